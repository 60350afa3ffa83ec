// How fast each class of road is driven, by which vehicle and at which hour of the week: the document once checked.
// Sources travel with the figures, since planners dispute them. Knows nothing of the graph.

import type { DrivenClass, RoadZone, Vehicle } from './vocabulary.ts';

/** Where a figure comes from and why it was chosen. */
export interface Reasoned {
  readonly source: string;
  readonly asOf: string;
  readonly basis: 'published' | 'derived' | 'illustrative' | 'user';
  readonly why: string;
}

/** Free-flow speed; a carrier's is never above a car's. */
export interface ClassSpeed extends Reasoned {
  readonly kmh: Readonly<Record<Vehicle, number>>;
}

/** Between a place and the network: straight lines stretched by `circuity`, to the nearest nodes. */
export interface AccessRule extends Reasoned {
  readonly nearestNodes: number;
  readonly circuity: number;
  readonly kmh: Readonly<Record<Vehicle, number>>;
  /** Places no farther apart than this may be joined without the network, when that is quicker. */
  readonly directWithinM: number;
}

/** Before sailing, at the port. */
export interface FerryRule extends Reasoned {
  readonly boardingMin: number;
}

/** Times that free-flow seconds are multiplied by, never below 1, hour by hour of local time. */
export interface TrafficProfile extends Reasoned {
  readonly name: string;
  readonly zones: readonly RoadZone[];
  readonly classes: readonly DrivenClass[];
  /** 168 factors from Monday 00:00. */
  readonly byHourOfWeek: readonly number[];
}

export interface Speeds {
  readonly classes: Readonly<Record<DrivenClass, ClassSpeed>>;
  readonly ferry: FerryRule;
  readonly access: AccessRule;
  readonly traffic: readonly TrafficProfile[];
}
