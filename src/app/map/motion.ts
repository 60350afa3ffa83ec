// Where a moving unit is on the plane, and along which line it came: a search in the journey's knots, then in the points of
// one edge. Asked for every moving unit in every frame, so answers go into arrays that are made once.

import type { LegColumns } from '../../core/trace/trace.ts';
import { project } from './projection.ts';
import type { RoadLines } from './roads.ts';

/** An answer, reused: plane position, kilometres driven, and the knot ahead. */
export interface Spot {
  x: number;
  y: number;
  km: number;
  knot: number;
}

export interface Motion {
  /** Position `elapsedSec` after departure; before and after the journey, its ends. */
  spotAt(leg: number, elapsedSec: number, out: Spot): void;
  /**
   * Points `stepKm` apart back along the road from a spot, the spot itself first, into x and y. Returns how many: fewer
   * than asked for where the journey is younger than that; the last is then its start.
   */
  trail(leg: number, spot: Readonly<Spot>, stepKm: number, x: Float32Array, y: Float32Array): number;
}

export function createMotion(legs: LegColumns, roads: RoadLines): Motion {
  const { knotStart, knotSec, edgeStart, edge: arcs, startNode, endNode } = legs;
  const fromX = new Float32Array(legs.length);
  const fromY = new Float32Array(legs.length);
  const toX = new Float32Array(legs.length);
  const toY = new Float32Array(legs.length);
  /** Kilometres from departure to each knot. */
  const knotKm = new Float32Array(knotSec.length);
  const point = { x: 0, y: 0, km: 0, knot: 0 };
  for (let leg = 0; leg < legs.length; leg++) {
    project(legs.fromLon[leg]!, legs.fromLat[leg]!, point);
    fromX[leg] = point.x;
    fromY[leg] = point.y;
    project(legs.toLon[leg]!, legs.toLat[leg]!, point);
    toX[leg] = point.x;
    toY[leg] = point.y;
    const first = knotStart[leg]!;
    const last = knotStart[leg + 1]! - 1;
    let km = 0;
    for (let knot = first; knot <= last; knot++) {
      km += lengthBefore(leg, knot);
      knotKm[knot] = km;
    }
  }

  /** The arc that ends at a knot, or null for the ways on and off the network. */
  function arcBefore(leg: number, knot: number): number | null {
    const first = knotStart[leg]!;
    const edges = knotStart[leg + 1]! - first - 2;
    const n = knot - first - 1;
    return n >= 0 && n < edges ? arcs[edgeStart[leg]! + n]! : null;
  }

  function lengthBefore(leg: number, knot: number): number {
    const arc = arcBefore(leg, knot);
    if (arc !== null) return roads.lengthKm[arc >= 0 ? arc : ~arc]!;
    along(leg, knot, 0, point);
    const { x, y } = point;
    along(leg, knot, 1, point);
    return Math.hypot(point.x - x, point.y - y);
  }

  /** Plane position at a share of the stretch that ends at a knot. */
  function along(leg: number, knot: number, share: number, out: Spot): void {
    const arc = arcBefore(leg, knot);
    if (arc !== null) {
      alongArc(arc, share, out);
      return;
    }
    const first = knotStart[leg]!;
    const joined = startNode[leg]!;
    let [x0, y0, x1, y1] = [fromX[leg]!, fromY[leg]!, toX[leg]!, toY[leg]!];
    if (joined < 0) {
      // A direct trip has nothing before its first knot.
      if (knot === first) [x1, y1] = [x0, y0];
    } else if (knot === first) [x1, y1] = [roads.nodeX[joined]!, roads.nodeY[joined]!];
    else [x0, y0] = [roads.nodeX[endNode[leg]!]!, roads.nodeY[endNode[leg]!]!];
    out.x = x0 + (x1 - x0) * share;
    out.y = y0 + (y1 - y0) * share;
  }

  function alongArc(arc: number, shareDriven: number, out: Spot): void {
    const e = arc >= 0 ? arc : ~arc;
    const share = arc >= 0 ? shareDriven : 1 - shareDriven;
    let low = roads.start[e]! + 1;
    let high = roads.start[e + 1]! - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (roads.share[middle]! < share) low = middle + 1;
      else high = middle;
    }
    const before = roads.share[low - 1]!;
    const span = roads.share[low]! - before;
    const part = span > 0 ? (share - before) / span : 0;
    out.x = roads.x[low - 1]! + (roads.x[low]! - roads.x[low - 1]!) * part;
    out.y = roads.y[low - 1]! + (roads.y[low]! - roads.y[low - 1]!) * part;
  }

  return {
    spotAt(leg, elapsedSec, out) {
      const first = knotStart[leg]!;
      const last = knotStart[leg + 1]! - 1;
      let low = first;
      let high = last;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (knotSec[middle]! > elapsedSec) high = middle;
        else low = middle + 1;
      }
      const startSec = low === first ? 0 : knotSec[low - 1]!;
      const startKm = low === first ? 0 : knotKm[low - 1]!;
      const span = knotSec[low]! - startSec;
      const share = span > 0 ? Math.min(1, Math.max(0, (elapsedSec - startSec) / span)) : 1;
      along(leg, low, share, out);
      out.km = startKm + (knotKm[low]! - startKm) * share;
      out.knot = low;
    },
    trail(leg, spot, stepKm, x, y) {
      x[0] = spot.x;
      y[0] = spot.y;
      const first = knotStart[leg]!;
      let { km, knot } = spot;
      let count = 1;
      while (count < x.length && km > 0) {
        km = Math.max(0, km - stepKm);
        while (knot > first && knotKm[knot - 1]! >= km) knot--;
        const startKm = knot === first ? 0 : knotKm[knot - 1]!;
        const span = knotKm[knot]! - startKm;
        along(leg, knot, span > 0 ? (km - startKm) / span : 0, point);
        x[count] = point.x;
        y[count] = point.y;
        count++;
      }
      return count;
    },
  };
}
