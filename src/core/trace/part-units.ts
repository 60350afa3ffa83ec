// Part and composite units as a trace tells of them: what part of a whole unit each is, and who gave its serials. Everything
// that counts supply counts a unit by its share; everything that counts what forces hold leaves made-up units out.

import { at } from '../base/assert.ts';
import { remember } from '../base/remember.ts';
import { UNIT } from '../model/states.ts';
import { FACT, UNIT_FACTS } from './facts.ts';
import type { Trace, TraceHeader, TraceUnit } from './trace.ts';

/** What part of a whole unit it is. */
export const shareOf = ({ madeUp }: Pick<TraceUnit, 'madeUp'>): number =>
  madeUp === undefined ? 1 : madeUp.serials / madeUp.of;

/** A sum of shares as people would write it, thirds that were added and taken away leaving no crumbs. Only of whole sums. */
export const tidyUnits = (units: number): number => Math.round(units * 1e6) / 1e6;

/** Units in words' figures: whole where they are, else to a tenth. */
export const unitsText = (units: number): string => String(Math.round(units * 10) / 10);

/** So many serials of one force in a unit. */
export interface Serials {
  readonly force: number;
  readonly serials: number;
}

/** One forming of a made-up unit: who gave which serials, from a row on. */
export interface Crew {
  readonly row: number;
  readonly sec: number;
  readonly request: number;
  readonly serials: readonly Serials[];
}

/** By unit: every time that it was made up, the first first. */
const crewsOf = remember((trace: Trace): ReadonlyMap<number, readonly Crew[]> => {
  const { facts } = trace;
  const found = new Map<number, Crew[]>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitMadeUp) continue;
    const unit = at(facts.subject, n);
    const serials: Serials[] = [];
    for (let one = n + 1; one <= n + at(facts.c, n); one++) {
      serials.push({ force: at(facts.a, one), serials: at(facts.b, one) });
    }
    const crew = { row: n, sec: at(facts.timeSec, n), request: at(facts.a, n), serials };
    const before = found.get(unit);
    if (before === undefined) found.set(unit, [crew]);
    else before.push(crew);
  }
  return found;
});

/** Who makes up a unit at a row of the trace; null for a whole unit of one force, or before it was first made up. */
const crewAtRow = (trace: Trace, unit: number, row: number): Crew | null =>
  crewsOf(trace)
    .get(unit)
    ?.findLast((crew) => crew.row <= row) ?? null;

/** The same at a second. */
export const crewAt = (trace: Trace, unit: number, sec: number): Crew | null =>
  crewsOf(trace)
    .get(unit)
    ?.findLast((crew) => crew.sec <= sec) ?? null;

/** Each force of a unit, with its share of a whole one, at a row of the trace. */
export const sharesAtRow = (trace: Trace, unit: number, row: number): readonly ForceShare[] =>
  sharesOf(trace, unit, () => crewAtRow(trace, unit, row));

/** The same at a second. */
export const sharesAt = (trace: Trace, unit: number, sec: number): readonly ForceShare[] =>
  sharesOf(trace, unit, () => crewAt(trace, unit, sec));

interface ForceShare {
  readonly force: number;
  readonly share: number;
}

function sharesOf({ header }: Trace, unit: number, crewOf: () => Crew | null): readonly ForceShare[] {
  const one = at(header.units, unit);
  if (one.madeUp === undefined) return [{ force: one.force, share: 1 }];
  const { of } = one.madeUp;
  return (
    crewOf()?.serials.map(({ force, serials }) => ({ force, share: serials / of })) ?? [
      { force: one.force, share: shareOf(one) },
    ]
  );
}

/** Each force's officers who travel in a unit, at a row of the trace; its leader's are what the others leave. */
export function officersAtRow(trace: Trace, unit: number, row: number): { force: number; officers: number }[] {
  const { travelling, force } = at(trace.header.units, unit);
  let left = travelling;
  const others = sharesAtRow(trace, unit, row).flatMap((one) => {
    if (one.force === force) return [];
    const officers = Math.round(travelling * one.share);
    left -= officers;
    return { force: one.force, officers };
  });
  return [{ force, officers: left }, ...others];
}

const serialCount = (n: number): string => (n === 1 ? '1 serial' : `${n} serials`);

/** What makes up a unit: "part unit: 2 of 3 serials", "composite unit: Kent 2 serials, Surrey 1". */
export function crewWords({ header }: Trace, unit: number, { serials }: Crew): string {
  const { madeUp } = at(header.units, unit);
  if (madeUp === undefined) return 'a whole unit';
  if (!madeUp.isComposite) return `part unit: ${madeUp.serials} of ${serialCount(madeUp.of)}`;
  const given = serials.map(({ force, serials: some }, n) => {
    const { shortName } = at(header.exercise.forces, force);
    return `${shortName} ${n === 0 ? serialCount(some) : some}`;
  });
  return `composite unit: ${given.join(', ')}`;
}

/** Facts of making units up, in plain words. */
export function partUnitWords(trace: Trace, n: number): string {
  const { facts, header } = trace;
  const unit = at(facts.subject, n);
  const { name } = at(header.units, unit);
  if (facts.kind[n] === FACT.serialsJoined) {
    const { name: force } = at(header.exercise.forces, at(facts.a, n));
    return `${force} gives ${serialCount(at(facts.b, n))} to ${name}`;
  }
  const crew = crewAtRow(trace, unit, n);
  const of = crew === null ? '' : ` (${crewWords(trace, unit, crew)})`;
  return `${name} was made up of what was left beside whole units${of}, for request ${at(facts.a, n) + 1}`;
}

/** Whether it is there at all: made-up units are only while they are out. */
export const isThere = ({ units }: TraceHeader, unit: number, state: number): boolean =>
  units[unit]?.madeUp === undefined || state !== UNIT.available;

/** Serials of a force and capability that are away in made-up units, once everything that happens at a second has happened. */
export function serialsAway(
  trace: Trace,
  cell: { readonly force: number; readonly capability: number },
  atSec: number,
): number {
  const { facts, header } = trace;
  const away = new Map<number, number>();
  if (crewsOf(trace).size === 0) return 0;
  for (let n = 0; n < facts.length && at(facts.timeSec, n) <= atSec; n++) {
    const kind = at(facts.kind, n);
    const unit = at(facts.subject, n);
    if (kind === FACT.serialsJoined && at(facts.a, n) === cell.force) {
      if (at(header.units, unit).capability === cell.capability) away.set(unit, at(facts.b, n));
    } else if (UNIT_FACTS + UNIT.available === kind) away.delete(unit);
  }
  return [...away.values()].reduce((sum, serials) => sum + serials, 0);
}
