// What the network costs in seconds before traffic: every edge and every metre of access, for each vehicle, and the
// traffic to multiply by. Made once from a graph and a set of speeds; knows no route.

import { at } from '../base/assert.ts';
import type { RoadGraph } from './graph.ts';
import type { Speeds } from './speeds.ts';
import { layOutTraffic, type Traffic } from './traffic.ts';
import { DRIVEN_CLASSES, FERRY, type Vehicle } from './vocabulary.ts';

/** Seconds that one metre takes at 1 km/h. */
const SEC_PER_M_AT_1_KMH = 3.6;

export interface Costs {
  readonly graph: RoadGraph;
  readonly traffic: Traffic;
  readonly boardingSec: number;
  readonly edgeSec: Readonly<Record<Vehicle, Float64Array>>;
  /** Seconds a metre on the way to and from the network. */
  readonly accessSecPerM: Readonly<Record<Vehicle, number>>;
}

export function layOutCosts(graph: RoadGraph, speeds: Speeds): Costs {
  const boardingSec = Math.round(speeds.ferry.boardingMin * 60);
  const edgeSec = (vehicle: Vehicle): Float64Array => {
    const secPerM = DRIVEN_CLASSES.map((name) => SEC_PER_M_AT_1_KMH / speeds.classes[name].kmh[vehicle]);
    return graph.edgeLengthM.map((lengthM, edge) => {
      const roadClass = at(graph.edgeClass, edge);
      if (roadClass === FERRY) return boardingSec + at(graph.edgeFerrySec, edge);
      return lengthM * at(secPerM, roadClass);
    });
  };
  const { kmh } = speeds.access;
  return {
    graph,
    traffic: layOutTraffic(speeds),
    boardingSec,
    edgeSec: { car: edgeSec('car'), carrier: edgeSec('carrier') },
    accessSecPerM: { car: SEC_PER_M_AT_1_KMH / kmh.car, carrier: SEC_PER_M_AT_1_KMH / kmh.carrier },
  };
}
