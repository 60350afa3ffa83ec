// "Time from here": what comes back. How soon the units of a capability that could be sent would be at a place, if every
// force were told in the same minute; with the range that notice and loading alone make.

import type { CapabilityId } from '../model/dataset.ts';

/** Seconds, or units: as good as one case in ten, in the middle, as bad as one in ten. Units have more in `low`. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** When the first, the second… unit is there, in seconds: the sooner tenth of cases, the middle, the later tenth. */
export interface OneByOne {
  readonly low: Int32Array;
  readonly likely: Int32Array;
  readonly high: Int32Array;
}

/** Whole hours by which units are counted: those of the mobilisation standard, and what lies between and beyond. */
export const WITHIN_HOURS = [1, 2, 4, 8, 12, 24] as const;
export type WithinHours = (typeof WITHIN_HOURS)[number];

/** Units there in time; `low` is few of them, `high` many. */
export interface Within {
  readonly hours: WithinHours;
  readonly units: Range;
}

/** What one force could send; or one region, where figures aren't told of forces. */
export interface Sender {
  readonly name: string;
  /** Index into the exercise's forces; −1 for a region. */
  readonly force: number;
  readonly isHost: boolean;
  readonly units: number;
  /** At home and promised to nobody before any are sent, and what it keeps there of them; the host keeps none. */
  readonly free: number;
  readonly keeps: number;
  /** Its first unit, half of them, all of them. */
  readonly firstSec: Range;
  readonly halfSec: Range;
  readonly allSec: Range;
  /** What a unit in the middle takes: notice and loading at home, then the road. */
  readonly noticeSec: number;
  readonly roadSec: number;
  readonly roadM: number;
}

export interface CapabilityReach {
  readonly capability: CapabilityId;
  /** What it is measured to: the place asked for or, of figures not told of forces, the place that stands for its region. */
  readonly to: string;
  /** Told of regions only; then this is the one that the place lies in. */
  readonly region: string | null;
  /** All that could be sent, in the order in which they would be there. */
  readonly units: number;
  readonly there: OneByOne;
  readonly within: readonly Within[];
  /** The first to come first. */
  readonly senders: readonly Sender[];
  /** Units that could be sent but for their roads, all of which are shut. */
  readonly cutOff: number;
}

/** A place, and where the road network is nearest to it. */
export interface ReachedPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Index, in the exercise's forces, of the one whose area it lies in. */
  readonly host: number;
  readonly junction: string;
  readonly junctionM: number;
}

/** One row of the national view: a force's area or, of figures not told of forces, a region. */
export interface AreaReach {
  readonly name: string;
  /** Index into the exercise's forces; −1 for a region. */
  readonly force: number;
  readonly to: string;
  readonly units: number;
  readonly there: OneByOne;
  readonly within: readonly Within[];
}
