// "Why?", answered for a unit, a request or an incident: a question, parts that add up to a total, and sentences that say
// why. For the screen and the command line alike; functions of the trace.

import { at } from '../../base/assert.ts';
import { UNIT } from '../../model/states.ts';
import { rowsOf, unitRows } from '../fact-index.ts';
import { FACT } from '../facts.ts';
import { crewAt, crewWords, unitsText } from '../part-units.ts';
import type { ExerciseState } from '../state.ts';
import { idleReason } from '../together-words.ts';
import type { Trace } from '../trace.ts';
import { asksOf } from './asks.ts';
import { atHome } from './at-home.ts';
import { askWords, beliefWords, donorWords } from './donor-words.ts';
import { byLastToCome, type LastToCome } from './last-to-come.ts';
import { type PartSum, type Stretch, sumsOf } from './parts.ts';
import { waitOfRequest } from './request-way.ts';
import { shortfallOf } from './shortfall.ts';
import { type UnitWait, waitsOfUnit } from './unit-wait.ts';
import { END_WORDS, forceName, LACK_WORDS, lengthOf, listed, PART_WORDS, unitsOf } from './words.ts';

export interface WaitWhy {
  readonly question: string;
  readonly fromSec: number;
  /** The parts add up to it, and so do the stretches. */
  readonly totalSec: number;
  readonly stretches: readonly Stretch[];
  readonly parts: readonly PartSum[];
  readonly because: readonly string[];
}

export interface CountWhy {
  readonly question: string;
  /** Units by reason or place; they add up to the total. */
  readonly rows: readonly { readonly label: string; readonly units: number }[];
  readonly total: number;
  readonly totalLabel: string;
  readonly because: readonly string[];
}

/** The part that took longest, as the first thing to say. */
function longest(parts: readonly PartSum[], totalSec: number): string[] {
  const most = [...parts].sort((x, y) => y.sec - x.sec)[0];
  if (most === undefined || totalSec === 0) return [];
  return [`Longest: ${PART_WORDS[most.part].toLowerCase()}, ${Math.round((100 * most.sec) / totalSec)}% of it.`];
}

/** Why a unit came when it came, and why it of all. Asks are told as they stood when it was given. */
export function whyUnit(trace: Trace, wait: UnitWait): WaitWhy {
  const { header } = trace;
  const unit = at(header.units, wait.unit);
  const incident = at(header.incidents, wait.incident).name;
  const totalSec = wait.toSec - wait.fromSec;
  const asks = asksOf(trace, wait.request, wait.allocatedSec).filter(({ force }) => force === unit.force);
  const crew = wait.divertedFrom < 0 ? crewAt(trace, wait.unit, wait.allocatedSec) : null;
  const ask = wait.divertedFrom < 0 && crew === null ? asks.at(-1) : undefined;
  return {
    question: `${unit.name} for ${incident}, request ${wait.request + 1}: ${END_WORDS[wait.end]}`,
    fromSec: wait.fromSec,
    totalSec,
    stretches: wait.stretches,
    parts: wait.sums,
    because: [
      ...longest(wait.sums, totalSec),
      ...(wait.divertedFrom < 0 ? [] : [sentOnWords(trace, wait)]),
      ...(crew === null
        ? []
        : [
            `No whole unit was to be had, so it was made up of what was left beside them: ${crewWords(trace, wait.unit, crew)}.`,
          ]),
      ...(ask === undefined ? [] : [askWords(trace, wait.request, ask)]),
      ...(ask === undefined || ask.belief === null ? [] : [beliefWords(trace, ask)]),
      ...(wait.idleFact < 0 ? [] : [`It stood idle: ${idleReason(trace, wait.idleFact)}.`]),
    ],
  };
}

/** It was not asked for under this request. */
const sentOnWords = ({ header }: Trace, { divertedFrom }: UnitWait): string =>
  `It was on the road to ${at(header.incidents, divertedFrom).name}, not needed there any more, and was sent on from there.`;

/** Why a request took so long, whom it asked and whom it did not. */
export function whyRequest(trace: Trace, request: number, atSec: number, most: number): WaitWhy {
  const { requests, header } = trace;
  const { wait, last } = byLastToCome(trace, waitOfRequest(trace, request, atSec));
  const asked = unitsOf(trace, at(requests.capability, request), at(requests.units, request));
  const totalSec = wait.toSec - wait.fromSec;
  return {
    question: `Request ${request + 1}, ${asked} for ${at(header.incidents, at(requests.incident, request)).name}`,
    fromSec: wait.fromSec,
    totalSec,
    stretches: wait.stretches,
    parts: wait.sums,
    because: [
      ...longest(wait.sums, totalSec),
      ...(last === null ? [] : [lastWords(trace, last, wait.toSec)]),
      ...donorWords(trace, request, wait.toSec, most),
    ],
  };
}

/** Whose way it is that the request waited for in the end. */
function lastWords({ header }: Trace, { unit, cameSec }: LastToCome, untilSec: number): string {
  const { name } = at(header.units, unit);
  const one = cameSec > untilSec ? `${name}, one of those still to come` : `${name}, the last to come`;
  return `From when all were promised, the parts are those of ${one}.`;
}

/** Why units of a capability are lacking at an incident. */
export function whyShort(trace: Trace, state: ExerciseState, incident: number, capability: number): CountWhy {
  const { header } = trace;
  const { demanded, atWork, lacking, reasons } = shortfallOf(trace, state, incident, capability);
  const wanted = unitsOf(trace, capability, demanded);
  const question = `${at(header.incidents, incident).name}: ${wanted} wanted, ${unitsText(atWork)} at work`;
  const because = [
    ...idleWords(trace, state, incident, capability),
    ...(lacking === 0 ? [] : supplyWords(trace, state, incident, capability)),
    ...arrivalWords(trace, incident, capability, Math.floor(state.timeSec)),
  ];
  const rows = reasons.map(({ reason, units }) => ({ label: LACK_WORDS[reason], units }));
  return { question, rows, total: lacking, totalLabel: 'lacking in all', because };
}

/** Why units stand idle now, by the reason. */
function idleWords(trace: Trace, state: ExerciseState, incident: number, capability: number): string[] {
  const { facts, header } = trace;
  const byReason = new Map<string, number>();
  header.units.forEach((unit, n) => {
    const isIdleHere = state.unitState[n] === UNIT.idle && state.unitIncident[n] === incident;
    if (unit.capability !== capability || !isIdleHere) return;
    const foundNoPlace = (row: number): boolean =>
      facts.kind[row] === FACT.unitFoundNoPlace && at(facts.timeSec, row) <= state.timeSec;
    const row = rowsOf(unitRows(trace), n).findLast(foundNoPlace);
    if (row === undefined) return;
    const reason = idleReason(trace, row);
    byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  });
  return [...byReason].map(([reason, units]) => `Idle, ${units}: ${reason}.`);
}

/** What the time of those that have come to work was made of, on average. */
function arrivalWords(trace: Trace, incident: number, capability: number, atSec: number): string[] {
  const waits = trace.header.units.flatMap((unit, n) =>
    unit.capability === capability
      ? waitsOfUnit(trace, n).filter((one) => one.incident === incident && one.end === 'atWork' && one.toSec <= atSec)
      : [],
  );
  if (waits.length === 0) return [];
  const totalSec = waits.reduce((sum, { fromSec, toSec }) => sum + toSec - fromSec, 0);
  const shares = sumsOf(waits.flatMap(({ stretches }) => stretches))
    .sort((x, y) => y.sec - x.sec)
    .map(({ part, sec }) => `${PART_WORDS[part].toLowerCase()} ${Math.round((100 * sec) / Math.max(1, totalSec))}%`);
  const came = `${waits.length} came to work so far, ${lengthOf(totalSec / waits.length)} after being asked for on average`;
  return [`${came}: ${listed(shares, 4)}.`];
}

/** Where the units of all forces are: what there is to ask for. */
function supplyWords(trace: Trace, state: ExerciseState, incident: number, capability: number): string[] {
  const host = at(trace.header.incidents, incident).force;
  const homes = atHome(trace, capability, Math.floor(state.timeSec));
  const own = at(homes, host);
  const others = homes.filter((_, force) => force !== host);
  const sum = (of: (home: (typeof homes)[number]) => number): number => others.reduce((all, home) => all + of(home), 0);
  return [
    `${forceName(trace, host)} has ${own.units} at most, of which ${own.free} are free.`,
    `Other forces have ${sum(({ units }) => units)} at most; ${sum(({ free }) => free)} are free at home, before what each keeps there.`,
  ];
}
