// Forces of other countries of the United Kingdom on a map of England and Wales: each a small mark where its units set out.
// A mark is an area like any other, so that it is coloured, pointed at and selected in the same way.

import type { Force, MusterPoint } from '../../core/model/dataset.ts';
import type { Area } from './geography.ts';
import { project } from './projection.ts';
import { areaKm2, boxOf, type Ring } from './rings.ts';

/** Half the width of a mark's shape on the plane; from afar it is drawn as a small area is. */
const HALF_KM = 4;
const CORNERS = 12;

export function layOutPosts(
  forces: readonly Force[],
  musterPoints: readonly MusterPoint[],
  pathOf: (rings: readonly Ring[], closed: boolean) => Path2D,
): readonly Area[] {
  return forces
    .filter(({ kind }) => kind === 'otherCountry')
    .flatMap((force): Area[] => {
      const point = musterPoints.find((one) => one.force === force.id);
      if (point === undefined) return [];
      const { x, y } = project(point.lon, point.lat, { x: 0, y: 0 });
      const rings = [discAbout(x, y)];
      return [
        {
          id: force.id,
          force,
          rings,
          box: boxOf(rings),
          km2: rings.reduce((sum, ring) => sum + areaKm2(ring), 0),
          labelX: x,
          labelY: y,
          path: pathOf(rings, true),
          isPost: true,
        },
      ];
    });
}

function discAbout(x: number, y: number): Ring {
  const ring = new Float32Array((CORNERS + 1) * 2);
  for (let n = 0; n <= CORNERS; n++) {
    const angle = (2 * Math.PI * (n % CORNERS)) / CORNERS;
    ring[n * 2] = x + HALF_KM * Math.cos(angle);
    ring[n * 2 + 1] = y + HALF_KM * Math.sin(angle);
  }
  return ring;
}
