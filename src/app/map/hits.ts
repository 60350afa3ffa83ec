// What lies under the pointer: the things drawn in the last frame, searched by distance. Units before incidents before
// areas, the nearest of each; no event handlers on anything drawn.

import { isSmall, SMALL_MARK_PX } from './areas.ts';
import type { Geography } from './geography.ts';
import { contains } from './rings.ts';
import { planeX, planeY, screenX, screenY, type View } from './view.ts';

export type Hit =
  /** A unit, or the first of those that share a glyph; `units` are all of them. */
  | { readonly kind: 'units'; readonly units: readonly number[] }
  | { readonly kind: 'incident'; readonly index: number }
  /** Index into the geography's areas. */
  | { readonly kind: 'area'; readonly index: number };

export interface Hits {
  /** `next` chains the units that share a glyph. */
  begin(next: Int32Array): void;
  addUnits(first: number, x: number, y: number, reach: number): void;
  addIncident(index: number, x: number, y: number, reach: number): void;
  find(x: number, y: number): Hit | null;
  /** Boxes of what is drawn, for labels to keep off: calls `take` with middle and reach. */
  each(take: (x: number, y: number, reach: number) => void): void;
}

export function createHits(capacity: number): Hits {
  const x = new Float32Array(capacity);
  const y = new Float32Array(capacity);
  const reach = new Float32Array(capacity);
  const what = new Int32Array(capacity);
  let count = 0;
  let chain = new Int32Array(0);

  function add(subject: number, px: number, py: number, r: number): void {
    if (count === capacity) return;
    what[count] = subject;
    x[count] = px;
    y[count] = py;
    reach[count] = r;
    count++;
  }

  function nearest(px: number, py: number, isUnit: boolean): number {
    let best = -1;
    let bestSquare = Infinity;
    for (let n = 0; n < count; n++) {
      if (what[n]! >= 0 !== isUnit) continue;
      const dx = x[n]! - px;
      const dy = y[n]! - py;
      const square = dx * dx + dy * dy;
      if (square > reach[n]! * reach[n]! || square > bestSquare) continue;
      best = n;
      bestSquare = square;
    }
    return best;
  }

  return {
    begin(next) {
      count = 0;
      chain = next as Int32Array<ArrayBuffer>;
    },
    addUnits: add,
    addIncident: (index, px, py, r) => add(~index, px, py, r),
    find(px, py) {
      const unit = nearest(px, py, true);
      if (unit >= 0) {
        const units: number[] = [];
        for (let n = what[unit]!; n >= 0; n = chain[n]!) units.push(n);
        return { kind: 'units', units };
      }
      const incident = nearest(px, py, false);
      return incident < 0 ? null : { kind: 'incident', index: ~what[incident]! };
    },
    each(take) {
      for (let n = 0; n < count; n++) take(x[n]!, y[n]!, reach[n]!);
    },
  };
}

/** The area under a point of the canvas: the mark of a small one first, then shapes. −1 for the sea. */
export function areaAt(geography: Geography, view: View, x: number, y: number): number {
  const reach = SMALL_MARK_PX + 6;
  const small = geography.areas.findIndex((area) => {
    if (!isSmall(area, view.k)) return false;
    const dx = screenX(view, area.labelX) - x;
    const dy = screenY(view, area.labelY) - y;
    return dx * dx + dy * dy <= reach * reach;
  });
  if (small >= 0) return small;
  const px = planeX(view, x);
  const py = planeY(view, y);
  return geography.areas.findIndex(
    ({ box, rings }) => px >= box.minX && px <= box.maxX && py >= box.minY && py <= box.maxY && contains(rings, px, py),
  );
}
