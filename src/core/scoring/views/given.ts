// What forces gave to others, capability by capability: what they had agreed to contribute, what they were asked for and
// promised, and what came of it. Every unit promised and sent is counted once: it came, was stood down, or is on its way.

import { measureContributions } from '../../trace/contributions.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import type { ScoreInputs } from '../types.ts';

export interface Given {
  readonly capability: number;
  /** Units that they agreed to be able to send; null where nothing was agreed on it. */
  readonly agreed: number | null;
  /** Units that they were asked for, all askings together, and what they answered to them. */
  readonly asked: number;
  readonly promised: number;
  /** Of those promised, under direction. */
  readonly directed: number;
  readonly came: number;
  /** Before they came, by whoever asked. */
  readonly stoodDown: number;
  readonly onTheWay: number;
  /** The most that one force had given at once; null for several forces. */
  readonly mostAtOnce: number | null;
}

export function givenBy({ reading, scope }: ScoreInputs): readonly Given[] {
  const { trace, asks, stints } = reading;
  const agreements = measureContributions(trace, scope.untilSec).filter(({ force }) =>
    takesInForce(trace, scope, force),
  );
  return trace.header.capabilityIds.flatMap((_, capability): Given[] => {
    if (!takesInCapability(scope, capability)) return [];
    const agreed = agreements.filter((one) => one.capability === capability);
    const asked = asks.filter(
      (one) =>
        one.capability === capability &&
        one.force !== one.host &&
        takesInForce(trace, scope, one.force) &&
        isWithin(scope, one.asked.sec),
    );
    const sent = stints.filter(
      (one) =>
        one.capability === capability &&
        one.isLent &&
        takesInForce(trace, scope, one.force) &&
        isWithin(scope, one.warned.sec),
    );
    if (asked.length === 0 && sent.length === 0 && agreed.every((one) => one.agreed === 0)) return [];
    const answered = asked.filter((one) => one.answered !== null && isWithin(scope, one.answered.sec));
    const came = sent.filter((one) => one.came !== null && isWithin(scope, one.came.sec));
    const stoodDown = sent.filter((one) => one.ended !== null && isWithin(scope, one.ended.sec) && !came.includes(one));
    return [
      {
        capability,
        agreed: agreed.length === 0 ? null : agreed.reduce((sum, one) => sum + one.agreed, 0),
        asked: asked.reduce((sum, one) => sum + one.units, 0),
        promised: answered.reduce((sum, one) => sum + one.given, 0),
        directed: answered.reduce((sum, one) => sum + (one.isDirected ? one.given : 0), 0),
        came: came.length,
        stoodDown: stoodDown.length,
        onTheWay: sent.length - came.length - stoodDown.length,
        mostAtOnce: scope.force === null ? null : (agreed[0]?.supplied ?? null),
      },
    ];
  });
}
