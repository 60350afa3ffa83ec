// What hosts got for their incidents, one row for each incident and capability: what they asked for, what came from other
// forces and of their own, and when.

import { storiesOfHosts } from '../pick.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import type { ScoreInputs } from '../types.ts';

export interface Got {
  readonly incident: number;
  readonly capability: number;
  /** Units asked for by all requests for it, and when the first was drafted. */
  readonly asked: number;
  readonly askedSec: number | null;
  readonly ownCame: number;
  readonly othersCame: number;
  /** Forces that they came from. */
  readonly fromForces: number;
  /** Of other forces' units: the first, the one with which half had come, and the last. */
  readonly firstSec: number | null;
  readonly halfSec: number | null;
  readonly lastSec: number | null;
}

export function gotBy(inputs: ScoreInputs): readonly Got[] {
  const { reading, scope } = inputs;
  const { trace, stints } = reading;
  const stories = storiesOfHosts(inputs);
  return trace.header.incidents.flatMap(({ force }, incident) => {
    if (!takesInForce(trace, scope, force)) return [];
    return trace.header.capabilityIds.flatMap((_, capability): Got[] => {
      if (!takesInCapability(scope, capability)) return [];
      const asked = stories.filter((one) => one.incident === incident && one.capability === capability);
      const came = stints.filter(
        (one) =>
          one.incident === incident &&
          one.capability === capability &&
          one.came !== null &&
          isWithin(scope, one.came.sec),
      );
      if (asked.length === 0 && came.length === 0) return [];
      const others = came.filter(({ isLent }) => isLent);
      const times = others.map((one) => one.came?.sec ?? 0).sort((x, y) => x - y);
      return [
        {
          incident,
          capability,
          asked: asked.reduce((sum, { units }) => sum + units, 0),
          askedSec: asked.length === 0 ? null : Math.min(...asked.map(({ draftedSec }) => draftedSec)),
          ownCame: came.length - others.length,
          othersCame: others.length,
          fromForces: new Set(others.map((one) => one.force)).size,
          firstSec: times[0] ?? null,
          halfSec: times[Math.ceil(times.length / 2) - 1] ?? null,
          lastSec: times.at(-1) ?? null,
        },
      ];
    });
  });
}
