// Where a vehicle is at a second of its journey, along the drawn line of the road. Called for every moving unit in every
// frame, so it allocates nothing: the answer goes into the caller's object.

import type { RoadGraph } from './graph.ts';
import type { Journey } from './journey.ts';
import { stretchAt } from './progress.ts';
import { FERRY } from './vocabulary.ts';

export interface MutablePlace {
  lat: number;
  lon: number;
}

/** Position `tSec` seconds after departure; before 0 it is the origin, after the end the destination. */
export function positionOnJourney(graph: RoadGraph, journey: Journey, tSec: number, out: MutablePlace): void {
  const { endSec, edges, from, to, startNode, endNode } = journey;
  const { nodeLat, nodeLon } = graph;
  if (tSec <= 0 || tSec >= journey.seconds) {
    const end = tSec <= 0 ? from : to;
    out.lat = end.lat;
    out.lon = end.lon;
    return;
  }
  const leg = stretchAt(endSec, tSec);
  const legStartSec = leg === 0 ? 0 : endSec[leg - 1]!;
  const legSec = endSec[leg]! - legStartSec;
  const share = (tSec - legStartSec) / legSec;
  if (startNode < 0) between(from.lat, from.lon, to.lat, to.lon, share, out);
  else if (leg === 0) between(from.lat, from.lon, nodeLat[startNode]!, nodeLon[startNode]!, share, out);
  else if (leg > edges.length) between(nodeLat[endNode]!, nodeLon[endNode]!, to.lat, to.lon, share, out);
  else {
    const arc = edges[leg - 1]!;
    const edge = arc >= 0 ? arc : ~arc;
    const isFerry = graph.edgeClass[edge] === FERRY;
    const driven = isFerry ? sailed(tSec - legStartSec, legSec, journey.boardingSec) : share;
    alongEdge(graph, edge, arc >= 0 ? driven : 1 - driven, out);
  }
}

/** Share of a crossing behind: none while boarding. */
const sailed = (sinceSec: number, legSec: number, boardingSec: number): number =>
  Math.max(0, sinceSec - boardingSec) / Math.max(1, legSec - boardingSec);

function alongEdge(graph: RoadGraph, edge: number, share: number, out: MutablePlace): void {
  const { shapeStart, shapeShare, shapeLat, shapeLon } = graph;
  const last = shapeStart[edge + 1]! - 1;
  let next = shapeStart[edge]! + 1;
  while (next < last && shapeShare[next]! < share) next++;
  const previous = next - 1;
  const span = shapeShare[next]! - shapeShare[previous]!;
  const part = span > 0 ? (share - shapeShare[previous]!) / span : 0;
  between(shapeLat[previous]!, shapeLon[previous]!, shapeLat[next]!, shapeLon[next]!, part, out);
}

function between(latA: number, lonA: number, latB: number, lonB: number, share: number, out: MutablePlace): void {
  out.lat = latA + (latB - latA) * share;
  out.lon = lonA + (lonB - lonA) * share;
}
