// The outline of England and Wales behind the start screen: the shipped map's own arcs, as SVG paths. A plate-carrée
// squeeze is near enough for a backdrop; the map proper has its own projection.

import type { Topology } from 'topojson-specification';

export interface Silhouette {
  readonly viewBox: string;
  /** Land, filled. */
  readonly land: string;
  /** Lines between areas. */
  readonly borders: string;
  /** The coast. */
  readonly coast: string;
  /** Where a place stands in it. */
  readonly placed: (lon: number, lat: number) => Point;
}

type Point = readonly [number, number];

const WIDTH = 600;
/** Cosine of 52.9° north, the middle of the land shown. */
const SQUEEZE = 0.603;
const NEAR = 0.6;

/** Every arc decoded to lon, lat. */
function decode({ arcs, transform }: Topology): Point[][] {
  if (transform === undefined) return arcs.map((arc) => arc.map((p) => [p[0] ?? 0, p[1] ?? 0] as const));
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((p) => {
      x += p[0] ?? 0;
      y += p[1] ?? 0;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Rings of arc numbers of every polygon in the topology. */
function ringsOf(topology: Topology): number[][] {
  const rings: number[][] = [];
  const visit = (object: Topology['objects'][string]): void => {
    if (object.type === 'GeometryCollection') object.geometries.forEach(visit);
    else if (object.type === 'Polygon') rings.push(...object.arcs);
    else if (object.type === 'MultiPolygon') rings.push(...object.arcs.flat());
  };
  Object.values(topology.objects).forEach(visit);
  return rings;
}

export function silhouetteOf(topology: Topology): Silhouette {
  const arcs = decode(topology);
  const all = arcs.flat();
  const west = Math.min(...bounds(all, 0));
  const east = Math.max(...bounds(all, 0));
  const south = Math.min(...bounds(all, 1));
  const north = Math.max(...bounds(all, 1));
  const scale = WIDTH / ((east - west) * SQUEEZE);
  const place = ([lon, lat]: Point): Point => [(lon - west) * SQUEEZE * scale, (north - lat) * scale];
  const drawn = arcs.map((arc) => thin(arc.map(place)));

  const rings = ringsOf(topology);
  const uses = new Uint16Array(arcs.length);
  for (const ring of rings) for (const arc of ring) uses[arc < 0 ? ~arc : arc]!++;
  const lines = (wanted: (n: number) => boolean): string =>
    drawn.map((arc, n) => (wanted(uses[n]!) ? line(arc) : '')).join('');
  const land = rings
    .map((ring) => {
      const points = ring.flatMap((arc) => (arc < 0 ? [...drawn[~arc]!].reverse() : drawn[arc]!));
      return points.length < 3 ? '' : `${line(points)}Z`;
    })
    .join('');
  return {
    viewBox: `0 0 ${WIDTH} ${Math.ceil((north - south) * scale)}`,
    land,
    borders: lines((n) => n > 1),
    coast: lines((n) => n === 1),
    placed: (lon, lat) => place([lon, lat]),
  };
}

/** Least and largest of one coordinate, without spreading a long list. */
function bounds(points: readonly Point[], axis: 0 | 1): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    least = Math.min(least, point[axis]);
    largest = Math.max(largest, point[axis]);
  }
  return [least, largest];
}

/** Points less than a fraction of a pixel from the one before are left out; ends stay. */
function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, n) => {
    const last = kept[kept.length - 1];
    const near = last !== undefined && Math.abs(point[0] - last[0]) < NEAR && Math.abs(point[1] - last[1]) < NEAR;
    if (!near || n === points.length - 1) kept.push(point);
  });
  return kept;
}

const show = (n: number): string => String(Math.round(n * 10) / 10);
const line = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${show(x)} ${show(y)}`).join('L')}`;
