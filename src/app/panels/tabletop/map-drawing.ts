// The map of a pack, as a drawing to print large: force areas with their names, and the places of the exercise with their
// rendezvous. Ink on white; every style stands in the drawing itself.

import type { Topology } from 'topojson-specification';
import type { Force, MusterPoint } from '../../../core/model/dataset.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import { silhouetteOf } from '../parts/silhouette.ts';

interface MapOf {
  readonly areas: Topology;
  readonly forces: readonly Force[];
  readonly musterPoints: readonly MusterPoint[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (n: number): string => String(Math.round(n * 10) / 10);

export function mapDrawing({ areas, forces, musterPoints }: MapOf, { incidents }: TraceHeader): string {
  const { viewBox, land, borders, coast, placed } = silhouetteOf(areas);
  const names = forces.flatMap(({ id, shortName }) => {
    const points = musterPoints.filter(({ force }) => force === id);
    if (points.length === 0) return [];
    const mean = (of: (point: MusterPoint) => number): number =>
      points.reduce((sum, one) => sum + of(one), 0) / points.length;
    const [x, y] = placed(
      mean(({ lon }) => lon),
      mean(({ lat }) => lat),
    );
    return `<text x="${short(x)}" y="${short(y)}" font-size="6.5" fill="#46525f" text-anchor="middle">${escaped(shortName)}</text>`;
  });
  const places = incidents.map(({ name, lat, lon }) => {
    const [x, y] = placed(lon, lat);
    return `<circle cx="${short(x)}" cy="${short(y)}" r="4" fill="none" stroke="#a3341f" stroke-width="1.4"/><text x="${short(x + 6)}" y="${short(y - 4)}" font-size="8" font-weight="700" fill="#a3341f" stroke="#fff" stroke-width="2" paint-order="stroke">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="xMidYMid meet" font-family="sans-serif"><path d="${land}" fill="#f4efe4" fill-rule="evenodd"/><path d="${borders}" fill="none" stroke="#8a96a3" stroke-width=".6"/><path d="${coast}" fill="none" stroke="#46525f" stroke-width=".8"/>${names.join('')}${places.join('')}</svg>`;
}
