// Zones of traffic as unions of circles: a place lies in the first circle that holds it, else in the open. Inner London
// stands before outer London in zones.csv, so that it wins.

import { distanceM, type Place } from '../../src/core/routing/distance.ts';
import type { Row } from './csv.ts';

export function zoneFinder(circles: readonly Row[]): (place: Place) => string {
  const checked = circles.map((c) => ({
    zone: c.zone ?? '',
    lat: Number(c.lat),
    lon: Number(c.lon),
    radiusM: Number(c.radius_km) * 1000,
  }));
  return ({ lat, lon }) => checked.find((c) => distanceM(lat, lon, c.lat, c.lon) <= c.radiusM)?.zone ?? 'open';
}
