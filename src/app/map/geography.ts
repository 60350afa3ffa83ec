// The areas, their boundaries and the land around them, laid out on the plane once from the two topologies. Paths are in
// kilometres; whoever paints them sets the scale. Knows no exercise and no screen.

import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { assert } from '../../core/base/assert.ts';
import type { Force, ForceId, GroupingId, MusterPoint } from '../../core/model/dataset.ts';
import { layOutPosts } from './posts.ts';
import { project } from './projection.ts';
import { areaKm2, type Box, boxOf, type Ring, roomiestPoint } from './rings.ts';

type Shape = GeometryObject;
type Shapes = GeometryCollection;

export interface Area {
  readonly id: ForceId;
  readonly force: Force;
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly km2: number;
  /** Where its label has most room. */
  readonly labelX: number;
  readonly labelY: number;
  readonly path: Path2D;
  /** Stands for a force whose country is only a tint: a mark where its units set out, and no part of the land. */
  readonly isPost: boolean;
}

export interface GroupingLines {
  readonly within: Path2D;
  readonly between: Path2D;
}

export interface Geography {
  /** The areas of forces, then the posts of those who come from outside. */
  readonly areas: readonly Area[];
  readonly box: Box;
  /** All force areas in one. */
  readonly land: Path2D;
  /** Scotland, Ireland and whatever else is only a tint. */
  readonly context: Path2D;
  /** Lines between forces of one region of a grouping, and between its regions. */
  linesBy(grouping: GroupingId): GroupingLines;
  readonly coast: Path2D;
}

export function layOutGeography(
  areas: Topology,
  context: Topology,
  forces: readonly Force[],
  musterPoints: readonly MusterPoint[],
): Geography {
  const collection = onlyCollection(areas);
  const byId = new Map(forces.map((force) => [force.id as string, force]));
  const laidOut = collection.geometries.map((geometry): Area => {
    const force = byId.get(String(geometry.id));
    assert(force !== undefined, 'every area belongs to a force', { id: String(geometry.id) });
    const rings = ringsOf(areas, geometry);
    const largest = rings.reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a));
    const label = roomiestPoint(largest);
    return {
      id: force.id,
      force,
      rings,
      box: boxOf(rings),
      km2: rings.reduce((sum, ring) => sum + areaKm2(ring), 0),
      labelX: label.x,
      labelY: label.y,
      path: pathOf(rings, true),
      isPost: false,
    };
  });
  const land = new Path2D();
  for (const area of laidOut) land.addPath(area.path);
  const regionOf = (geometry: Shape, grouping: GroupingId): string | undefined =>
    byId.get(String(geometry.id))?.groupings[grouping] ?? undefined;
  const lines = (keep: (a: Shape, b: Shape) => boolean): Path2D =>
    pathOf(mesh(areas, collection, keep).coordinates.map(projectRing), false);
  const contextRings = Object.values(context.objects).flatMap((object) => ringsOf(context, object));
  const known = new Map<GroupingId, GroupingLines>();
  return {
    areas: [...laidOut, ...layOutPosts(forces, musterPoints, pathOf)],
    box: boxOf(laidOut.flatMap(({ rings }) => rings)),
    land,
    context: pathOf(contextRings, true),
    linesBy(grouping) {
      const isOne = (a: Shape, b: Shape): boolean => regionOf(a, grouping) === regionOf(b, grouping);
      const found = known.get(grouping) ?? {
        within: lines((a, b) => a !== b && isOne(a, b)),
        between: lines((a, b) => a !== b && !isOne(a, b)),
      };
      known.set(grouping, found);
      return found;
    },
    coast: lines((a, b) => a === b),
  };
}

function onlyCollection(topology: Topology): Shapes {
  const object = Object.values(topology.objects)[0];
  assert(object?.type === 'GeometryCollection', 'the areas are a collection');
  return object as Shapes;
}

function ringsOf(topology: Topology, object: GeometryObject<GeoJSON.GeoJsonProperties>): Ring[] {
  const made = feature(topology, object);
  const features = 'features' in made ? made.features : [made];
  return features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return geometry.coordinates.map(projectRing);
    if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat().map(projectRing);
    return [];
  });
}

function projectRing(points: readonly GeoJSON.Position[]): Ring {
  const ring = new Float32Array(points.length * 2);
  const out = { x: 0, y: 0 };
  points.forEach((point, n) => {
    project(point[0] ?? 0, point[1] ?? 0, out);
    ring[n * 2] = out.x;
    ring[n * 2 + 1] = out.y;
  });
  return ring;
}

function pathOf(rings: readonly Ring[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    path.moveTo(ring[0]!, ring[1]!);
    for (let i = 2; i < ring.length; i += 2) path.lineTo(ring[i]!, ring[i + 1]!);
    if (closed) path.closePath();
  }
  return path;
}
