// The ways of units that are on the road: whole journeys, from where they set off to where they go, thicker where more go.
// To an incident drawn through, the way home in dashes. Painted again only when somebody sets off, arrives or is diverted.

import { UNIT } from '../../../core/model/states.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { RoadLines } from '../roads.ts';
import { planeOf } from './node-places.ts';
import type { MapOverlay } from './overlay.ts';

/** Least units of each width, and the width in pixels. */
const WIDTHS = [
  { from: 10, px: 4.4 },
  { from: 4, px: 3 },
  { from: 2, px: 2.2 },
  { from: 1, px: 1.5 },
] as const;
const HOME_PX = 1.2;
const HOME_DASH = [3, 3] as const;
/** From nearer a dash would be cut into far more pieces than are in sight, pixels a kilometre. */
const DASHED_UP_TO_K = 5;

export function createPaths({ legs, header }: Trace, roads: RoadLines): MapOverlay {
  const there = WIDTHS.map(() => new Path2D());
  let home = new Path2D();
  let shown = 0;
  const moving: number[] = [];
  const returning: number[] = [];

  function gather(unitState: Uint8Array, unitLeg: Int32Array): number {
    moving.length = 0;
    returning.length = 0;
    let key = 17;
    for (let unit = 0; unit < header.units.length; unit++) {
      const now = unitState[unit];
      if (now !== UNIT.travelling && now !== UNIT.returning) continue;
      const leg = unitLeg[unit]!;
      if (leg < 0) continue;
      (now === UNIT.travelling ? moving : returning).push(leg);
      key = (Math.imul(key, 31) + leg * 2 + (now === UNIT.travelling ? 1 : 0)) | 0;
    }
    return key;
  }

  function lay(): void {
    there.forEach((_, n) => {
      there[n] = new Path2D();
    });
    home = new Path2D();
    for (const [edge, count] of countEdges(moving)) {
      addEdge(there[WIDTHS.findIndex(({ from }) => count >= from)]!, edge, roads);
    }
    for (const leg of moving) addEnds(there[WIDTHS.length - 1]!, leg);
    for (const [edge] of countEdges(returning)) addEdge(home, edge, roads);
    for (const leg of returning) addEnds(home, leg);
  }

  function countEdges(ofLegs: readonly number[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const leg of ofLegs) {
      const first = legs.edgeStart[leg]!;
      const edges = legs.knotStart[leg + 1]! - legs.knotStart[leg]! - 2;
      for (let n = first; n < first + edges; n++) {
        const arc = legs.edge[n]!;
        const edge = arc >= 0 ? arc : ~arc;
        counts.set(edge, (counts.get(edge) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** The ways onto the network and off it, or all of a trip that never joins it. */
  function addEnds(path: Path2D, leg: number): void {
    const from = planeOf(legs.fromLon[leg]!, legs.fromLat[leg]!);
    const to = planeOf(legs.toLon[leg]!, legs.toLat[leg]!);
    const [joined, left] = [legs.startNode[leg]!, legs.endNode[leg]!];
    path.moveTo(...from);
    if (joined >= 0) {
      path.lineTo(roads.nodeX[joined]!, roads.nodeY[joined]!);
      path.moveTo(roads.nodeX[left]!, roads.nodeY[left]!);
    }
    path.lineTo(...to);
  }

  return {
    update({ unitState, unitLeg }) {
      const key = gather(unitState, unitLeg);
      if (key === shown) return false;
      shown = key;
      lay();
      return true;
    },
    paint(context, k, palette) {
      context.lineJoin = 'bevel';
      context.lineCap = 'butt';
      context.strokeStyle = palette.lineStrong;
      context.lineWidth = HOME_PX / k;
      context.setLineDash(k > DASHED_UP_TO_K ? [] : HOME_DASH.map((px) => px / k));
      context.stroke(home);
      context.setLineDash([]);
      context.strokeStyle = palette.accent;
      WIDTHS.forEach(({ px }, n) => {
        context.lineWidth = px / k;
        context.stroke(there[n]!);
      });
    },
  };
}

function addEdge(path: Path2D, edge: number, { start, x, y }: RoadLines): void {
  const first = start[edge]!;
  path.moveTo(x[first]!, y[first]!);
  for (let p = first + 1; p < start[edge + 1]!; p++) path.lineTo(x[p]!, y[p]!);
}
