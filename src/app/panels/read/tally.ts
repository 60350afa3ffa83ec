// Units counted by where they are, in one pass over the state: at each incident by capability, and at each force. Every
// panel that says how many reads it from here, so that they cannot disagree.

import { isComing, UNIT, UNIT_STATES } from '../../../core/model/states.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface Tally {
  /** incident × capabilities + capability */
  readonly demand: Int32Array;
  readonly ownAtWork: Int32Array;
  readonly lentAtWork: Int32Array;
  /** Come, and not put to work. */
  readonly idle: Int32Array;
  /** Thousandths of a unit that those there are worth less than their number. */
  readonly lost: Int32Array;
  readonly onTheWay: Int32Array;
  /** force × capabilities + capability */
  readonly units: Int32Array;
  readonly available: Int32Array;
  /** Committed anywhere, from the warning until home. */
  readonly committed: Int32Array;
  /** Warned for, driving to, idle, at work or resting at another force's incident. */
  readonly lent: Int32Array;
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
    ownAtWork: new Int32Array(atIncidents),
    lentAtWork: new Int32Array(atIncidents),
    idle: new Int32Array(atIncidents),
    lost: state.strengthLost.slice(),
    onTheWay: new Int32Array(atIncidents),
    units: new Int32Array(atForces),
    available: new Int32Array(atForces),
    committed: new Int32Array(atForces),
    lent: new Int32Array(atForces),
    byState: new Int32Array(forceIds.length * UNIT_STATES.length),
  };
  units.forEach((unit, n) => {
    const now = state.unitState[n]!;
    const incident = state.unitIncident[n]!;
    const home = unit.force * capabilities + unit.capability;
    tally.units[home]!++;
    tally.byState[unit.force * UNIT_STATES.length + now]!++;
    if (now === UNIT.available) {
      tally.available[home]!++;
      return;
    }
    if (now !== UNIT.recovering) tally.committed[home]!++;
    if (incident < 0) return;
    const there = incident * capabilities + unit.capability;
    const own = incidents[incident]!.force === unit.force;
    if (now === UNIT.deployed) (own ? tally.ownAtWork : tally.lentAtWork)[there]!++;
    else if (now === UNIT.idle) tally.idle[there]!++;
    else if (isComing(now)) tally.onTheWay[there]!++;
    if (!own && now <= UNIT.resting) tally.lent[home]!++;
  });
  return tally;
}

export const sum = (numbers: Int32Array): number => numbers.reduce((all, n) => all + n, 0);

/** Units a force has of all capabilities together, from one of the arrays by force. */
export function ofForce(numbers: Int32Array, force: number, capabilities: number): number {
  return sum(numbers.subarray(force * capabilities, (force + 1) * capabilities));
}

/** How many forces have units warned for, driving to or at work at another force's incident. */
export function forcesSupplying(trace: Trace, tally: Tally): number {
  const capabilities = trace.header.capabilityIds.length;
  return trace.header.forceIds.filter((_, force) => ofForce(tally.lent, force, capabilities) > 0).length;
}
