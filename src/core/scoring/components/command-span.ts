// Capability: of the officer-hours at work, those within what their commanders can lead. Only where an incident demands
// the capability that commands: elsewhere the host's own command is taken to do.

import { eachSpell } from '../cells.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import { spansInPlay } from '../spans.ts';
import { factsOfStrength } from '../strength-facts.ts';
import type { ComponentRule, Part } from '../types.ts';

export const commandSpan: ComponentRule = {
  id: 'commandSpan',
  measure: 'officerHours',
  spr: ['4.1', '5.2'],
  restsOn: ({ reading }) =>
    (reading.trace.header.exercise.doctrine.workingTogether?.spans ?? []).map((_, n) => ({
      path: `/doctrine/workingTogether/spans/${n}`,
      what: 'units that a commander can lead',
    })),
  parts(inputs) {
    const { trace } = inputs.reading;
    const spans = spansInPlay(trace.header);
    if (spans.size === 0) return 'noCommandDemanded';
    const { fromSec, untilSec } = inputs.scope;
    return cellsOfHosts(inputs).flatMap(({ incident, capability, steps, rows }): Part[] => {
      if (!spans.has(incident * trace.header.capabilityIds.length + capability)) return [];
      const officers = onTheLine(inputs, capability);
      let [got, asked] = [0, 0];
      eachSpell(steps, fromSec, untilSec, ({ atWork, command }, sec) => {
        asked += atWork * 1000 * sec * officers;
        got += atWork * command * sec * officers;
      });
      return asked === 0 ? [] : [{ about: { incident, capability }, got, asked, facts: factsOfStrength(inputs, rows) }];
    });
  },
};
