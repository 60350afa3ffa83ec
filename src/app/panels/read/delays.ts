// The parts of a unit's wait from being asked for to being at work, in order: they add up to the whole.

import { UNIT } from '../../../core/model/states.ts';
import type { Commitment } from './commitment.ts';

const DELAY_PARTS = [
  'decision',
  'notice',
  'loading',
  'cutOff',
  'travel',
  'waiting',
  'reception',
  'bridging',
  'idle',
] as const;
export type DelayPart = (typeof DELAY_PARTS)[number];

export interface Delay {
  readonly part: DelayPart;
  readonly fromSec: number;
  readonly toSec: number;
  /** In whole minutes of the clock, so that the parts add up to the total and agree with the times beside them. */
  readonly minutes: number;
  /** Still ahead of the cursor at its end. */
  readonly expected: boolean;
}

/** When a part ended; null where it did not come about, undefined where the unit had none of it. */
function endOf(part: DelayPart, { reachedSec, reception, legsOut, cutOffSec }: Commitment): number | null | undefined {
  const reached = (state: number): number | null => reachedSec[state] ?? null;
  const cameSec = reached(UNIT.atRendezvous);
  const idleSec = reached(UNIT.idle);
  const bookedSec = idleSec ?? reached(UNIT.deployed);
  switch (part) {
    case 'decision':
      return reached(UNIT.warned);
    case 'notice':
      return reached(UNIT.formed);
    case 'loading':
      // Who works from their own premises goes from loading to work.
      if (cutOffSec !== null) return cutOffSec;
      return legsOut.length === 0 ? reached(UNIT.deployed) : reached(UNIT.travelling);
    case 'cutOff':
      return cutOffSec === null ? undefined : reached(UNIT.travelling);
    case 'travel':
      return cameSec;
    case 'waiting':
      return reception === null || reception.waitedSec === 0 ? undefined : cameSec! + reception.waitedSec;
    case 'reception':
      return bookedSec === null ? null : bookedSec - (reception?.bridgingSec ?? 0);
    case 'bridging':
      return reception === null || reception.bridgingSec === 0 ? undefined : bookedSec;
    case 'idle':
      return idleSec === null ? undefined : reached(UNIT.deployed);
  }
}

/** As many of the parts as came about, or will. */
export function delaysOf(commitment: Commitment, atSec: number): Delay[] {
  const delays: Delay[] = [];
  let fromSec = commitment.askedSec;
  for (const part of DELAY_PARTS) {
    const toSec = endOf(part, commitment);
    if (toSec === undefined) continue;
    if (toSec === null) break;
    const minutes = Math.floor(toSec / 60) - Math.floor(fromSec / 60);
    delays.push({ part, fromSec, toSec, minutes, expected: toSec > atSec });
    fromSec = toSec;
  }
  return delays;
}
