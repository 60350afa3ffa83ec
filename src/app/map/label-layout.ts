// Which labels can stand, and where: most wanted first, each at the first of its places that is free; a label that has no
// free place is not shown. Never a collision. Pure arithmetic on rectangles.

export interface LabelWish {
  readonly width: number;
  readonly height: number;
  /** Where it belongs, canvas pixels. */
  readonly x: number;
  readonly y: number;
  /** Offsets of its middle from there, best first. */
  readonly places: readonly (readonly [number, number])[];
  /** The place it had last time, or −1: kept while free, so that labels stand still. */
  readonly before: number;
}

export interface Rects {
  /** minX, minY, maxX, maxY of each. */
  readonly edges: Float32Array;
  count: number;
}

export const makeRects = (capacity: number): Rects => ({ edges: new Float32Array(capacity * 4), count: 0 });

export function addRect(rects: Rects, minX: number, minY: number, maxX: number, maxY: number): void {
  if ((rects.count + 1) * 4 > rects.edges.length) return;
  const at = rects.count++ * 4;
  rects.edges[at] = minX;
  rects.edges[at + 1] = minY;
  rects.edges[at + 2] = maxX;
  rects.edges[at + 3] = maxY;
}

function isFree(rects: Rects, minX: number, minY: number, maxX: number, maxY: number): boolean {
  const { edges } = rects;
  for (let at = 0; at < rects.count * 4; at += 4) {
    if (edges[at]! < maxX && edges[at + 2]! > minX && edges[at + 1]! < maxY && edges[at + 3]! > minY) return false;
  }
  return true;
}

/** Places of the wishes, most wanted first; −1 where a label is left out. Takes the rectangles it fills. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: Rects,
  bounds: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number },
): number[] {
  return wishes.map((wish) => {
    const tryPlace = (place: number): boolean => {
      const offset = wish.places[place];
      if (offset === undefined) return false;
      const minX = wish.x + offset[0] - wish.width / 2;
      const minY = wish.y + offset[1] - wish.height / 2;
      const maxX = minX + wish.width;
      const maxY = minY + wish.height;
      if (minX < bounds.minX || minY < bounds.minY || maxX > bounds.maxX || maxY > bounds.maxY) return false;
      if (!isFree(taken, minX, minY, maxX, maxY)) return false;
      addRect(taken, minX, minY, maxX, maxY);
      return true;
    };
    if (wish.before >= 0 && tryPlace(wish.before)) return wish.before;
    for (let place = 0; place < wish.places.length; place++) if (tryPlace(place)) return place;
    return -1;
  });
}
