// What must be true of every trace: order in time, journeys that start where the unit is, nothing faster than the road.

import { assert } from '../../src/core/base/assert.ts';
import { UNIT } from '../../src/core/model/states.ts';
import { distanceM } from '../../src/core/routing/distance.ts';
import type { RoadGraph } from '../../src/core/routing/graph.ts';
import type { Speeds } from '../../src/core/routing/speeds.ts';
import { DRIVEN_CLASSES, FERRY, type Vehicle } from '../../src/core/routing/vocabulary.ts';
import { FACT, INCIDENT_FACTS, isRoadFact, UNIT_FACTS } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';

export function checkOrder({ facts, header }: Trace): void {
  const last = facts.length - 1;
  assert(facts.kind[0] === FACT.exerciseStarted && facts.timeSec[0] === 0, 'a trace opens with the start');
  assert(
    facts.kind[last] === FACT.exerciseEnded && facts.timeSec[last] === header.durationSec,
    'and ends with the end',
  );
  for (let n = 1; n <= last; n++) assert(facts.timeSec[n]! >= facts.timeSec[n - 1]!, 'facts in order', { n });
}

/**
 * Units asked for are units found, still to find, or no longer wanted: never more than were asked for. What is made up of
 * serials comes beside what is still looked for, and takes it off only as it adds up to whole units.
 */
export function checkRequests({ facts, requests, header }: Trace): void {
  const given = new Int32Array(requests.length);
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitAllocated || header.units[facts.subject[n]!]!.madeUp !== undefined) continue;
    const request = facts.b[n]!;
    given[request]!++;
    assert(given[request]! <= requests.units[request]!, 'more units given than asked for', { n, request });
  }
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

const isSame = (a: Spot, b: Spot): boolean => a.lat === b.lat && a.lon === b.lon;

/** What a unit that stands may be told of while it stands on. */
const STANDS_ON: ReadonlySet<number> = new Set([FACT.unitDiverted, FACT.unitTurnedRound, FACT.unitFoundNoRoad]);

/** Follows every unit from place to place: a journey starts where it is, takes as long as it says, ends where it is next. */
export function checkWhereabouts(trace: Trace, graph: RoadGraph): void {
  const { facts, legs, header } = trace;
  const { musterPoints } = header.exercise;
  const homes = header.units.map(({ musterPoint }): Spot => {
    const node = graph.nodeIndex.get(musterPoints[musterPoint]!.node)!;
    return { lat: graph.nodeLat[node]!, lon: graph.nodeLon[node]! };
  });
  const spots = [...homes];
  const onLeg = new Map<number, number>();
  const driven = new Set<number>();
  const sentOn = new Set<number>();
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (isRoadFact(kind)) {
      const was = onLeg.get(facts.subject[n]!);
      if (was === undefined) {
        // From the reserve, where it stands.
        if (kind === FACT.unitDiverted) sentOn.add(facts.subject[n]!);
        continue;
      }
      const leg = facts.b[n]!;
      if (kind === FACT.unitDiverted) {
        const { rendezvousLat, rendezvousLon } = header.incidents[facts.a[n]!]!;
        spots[facts.subject[n]!] = { lat: rendezvousLat, lon: rendezvousLon };
      }
      // Who stands where no road is open has its new way once one is; so has who broke down and, mended, finds none open.
      if (leg === was && STANDS_ON.has(kind)) continue;
      assert(!driven.has(leg), 'a journey is driven once', { n, leg });
      driven.add(leg);
      checkChange(trace, was, leg, facts.timeSec[n]!);
      onLeg.set(facts.subject[n]!, leg);
      continue;
    }
    if (kind < UNIT_FACTS || kind >= INCIDENT_FACTS) continue;
    const [unit, incident, leg] = [facts.subject[n]!, facts.a[n]!, facts.b[n]!];
    const at = { n, unit, leg, timeSec: facts.timeSec[n] };
    const state = kind - UNIT_FACTS;
    if (header.exercise.capabilities[header.units[unit]!.capability]!.remote) {
      assert(
        leg === -1 && state !== UNIT.travelling && state !== UNIT.returning,
        'who works from home stays there',
        at,
      );
      continue;
    }
    const turned = state === UNIT.returning ? onLeg.get(unit) : undefined;
    if (turned !== undefined) {
      // It turned round on the road, and said so just before.
      assert(turned === leg, 'home by another journey', at);
      spots[unit] = homes[unit]!;
      continue;
    }
    if (state === UNIT.travelling || state === UNIT.returning) {
      assert(!driven.has(leg), 'a journey is driven once', at);
      driven.add(leg);
      const { rendezvousLat, rendezvousLon } = header.incidents[incident]!;
      const rendezvous = { lat: rendezvousLat, lon: rendezvousLon };
      const start = sentOn.has(unit) ? spots[unit]! : homes[unit]!;
      const [from, to] = state === UNIT.travelling ? [start, rendezvous] : [rendezvous, homes[unit]!];
      sentOn.delete(unit);
      assert(isSame(from, { lat: legs.fromLat[leg]!, lon: legs.fromLon[leg]! }), 'sets off from where it should', at);
      assert(isSame(to, { lat: legs.toLat[leg]!, lon: legs.toLon[leg]! }), 'and goes where it should', at);
      assert(isSame(from, spots[unit]!), 'a unit is in one place', at);
      assert(legs.departSec[leg] === facts.timeSec[n], 'sets off when it says', at);
      spots[unit] = to;
      onLeg.set(unit, leg);
    } else if (state === UNIT.atRendezvous || state === UNIT.recovering) {
      assert(onLeg.get(unit) === leg, 'arrives by the journey it set off on', at);
      const lastSec = legs.knotSec[legs.knotStart[leg + 1]! - 1]!;
      assert(facts.timeSec[n] === legs.departSec[leg]! + lastSec, 'arrives when the road says', at);
      assert(isSame(spots[unit]!, { lat: legs.toLat[leg]!, lon: legs.toLon[leg]! }), 'where it was to go', at);
      onLeg.delete(unit);
    } else assert(!onLeg.has(unit), 'on the road, and nowhere else', at);
  }
  assert(driven.size === legs.length, 'every journey is somebody’s', { driven: driven.size, legs: legs.length });
}

/** One journey in the place of another: the same up to now; or, where the first ended on the road, on from there. */
function checkChange({ legs }: Trace, was: number, leg: number, timeSec: number): void {
  const at = { was, leg, timeSec };
  const knotsOf = (one: number) => legs.knotSec.subarray(legs.knotStart[one]!, legs.knotStart[one + 1]!);
  const edgesOf = (one: number) => legs.edge.subarray(legs.edgeStart[one]!, legs.edgeStart[one + 1]!);
  const [before, now] = [knotsOf(was), knotsOf(leg)];
  if (legs.departSec[leg] !== legs.departSec[was]) {
    assert(legs.departSec[leg] === timeSec, 'goes on when it says', at);
    assert(legs.departSec[was]! + before.at(-1)! <= timeSec, 'goes on from where it stands', at);
    const end = { lat: legs.toLat[was]!, lon: legs.toLon[was]! };
    assert(isSame(end, { lat: legs.fromLat[leg]!, lon: legs.fromLon[leg]! }), 'goes on from where it stands', at);
    return;
  }
  const elapsedSec = timeSec - legs.departSec[was]!;
  const behind = before.filter((sec) => sec <= elapsedSec).length;
  // The stretch that it is on it drives to its end.
  for (let k = 0; k < Math.min(behind + 1, before.length - 1); k++) {
    if (k > 0 && before[k - 1] === elapsedSec) break;
    assert(now[k] === before[k], 'what was driven is driven', at);
    if (k > 0) assert(edgesOf(leg)[k - 1] === edgesOf(was)[k - 1], 'what was driven is driven', at);
  }
  const start = { lat: legs.fromLat[was]!, lon: legs.fromLon[was]! };
  assert(isSame(start, { lat: legs.fromLat[leg]!, lon: legs.fromLon[leg]! }), 'what was driven is driven', at);
}

/** Knots are whole seconds, rounded. */
const ROUNDING_SEC = 0.5;

/** No stretch of any journey is driven faster than its class of road allows the vehicle at free flow. */
export function checkSpeeds(trace: Trace, graph: RoadGraph, speeds: Speeds): void {
  const { facts, legs, header } = trace;
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind !== FACT.unitDeparted && kind !== FACT.unitSetOffHome && !isRoadFact(kind)) continue;
    const leg = facts.b[n]!;
    if (leg < 0) continue;
    const { capability } = header.units[facts.subject[n]!]!;
    const { vehicle } = header.exercise.capabilities[capability]!;
    const knots = legs.knotSec.subarray(legs.knotStart[leg]!, legs.knotStart[leg + 1]!);
    const edges = legs.edge.subarray(legs.edgeStart[leg]!, legs.edgeStart[leg + 1]!);
    assert(knots.length === edges.length + 2, 'two knots more than edges', { leg });
    let metres = 0;
    edges.forEach((arc, k) => {
      const edge = arc >= 0 ? arc : ~arc;
      const tookSec = knots[k + 1]! - knots[k]!;
      const leastSec = secondsOf(edge, graph, speeds, vehicle);
      assert(tookSec >= leastSec - ROUNDING_SEC, 'faster than the road', { leg, edge, tookSec, leastSec });
      metres += graph.edgeLengthM[edge]!;
    });
    checkStreets(trace, leg, metres, knots, speeds.access.kmh[vehicle], graph);
  }
}

const secondsOf = (edge: number, graph: RoadGraph, speeds: Speeds, vehicle: Vehicle): number => {
  const roadClass = graph.edgeClass[edge]!;
  if (roadClass === FERRY) return graph.edgeFerrySec[edge]! + speeds.ferry.boardingMin * 60;
  return (graph.edgeLengthM[edge]! * 3.6) / speeds.classes[DRIVEN_CLASSES[roadClass]!].kmh[vehicle];
};

/** The streets at both ends, which the network leaves out: no shorter than the straight line, and no faster than streets. */
function checkStreets(
  { legs }: Trace,
  leg: number,
  onRoadM: number,
  knots: Uint32Array,
  kmh: number,
  graph: RoadGraph,
): void {
  const from = { lat: legs.fromLat[leg]!, lon: legs.fromLon[leg]! };
  const to = { lat: legs.toLat[leg]!, lon: legs.toLon[leg]! };
  const [startNode, endNode] = [legs.startNode[leg]!, legs.endNode[leg]!];
  const spot = (node: number): Spot => ({ lat: graph.nodeLat[node]!, lon: graph.nodeLon[node]! });
  const crowM = (a: Spot, b: Spot): number => distanceM(a.lat, a.lon, b.lat, b.lon);
  const streetsM = startNode < 0 ? crowM(from, to) : crowM(from, spot(startNode)) + crowM(spot(endNode), to);
  const onStreetsSec = knots[0]! + knots.at(-1)! - knots.at(-2)!;
  const at = { leg, metres: legs.metres[leg], onRoadM, streetsM, onStreetsSec };
  assert(legs.metres[leg]! >= onRoadM + streetsM - 1, 'shorter than the way', at);
  assert(onStreetsSec >= (streetsM * 3.6) / kmh - 2 * ROUNDING_SEC, 'faster than the streets', at);
}
