// The nodes nearest to a place: where a trip may join or leave the network. Straight lines only; it does not see water,
// so a place by an estuary may be joined to the other shore.

import { distanceM, type Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';

export interface Near {
  readonly node: number;
  readonly crowM: number;
}

/** The `count` nearest nodes, nearest first; equally near ones in the order of their number. */
export function nearestNodes(graph: RoadGraph, place: Place, count: number): readonly Near[] {
  const { nodeLat, nodeLon, nodeCount } = graph;
  const found: Near[] = [];
  let worstM = Number.POSITIVE_INFINITY;
  for (let node = 0; node < nodeCount; node++) {
    const crowM = distanceM(place.lat, place.lon, nodeLat[node]!, nodeLon[node]!);
    if (crowM >= worstM) continue;
    let slot = found.length;
    while (slot > 0 && found[slot - 1]!.crowM > crowM) slot--;
    found.splice(slot, 0, { node, crowM });
    if (found.length > count) found.pop();
    if (found.length === count) worstM = found[count - 1]!.crowM;
  }
  return found;
}
