// Roads that are closed or slowed at the cursor: barrier tape where nobody gets through, dots where it takes longer. Told
// apart by pattern, not by colour alone.

import { findRoads } from '../../core/routing/find-roads.ts';
import type { RoadGraph } from '../../core/routing/graph.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Palette } from './palette.ts';
import type { RoadLines } from './roads.ts';

export interface Closures {
  /** Kinds that there are in this exercise at any time. */
  readonly kinds: { readonly closed: boolean; readonly slowed: boolean };
  /** Follows the state; true if the roads look another way than before. */
  update(state: ExerciseState): boolean;
  /** Expects the context in plane coordinates, `k` pixels a kilometre. */
  paint(context: CanvasRenderingContext2D, k: number, palette: Palette): void;
}

const CASING_PX = 6;
const TAPE = { widthPx: 3.6, corePx: 1.4, dashPx: [4, 4] };
const DOTS = { widthPx: 3.2, dashPx: [0, 6] };

export function createClosures({ header }: Trace, graph: RoadGraph, lines: RoadLines): Closures {
  const disruptions = (header.exercise.scenario.disruptions ?? []).map(({ effect, roads = [] }) => ({
    effect,
    edges: roads.flatMap((area) => {
      const found = findRoads(graph, area);
      return found.ok ? found.value : [];
    }),
  }));
  const is = (wanted: string): boolean =>
    disruptions.some(({ effect, edges }) => effect === wanted && edges.length > 0);
  const kinds = { closed: is('closed'), slowed: is('slowed') };
  let shown = '';
  let closed: Path2D | null = null;
  let slowed: Path2D | null = null;

  return {
    kinds,
    update({ disruptionOpen }) {
      const key = disruptionOpen.join('');
      if (key === shown) return false;
      shown = key;
      const hit = (wanted: string): Set<number> =>
        new Set(
          disruptions.flatMap(({ effect, edges }, n) => (effect === wanted && disruptionOpen[n] === 1 ? edges : [])),
        );
      const shut = hit('closed');
      closed = pathOf(shut, lines);
      // A road that is both is closed.
      slowed = pathOf(
        [...hit('slowed')].filter((edge) => !shut.has(edge)),
        lines,
      );
      return kinds.closed || kinds.slowed;
    },
    paint(context, k, palette) {
      const stroke = (path: Path2D | null, colour: string, widthPx: number, dashPx: readonly number[] = []): void => {
        if (path === null) return;
        context.strokeStyle = colour;
        context.lineWidth = widthPx / k;
        context.setLineDash(dashPx.map((px) => px / k));
        context.stroke(path);
      };
      context.lineJoin = 'round';
      context.lineCap = 'round';
      stroke(slowed, palette.halo, CASING_PX);
      stroke(slowed, palette.warn, DOTS.widthPx, DOTS.dashPx);
      stroke(closed, palette.halo, CASING_PX);
      stroke(closed, palette.warn, TAPE.widthPx);
      context.lineCap = 'butt';
      stroke(closed, palette.halo, TAPE.corePx, TAPE.dashPx);
      context.setLineDash([]);
    },
  };
}

/** One path over these edges; null for none. */
function pathOf(edges: Iterable<number>, { start, x, y }: RoadLines): Path2D | null {
  let path: Path2D | null = null;
  for (const edge of edges) {
    path ??= new Path2D();
    const first = start[edge]!;
    path.moveTo(x[first]!, y[first]!);
    for (let p = first + 1; p < start[edge + 1]!; p++) path.lineTo(x[p]!, y[p]!);
  }
  return path;
}
