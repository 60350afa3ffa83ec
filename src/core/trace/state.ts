// The state of an exercise at any time, from its trace: keyframes every so many facts, then the few facts after.
// Reading forward from the last answer is free of keyframes, so playing costs only the facts that passed.

import { at } from '../base/assert.ts';
import { standsFromStart } from '../model/coordination.ts';
import { partnerLinksOf } from '../model/partners.ts';
import { CENTRE, UNIT } from '../model/states.ts';
import {
  CENTRE_FACTS,
  FACT,
  FORCE_FACTS,
  INCIDENT_FACTS,
  isCentreFact,
  isForceFact,
  isLinkFact,
  isOfferFact,
  isPartnerFact,
  isRequestFact,
  isRoadFact,
  LINK_FACTS,
  PARTNER_FACTS,
  REQUEST_FACTS,
  UNIT_FACTS,
} from './facts.ts';
import type { Trace } from './trace.ts';

const KEYFRAME_EVERY = 4096;

/** Everything the facts up to `timeSec` say. Arrays are indexed by unit, incident, request, or as said. */
export interface ExerciseState {
  timeSec: number;
  /** Number of facts that have happened. */
  factCount: number;
  readonly unitState: Uint8Array;
  /** Incident a unit is committed to, −1 for none. */
  readonly unitIncident: Int16Array;
  /** Request it was allocated under, −1 for none. */
  readonly unitRequest: Int32Array;
  /** Journey it last set off on, −1 for none. */
  readonly unitLeg: Int32Array;
  /** When it came into its present state. */
  readonly unitSinceSec: Uint32Array;
  /** Its tour: when its duty begins (perhaps a little ahead) and when it ends; both 0 off duty. */
  readonly unitDutyFromSec: Uint32Array;
  readonly unitDutyEndSec: Uint32Array;
  /** Thousandths of itself that fatigue takes from a unit at work. */
  readonly unitTired: Uint16Array;
  readonly incidentState: Uint8Array;
  readonly incidentPhase: Int16Array;
  /** Steps of intensity of each incident. */
  readonly intensity: Uint8Array;
  /** Units demanded: incident × capabilities + capability. */
  readonly demand: Int32Array;
  readonly requestState: Uint8Array;
  readonly requestTier: Int16Array;
  /** Units of the request that nobody has agreed to give. */
  readonly requestOutstanding: Int32Array;
  /** Centre that a request last reached, −1 for none; and its place in the order in which requests reached centres. */
  readonly requestCentre: Int16Array;
  readonly requestOrder: Int32Array;
  readonly centreState: Uint8Array;
  /** Thousandths of a unit that nominal strength is above effective: incident × capabilities + capability. */
  readonly strengthLost: Int32Array;
  readonly linkState: Uint8Array;
  /** 1 while a disruption of the scenario lasts. */
  readonly disruptionOpen: Uint8Array;
  /** How each force stands. */
  readonly forceState: Uint8Array;
  /** Units that a force is below its minimum cover: force × capabilities + capability. */
  readonly coverShort: Int32Array;
  /** By partner link (see `partnerLinksOf`). */
  readonly partnerState: Uint8Array;
  /** 1 where a tier stands: tier × capabilities + capability. */
  readonly tierActive: Uint8Array;
}

export interface StateReader {
  /** The state after all facts at or before `timeSec`. The object returned is reused by the next call. */
  at(timeSec: number): ExerciseState;
}

const arraysOf = (s: ExerciseState) => [
  s.unitState,
  s.unitIncident,
  s.unitRequest,
  s.unitLeg,
  s.unitSinceSec,
  s.unitDutyFromSec,
  s.unitDutyEndSec,
  s.unitTired,
  s.incidentState,
  s.incidentPhase,
  s.intensity,
  s.demand,
  s.requestState,
  s.requestTier,
  s.requestOutstanding,
  s.requestCentre,
  s.requestOrder,
  s.centreState,
  s.strengthLost,
  s.linkState,
  s.disruptionOpen,
  s.forceState,
  s.coverShort,
  s.partnerState,
  s.tierActive,
];

function emptyState(trace: Trace): ExerciseState {
  const { units, incidents, capabilityIds, forceIds, tierIds, exercise } = trace.header;
  return {
    timeSec: 0,
    factCount: 0,
    unitState: new Uint8Array(units.length),
    unitIncident: new Int16Array(units.length).fill(-1),
    unitRequest: new Int32Array(units.length).fill(-1),
    unitLeg: new Int32Array(units.length).fill(-1),
    unitSinceSec: new Uint32Array(units.length),
    unitDutyFromSec: new Uint32Array(units.length),
    unitDutyEndSec: new Uint32Array(units.length),
    unitTired: new Uint16Array(units.length),
    incidentState: new Uint8Array(incidents.length),
    incidentPhase: new Int16Array(incidents.length).fill(-1),
    intensity: new Uint8Array(incidents.length),
    demand: new Int32Array(incidents.length * capabilityIds.length),
    requestState: new Uint8Array(trace.requests.length),
    requestTier: new Int16Array(trace.requests.length),
    requestOutstanding: Int32Array.from(trace.requests.units),
    requestCentre: new Int16Array(trace.requests.length).fill(-1),
    requestOrder: new Int32Array(trace.requests.length),
    centreState: Uint8Array.from(exercise.centres, (centre) =>
      standsFromStart(exercise.doctrine, centre) ? CENTRE.operating : CENTRE.dormant,
    ),
    strengthLost: new Int32Array(incidents.length * capabilityIds.length),
    linkState: new Uint8Array(exercise.network.links.length),
    disruptionOpen: new Uint8Array(exercise.scenario.disruptions?.length ?? 0),
    forceState: new Uint8Array(forceIds.length),
    coverShort: new Int32Array(forceIds.length * capabilityIds.length),
    partnerState: new Uint8Array(partnerLinksOf(exercise).length),
    tierActive: new Uint8Array(tierIds.length * capabilityIds.length),
  };
}

function copyState(from: ExerciseState, to: ExerciseState): void {
  to.timeSec = from.timeSec;
  to.factCount = from.factCount;
  const source = arraysOf(from);
  arraysOf(to).forEach((array, n) => {
    array.set(at(source, n));
  });
}

const isOffDuty = (state: number): boolean =>
  state === UNIT.available || state === UNIT.resting || state === UNIT.recovering;

/** Applies fact `n` of the trace. */
function applyFact(trace: Trace, n: number, s: ExerciseState): void {
  const f = trace.facts;
  const kind = f.kind[n]!;
  const subject = f.subject[n]!;
  // What a donor gives is agreed from then on; until it answers b is 0.
  if (isOfferFact(kind)) s.requestOutstanding[f.a[n]!]! -= f.b[n]!;
  else if (isCentreFact(kind)) {
    s.centreState[subject] = kind - CENTRE_FACTS;
  } else if (isLinkFact(kind)) {
    s.linkState[subject] = kind - LINK_FACTS;
  } else if (isForceFact(kind)) {
    s.forceState[subject] = kind - FORCE_FACTS;
  } else if (isPartnerFact(kind)) {
    s.partnerState[subject] = kind - PARTNER_FACTS;
  } else if (isRequestFact(kind)) {
    if (kind !== FACT.requestReduced) s.requestState[subject] = kind - REQUEST_FACTS;
    s.requestTier[subject] = f.a[n]!;
    s.requestOutstanding[subject] = f.b[n]!;
  } else if (kind >= INCIDENT_FACTS) {
    s.incidentState[subject] = kind - INCIDENT_FACTS;
    s.incidentPhase[subject] = f.a[n]!;
  } else if (kind >= UNIT_FACTS) {
    s.unitState[subject] = kind - UNIT_FACTS;
    s.unitIncident[subject] = f.a[n]!;
    s.unitLeg[subject] = f.b[n]!;
    s.unitRequest[subject] = f.c[n]!;
    s.unitSinceSec[subject] = f.timeSec[n]!;
    if (kind !== FACT.unitDeployed) s.unitTired[subject] = 0;
    if (isOffDuty(kind - UNIT_FACTS)) {
      s.unitDutyFromSec[subject] = 0;
      s.unitDutyEndSec[subject] = 0;
    }
  } else if (kind === FACT.demandChanged) {
    s.demand[subject * trace.header.capabilityIds.length + f.a[n]!] = f.b[n]!;
  } else if (kind === FACT.incidentPhaseBegan) {
    s.incidentPhase[subject] = f.a[n]!;
  } else if (kind === FACT.intensityChanged) {
    s.intensity[subject] = f.a[n]!;
  } else if (kind === FACT.tierActivated) {
    s.tierActive[subject * trace.header.capabilityIds.length + f.a[n]!] = 1;
  } else if (kind === FACT.requestReachedCentre) {
    s.requestCentre[subject] = f.a[n]!;
    s.requestOrder[subject] = n;
  } else if (kind === FACT.effectiveStrengthChanged) {
    s.strengthLost[subject * trace.header.capabilityIds.length + f.a[n]!] = f.c[n]! - f.b[n]!;
  } else if (kind === FACT.disruptionBegan || kind === FACT.disruptionEnded) {
    s.disruptionOpen[subject] = kind === FACT.disruptionBegan ? 1 : 0;
  } else if (isRoadFact(kind)) {
    s.unitLeg[subject] = f.b[n]!;
    if (kind !== FACT.unitDiverted) return;
    s.unitIncident[subject] = f.a[n]!;
    s.unitRequest[subject] = f.c[n]!;
  } else if (kind === FACT.coverBreachBegan || kind === FACT.coverBreachChanged) {
    s.coverShort[subject * trace.header.capabilityIds.length + f.a[n]!] = f.b[n]!;
  } else if (kind === FACT.coverBreachEnded) {
    s.coverShort[subject * trace.header.capabilityIds.length + f.a[n]!] = 0;
  } else if (kind === FACT.unitRostered) {
    s.unitDutyFromSec[subject] = f.b[n]!;
    s.unitDutyEndSec[subject] = f.c[n]!;
  } else if (kind === FACT.unitTired) {
    s.unitTired[subject] = 1000 - f.b[n]!;
  } else if (kind === FACT.unitAllocated) {
    s.unitIncident[subject] = f.a[n]!;
    s.unitRequest[subject] = f.b[n]!;
  }
}

/** How many facts have happened by `timeSec` (binary search over the time column). */
export function factsBy(trace: Trace, timeSec: number): number {
  const { timeSec: times, length } = trace.facts;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= timeSec) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A reader with its keyframes, made in one pass over the trace. */
export function createStateReader(trace: Trace): StateReader {
  const keyframes: ExerciseState[] = [emptyState(trace)];
  const current = emptyState(trace);
  for (let n = 0; n < trace.facts.length; n++) {
    applyFact(trace, n, current);
    if ((n + 1) % KEYFRAME_EVERY === 0) {
      current.factCount = n + 1;
      const kept = emptyState(trace);
      copyState(current, kept);
      keyframes.push(kept);
    }
  }
  copyState(at(keyframes, 0), current);

  return {
    at(timeSec) {
      const target = factsBy(trace, timeSec);
      const keyframe = at(keyframes, Math.floor(target / KEYFRAME_EVERY));
      if (current.factCount > target || keyframe.factCount > current.factCount) copyState(keyframe, current);
      for (let n = current.factCount; n < target; n++) applyFact(trace, n, current);
      current.factCount = target;
      current.timeSec = timeSec;
      return current;
    },
  };
}
