// Need that nobody met, of every incident and capability: officer-hours by which effective strength was below demand.

import { at } from '../base/assert.ts';
import type { Trace } from '../trace/trace.ts';
import { eachSpell, readCells } from './cells.ts';

/** Officers on the line, as everywhere that need is told in officers; by `incident × capabilities + capability`. */
export function unmetNeed(trace: Trace): Map<number, number> {
  const { capabilityIds, durationSec, exercise } = trace.header;
  return new Map(
    readCells(trace).map(({ incident, capability, steps }) => {
      let unitSec = 0;
      eachSpell(steps, 0, durationSec, ({ demand, effective }, lengthSec) => {
        unitSec += Math.max(0, demand - effective / 1000) * lengthSec;
      });
      const officers = at(exercise.capabilities, capability).onTheLine.value;
      return [incident * capabilityIds.length + capability, (unitSec * officers) / 3600];
    }),
  );
}

/** Officer-hours demanded in all, whether or not anybody met them. */
export function neededOfficerHours(trace: Trace): number {
  const { durationSec, exercise } = trace.header;
  return readCells(trace).reduce((sum, { capability, steps }) => {
    let unitSec = 0;
    eachSpell(steps, 0, durationSec, ({ demand }, lengthSec) => {
      unitSec += demand * lengthSec;
    });
    return sum + (unitSec * at(exercise.capabilities, capability).onTheLine.value) / 3600;
  }, 0);
}
