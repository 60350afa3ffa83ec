// The road network on the plane: for painting it faintly, and for placing what drives along it. Laid out once.

import type { RoadGraph } from '../../core/routing/graph.ts';
import type { Palette } from './palette.ts';
import { project } from './projection.ts';
import type { View } from './view.ts';

/** Edges by index; points of edge e are `start[e]` to `start[e + 1]`. */
export interface RoadLines {
  readonly start: Uint32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Share of the edge's length behind each point. */
  readonly share: Float64Array;
  readonly lengthKm: Float32Array;
  readonly nodeX: Float32Array;
  readonly nodeY: Float32Array;
  /** Paths by rank: 0 motorway, 1 other trunk roads, 2 the rest; ferries are not painted. */
  readonly paths: readonly Path2D[];
}

/** Rank of each class of road, in the order of the road document's classes. */
const RANK = [0, 1, 1, 2, 2, -1];
/** Width in pixels, and the scale from which they are painted, pixels a kilometre. */
const STYLE = [
  { width: 1.2, fromK: 0 },
  { width: 0.8, fromK: 0 },
  { width: 0.7, fromK: 1.9 },
] as const;
const OPACITY = 0.55;
/** Roads grow with the zoom up to this factor. */
const MOST_WIDER = 1.6;

export function layOutRoads(graph: RoadGraph): RoadLines {
  const [x, y] = projectAll(graph.shapeLon, graph.shapeLat);
  const [nodeX, nodeY] = projectAll(graph.nodeLon, graph.nodeLat);
  const lengthKm = new Float32Array(graph.edgeCount);
  const paths = STYLE.map(() => new Path2D());
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const first = graph.shapeStart[edge]!;
    const last = graph.shapeStart[edge + 1]! - 1;
    const path = paths[RANK[graph.edgeClass[edge]!] ?? -1];
    path?.moveTo(x[first]!, y[first]!);
    for (let p = first + 1; p <= last; p++) {
      lengthKm[edge]! += Math.hypot(x[p]! - x[p - 1]!, y[p]! - y[p - 1]!);
      path?.lineTo(x[p]!, y[p]!);
    }
  }
  return { start: graph.shapeStart, x, y, share: graph.shapeShare, lengthKm, nodeX, nodeY, paths };
}

function projectAll(lon: Float64Array, lat: Float64Array): [Float32Array, Float32Array] {
  const x = new Float32Array(lon.length);
  const y = new Float32Array(lon.length);
  const out = { x: 0, y: 0 };
  for (let n = 0; n < lon.length; n++) {
    project(lon[n]!, lat[n]!, out);
    x[n] = out.x;
    y[n] = out.y;
  }
  return [x, y];
}

/** Expects the context in plane coordinates at the view's scale. */
export function paintRoads(context: CanvasRenderingContext2D, roads: RoadLines, view: View, palette: Palette): void {
  const closer = Math.min(MOST_WIDER, Math.max(1, Math.sqrt(view.k)));
  context.strokeStyle = palette.road;
  context.globalAlpha = OPACITY;
  roads.paths.forEach((path, rank) => {
    const style = STYLE[rank];
    if (style === undefined || view.k < style.fromK) return;
    context.lineWidth = (style.width * closer) / view.k;
    context.stroke(path);
  });
  context.globalAlpha = 1;
}
