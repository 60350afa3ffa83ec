// Where a place lies on the flat map: transverse Mercator about 2° W, the look of the Ordnance Survey. Plane coordinates are
// kilometres east of 2° W and south of 53° N, so that lengths on the map need no further scale. Knows no screen.

import { geoTransverseMercator } from 'd3-geo';

const EARTH_RADIUS_KM = 6371;
const CENTRAL_MERIDIAN = -2;
const MIDDLE_LATITUDE = 53;

export interface PlanePoint {
  x: number;
  y: number;
}

const projection = geoTransverseMercator().rotate([-CENTRAL_MERIDIAN, 0]).scale(EARTH_RADIUS_KM).translate([0, 0]);
const northing = projection([CENTRAL_MERIDIAN, MIDDLE_LATITUDE])?.[1] ?? 0;

/** The WGS 84 place at a plane position; null outside what the projection can show. */
export function unproject({ x, y }: PlanePoint): { readonly lat: number; readonly lon: number } | null {
  const found = projection.invert?.([x, y + northing]);
  return found ? { lat: found[1], lon: found[0] } : null;
}

/** Plane position of a WGS 84 place, in the caller's object. */
export function project(lon: number, lat: number, out: PlanePoint): PlanePoint {
  const found = projection([lon, lat]);
  out.x = found?.[0] ?? 0;
  out.y = (found?.[1] ?? 0) - northing;
  return out;
}
