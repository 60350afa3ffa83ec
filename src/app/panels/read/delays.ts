// The parts of a unit's wait from being asked for to being at work, as the desk shows them: the finer parts of the trace's
// own account (core/trace/why), taken together. They add up to the whole.

import type { WaitPart } from '../../../core/trace/why/parts.ts';
import type { UnitWait } from '../../../core/trace/why/unit-wait.ts';

export type DelayPart =
  | 'decision'
  | 'notice'
  | 'loading'
  | 'cutOff'
  | 'brokenDown'
  | 'travel'
  | 'waiting'
  | 'reception'
  | 'bridging'
  | 'idle'
  | 'reserve'
  | 'resting';

/** All that comes before its force has agreed is the decision. */
const DELAY_OF: Readonly<Partial<Record<WaitPart, DelayPart>>> = {
  notice: 'notice',
  muster: 'notice',
  loading: 'loading',
  convoy: 'loading',
  cutOff: 'cutOff',
  brokenDown: 'brokenDown',
  travel: 'travel',
  bay: 'waiting',
  reception: 'reception',
  bridging: 'bridging',
  idle: 'idle',
  reserve: 'reserve',
  resting: 'resting',
};

export interface Delay {
  readonly part: DelayPart;
  readonly fromSec: number;
  readonly toSec: number;
  /** In whole minutes of the clock, so that the parts add up to the total and agree with the times beside them. */
  readonly minutes: number;
  /** Still ahead of the cursor at its end. */
  readonly expected: boolean;
}

/** In the order in which they came about, or will. */
export function delaysOf({ stretches }: UnitWait, atSec: number): Delay[] {
  const delays: Delay[] = [];
  for (const { part, fromSec, toSec } of stretches) {
    const delay = DELAY_OF[part] ?? 'decision';
    const last = delays.at(-1);
    const since = last?.part === delay ? last.fromSec : fromSec;
    if (last?.part === delay) delays.pop();
    const minutes = Math.floor(toSec / 60) - Math.floor(since / 60);
    delays.push({ part: delay, fromSec: since, toSec, minutes, expected: toSec > atSec });
  }
  return delays;
}
