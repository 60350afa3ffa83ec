// What roads cost an exercise: who had to go another way, who found none open and how long they waited, who drove together.
// A function of the trace.

import { FACT } from './facts.ts';
import type { Trace } from './trace.ts';

export interface RoadMeasure {
  /** Times that a unit on the road took another way. */
  readonly tookAnotherWay: number;
  /** Units that found no road open, at home, at the rendezvous or on the way; and their waiting, to the end if it never ended. */
  readonly foundNoRoad: number;
  readonly waitedMin: number;
  readonly convoys: number;
}

export function measureRoads({ facts, header }: Trace): RoadMeasure {
  const since = new Map<number, number>();
  const waited = new Set<number>();
  let [tookAnotherWay, waitedSec, convoys] = [0, 0, 0];
  const over = (unit: number, sec: number): void => {
    waitedSec += sec - (since.get(unit) ?? sec);
    since.delete(unit);
  };
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject, sec] = [facts.kind[n]!, facts.subject[n]!, facts.timeSec[n]!];
    if (kind === FACT.unitTookAnotherWay) tookAnotherWay++;
    else if (kind === FACT.convoySetOff) convoys++;
    else if (kind === FACT.unitFoundNoRoad) {
      waited.add(subject);
      if (!since.has(subject)) since.set(subject, sec);
    } else if (ENDS.has(kind)) over(subject, sec);
  }
  for (const unit of [...since.keys()]) over(unit, header.durationSec);
  return { tookAnotherWay, foundNoRoad: waited.size, waitedMin: waitedSec / 60, convoys };
}

const ENDS: ReadonlySet<number> = new Set([
  FACT.unitDeparted,
  FACT.unitSetOffHome,
  FACT.unitWentOn,
  FACT.unitBecameAvailable,
]);
