// Capability: more units at work than their commanders can lead.

import { eachSpell } from '../cells.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import { spansInPlay } from '../spans.ts';
import { factsOfStrength } from '../strength-facts.ts';
import { idOf, ids, incidentName, officerHours, roughText, unitsOf } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

export const spanExceeded: GapRule = (inputs) => {
  const { header } = inputs.reading.trace;
  const spans = spansInPlay(header);
  return cellsOfHosts(inputs).flatMap(({ incident, capability, host, steps, rows }): Gap[] => {
    const span = spans.get(incident * header.capabilityIds.length + capability);
    if (span === undefined) return [];
    let [lost, most, fromSec, untilSec] = [0, 0, -1, -1];
    const { scope } = inputs;
    eachSpell(steps, scope.fromSec, scope.untilSec, ({ atWork, command }, lengthSec, startSec) => {
      if (command >= 1000 || atWork === 0) return;
      lost += atWork * (1000 - command) * lengthSec;
      most = Math.max(most, atWork);
      if (fromSec < 0) fromSec = startSec;
      untilSec = startSec + lengthSec;
    });
    if (lost === 0) return [];
    const leading = header.capabilityIds.indexOf(span.commandedBy);
    const wanted = Math.max(1, Math.ceil((most - span.byHost) / span.units));
    const severity = officerHours((lost / 1000) * onTheLine(inputs, capability));
    return [
      {
        id: idOf('spanExceeded', ids(inputs).incident(incident), ids(inputs).capability(capability)),
        kind: 'spanExceeded',
        dimension: 'capability',
        spr: ['4.1', '5.2'],
        forces: [host],
        incident,
        capability,
        fromSec,
        untilSec,
        severity,
        facts: factsOfStrength(inputs, rows).slice(0, MOST_FACTS),
        title: `${incidentName(inputs, incident)}: too few commanders`,
        says: `Up to ${unitsOf(inputs, capability, most)} were at work and would need ${unitsOf(inputs, leading, wanted)}; ${roughText(severity)} officer-hours were worth less for it.`,
        repair: { kind: 'addUnits', force: host, capability: leading, units: wanted },
      },
    ];
  });
};
