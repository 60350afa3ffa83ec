// One trip, start to end: the edges driven and the second at which each is behind. What the engine, the map and the
// inspector share; a journey knows no calendar and no vehicle's owner.

import type { Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';

export interface Journey {
  readonly from: Place;
  readonly to: Place;
  /** Nodes where the network is joined and left; -1 on a direct trip, which never joins it. */
  readonly startNode: number;
  readonly endNode: number;
  /** Edges in the order driven; ~edge when driven against its direction. */
  readonly edges: Int32Array;
  /** Seconds after departure at the start node, at the end of each edge, and at the destination: edges + 2, never falling. */
  readonly endSec: Uint32Array;
  readonly seconds: number;
  readonly metres: number;
  /** Of these, those before the network is joined. */
  readonly accessM: number;
  /** Part of a ferry edge's time that is spent at the port before sailing. */
  readonly boardingSec: number;
}

/**
 * Road numbers in the order driven, without repeats. Stretches shorter than `leastM` are left out: 0 names every slip and
 * street, 10,000 gives what a driver would tell.
 */
export function roadsOf(graph: RoadGraph, journey: Journey, leastM = 0): readonly string[] {
  const roads: string[] = [];
  let stretch = '';
  let stretchM = 0;
  const close = (): void => {
    if (stretch !== '' && stretchM >= leastM && roads[roads.length - 1] !== stretch) roads.push(stretch);
  };
  for (const arc of journey.edges) {
    const edge = arc >= 0 ? arc : ~arc;
    const road = graph.edgeRoad[edge]!;
    if (road !== stretch) {
      close();
      stretch = road;
      stretchM = 0;
    }
    stretchM += graph.edgeLengthM[edge]!;
  }
  close();
  return roads;
}
