// What waits are made of. Every second of a wait has a part with a name, so that the parts add up to the whole; a second
// that nobody has named is `unnamed`, which tests refuse.

import type { RequestState, UnitState } from '../../model/states.ts';

/** In the order in which they usually come. */
export const WAIT_PARTS = [
  'hostDecides',
  'message',
  'queue',
  'ringRound',
  'handling',
  'activation',
  'nextTier',
  'answers',
  'retry',
  'noRoute',
  'order',
  'donorWeighs',
  'notice',
  'muster',
  'loading',
  'convoy',
  'cutOff',
  'brokenDown',
  'travel',
  'bay',
  'reception',
  'bridging',
  'idle',
  'reserve',
  'resting',
  'coming',
  'unnamed',
] as const;
export type WaitPart = (typeof WAIT_PARTS)[number];

export interface Stretch {
  readonly part: WaitPart;
  readonly fromSec: number;
  readonly toSec: number;
}

export interface PartSum {
  readonly part: WaitPart;
  readonly sec: number;
  /** Stretches of it: how often it happened. */
  readonly times: number;
}

/** What a request waits for in each state; null where it waits for nothing. Some are told apart further (request-way.ts). */
export const PART_OF_REQUEST: Readonly<Record<RequestState, WaitPart | null>> = {
  drafted: 'hostDecides',
  submitted: 'message',
  queued: 'queue',
  sourcing: 'handling',
  awaitingAnswers: 'answers',
  offeredInPart: 'nextTier',
  escalated: 'nextTier',
  unfilled: 'retry',
  filled: 'coming',
  fulfilled: null,
  cancelled: null,
  closed: null,
};

/** What keeps a unit from work in each state, once it has been given; null where nothing does any more. */
export const PART_OF_UNIT: Readonly<Record<UnitState, WaitPart | null>> = {
  available: null,
  warned: 'notice',
  mustering: 'muster',
  formed: 'loading',
  travelling: 'travel',
  atRendezvous: 'reception',
  inReserve: 'reserve',
  deployed: null,
  idle: 'idle',
  relieved: null,
  resting: 'resting',
  released: null,
  returning: null,
  recovering: null,
  committedAtHome: null,
};

/** Seconds of each part that there is any of, in the order of the list. */
export function sumsOf(stretches: readonly Stretch[]): PartSum[] {
  const sec = new Map<WaitPart, number>();
  const times = new Map<WaitPart, number>();
  for (const { part, fromSec, toSec } of stretches) {
    sec.set(part, (sec.get(part) ?? 0) + toSec - fromSec);
    times.set(part, (times.get(part) ?? 0) + 1);
  }
  return WAIT_PARTS.flatMap((part) => {
    const of = sec.get(part);
    return of === undefined ? [] : [{ part, sec: of, times: times.get(part)! }];
  });
}

/** Collects stretches that follow one another without a gap; none is empty, and neighbours of one kind are one. */
export class Way {
  readonly stretches: Stretch[] = [];
  nowSec: number;

  constructor(fromSec: number) {
    this.nowSec = fromSec;
  }

  /** Up to `toSec` it was this. What is over already is left out. */
  until(toSec: number, part: WaitPart): void {
    if (toSec <= this.nowSec) return;
    const last = this.stretches.at(-1);
    if (last?.part === part) this.stretches[this.stretches.length - 1] = { ...last, toSec };
    else this.stretches.push({ part, fromSec: this.nowSec, toSec });
    this.nowSec = toSec;
  }
}
