// Who would bill whom for how much: officer-hours of other forces' units, nights away and miles, at doctrine's rates. A
// pure reading of a trace. Sums are of whole pence of whole deployments, so that parts add up to totals whatever the order.
//
// Duty runs from the start of mustering until home, travel included. Whoever is stood down before leaving costs nobody
// here; whoever is still out at the end of the exercise is reckoned up to then. A unit diverted from one host to another is
// reckoned for each as long as it was theirs.

import { AID_CATEGORIES, type MoneyRules } from '../model/money.ts';
import { UNIT } from '../model/states.ts';
import { aheadRequests } from './ahead.ts';
import { INCIDENT_FACTS, UNIT_FACTS } from './facts.ts';
import { isWorkFromHome } from './measures.ts';
import { officersAtRow } from './part-units.ts';
import type { Trace, TraceHeader } from './trace.ts';

/** What one host owes one donor in one category. Forces are numbers; money is in pence. */
export interface BillLine {
  readonly host: number;
  readonly donor: number;
  /** Place in AID_CATEGORIES. */
  readonly category: number;
  deployments: number;
  officerSec: number;
  chargedOfficerSec: number;
  officerNights: number;
  vehicleM: number;
  hoursPence: number;
  nightsPence: number;
  milesPence: number;
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** Officer-seconds of its own units, by force: nobody is billed for them. */
  readonly ownOfficerSec: Float64Array;
  /** Deployments reckoned up to the end of the exercise, their units not yet home. */
  readonly stillOut: number;
}

export const totalPence = ({ hoursPence, nightsPence, milesPence }: BillLine): number =>
  hoursPence + nightsPence + milesPence;

/** A stretch of duty of one unit for one incident. */
interface Stretch {
  readonly incident: number;
  readonly request: number;
  readonly fromSec: number;
  /** Where it begins: says who makes the unit up. */
  readonly row: number;
  leftSec: number | null;
  isRemote: boolean;
  lastLeg: number;
  metres: number;
}

const DAY_SEC = 86_400;
const METRES_A_MILE = 1609.344;
const OFF_DUTY: ReadonlySet<number> = new Set([UNIT.available, UNIT.warned, UNIT.recovering, UNIT.committedAtHome]);

/** The bill of a whole exercise; null where doctrine has no rates. */
export function billOf(trace: Trace): Bill | null {
  const { facts, legs, header } = trace;
  const { money: rules } = header.exercise.doctrine;
  if (rules === undefined) return null;
  const ahead = aheadRequests(trace);
  const specialists = header.capabilityIds.map((id) => rules.specialists.includes(id));
  const lines = new Map<string, BillLine>();
  const ownOfficerSec = new Float64Array(header.forceIds.length);
  const open = new Map<number, Stretch>();
  const close = (unit: number, stretch: Stretch, untilSec: number): void => {
    open.delete(unit);
    if (stretch.leftSec === null) return;
    const { capability } = header.units[unit]!;
    const host = header.incidents[stretch.incident]!.force;
    const seconds = untilSec - stretch.fromSec;
    for (const { force, officers } of officersAtRow(trace, unit, stretch.row)) {
      if (host === force) {
        ownOfficerSec[force]! += seconds * officers;
        continue;
      }
      const category = specialists[capability] ? 2 : ahead[stretch.request] === 1 ? 1 : 0;
      const key = `${host}/${force}/${category}`;
      const line = lines.get(key) ?? emptyLine(host, force, category);
      lines.set(key, line);
      reckon(line, stretch, untilSec, officers, rules, header);
    }
  };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind < UNIT_FACTS || kind >= INCIDENT_FACTS) continue;
    const [unit, timeSec, incident, leg] = [facts.subject[n]!, facts.timeSec[n]!, facts.a[n]!, facts.b[n]!];
    const isOff = OFF_DUTY.has(kind - UNIT_FACTS);
    const before = open.get(unit);
    if (before !== undefined && (isOff || incident !== before.incident)) close(unit, before, timeSec);
    if (isOff || incident < 0) continue;
    const wasAway = before !== undefined && before.leftSec !== null ? timeSec : null;
    const stretch = open.get(unit) ?? {
      incident,
      request: facts.c[n]!,
      fromSec: timeSec,
      row: n,
      leftSec: wasAway,
      isRemote: before?.isRemote ?? false,
      lastLeg: -1,
      metres: 0,
    };
    open.set(unit, stretch);
    if (leg >= 0 && leg !== stretch.lastLeg) {
      stretch.leftSec ??= timeSec;
      stretch.lastLeg = leg;
      stretch.metres += legs.metres[leg]!;
    } else if (isWorkFromHome(trace, n)) {
      stretch.leftSec ??= timeSec;
      stretch.isRemote = true;
    }
  }
  const stillOut = [...open.values()].filter(({ leftSec }) => leftSec !== null).length;
  for (const [unit, stretch] of [...open]) close(unit, stretch, header.durationSec);
  const order = (x: BillLine, y: BillLine): number => x.host - y.host || x.donor - y.donor || x.category - y.category;
  return { lines: [...lines.values()].sort(order), ownOfficerSec, stillOut };
}

const emptyLine = (host: number, donor: number, category: number): BillLine => ({
  host,
  donor,
  category,
  deployments: 0,
  officerSec: 0,
  chargedOfficerSec: 0,
  officerNights: 0,
  vehicleM: 0,
  hoursPence: 0,
  nightsPence: 0,
  milesPence: 0,
});

/** Adds one deployment to its line, in whole pence. */
function reckon(
  line: BillLine,
  stretch: Stretch,
  untilSec: number,
  officers: number,
  rules: MoneyRules,
  header: TraceHeader,
): void {
  const seconds = untilSec - stretch.fromSec;
  const charged = chargedSec(seconds, rules.leastHoursPerDay.value, rules.mostHoursPerDay.value);
  const nights = stretch.isRemote ? 0 : localDay(header, untilSec) - localDay(header, stretch.leftSec!);
  const vehicles = Math.ceil(officers / rules.officersPerVehicle.value);
  const rate = rules.rates.find(({ id }) => id === AID_CATEGORIES[line.category])!;
  line.deployments++;
  line.officerSec += seconds * officers;
  line.chargedOfficerSec += charged * officers;
  line.officerNights += nights * officers;
  line.vehicleM += stretch.metres * vehicles;
  line.hoursPence += Math.round((charged * officers * pence(rate.poundsPerOfficerHour)) / 3600);
  line.nightsPence += nights * officers * pence(rules.poundsPerNight.value);
  line.milesPence += Math.round((stretch.metres * vehicles * pence(rules.poundsPerVehicleMile.value)) / METRES_A_MILE);
}

const pence = (pounds: number): number => Math.round(pounds * 100);

/** Of each 24 hours from the start of duty at least so many hours are charged for, and at most so many. */
export function chargedSec(seconds: number, leastHours: number, mostHours: number): number {
  let charged = 0;
  for (let from = 0; from < seconds; from += DAY_SEC) {
    const worked = Math.min(DAY_SEC, seconds - from);
    charged += Math.min(mostHours * 3600, Math.max(leastHours * 3600, worked));
  }
  return charged;
}

/** The local day that a second falls in, counted from some day on. */
function localDay({ startUtcSec, utcOffsets }: TraceHeader, timeSec: number): number {
  const offset = utcOffsets.findLast(({ fromSec }) => fromSec <= timeSec)?.offsetSec ?? 0;
  return Math.floor((startUtcSec + timeSec + offset) / DAY_SEC);
}
