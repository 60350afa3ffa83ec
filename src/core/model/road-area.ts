// Which roads something hits, as a planner would write it: a named road, or a stretch of it between two places on it; all
// roads around a place; or, where nothing else says it, the road between two nodes of the network.

import type { Place } from './scenario.ts';

/** Classes of road, as the road document names them. */
export const ROAD_CLASS_NAMES = ['motorway', 'dual', 'trunk', 'primary', 'arterial', 'urban'] as const;

/** All of a road, or from one place on it to another; places by name, in part if that is plain, or by node. */
interface RoadStretch {
  readonly road: string;
  readonly from?: string;
  readonly to?: string;
}

/** Every road that comes so near to a place, of these classes if they are said. Ferries sail on. */
interface RoadsAround {
  readonly around: Place;
  readonly radiusKm: number;
  readonly classes?: readonly (typeof ROAD_CLASS_NAMES)[number][];
}

/** What joins two nodes of the network directly. */
interface RoadBetween {
  readonly between: readonly [string, string];
}

export type RoadArea = RoadStretch | RoadsAround | RoadBetween;

/** In words: "the A17 from Sleaford to Sutterton". */
export function wordsOfArea(area: RoadArea): string {
  if ('between' in area) return `the road between ${area.between[0]} and ${area.between[1]}`;
  if ('around' in area) {
    const which = area.classes ? `${area.classes.join(' and ')} roads` : 'roads';
    return `${which} within ${area.radiusKm} km of ${area.around.name}`;
  }
  const stretch = area.from === undefined || area.to === undefined ? '' : ` from ${area.from} to ${area.to}`;
  return `the ${area.road}${stretch}`;
}
