// Home as panels tell it: how a force stands and since when, its breaches of cover, incidents that it deals with by itself,
// and its guards. Pure.

import type { HeldUnits } from '../../../core/model/exercise.ts';
import { FORCE_STATES, type ForceState, UNIT } from '../../../core/model/states.ts';
import { type Contribution, measureContributions } from '../../../core/trace/contributions.ts';
import { homeRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { FACT, isForceFact } from '../../../core/trace/facts.ts';
import { type CoverBreach, measureCover } from '../../../core/trace/home-cover.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface HomeNow {
  readonly standing: ForceState;
  /** When it came to stand so; 0 from the start. */
  readonly sinceSec: number;
  /** Newest first. */
  readonly breaches: readonly CoverBreach[];
  /** Incidents that it deals with by itself: open now, the units they have, and those that went short so far. */
  readonly openIncidents: number;
  readonly unitsAtHome: number;
  readonly guards: readonly { readonly name: string; readonly units: number; readonly capability: number }[];
}

/** Null where the doctrine doesn't tell of home. */
export function homeOf(trace: Trace, state: ExerciseState, force: number): HomeNow | null {
  const { facts, header } = trace;
  const { atHome: home } = header.exercise.doctrine;
  if (home === undefined) return null;
  let sinceSec = 0;
  const open = new Set<number>();
  for (const n of rowsOf(homeRows(trace), force)) {
    const kind = facts.kind[n]!;
    const sec = facts.timeSec[n]!;
    if (sec > state.timeSec) break;
    if (isForceFact(kind)) sinceSec = sec;
    else if (kind === FACT.homeIncidentBegan) open.add(facts.b[n]!);
    else if (kind === FACT.homeIncidentEnded) open.delete(facts.b[n]!);
  }
  let unitsAtHome = 0;
  header.units.forEach((unit, n) => {
    if (unit.force === force && state.unitState[n] === UNIT.committedAtHome) unitsAtHome++;
  });
  const id = header.forceIds[force];
  const guards = home.guards.inUse.value ? home.guards.commitments : [];
  return {
    standing: FORCE_STATES[state.forceState[force]!] ?? 'steady',
    sinceSec,
    breaches: breachesOf(trace, force, state.timeSec),
    openIncidents: open.size,
    unitsAtHome,
    guards: guards.flatMap(({ name, force: of, capability, units }) => {
      const index = header.capabilityIds.indexOf(capability);
      return of === id && index >= 0 ? [{ name, units, capability: index }] : [];
    }),
  };
}

const breachesOf = (trace: Trace, force: number, atSec: number): readonly CoverBreach[] =>
  measureCover(trace, atSec)
    .filter((breach) => breach.force === force)
    .reverse();

/** What a force agreed to contribute of the capabilities in play, and the most that it had given at once by then. */
export function contributionsOf(
  trace: Trace,
  force: number,
  atSec: number,
): readonly (Contribution & { readonly held: HeldUnits })[] {
  const { contributions } = trace.header.exercise;
  const id = trace.header.forceIds[force];
  const agreed = id === undefined ? undefined : contributions[id];
  return measureContributions(trace, atSec).flatMap((one) => {
    const held = one.force === force ? agreed?.[trace.header.capabilityIds[one.capability]!] : undefined;
    return held === undefined ? [] : [{ ...one, held }];
  });
}
