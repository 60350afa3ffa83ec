// Rings on an integer grid made sound before any tool sees them: rounding to the grid leaves repeated points and spikes
// (out and back along one line) that dissolving would turn into false holes.

import type { Pair, Ring } from 'polygon-clipping';

const same = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];

/** The ring without repeats and spikes, closed; or undefined if nothing with an area is left. Linear in its points. */
export function tidyRing(ring: Ring): Ring | undefined {
  const points: Ring = [];
  for (const point of ring) {
    if (points.length > 1 && same(points.at(-2)!, point)) points.pop();
    else if (points.length === 0 || !same(points.at(-1)!, point)) points.push(point);
  }
  const open = tidySeam(points);
  if (open.length < 3) return undefined;
  open.push(open[0]!);
  return doubleArea(open) === 0 ? undefined : open;
}

/** Repeats and spikes where the ring's end meets its start. */
function tidySeam(points: Ring): Ring {
  let start = 0;
  let end = points.length;
  while (end - start > 2) {
    const first = points[start]!;
    const last = points[end - 1]!;
    if (same(first, last) || same(first, points[end - 2]!)) end--;
    else if (same(last, points[start + 1]!)) start++;
    else break;
  }
  return points.slice(start, end);
}

function doubleArea(closed: Ring): number {
  let sum = 0;
  for (let i = 1; i < closed.length; i++) {
    const [ax, ay] = closed[i - 1]!;
    const [bx, by] = closed[i]!;
    sum += ax * by - bx * ay;
  }
  return sum;
}
