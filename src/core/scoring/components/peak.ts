// Capacity: the worst hours. Of all stretches of so many hours (the yardstick says how many), the most officer-hours short
// in any of them, against the most demanded in any of them. A stretch and not a moment: the minute in which an incident
// begins is always short of everything.

import { eachSpell } from '../cells.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import { worstStretch } from '../stretch.ts';
import type { ComponentRule, Part, ScoreInputs } from '../types.ts';
import { formingAssumptions } from './rests-on.ts';

/** Thousandths of an officer, by time, of all cells together: changes of what is demanded, and of what is short. */
function changesOf(inputs: ScoreInputs) {
  const { fromSec, untilSec } = inputs.scope;
  const demanded = new Map<number, number>();
  const short = new Map<number, number>();
  const change = (by: Map<number, number>, sec: number, amount: number): void => {
    if (amount !== 0) by.set(sec, (by.get(sec) ?? 0) + amount);
  };
  for (const { steps, capability } of cellsOfHosts(inputs)) {
    const officers = onTheLine(inputs, capability);
    eachSpell(steps, fromSec, untilSec, ({ demand, effective }, lengthSec, startSec) => {
      const lacking = Math.max(0, demand * 1000 - effective) * officers;
      change(demanded, startSec, demand * 1000 * officers);
      change(demanded, startSec + lengthSec, -demand * 1000 * officers);
      change(short, startSec, lacking);
      change(short, startSec + lengthSec, -lacking);
    });
  }
  return { demanded, short };
}

export const peak: ComponentRule = {
  id: 'peak',
  measure: 'officerHours',
  spr: ['3.2', '3.3'],
  restsOn: formingAssumptions,
  parts(inputs): readonly Part[] {
    const lengthSec = inputs.rules.yardsticks.peakMin.value * 60;
    const { demanded, short } = changesOf(inputs);
    const most = worstStretch(demanded, lengthSec);
    if (most.sum === 0) return [];
    const worst = worstStretch(short, lengthSec);
    const { timeSec } = inputs.reading.trace.facts;
    const facts = cellsOfHosts(inputs)
      .flatMap(({ rows }) => rows.filter((row) => timeSec[row]! >= worst.fromSec && timeSec[row]! <= worst.untilSec))
      .sort((x, y) => x - y);
    return [{ about: {}, got: most.sum - worst.sum, asked: most.sum, facts: worst.sum === 0 ? [] : facts }];
  },
};
