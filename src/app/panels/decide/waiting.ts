// What waits for people now: asks of forces whose answers were taken over, incidents to be declared, and what is short where
// people ask for units. Pure: trace, cursor and what was decided in.

import type { Charge } from '../../../core/model/decisions.ts';
import { INCIDENT } from '../../../core/model/states.ts';
import { donorRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { ANSWERED_BY, FACT } from '../../../core/trace/facts.ts';
import { knownAt, type Sight } from '../../../core/trace/sight.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { donorDecisionsOf } from '../read/donor-decisions.ts';
import { linesOf } from '../read/situation.ts';
import type { Tally } from '../read/tally.ts';

export interface WaitingAsk {
  readonly of: 'ask';
  readonly force: number;
  readonly request: number;
  readonly incident: number;
  readonly capability: number;
  readonly asked: number;
  /** Units of the capability at home now, of those that it can form. */
  readonly atHome: number;
  /** What it is to keep at home by doctrine, as counted when the ask runs out; null where that isn't in this run. */
  readonly keeps: number | null;
  /** When it counts as unanswered; null where this run answers it before. */
  readonly untilSec: number | null;
}
export type Waiting =
  | WaitingAsk
  | { readonly of: 'declaration'; readonly incident: number }
  | { readonly of: 'requests'; readonly incident: number; readonly capability: number; readonly short: number };

const keyOf = (what: Charge): string => JSON.stringify(what);

/** What people have taken over by a moment and not handed back, in the order in which they did. */
export function takenOverBy(trace: Trace, atSec: number): Charge[] {
  const held = new Map<string, Charge>();
  for (const decision of trace.header.decisions) {
    if (decision.atSec > atSec) continue;
    if (decision.kind === 'takeOver') held.set(keyOf(decision.what), decision.what);
    if (decision.kind === 'handBack') held.delete(keyOf(decision.what));
  }
  return [...held.values()];
}

export function waitingNow(trace: Trace, state: ExerciseState, tally: Tally): Waiting[] {
  const { header } = trace;
  return takenOverBy(trace, state.timeSec).flatMap((what): Waiting[] => {
    if (what.of === 'tier') return [];
    if (what.of === 'answers') return asksOf(trace, tally, header.forceIds.indexOf(what.force), state.timeSec);
    const incident = header.incidents.findIndex(({ id }) => id === what.incident);
    if (incident < 0) return [];
    if (what.of === 'declaration') {
      return state.incidentState[incident] === INCIDENT.reported ? [{ of: 'declaration', incident }] : [];
    }
    return linesOf(trace, tally, incident).flatMap(({ capability, short, onTheWay }): Waiting[] =>
      short > onTheWay ? [{ of: 'requests', incident, capability, short: Math.ceil(short - onTheWay) }] : [],
    );
  });
}

function asksOf(trace: Trace, tally: Tally, force: number, atSec: number): WaitingAsk[] {
  if (force < 0) return [];
  const capabilities = trace.header.capabilityIds.length;
  return donorDecisionsOf(trace, force, atSec)
    .filter(({ state, isHost }) => state === 'weighing' && !isHost)
    .map(({ request, incident, capability, asked }) => ({
      of: 'ask',
      force,
      request,
      incident,
      capability,
      asked,
      atHome: tally.available[force * capabilities + capability]!,
      ...endOf(trace, force, request, atSec),
    }));
}

/** How an ask that waits now ends in this run. */
function endOf(trace: Trace, force: number, request: number, atSec: number) {
  const { facts } = trace;
  let keeps: number | null = null;
  for (const n of rowsOf(donorRows(trace), force)) {
    if (facts.timeSec[n]! <= atSec || facts.a[n] !== request) continue;
    if (facts.kind[n] === FACT.donorCoverCounted) keeps = facts.c[n]!;
    if (facts.kind[n] !== FACT.donorAnswerDecided) continue;
    const isNobody = ANSWERED_BY[facts.b[n]!] === 'nobody';
    return { keeps, untilSec: isNobody ? facts.timeSec[n]! : null };
  }
  return { keeps, untilSec: null };
}

/** What of it waits for a screen with this sight: its own force's asks and its incidents, and nothing of how they end. */
export function waitingFor(
  trace: Trace,
  state: ExerciseState,
  all: readonly Waiting[],
  sight: Sight | null,
): readonly Waiting[] {
  if (sight === null || sight.ahead) return all;
  const known = knownAt(trace, sight, state.timeSec);
  return all
    .filter((one) => (one.of === 'ask' ? known.force(one.force) : known.incident(one.incident)))
    .map((one) => (one.of === 'ask' ? { ...one, keeps: null, untilSec: null } : one));
}
