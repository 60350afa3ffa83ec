// What was left uncovered at home: breaches of minimum cover, and the hour in which the most was lacking.

import { coverCausesIn, FACT } from '../../trace/facts.ts';
import { type CoverBreach, measureCover } from '../../trace/home-cover.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import { worstStretch } from '../stretch.ts';
import type { ScoreInputs } from '../types.ts';

const HOUR_SEC = 3600;

export interface WorstHour {
  readonly capability: number;
  readonly fromSec: number;
  /** Below the minimum on average over that hour, all forces together. */
  readonly units: number;
}

export interface Uncovered {
  readonly breaches: readonly CoverBreach[];
  /** Of those, how many with units lent to others. */
  readonly withUnitsLent: number;
  /** Of the capability of which the most was lacking; null without a breach. */
  readonly worst: WorstHour | null;
}

/** Null where the doctrine doesn't tell of home. */
export function uncoveredBy(inputs: ScoreInputs): Uncovered | null {
  const { reading, scope } = inputs;
  const { trace } = reading;
  if (trace.header.exercise.doctrine.atHome === undefined) return null;
  const breaches = measureCover(trace, scope.untilSec).filter(
    ({ force, capability, beganSec, endedSec }) =>
      takesInForce(trace, scope, force) &&
      takesInCapability(scope, capability) &&
      (endedSec ?? scope.untilSec) >= scope.fromSec &&
      beganSec <= scope.untilSec,
  );
  const hours = [...new Set(breaches.map(({ capability }) => capability))].map((one) => worstHour(inputs, one));
  return {
    breaches,
    withUnitsLent: breaches.filter(({ causes }) => coverCausesIn(causes).includes('lent')).length,
    worst: hours.reduce<WorstHour | null>((most, one) => (most === null || one.units > most.units ? one : most), null),
  };
}

function worstHour({ reading, scope }: ScoreInputs, capability: number): WorstHour {
  const { trace } = reading;
  const { facts, header } = trace;
  const short = new Int32Array(header.forceIds.length);
  const changes = new Map<number, number>();
  const become = (force: number, units: number, sec: number): void => {
    changes.set(sec, (changes.get(sec) ?? 0) + units - short[force]!);
    short[force] = units;
  };
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= scope.untilSec; n++) {
    const kind = facts.kind[n]!;
    const isChange = kind === FACT.coverBreachBegan || kind === FACT.coverBreachChanged;
    if ((!isChange && kind !== FACT.coverBreachEnded) || facts.a[n] !== capability) continue;
    const force = facts.subject[n]!;
    if (!takesInForce(trace, scope, force) || !isWithin(scope, facts.timeSec[n]!)) continue;
    become(force, isChange ? facts.b[n]! : 0, facts.timeSec[n]!);
  }
  short.forEach((units, force) => {
    if (units > 0) become(force, 0, scope.untilSec);
  });
  const { fromSec, sum } = worstStretch(changes, HOUR_SEC);
  return { capability, fromSec: Math.max(0, fromSec), units: sum / HOUR_SEC };
}
