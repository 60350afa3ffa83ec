// Rings of areas on the plane: what can be worked out from their points alone. A ring is x, y, x, y… and is closed.

export type Ring = Float32Array;

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boxOf(rings: readonly Ring[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]!);
      maxX = Math.max(maxX, ring[i]!);
      minY = Math.min(minY, ring[i + 1]!);
      maxY = Math.max(maxY, ring[i + 1]!);
    }
  }
  return { minX, minY, maxX, maxY };
}

/** Area enclosed, square kilometres, whichever way the ring runs. */
export function areaKm2(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i < ring.length - 2; i += 2) twice += ring[i]! * ring[i + 3]! - ring[i + 2]! * ring[i + 1]!;
  return Math.abs(twice) / 2;
}

/** Even–odd rule over all rings, so that holes are outside. */
export function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length - 2; i += 2) {
      const y0 = ring[i + 1]!;
      const y1 = ring[i + 3]!;
      if (y0 > y !== y1 > y && x < ((ring[i + 2]! - ring[i]!) * (y - y0)) / (y1 - y0) + ring[i]!) inside = !inside;
    }
  }
  return inside;
}

const GRID = 22;
/** Words are wider than high: room to the sides counts for less. */
const WIDTH_WEIGHT = 0.55;

/** A point with room around it for a label: the roomiest of a grid over the largest ring. */
export function roomiestPoint(ring: Ring): { readonly x: number; readonly y: number } {
  const { minX, minY, maxX, maxY } = boxOf([ring]);
  let best = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  let bestRoom = -1;
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const x = minX + ((maxX - minX) * column) / GRID;
      const y = minY + ((maxY - minY) * row) / GRID;
      if (!contains([ring], x, y)) continue;
      const room = roomAt(ring, x, y);
      if (room > bestRoom) {
        bestRoom = room;
        best = { x, y };
      }
    }
  }
  return best;
}

function roomAt(ring: Ring, x: number, y: number): number {
  let least = Infinity;
  for (let i = 0; i < ring.length; i += 2) {
    const dx = (ring[i]! - x) * WIDTH_WEIGHT;
    const dy = ring[i + 1]! - y;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return least;
}
