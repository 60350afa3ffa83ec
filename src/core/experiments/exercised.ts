// Which skills several exercises have called for and tried: one run can't tell. A skill is tried once a unit of the forces
// looked at was at work with it, in any of the runs.

import type { Capability } from '../model/dataset.ts';
import type { TraceReading } from '../scoring/reading.ts';
import { takesInForce } from '../scoring/scope.ts';
import type { Part, Scope } from '../scoring/types.ts';

/** Of each skill whether it was tried; with the facts of the first run, where that one tried it. */
export function exercisedIn(
  readings: readonly TraceReading[],
  skills: readonly Capability[],
  { force, region }: Pick<Scope, 'force' | 'region'>,
): readonly Part[] {
  return skills.map(({ id, name }): Part => {
    const rows = readings.map(({ trace, stints }) => {
      const capability = trace.header.capabilityIds.indexOf(id);
      const whole = { fromSec: 0, untilSec: trace.header.durationSec, force, region, capability: null };
      const tried = stints.find(
        (one) =>
          one.capability === capability &&
          takesInForce(trace, whole, one.force) &&
          one.spells.some(({ isIdle }) => !isIdle),
      );
      return tried?.spells.find(({ isIdle }) => !isIdle)?.row ?? -1;
    });
    const [first = -1] = rows;
    return {
      about: { skill: name },
      got: rows.some((row) => row >= 0) ? 1000 : 0,
      asked: 1000,
      facts: first < 0 ? [] : [first],
    };
  });
}
