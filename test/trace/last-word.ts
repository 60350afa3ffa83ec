// The state of an exercise at a time, worked out the slow way: for each thing, the last fact about it up to then.
// Independent of the reader that it is held against: no keyframes, no memory, no reading forward.

import { standsFromStart } from '../../src/core/model/coordination.ts';
import { partnerLinksOf } from '../../src/core/model/partners.ts';
import { CENTRE, UNIT } from '../../src/core/model/states.ts';
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
} from '../../src/core/trace/facts.ts';
import type { ExerciseState } from '../../src/core/trace/state.ts';
import type { Trace } from '../../src/core/trace/trace.ts';

const OF_COVER: ReadonlySet<number> = new Set([FACT.coverBreachBegan, FACT.coverBreachChanged, FACT.coverBreachEnded]);
const OFF_DUTY = [UNIT.available, UNIT.resting, UNIT.recovering].map((state) => UNIT_FACTS + state);

/** What a reader answers, as plain lists. */
export type PlainState = Readonly<Record<string, number | readonly number[]>>;

export const plain = (state: ExerciseState): PlainState =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [name, typeof value === 'number' ? value : [...value]]),
  );

export function lastWord(trace: Trace, timeSec: number): PlainState {
  const { facts, header, requests } = trace;
  const count = [...facts.timeSec].findIndex((time) => time > timeSec);
  const happened = count < 0 ? facts.length : count;
  const last = (isAbout: (n: number) => boolean): number => {
    for (let n = happened - 1; n >= 0; n--) if (isAbout(n)) return n;
    return -1;
  };
  const column = (n: number, name: 'a' | 'b' | 'c' | 'timeSec', otherwise: number): number =>
    n < 0 ? otherwise : facts[name][n]!;
  const stateOf = (n: number, base: number): number => (n < 0 ? 0 : facts.kind[n]! - base);
  const capabilities = header.capabilityIds.length;

  const units = header.units.map((_, unit) => {
    const change = last(
      (n) => facts.subject[n] === unit && facts.kind[n]! >= UNIT_FACTS && facts.kind[n]! < INCIDENT_FACTS,
    );
    const rostered = last((n) => facts.subject[n] === unit && facts.kind[n] === FACT.unitRostered);
    const off = last((n) => facts.subject[n] === unit && OFF_DUTY.includes(facts.kind[n]!));
    const tired = last((n) => facts.subject[n] === unit && facts.kind[n] === FACT.unitTired);
    const elsewhere = last(
      (n) =>
        facts.subject[n] === unit &&
        facts.kind[n]! >= UNIT_FACTS &&
        facts.kind[n]! < INCIDENT_FACTS &&
        facts.kind[n] !== FACT.unitDeployed,
    );
    const given = last((n) => facts.subject[n] === unit && facts.kind[n] === FACT.unitAllocated);
    const onRoad = last((n) => facts.subject[n] === unit && isRoadFact(facts.kind[n]!));
    const diverted = last((n) => facts.subject[n] === unit && facts.kind[n] === FACT.unitDiverted);
    const tour = rostered > off ? rostered : -1;
    const journey = Math.max(change, onRoad);
    return { change, given, diverted, journey, tour, tired: tired > elsewhere ? tired : -1 };
  });
  const incidents = header.incidents.map((_, incident) => {
    const change = last(
      (n) => facts.subject[n] === incident && facts.kind[n]! >= INCIDENT_FACTS && facts.kind[n]! < REQUEST_FACTS,
    );
    const phase = last((n) => facts.subject[n] === incident && facts.kind[n] === FACT.incidentPhaseBegan);
    return { change, phase };
  });
  const asked = [...requests.units].map((_, request) =>
    last((n) => facts.subject[n] === request && isRequestFact(facts.kind[n]!)),
  );
  const askedState = [...requests.units].map((_, request) =>
    last((n) => facts.subject[n] === request && isRequestFact(facts.kind[n]!) && facts.kind[n] !== FACT.requestReduced),
  );
  const reached = [...requests.units].map((_, request) =>
    last((n) => facts.subject[n] === request && facts.kind[n] === FACT.requestReachedCentre),
  );
  const { centres, doctrine } = header.exercise;
  // What donors have agreed to since the request last said what it lacks.
  const agreedSince = (request: number, since: number): number => {
    let units = 0;
    for (let n = since + 1; n < happened; n++) {
      if (isOfferFact(facts.kind[n]!) && facts.a[n] === request) units += facts.b[n]!;
    }
    return units;
  };
  return {
    timeSec,
    factCount: happened,
    unitState: units.map(({ change }) => stateOf(change, UNIT_FACTS)),
    unitIncident: units.map(({ change, given, diverted }) => column(Math.max(change, given, diverted), 'a', -1)),
    unitRequest: units.map(({ change, given, diverted }) =>
      given > Math.max(change, diverted) ? column(given, 'b', -1) : column(Math.max(change, diverted), 'c', -1),
    ),
    unitLeg: units.map(({ journey }) => column(journey, 'b', -1)),
    unitSinceSec: units.map(({ change }) => column(change, 'timeSec', 0)),
    unitDutyFromSec: units.map(({ tour }) => column(tour, 'b', 0)),
    unitDutyEndSec: units.map(({ tour }) => column(tour, 'c', 0)),
    unitTired: units.map(({ tired }) => 1000 - column(tired, 'b', 1000)),
    incidentState: incidents.map(({ change }) => stateOf(change, INCIDENT_FACTS)),
    incidentPhase: incidents.map(({ change, phase }) => column(Math.max(change, phase), 'a', -1)),
    intensity: header.incidents.map((_, incident) =>
      column(
        last((n) => facts.kind[n] === FACT.intensityChanged && facts.subject[n] === incident),
        'a',
        0,
      ),
    ),
    demand: header.incidents.flatMap((_, incident) =>
      Array.from({ length: capabilities }, (__, capability) =>
        column(
          last(
            (n) => facts.kind[n] === FACT.demandChanged && facts.subject[n] === incident && facts.a[n] === capability,
          ),
          'b',
          0,
        ),
      ),
    ),
    requestState: askedState.map((n) => stateOf(n, REQUEST_FACTS)),
    requestTier: asked.map((n) => column(n, 'a', 0)),
    requestOutstanding: asked.map((n, request) => column(n, 'b', requests.units[request]!) - agreedSince(request, n)),
    requestCentre: reached.map((n) => column(n, 'a', -1)),
    requestOrder: reached.map((n) => Math.max(0, n)),
    centreState: centres.map((centre, c) => {
      const change = last((n) => facts.subject[n] === c && isCentreFact(facts.kind[n]!));
      if (change >= 0) return facts.kind[change]! - CENTRE_FACTS;
      return standsFromStart(doctrine, centre) ? CENTRE.operating : CENTRE.dormant;
    }),
    strengthLost: header.incidents.flatMap((_, incident) =>
      Array.from({ length: capabilities }, (__, capability) => {
        const said = last(
          (n) =>
            facts.kind[n] === FACT.effectiveStrengthChanged &&
            facts.subject[n] === incident &&
            facts.a[n] === capability,
        );
        return column(said, 'c', 0) - column(said, 'b', 0);
      }),
    ),
    linkState: header.exercise.network.links.map((_, link) => {
      const change = last((n) => facts.subject[n] === link && isLinkFact(facts.kind[n]!));
      return stateOf(change, LINK_FACTS);
    }),
    disruptionOpen: (header.exercise.scenario.disruptions ?? []).map((_, one) => {
      const said = last(
        (n) => facts.subject[n] === one && [FACT.disruptionBegan, FACT.disruptionEnded].includes(facts.kind[n]!),
      );
      return facts.kind[said] === FACT.disruptionBegan ? 1 : 0;
    }),
    forceState: header.forceIds.map((_, force) => {
      const change = last((n) => facts.subject[n] === force && isForceFact(facts.kind[n]!));
      return stateOf(change, FORCE_FACTS);
    }),
    coverShort: header.forceIds.flatMap((_, force) =>
      Array.from({ length: capabilities }, (__, capability) => {
        const said = last(
          (n) => OF_COVER.has(facts.kind[n]!) && facts.subject[n] === force && facts.a[n] === capability,
        );
        return said < 0 || facts.kind[said] === FACT.coverBreachEnded ? 0 : facts.b[said]!;
      }),
    ),
    partnerState: partnerLinksOf(header.exercise).map((_, link) => {
      const change = last((n) => facts.subject[n] === link && isPartnerFact(facts.kind[n]!));
      return stateOf(change, PARTNER_FACTS);
    }),
    tierActive: header.tierIds.flatMap((_, tier) =>
      Array.from({ length: capabilities }, (__, capability) => {
        const stood = last(
          (n) => facts.kind[n] === FACT.tierActivated && facts.subject[n] === tier && facts.a[n] === capability,
        );
        return stood < 0 ? 0 : 1;
      }),
    ),
  };
}
