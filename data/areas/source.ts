// Reads the constituencies out of the script that echarts-united-kingdom-js ships: a GeoJSON in ECharts' own packing
// (zigzag deltas on a grid of 1/1024 degree), handed to a call of registerMap. Only reads the text, never runs it.

import type { MultiPolygon, Ring } from 'polygon-clipping';
import { tidyRing } from './rings.ts';

export interface Constituency {
  /** ONS code of December 2016. */
  readonly code: string;
  /** Longitude and latitude in degrees, multiples of 1/1024. */
  readonly shape: MultiPolygon;
}

type Offset = readonly [number, number];

type Packed =
  | { type: 'Polygon'; coordinates: readonly string[]; encodeOffsets: readonly Offset[] }
  | {
      type: 'MultiPolygon';
      coordinates: readonly (readonly string[])[];
      encodeOffsets: readonly (readonly Offset[])[];
    };

interface PackedMap {
  readonly features: readonly { readonly properties: { readonly name: string }; readonly geometry: Packed }[];
  readonly UTF8Encoding: boolean;
  readonly UTF8Scale?: number;
}

const STEPS_PER_DEGREE = 1024;

export function readConstituencies(script: string): readonly Constituency[] {
  const map: PackedMap = JSON.parse(
    script.slice(script.indexOf('{"type":"FeatureCollection"'), script.lastIndexOf(');})')),
  );
  if (!map.UTF8Encoding || map.UTF8Scale !== undefined) throw new Error('the map is not packed at 1/1024 degree');
  return map.features.map(({ properties, geometry }) => ({ code: properties.name, shape: unpack(geometry) }));
}

function unpack(geometry: Packed): MultiPolygon {
  if (geometry.type === 'Polygon') return [unpackRings(geometry.coordinates, geometry.encodeOffsets)];
  return geometry.coordinates
    .map((rings, n) => unpackRings(rings, geometry.encodeOffsets[n] ?? []))
    .filter((polygon) => polygon.length > 0);
}

function unpackRings(rings: readonly string[], offsets: readonly Offset[]): Ring[] {
  return rings.flatMap((packed, n) => {
    const tidied = tidyRing(unpackRing(packed, offsets[n] ?? [0, 0]));
    return tidied ? [tidied.map(([x, y]) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE])] : [];
  });
}

function unpackRing(packed: string, [startX, startY]: Offset): Ring {
  const ring: Ring = [];
  let x = startX;
  let y = startY;
  for (let i = 0; i < packed.length; i += 2) {
    x += unzigzag(packed.charCodeAt(i) - 64);
    y += unzigzag(packed.charCodeAt(i + 1) - 64);
    ring.push([x, y]);
  }
  return ring;
}

const unzigzag = (n: number): number => (n >> 1) ^ -(n & 1);
