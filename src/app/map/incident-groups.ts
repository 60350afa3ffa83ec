// Incidents whose rings would lie on each other are shown as one ring with their sums, in one view at one scale. Recomputed
// each frame: there are few.

import { ringRadius } from './incident-ring.ts';
import type { IncidentFigures } from './incidents.ts';
import { screenX, screenY, type View } from './view.ts';

/** Rings merge when their middles are nearer than this share of the sum of their radii. */
const OVERLAP = 0.8;

export interface IncidentGroups {
  /** By incident: the one that stands for its group, −1 when not on the map. */
  readonly lead: Int16Array;
  /** By lead: place on the canvas, radius and sums. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly demand: Int32Array;
  readonly atWork: Int32Array;
  readonly onTheWay: Int32Array;
  readonly size: Uint16Array;
  update(figures: IncidentFigures, view: View, selected: number): void;
}

export function createIncidentGroups(count: number): IncidentGroups {
  const groups = {
    lead: new Int16Array(count),
    x: new Float32Array(count),
    y: new Float32Array(count),
    radius: new Float32Array(count),
    demand: new Int32Array(count),
    atWork: new Int32Array(count),
    onTheWay: new Int32Array(count),
    size: new Uint16Array(count),
  };
  const { lead, x, y, radius, demand, atWork, onTheWay, size } = groups;

  function start(n: number, sx: number, sy: number, figures: IncidentFigures): void {
    lead[n] = n;
    x[n] = sx;
    y[n] = sy;
    demand[n] = figures.demand[n]!;
    atWork[n] = figures.atWork[n]!;
    onTheWay[n] = figures.onTheWay[n]!;
    size[n] = 1;
    radius[n] = ringRadius(demand[n]!);
  }

  /** Takes group b into a, weighted by what each asks for. */
  function join(a: number, b: number): void {
    const [wa, wb] = [demand[a]! + size[a]!, demand[b]! + size[b]!];
    x[a] = (x[a]! * wa + x[b]! * wb) / (wa + wb);
    y[a] = (y[a]! * wa + y[b]! * wb) / (wa + wb);
    demand[a]! += demand[b]!;
    atWork[a]! += atWork[b]!;
    onTheWay[a]! += onTheWay[b]!;
    size[a]! += size[b]!;
    radius[a] = ringRadius(demand[a]!);
    for (let n = 0; n < count; n++) if (lead[n] === b) lead[n] = a;
  }

  function overlap(a: number, b: number): boolean {
    const near = OVERLAP * (radius[a]! + radius[b]!);
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    return dx * dx + dy * dy < near * near;
  }

  /** Joins the first two that overlap; false when none do. The selected incident stands alone, to be told apart. */
  function joinOnce(selected: number): boolean {
    for (let a = 0; a < count; a++) {
      if (lead[a] !== a || a === selected) continue;
      for (let b = a + 1; b < count; b++) {
        if (lead[b] !== b || b === selected || !overlap(a, b)) continue;
        join(a, b);
        return true;
      }
    }
    return false;
  }

  return {
    ...groups,
    update(figures, view, selected) {
      for (let n = 0; n < count; n++) {
        lead[n] = -1;
        if (figures.live[n] === 1) start(n, screenX(view, figures.x[n]!), screenY(view, figures.y[n]!), figures);
      }
      while (joinOnce(selected));
    },
  };
}
