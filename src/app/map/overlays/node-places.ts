// Where centres stand on the plane: control rooms where their force musters first, regional centres amid their region's control
// rooms, those of the nation in the North Sea, out of the way of all. A drawing: no centre's address.

import { remember } from '../../../core/base/remember.ts';
import { groupingOf } from '../../../core/model/coordination.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { project } from '../projection.ts';

export type Place = readonly [x: number, y: number];

const AT_SEA = [
  { lon: 1.5, lat: 53.2 },
  { lon: 2.35, lat: 52.75 },
] as const;
/** A second centre of the same region stands so far beside the first. */
const BESIDE_KM = 13;

/** Of each centre; null for one that has no place. */
export const placeNodes = remember(({ exercise }: TraceHeader): readonly (Place | null)[] => {
  const { centres, forces, musterPoints } = exercise;
  const roomOf = new Map(
    forces.map(({ id, areas }): [string, Place | null] => {
      const point = musterPoints.find(({ force }) => force === id || areas?.includes(force));
      return [id, point === undefined ? null : planeOf(point.lon, point.lat)];
    }),
  );
  let atSea = 0;
  return centres.map((centre): Place | null => {
    if (centre.force !== undefined) return roomOf.get(centre.force) ?? null;
    if (centre.region !== undefined) {
      const grouping = groupingOf(centre);
      const members = forces.filter((force) => force.groupings[grouping] === centre.region);
      const middle = middleOf(
        members.flatMap(({ id }) => {
          const room = roomOf.get(id);
          return room ? [room] : [];
        }),
      );
      return middle && (grouping === 'mutualAid' ? middle : [middle[0] + BESIDE_KM, middle[1]]);
    }
    const place = AT_SEA[Math.min(atSea++, AT_SEA.length - 1)]!;
    return planeOf(place.lon, place.lat);
  });
});

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const sum = places.reduce(([x, y], [ox, oy]): Place => [x + ox, y + oy], [0, 0]);
  return [sum[0] / places.length, sum[1] / places.length];
}

export function planeOf(lon: number, lat: number): [number, number] {
  const point = { x: 0, y: 0 };
  project(lon, lat, point);
  return [point.x, point.y];
}

/** The centre that is selected, or those at both ends of the link. */
export function endsOf({ exercise }: TraceHeader, { kind, index }: Selection): readonly number[] {
  if (kind !== 'link') return [index];
  const link = exercise.network.links[index];
  return [link?.a, link?.b].map((id) => exercise.centres.findIndex((one) => one.id === id));
}

/** Where they stand, as far as they have a place. */
export function placesOf(header: TraceHeader, nodes: readonly number[]): readonly Place[] {
  const all = placeNodes(header);
  return nodes.flatMap((n) => {
    const place = all[n];
    return place ? [place] : [];
  });
}
