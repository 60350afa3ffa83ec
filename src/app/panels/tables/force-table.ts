// The table of forces: everything the map says of them.

import { FORCE_STATES, INCIDENT, isComing, UNIT } from '../../../core/model/states.ts';
import { sharesAt } from '../../../core/trace/part-units.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { amount, listed, percent, whole } from '../format.ts';
import { forceAt } from '../read/names.ts';
import { ofForce, type Tally } from '../read/tally.ts';
import { FORCE_STATE_WORDS, NATIONAL_TIER, NO_FIGURE } from '../words.ts';
import type { Column } from './columns.ts';

export interface ForceRow {
  readonly force: number;
  readonly name: string;
  readonly region: string;
  readonly held: number;
  readonly units: number;
  readonly atHome: number;
  readonly lent: number;
  readonly committed: number;
  /** Share of its units left at home; null where it has none. */
  readonly left: number | null;
  readonly suppliedTo: string;
  readonly state: string;
}

export function forceRows(trace: Trace, tally: Tally, state: ExerciseState): ForceRow[] {
  const { header } = trace;
  const capabilities = header.capabilityIds.length;
  const supplied = suppliedTo(trace, state);
  return header.forceIds.map((id, n) => {
    const force = forceAt(header, n);
    const units = ofForce(tally.units, n, capabilities);
    const atHome = ofForce(tally.available, n, capabilities);
    const lent = ofForce(tally.lent, n, capabilities);
    const held = Object.values(header.exercise.holdings[id] ?? {}).reduce((all, holding) => all + holding.units, 0);
    return {
      force: n,
      name: force.name,
      region: force.groupings.mutualAid ?? NATIONAL_TIER,
      held,
      units,
      atHome,
      lent,
      committed: ofForce(tally.committed, n, capabilities),
      left: units === 0 ? null : atHome / units,
      suppliedTo: listed([...(supplied.get(n) ?? [])].map((i) => header.incidents[i]?.placeName ?? '')),
      state: stateOf(trace, state, n, lent),
    };
  });
}

/** Incidents of other forces that each force's units are warned for, driving to or at work at. */
function suppliedTo(trace: Trace, state: ExerciseState): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  trace.header.units.forEach((_, n) => {
    const incident = state.unitIncident[n]!;
    const now = state.unitState[n]!;
    if (incident < 0 || (now !== UNIT.deployed && !isComing(now))) return;
    for (const { force } of sharesAt(trace, n, state.timeSec)) {
      if (trace.header.incidents[incident]?.force === force) continue;
      const places = found.get(force) ?? new Set<number>();
      places.add(incident);
      found.set(force, places);
    }
  });
  return found;
}

function stateOf(trace: Trace, state: ExerciseState, force: number, lent: number): string {
  const hosting = trace.header.incidents.some((incident, n) => {
    const now = state.incidentState[n]!;
    return incident.force === force && now > INCIDENT.latent && now < INCIDENT.closed;
  });
  const role = hosting ? (lent > 0 ? 'Host, and supplying' : 'Host') : lent > 0 ? 'Supplying' : '';
  if (trace.header.exercise.doctrine.atHome === undefined) return role === '' ? 'Steady' : role;
  const standing = FORCE_STATE_WORDS[FORCE_STATES[state.forceState[force]!] ?? 'steady'];
  return role === '' ? standing : `${role}; ${standing.toLowerCase()}`;
}

export const FORCE_COLUMNS: readonly Column<ForceRow>[] = [
  { key: 'name', title: 'Force', share: 18, text: (row) => row.name },
  { key: 'region', why: 'region', title: 'Region', share: 11, text: (row) => row.region },
  { key: 'state', title: 'State', share: 17, text: (row) => row.state },
  { key: 'held', why: 'held', title: 'Held', share: 7, figures: true, text: (row) => whole(row.held), unranked: true },
  {
    key: 'units',
    why: 'formable',
    title: 'Formable',
    share: 10,
    figures: true,
    text: (row) => whole(row.units),
    unranked: true,
  },
  {
    key: 'home',
    why: 'atHome',
    title: 'At home',
    share: 9,
    figures: true,
    text: (row) => whole(row.atHome),
    unranked: true,
  },
  {
    key: 'left',
    why: 'left',
    title: 'Left',
    share: 7,
    figures: true,
    text: (row) => (row.left === null ? NO_FIGURE : percent(row.left)),
    order: (row) => row.left ?? 2,
  },
  {
    key: 'out',
    why: 'committed',
    title: 'Committed',
    share: 11,
    figures: true,
    text: (row) => amount(row.committed),
    order: (row) => row.committed,
  },
  {
    key: 'lent',
    why: 'lent',
    title: 'Lent',
    share: 7,
    figures: true,
    text: (row) => amount(row.lent),
    order: (row) => row.lent,
  },
  { key: 'to', title: 'Supplied to', share: 17, text: (row) => row.suppliedTo },
];

export const selectForce = (row: ForceRow): Selection => ({ kind: 'force', index: row.force });
