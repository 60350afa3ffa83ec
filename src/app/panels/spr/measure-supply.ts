// Measures of supply in a run: who sent units, how soon they mobilised, where, and how much of the demand was met.
// Facts in, rows out.

import { hasArea } from '../../../core/model/national-forces.ts';
import { UNIT } from '../../../core/model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../../../core/trace/facts.ts';
import { shareOf, tidyUnits } from '../../../core/trace/part-units.ts';
import { supplySeries } from '../../../core/trace/series.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { amount, percent, whole } from '../format.ts';
import { momentText } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import type { Measure } from './measures.ts';
import { significant, withinRows } from './quantities.ts';
import * as words from './words.ts';

const HOUR_SEC = 3600;

/** Calls `each` for every fact of a unit that is committed to an incident. */
function eachCommitted(
  trace: Trace,
  counted: readonly number[],
  each: (kind: number, unit: number, incident: number, timeSec: number, lent: boolean) => void,
): void {
  const { facts, header } = trace;
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const incident = facts.a[n]!;
    if (kind < UNIT_FACTS || kind >= INCIDENT_FACTS || incident < 0) continue;
    const subject = facts.subject[n]!;
    const unit = header.units[subject]!;
    if (!counted.includes(unit.capability)) continue;
    each(kind, subject, incident, facts.timeSec[n]!, unit.force !== header.incidents[incident]!.force);
  }
}

interface Sent {
  readonly own: number;
  readonly lent: number;
  readonly donors: number;
}

function sentIn(trace: Trace, counted: readonly number[]): Sent {
  const donors = new Set<number>();
  let own = 0;
  let lent = 0;
  eachCommitted(trace, counted, (kind, unit, _incident, _timeSec, isLent) => {
    if (kind !== FACT.unitDeparted) return;
    const { force, ...one } = trace.header.units[unit]!;
    if (isLent) {
      lent += shareOf(one);
      donors.add(force);
    } else own += shareOf(one);
  });
  return { own, lent, donors: donors.size };
}

const ofForces = (n: number, trace: Trace): string => `${whole(n)} of ${whole(trace.header.forceIds.length)}`;

export const outsideHelp: Measure = (trace, counted) => {
  const { own, lent, donors } = sentIn(trace, counted);
  return [
    { label: words.SENT_OWN, value: amount(own) },
    { label: words.SENT_LENT, value: amount(lent) },
    { label: words.DONORS, value: ofForces(donors, trace) },
  ];
};

export const mobilised: Measure = (trace, counted) => {
  const warnedSec = new Map<number, number>();
  const tookSec: number[] = [];
  let warned = 0;
  let formed = 0;
  eachCommitted(trace, counted, (kind, unit, _incident, timeSec, isLent) => {
    if (!isLent) return;
    if (kind === FACT.unitWarned) {
      warned++;
      warnedSec.set(unit, timeSec);
    } else if (kind === FACT.unitFormed) formed++;
    else if (kind === FACT.unitReachedRendezvous) tookSec.push(timeSec - (warnedSec.get(unit) ?? timeSec));
  });
  if (warned === 0) return null;
  return [
    { label: words.WARNED, value: whole(warned) },
    { label: words.FORMED, value: whole(formed) },
    { label: words.CAME, value: whole(tookSec.length) },
    ...withinRows(words.WARNED_TO_CAME, tookSec),
  ];
};

export const areas: Measure = (trace, counted) => {
  const { facts, header } = trace;
  const struck = new Set<number>();
  for (let n = 0; n < facts.length; n++) if (facts.kind[n] === FACT.incidentReported) struck.add(facts.subject[n]!);
  if (struck.size === 0) return null;
  const hosts = new Set([...struck].map((incident) => header.incidents[incident]!.force));
  return [
    { label: words.INCIDENTS, value: whole(struck.size) },
    { label: words.AREAS, value: `${whole(hosts.size)} of ${whole(header.exercise.forces.filter(hasArea).length)}` },
    { label: words.DONORS, value: ofForces(sentIn(trace, counted).donors, trace) },
  ];
};

/** Unit-hours demanded and met, place by place: what one has too many of does not fill what another lacks. */
export const demandMet: Measure = (trace, counted) => {
  const { facts, header } = trace;
  const width = header.capabilityIds.length;
  const demand = new Int32Array(header.incidents.length * width);
  const atWork = new Float64Array(header.incidents.length * width);
  const cellOf = new Int32Array(header.units.length).fill(-1);
  let [asked, met, askedSec, metSec, mostShort, mostShortSec, lastSec] = [0, 0, 0, 0, 0, 0, 0];
  const change = (column: Int32Array | Float64Array, cell: number, by: number): void => {
    met -= Math.min(demand[cell]!, atWork[cell]!);
    column[cell]! += by;
    met += Math.min(demand[cell]!, atWork[cell]!);
  };
  const passTo = (sec: number): void => {
    // Judged where time passes, so that what changes within one second is taken together.
    const short = tidyUnits(asked - met);
    if (sec > lastSec && short > mostShort) [mostShort, mostShortSec] = [short, lastSec];
    askedSec += asked * (sec - lastSec);
    metSec += met * (sec - lastSec);
    lastSec = sec;
  };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    passTo(facts.timeSec[n]!);
    if (kind === FACT.demandChanged && counted.includes(facts.a[n]!)) {
      const cell = subject * width + facts.a[n]!;
      const by = facts.b[n]! - demand[cell]!;
      asked += by;
      change(demand, cell, by);
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS) {
      const { capability, ...one } = header.units[subject]!;
      const working = kind - UNIT_FACTS === UNIT.deployed && facts.a[n]! >= 0 && counted.includes(capability);
      if (cellOf[subject]! >= 0) change(atWork, cellOf[subject]!, -shareOf(one));
      cellOf[subject] = working ? facts.a[n]! * width + capability : -1;
      if (working) change(atWork, cellOf[subject]!, shareOf(one));
    }
  }
  passTo(header.durationSec);
  if (askedSec === 0) return null;
  return [
    { label: words.MET, value: percent(metSec / askedSec) },
    { label: words.HOURS_DEMANDED, value: significant(askedSec / HOUR_SEC) },
    {
      label: words.MOST_SHORT,
      value: mostShort === 0 ? words.NEVER_SHORT : `${amount(mostShort)}, ${momentText(header, mostShortSec)}`,
    },
  ];
};

export const capabilities: Measure = (trace, counted) =>
  counted.map((n) => {
    const { demand, ownDeployed, externalDeployed } = supplySeries(trace, n, null);
    const most = (numbers: readonly number[]): number => numbers.reduce((x, y) => Math.max(x, y), 0);
    const working = most(ownDeployed.map((own, i) => own + (externalDeployed[i] ?? 0)));
    const { name } = capabilityAt(trace.header, n);
    return { label: `${name}, ${words.UNITS_AT_MOST}`, value: words.demandedAndAtWork(most(demand), working) };
  });
