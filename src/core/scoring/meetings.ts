// Who worked beside whom in this run, and what it cost: units of one force at another's incidents, their time at work and
// idle, minutes at reception to fit in, and the effect that the mix of forces took from them. Read from the facts.

import { at } from '../base/assert.ts';
import { worthThere } from '../model/pair-rules.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { onTheLine } from './pick.ts';
import { isWithin, takesInCapability } from './scope.ts';
import type { Stint } from './stints.ts';
import type { ScoreInputs } from './types.ts';

/** Officer time is in thousandths of an officer-second, so that sums are exact. */
export interface Meeting {
  readonly capability: number;
  readonly host: number;
  readonly visitor: number;
  /** Units that came, each as often as it was sent. */
  units: number;
  atWork: number;
  idle: number;
  /** Of what was at work, lost to the mix of forces. */
  effectLost: number;
  bridgingSec: number;
  /** Why units stood idle, by number (IDLE_REASONS). */
  readonly idleFor: Set<number>;
  /** Rows of the trace, in order. */
  facts: readonly number[];
}

export const hadACost = ({ idle, effectLost, bridgingSec }: Meeting): boolean => idle + effectLost + bridgingSec > 0;

/** By capability, host and visiting force, in the order of the lists. */
export function meetingsOf(inputs: ScoreInputs): Meeting[] {
  const { header } = inputs.reading.trace;
  const found = new Map<number, Meeting>();
  const matrices = new Map<number, Matrix>();
  const forces = header.forceIds.length;
  for (const stint of inputs.reading.stints) {
    const { capability, host, force } = stint;
    if (!isMeeting(inputs, stint)) continue;
    const matrix = matrices.get(capability) ?? matrixOf(header, capability);
    matrices.set(capability, matrix);
    const key = (capability * forces + host) * forces + force;
    const meeting = found.get(key) ?? begin(stint);
    found.set(key, meeting);
    count(inputs, meeting, stint, lossOf(inputs, matrix, host, force));
  }
  return [...found].sort(([x], [y]) => x - y).map(([, meeting]) => meeting);
}

/** Units of another force that came, in the window; who works from its own premises meets nobody. */
function isMeeting({ reading, scope }: ScoreInputs, { isLent, capability, came, ended }: Stint): boolean {
  if (!isLent || came === null || !takesInCapability(scope, capability)) return false;
  if (at(reading.trace.header.exercise.capabilities, capability).remote) return false;
  return came.sec <= scope.untilSec && (ended === null || ended.sec >= scope.fromSec);
}

/** Thousandths that a unit at work loses there. */
function lossOf({ reading }: ScoreInputs, matrix: Matrix, host: number, visitor: number): number {
  const { workingTogether: together } = reading.trace.header.exercise.doctrine;
  if (!together?.compatibility) return 0;
  return 1000 - worthThere(matrix.pair(host, visitor), together.apartEffect.value);
}

const begin = ({ capability, host, force }: Stint): Meeting => ({
  capability,
  host,
  visitor: force,
  units: 0,
  atWork: 0,
  idle: 0,
  effectLost: 0,
  bridgingSec: 0,
  idleFor: new Set(),
  facts: [],
});

function count(inputs: ScoreInputs, meeting: Meeting, stint: Stint, loss: number): void {
  const { scope } = inputs;
  const officers = onTheLine(inputs, meeting.capability) * stint.share;
  const rows = [stint.came?.row ?? -1];
  meeting.units++;
  if (stint.reception !== null && isWithin(scope, stint.reception.sec)) {
    meeting.bridgingSec += stint.reception.bridgingSec;
    rows.push(stint.reception.row);
  }
  for (const { fromSec, untilSec, isIdle, row } of stint.spells) {
    const sec = Math.min(scope.untilSec, untilSec) - Math.max(scope.fromSec, fromSec);
    if (sec <= 0) continue;
    rows.push(row);
    if (isIdle) {
      meeting.idle += Math.round(sec * officers * 1000);
      if (stint.noPlace !== null) {
        meeting.idleFor.add(stint.noPlace.reason);
        rows.push(stint.noPlace.row);
      }
      continue;
    }
    meeting.atWork += Math.round(sec * officers * 1000);
    meeting.effectLost += Math.round(sec * officers * loss);
  }
  meeting.facts = [...new Set([...meeting.facts, ...rows])].filter((row) => row >= 0).sort((x, y) => x - y);
}
