// The roads a unit drives on one journey, in order, each named once in a row: `A2, M2, M25`.

import type { RoadGraph } from '../../../core/routing/graph.ts';
import type { Trace } from '../../../core/trace/trace.ts';

/** Road numbers of a leg. Edges driven against their direction are stored as complements. */
export function roadsOfLeg(trace: Trace, leg: number, roads: RoadGraph): string[] {
  const { legs } = trace;
  const start = legs.edgeStart[leg] ?? 0;
  const end = legs.edgeStart[leg + 1] ?? legs.edge.length;
  const names: string[] = [];
  for (let n = start; n < end; n++) {
    const edge = legs.edge[n]!;
    const name = roads.edgeRoad[edge < 0 ? ~edge : edge];
    if (name !== undefined && name !== '' && names[names.length - 1] !== name) names.push(name);
  }
  return names;
}

/** Kilometres of a leg. */
export const kilometresOfLeg = (trace: Trace, leg: number): number => (trace.legs.metres[leg] ?? 0) / 1000;
