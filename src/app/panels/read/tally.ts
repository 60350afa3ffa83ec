// Units counted by where they are, in one pass over the state: at each incident by capability, and at each force. Every
// panel that says how many reads it from here, so that they cannot disagree.

import { isComing, UNIT, UNIT_STATES } from '../../../core/model/states.ts';
import { isThere, shareOf, sharesAt, tidyUnits } from '../../../core/trace/part-units.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';

/** Units, of which part ones count as the part that they are: what forces have counts whole units only. */
export interface Tally {
  /** incident × capabilities + capability */
  readonly demand: Int32Array;
  readonly ownAtWork: Float64Array;
  readonly lentAtWork: Float64Array;
  /** Come, and not put to work. */
  readonly idle: Float64Array;
  /** Thousandths of a unit that those there are worth less than their number. */
  readonly lost: Int32Array;
  readonly onTheWay: Float64Array;
  /** force × capabilities + capability */
  readonly units: Int32Array;
  readonly available: Int32Array;
  /** Committed anywhere, from the warning until home. */
  readonly committed: Float64Array;
  /** Warned for, driving to, idle, at work or resting at another force's incident. */
  readonly lent: Float64Array;
  /** force × states + state */
  readonly byState: Int32Array;
}

export function tallyOf(trace: Trace, state: ExerciseState): Tally {
  const { units, incidents, forceIds, capabilityIds } = trace.header;
  const capabilities = capabilityIds.length;
  const atIncidents = incidents.length * capabilities;
  const atForces = forceIds.length * capabilities;
  const tally: Tally = {
    demand: state.demand.slice(),
    ownAtWork: new Float64Array(atIncidents),
    lentAtWork: new Float64Array(atIncidents),
    idle: new Float64Array(atIncidents),
    lost: state.strengthLost.slice(),
    onTheWay: new Float64Array(atIncidents),
    units: new Int32Array(atForces),
    available: new Int32Array(atForces),
    committed: new Float64Array(atForces),
    lent: new Float64Array(atForces),
    byState: new Int32Array(forceIds.length * UNIT_STATES.length),
  };
  units.forEach((unit, n) => {
    const now = state.unitState[n]!;
    const incident = state.unitIncident[n]!;
    const home = unit.force * capabilities + unit.capability;
    if (unit.madeUp === undefined) tally.units[home]!++;
    else if (now === UNIT.available) return;
    tally.byState[unit.force * UNIT_STATES.length + now]!++;
    if (now === UNIT.available) {
      tally.available[home]!++;
      return;
    }
    const by = sharesAt(trace, n, state.timeSec);
    const add = (to: Float64Array, cell: number, units: number): void => {
      to[cell]! += units;
    };
    if (now !== UNIT.recovering) {
      for (const one of by) add(tally.committed, one.force * capabilities + unit.capability, one.share);
    }
    if (incident < 0) return;
    const there = incident * capabilities + unit.capability;
    const host = incidents[incident]!.force;
    const share = shareOf(unit);
    if (now === UNIT.deployed) add(host === unit.force ? tally.ownAtWork : tally.lentAtWork, there, share);
    else if (now === UNIT.idle) add(tally.idle, there, share);
    else if (isComing(now)) add(tally.onTheWay, there, share);
    if (now > UNIT.resting) return;
    for (const one of by)
      if (one.force !== host) add(tally.lent, one.force * capabilities + unit.capability, one.share);
  });
  for (const sums of [tally.ownAtWork, tally.lentAtWork, tally.idle, tally.onTheWay, tally.committed, tally.lent]) {
    sums.forEach((units, n) => {
      sums[n] = tidyUnits(units);
    });
  }
  return tally;
}

export const sum = (numbers: Int32Array | Float64Array): number =>
  tidyUnits((numbers as Float64Array).reduce((all, n) => all + n, 0));

/** Units a force has of all capabilities together, from one of the arrays by force. */
export function ofForce(numbers: Int32Array | Float64Array, force: number, capabilities: number): number {
  return sum(numbers.subarray(force * capabilities, (force + 1) * capabilities));
}

/** How many forces have units warned for, driving to or at work at another force's incident. */
export function forcesSupplying(trace: Trace, tally: Tally): number {
  const capabilities = trace.header.capabilityIds.length;
  return trace.header.forceIds.filter((_, force) => ofForce(tally.lent, force, capabilities) > 0).length;
}

/** Whole units of forces, and those made up that are out now. */
export const unitsNow = ({ header }: Trace, state: ExerciseState): number =>
  header.units.reduce((sum, _, unit) => (isThere(header, unit, state.unitState[unit]!) ? sum + 1 : sum), 0);
