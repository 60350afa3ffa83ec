// A situation report: what happened between two moments and how things stand at the second, as one page. Every figure is
// counted in the trace; what is said in words is a fact of it. Pure: knows nothing of how it is shown or printed.

import { at } from '../base/assert.ts';
import { INCIDENT, isComing, REQUEST, UNIT } from '../model/states.ts';
import { wordsOf } from './describe.ts';
import { ACTIVATION_CAUSES, FACT } from './facts.ts';
import { measureCover } from './home-cover.ts';
import { firedBetween, type InjectStanding, nextInject } from './injects.ts';
import { shareOf, tidyUnits } from './part-units.ts';
import { createStateReader, type ExerciseState, factsBy } from './state.ts';
import type { Trace } from './trace.ts';

/** One thing that happened: its row in the trace, and the sentence. */
export interface Happening {
  readonly row: number;
  readonly sec: number;
  readonly words: string;
}

/** Units of one capability at one incident. */
export interface SupplyLine {
  readonly capability: number;
  readonly demanded: number;
  readonly atWork: number;
  /** Come and not at work: held in reserve, booking in, idle. */
  readonly standingBy: number;
  readonly onTheWay: number;
  /** Demanded and neither at work nor standing by nor on the way. */
  readonly notFound: number;
}

export interface IncidentReport {
  readonly incident: number;
  /** As INCIDENT_STATES. */
  readonly state: number;
  readonly phase: number;
  readonly lines: readonly SupplyLine[];
}

export interface OpenRequest {
  readonly request: number;
  readonly incident: number;
  readonly capability: number;
  readonly units: number;
  /** Units that nobody has agreed to. */
  readonly outstanding: number;
  readonly draftedSec: number;
  /** −1 for none. */
  readonly tier: number;
}

export interface BreachNow {
  readonly force: number;
  readonly capability: number;
  readonly short: number;
  readonly beganSec: number;
}

/** Units that reached a rendezvous, were put to work, or set off home between the two moments; requests made and filled. */
export interface Moved {
  readonly setOff: number;
  readonly arrived: number;
  readonly deployed: number;
  readonly setOffHome: number;
  readonly requestsMade: number;
  readonly requestsFilled: number;
}

export interface Sitrep {
  readonly fromSec: number;
  readonly toSec: number;
  readonly happened: readonly Happening[];
  readonly moved: Moved;
  readonly incidents: readonly IncidentReport[];
  readonly open: readonly OpenRequest[];
  readonly breaches: readonly BreachNow[];
  readonly injects: readonly InjectStanding[];
  readonly next: InjectStanding | null;
}

/** Facts that a page of this kind tells one by one; the rest is counted or left to the log. */
const TOLD: ReadonlySet<number> = new Set([
  FACT.incidentForeseen,
  FACT.incidentReported,
  FACT.incidentEscalated,
  FACT.incidentContained,
  FACT.incidentBeganRecovering,
  FACT.incidentClosed,
  FACT.incidentPhaseBegan,
  FACT.intensityChanged,
  FACT.incidentLit,
  FACT.directionGiven,
  FACT.disruptionBegan,
  FACT.disruptionEnded,
  FACT.requestWentUnfilled,
  FACT.centreOpened,
  FACT.centreOverloaded,
  FACT.centreFailed,
  FACT.coverBreachBegan,
  FACT.coverBreachEnded,
  FACT.partnerLinked,
  FACT.partnerLinkMissed,
  FACT.partnerCutOff,
  FACT.decisionTaken,
  FACT.decisionNotApplicable,
]);

/** The report at `toSec` (whole seconds) of what came after `fromSec`. */
export function sitrepOf(trace: Trace, fromSec: number, toSec: number): Sitrep {
  const state = createStateReader(trace).at(toSec);
  return {
    fromSec,
    toSec,
    happened: happenings(trace, fromSec, toSec),
    moved: movements(trace, fromSec, toSec),
    incidents: incidentReports(trace, state),
    open: openRequests(trace, state, toSec),
    breaches: measureCover(trace, toSec)
      .filter(({ endedSec }) => endedSec === null)
      .map(({ force, capability, short, beganSec }) => ({ force, capability, short, beganSec })),
    injects: firedBetween(trace, fromSec, toSec),
    next: nextInject(trace, toSec),
  };
}

/** Rows after one moment, by another. Facts of the very start belong to the first report. */
const rowsBetween = (trace: Trace, fromSec: number, toSec: number): readonly [number, number] => [
  fromSec <= 0 ? 0 : factsBy(trace, fromSec),
  factsBy(trace, toSec),
];

function happenings(trace: Trace, fromSec: number, toSec: number): readonly Happening[] {
  const { facts } = trace;
  const [first, end] = rowsBetween(trace, fromSec, toSec);
  const found: Happening[] = [];
  for (let n = first; n < end; n++) {
    if (!TOLD.has(facts.kind[n]!) && !isTierStoodUp(trace, n)) continue;
    found.push({ row: n, sec: facts.timeSec[n]!, words: wordsOf(trace, n) });
  }
  return found;
}

const isTierStoodUp = ({ facts }: Trace, n: number): boolean =>
  facts.kind[n] === FACT.tierActivated && ACTIVATION_CAUSES[facts.b[n]!] !== 'standing';

function movements(trace: Trace, fromSec: number, toSec: number): Moved {
  const { kind } = trace.facts;
  const [first, end] = rowsBetween(trace, fromSec, toSec);
  const count = (wanted: number): number => {
    let many = 0;
    for (let n = first; n < end; n++) if (kind[n] === wanted) many++;
    return many;
  };
  return {
    setOff: count(FACT.unitDeparted),
    arrived: count(FACT.unitReachedRendezvous),
    deployed: count(FACT.unitDeployed),
    setOffHome: count(FACT.unitSetOffHome),
    requestsMade: count(FACT.requestDrafted),
    requestsFilled: count(FACT.requestFilled),
  };
}

const STANDS_BY: ReadonlySet<number> = new Set([UNIT.atRendezvous, UNIT.inReserve, UNIT.idle]);

/** Incidents that have been reported, or foreseen, in the scenario's order. */
function incidentReports({ header }: Trace, state: ExerciseState): readonly IncidentReport[] {
  const capabilities = header.capabilityIds.length;
  const counts = header.incidents.map(() => new Float64Array(capabilities * 3));
  header.units.forEach((one, unit) => {
    const { capability } = one;
    const incident = state.unitIncident[unit]!;
    const now = state.unitState[unit]!;
    const row = counts[incident];
    if (row === undefined) return;
    const place = now === UNIT.deployed ? 0 : STANDS_BY.has(now) ? 1 : isComing(now) ? 2 : -1;
    if (place >= 0) row[capability * 3 + place]! += shareOf(one);
  });
  return header.incidents.flatMap((_, incident): IncidentReport[] => {
    const row = at(counts, incident);
    const lines = header.capabilityIds.flatMap((_id, capability): SupplyLine[] => {
      const demanded = state.demand[incident * capabilities + capability]!;
      const [atWork, standingBy, onTheWay] = [0, 1, 2].map((n) => tidyUnits(row[capability * 3 + n]!)) as [
        number,
        number,
        number,
      ];
      if (demanded + atWork + standingBy + onTheWay === 0) return [];
      const notFound = tidyUnits(Math.max(0, demanded - atWork - standingBy - onTheWay));
      return [{ capability, demanded, atWork, standingBy, onTheWay, notFound }];
    });
    const now = state.incidentState[incident]!;
    if (now === INCIDENT.latent && lines.length === 0) return [];
    return [{ incident, state: now, phase: state.incidentPhase[incident]!, lines }];
  });
}

const OVER: ReadonlySet<number> = new Set([REQUEST.filled, REQUEST.fulfilled, REQUEST.cancelled, REQUEST.closed]);

function openRequests({ requests }: Trace, state: ExerciseState, toSec: number): readonly OpenRequest[] {
  const open: OpenRequest[] = [];
  for (let request = 0; request < requests.length; request++) {
    if (requests.draftedSec[request]! > toSec || OVER.has(state.requestState[request]!)) continue;
    open.push({
      request,
      incident: requests.incident[request]!,
      capability: requests.capability[request]!,
      units: requests.units[request]!,
      outstanding: state.requestOutstanding[request]!,
      draftedSec: requests.draftedSec[request]!,
      tier: state.requestTier[request]!,
    });
  }
  return open;
}
