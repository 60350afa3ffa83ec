// What the form of decisions holds before anyone types: what is selected, else where units are short now. Pure.

import { UNIT } from '../../../core/model/states.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace, TraceHeader } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { placed } from '../../exercise/placed.ts';
import { linesOf } from '../read/situation.ts';
import type { Tally } from '../read/tally.ts';
import { tierStanding } from '../read/tiers.ts';
import type { Draft } from './draft.ts';

interface Seen {
  readonly trace: Trace;
  readonly tally: Tally;
  readonly state: ExerciseState;
  readonly selection: Selection | null;
}

export function firstDraft(seen: Seen, taken: Pick<Draft, 'kind' | 'by' | 'overrides'>): Draft {
  const { header } = seen.trace;
  const place = placeOf(seen);
  const short = linesOf(seen.trace, seen.tally, place.incident).sort(
    (x, y) => y.short - x.short || y.demand - x.demand,
  );
  const worst = short[0];
  const capability = place.capability ?? worst?.capability ?? 0;
  const standsNot = header.tierIds.findLastIndex(
    (_, n) => tierStanding(seen.trace, n, seen.state.timeSec).waiting.length > 0,
  );
  return {
    ...taken,
    charge: place.isForce ? 'answers' : 'requests',
    tier: header.tierIds[Math.max(0, standsNot)] ?? '',
    force: header.forceIds[place.isForce ? place.force : firstOther(header, place.force)] ?? '',
    incident: header.incidents[place.incident]?.id ?? '',
    to: header.incidents.find((_, n) => n !== place.incident)?.id ?? '',
    bays: '4',
    tourHours: '12',
    capability: header.capabilityIds[capability] ?? '',
    units: String(Math.max(1, worst?.capability === capability ? worst.short : 1)),
    gives: 'all',
    fromOthers: false,
    neededInMin: '',
    text: '',
    rationale: '',
  };
}

/** Whoever is asked is another force than the host: by name the first, as lists have them. */
function firstOther({ exercise: { forces } }: TraceHeader, host: number): number {
  let first = -1;
  forces.forEach(({ name }, n) => {
    if (n !== host && (first < 0 || name.localeCompare(forces[first]!.name, 'en') < 0)) first = n;
  });
  return Math.max(0, first);
}

interface Place {
  readonly force: number;
  readonly incident: number;
  readonly capability?: number;
  readonly isForce: boolean;
}

function placeOf({ trace, tally, state, selection: selected }: Seen): Place {
  const { header } = trace;
  const selection = placed(selected, trace);
  const incident = worstIncident(trace, tally);
  const force = header.incidents[incident]?.force ?? 0;
  if (selection?.kind === 'force') return { force: selection.index, incident, isForce: true };
  if (selection?.kind === 'incident') {
    return { force: header.incidents[selection.index]?.force ?? force, incident: selection.index, isForce: false };
  }
  const unit = selection?.kind === 'unit' ? header.units[selection.index] : undefined;
  if (selection === null || unit === undefined) return { force, incident, isForce: false };
  const isAway = state.unitState[selection.index] !== UNIT.available;
  const its = isAway ? state.unitIncident[selection.index]! : -1;
  return { force: unit.force, incident: its < 0 ? incident : its, capability: unit.capability, isForce: true };
}

/** Where most units are short now; where none are, where most are demanded. */
function worstIncident(trace: Trace, tally: Tally): number {
  let found = { incident: 0, short: -1, demand: -1 };
  trace.header.incidents.forEach((_, incident) => {
    const lines = linesOf(trace, tally, incident);
    const short = lines.reduce((sum, line) => sum + line.short, 0);
    const demand = lines.reduce((sum, line) => sum + line.demand, 0);
    if (short > found.short || (short === found.short && demand > found.demand)) found = { incident, short, demand };
  });
  return found.incident;
}
