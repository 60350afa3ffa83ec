// What a run comes to, for programs (one object) and for people (a few lines).

import { at } from '../core/base/assert.ts';
import { measureRegister } from '../core/trace/coordination.ts';
import { FACT } from '../core/trace/facts.ts';
import { ARRIVAL_SHARES, type ArrivalTimes, measureArrivals } from '../core/trace/measures.ts';
import { measureRoads, type RoadMeasure } from '../core/trace/road-measures.ts';
import { measureStrength, type StrengthMeasure } from '../core/trace/strength.ts';
import type { Trace } from '../core/trace/trace.ts';
import { type ControlReport, controlOf, wordsOfControl } from './control.ts';
import { type CentreReport, centresOf, wordsOfCentres, wordsOfRegister } from './coordination.ts';
import { type HomeReport, homeOf, wordsOfHome } from './home.ts';
import { type PartnerReport, partnersOf, wordsOfPartners } from './partners.ts';

/** Seconds from the incident's first request; null if never. */
interface Times {
  readonly first: number | null;
  readonly '10': number | null;
  readonly '40': number | null;
  readonly '60': number | null;
  readonly '100': number | null;
}

export interface RunReport {
  readonly scenario: string;
  readonly seed: string;
  readonly replication: number;
  readonly engineVersion: string;
  readonly traceHash: string;
  readonly eventCount: number;
  readonly incidents: readonly {
    readonly incident: string;
    readonly capability: string;
    readonly requirementUnits: number;
    /** The host's own units and those of other forces. */
    readonly ownAndExternal: Times;
    readonly external: Times;
  }[];
  /** Coordination centres that any request reached. */
  readonly centres: readonly CentreReport[];
  /** Partners that an incident needed. */
  readonly partners: readonly PartnerReport[];
  /** What working together left of the units that came, all capabilities. */
  readonly strength: StrengthMeasure;
  /** What closed and slowed roads, and convoys, came to. */
  readonly roads: RoadMeasure;
  readonly home: HomeReport;
  /** Forces asked by the centres' register, and how often it was wrong about them. */
  readonly register: { readonly asks: number; readonly wrong: number };
  /** Incidents that were lit by others, or whose intensity rose. */
  readonly control: readonly ControlReport[];
  /** Units that set off for another force's incident, each journey counted. */
  readonly donors: readonly {
    readonly force: string;
    readonly name: string;
    readonly capability: string;
    readonly units: number;
  }[];
}

const timesOf = ({ firstSec, shareSec }: ArrivalTimes): Times => {
  const [ten, forty, sixty, all] = shareSec;
  return { first: firstSec, '10': ten ?? null, '40': forty ?? null, '60': sixty ?? null, '100': all ?? null };
};

export function reportOf(trace: Trace, traceHash: string): RunReport {
  const { header } = trace;
  return {
    scenario: header.exercise.scenario.id,
    seed: header.seed,
    replication: header.replication,
    engineVersion: header.engineVersion,
    traceHash,
    eventCount: trace.facts.length,
    incidents: measureArrivals(trace).map((measure) => ({
      incident: at(header.incidents, measure.incident).id,
      capability: at(header.capabilityIds, measure.capability),
      requirementUnits: measure.requirementUnits,
      ownAndExternal: timesOf(measure.all),
      external: timesOf(measure.external),
    })),
    centres: centresOf(trace),
    home: homeOf(trace),
    partners: partnersOf(trace),
    strength: measureStrength(
      trace,
      header.capabilityIds.map((_, n) => n),
    ),
    roads: measureRoads(trace),
    register: measureRegister(trace),
    control: controlOf(trace),
    donors: donorsOf(trace),
  };
}

function donorsOf({ facts, header }: Trace): RunReport['donors'] {
  const capabilities = header.capabilityIds.length;
  const units = new Map<number, number>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitDeparted) continue;
    const unit = at(header.units, at(facts.subject, n));
    if (unit.force === at(header.incidents, at(facts.a, n)).force) continue;
    const key = unit.force * capabilities + unit.capability;
    units.set(key, (units.get(key) ?? 0) + 1);
  }
  return [...units.entries()]
    .sort(([x], [y]) => x - y)
    .map(([key, count]) => ({
      force: at(header.forceIds, Math.floor(key / capabilities)),
      name: at(header.exercise.forces, Math.floor(key / capabilities)).name,
      capability: at(header.capabilityIds, key % capabilities),
      units: count,
    }));
}

const strengthLine = ({
  nominalUnitHours,
  effectiveUnitHours,
  leftIdle,
  waitedMin,
  bridgedMin,
}: StrengthMeasure): string =>
  `Working together: ${effectiveUnitHours.toFixed(0)} effective of ${nominalUnitHours.toFixed(0)} nominal unit-hours; units left idle ${leftIdle} times; ${waitedMin.toFixed(0)} min waiting and ${bridgedMin.toFixed(0)} min bridging at reception`;

/** Nothing where every road was open and everyone drove alone. */
function roadLines({ tookAnotherWay, foundNoRoad, waitedMin, convoys }: RoadMeasure): string[] {
  const parts = [
    ...(tookAnotherWay > 0 ? [`took another way ${tookAnotherWay} times`] : []),
    ...(foundNoRoad > 0 ? [`${foundNoRoad} units found none open and waited ${waitedMin.toFixed(0)} min in all`] : []),
    ...(convoys > 0 ? [`${convoys} convoys`] : []),
  ];
  return parts.length > 0 ? [`Roads: ${parts.join('; ')}`] : [];
}

const hours = (sec: number | null): string =>
  sec === null ? 'never' : `${Math.floor(sec / 3600)} h ${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;

export function wordsOfReport(report: RunReport, trace: Trace): string {
  const { exercise } = trace.header;
  const shares = ARRIVAL_SHARES.map((share) => `${share * 100}%`).join(' · ');
  const line = ({ first, ...rest }: Times): string =>
    `first ${hours(first)}; ${[rest['10'], rest['40'], rest['60'], rest['100']].map(hours).join(' · ')}`;
  return [
    `${exercise.scenario.title} (seed ${report.seed}, replication ${report.replication})`,
    ...(exercise.structure.forces.length > 0 ? [`${exercise.structure.title}: ${exercise.structure.about}`] : []),
    `${report.eventCount} events, engine ${report.engineVersion}, trace ${report.traceHash}`,
    '',
    `Arrived after the first request: the first, then ${shares} of the requirement (Muster's own measure):`,
    ...report.incidents.flatMap(({ incident, capability, requirementUnits, ownAndExternal, external }) => [
      `  ${incidentName(incident, trace)}: ${countOf(requirementUnits, capability, trace)}`,
      `    own and other forces: ${line(ownAndExternal)}`,
      `    other forces only:    ${line(external)}`,
    ]),
    '',
    ...wordsOfCentres(report.centres),
    ...(exercise.doctrine.coordination?.register === undefined ? [] : [wordsOfRegister(report.register)]),
    ...wordsOfPartners(report.partners),
    '',
    ...wordsOfHome(report.home),
    strengthLine(report.strength),
    ...roadLines(report.roads),
    ...wordsOfControl(report.control),
    ...wordsOfDonors(report.donors, trace),
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

const incidentName = (id: string, { header }: Trace): string =>
  header.exercise.scenario.incidents.find((incident) => incident.id === id)?.name ?? id;

function countOf(units: number, id: string, { header }: Trace): string {
  const capability = header.exercise.capabilities.find((one) => one.id === id);
  return `${units} ${(units === 1 ? capability?.unitName : capability?.unitPlural) ?? id}`;
}

/** One line for each capability, so that a force stands in it once. */
function wordsOfDonors(donors: RunReport['donors'], trace: Trace): string[] {
  if (donors.length === 0) return ['Units that other forces sent: none'];
  const sentOf = (id: string): string =>
    donors
      .filter(({ capability }) => capability === id)
      .map(({ name, units }) => `${name} ${units}`)
      .join(', ');
  const ids = trace.header.capabilityIds.filter((id) => donors.some(({ capability }) => capability === id));
  const nameOf = (id: string): string => trace.header.exercise.capabilities.find((one) => one.id === id)?.name ?? id;
  return ['Units that other forces sent, each journey counted:', ...ids.map((id) => `  ${nameOf(id)}: ${sentOf(id)}`)];
}
