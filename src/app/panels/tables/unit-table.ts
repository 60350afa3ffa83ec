// The table of units: where each is, since when, and for which incident.

import { UNIT, UNIT_STATES } from '../../../core/model/states.ts';
import { isThere } from '../../../core/trace/part-units.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { weekdayHourText } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import { UNIT_STATE_WORDS } from '../words.ts';
import type { Column } from './columns.ts';

export interface UnitRow {
  readonly unit: number;
  readonly trace: Trace;
  readonly state: number;
  readonly sinceSec: number;
  readonly incident: number;
}

export const unitRowsNow = (trace: Trace, state: ExerciseState): UnitRow[] =>
  trace.header.units.flatMap((_, unit) =>
    isThere(trace.header, unit, state.unitState[unit]!)
      ? {
          unit,
          trace,
          state: state.unitState[unit]!,
          sinceSec: state.unitSinceSec[unit]!,
          incident: state.unitIncident[unit]!,
        }
      : [],
  );

/** Where a unit in a state is: at home, on a road, or at the incident. */
function placeOf({ trace, unit, state, incident }: UnitRow): string {
  const { header } = trace;
  const home = header.exercise.musterPoints[header.units[unit]?.musterPoint ?? -1]?.name ?? 'its force';
  const there = header.incidents[incident];
  if (capabilityAt(header, header.units[unit]?.capability ?? 0).remote) return home;
  if (state === UNIT.travelling) return `On the road to ${there?.rendezvousName ?? 'its task'}`;
  if (state === UNIT.returning) return `On the road to ${home}`;
  if (state === UNIT.resting) return `Billeted near ${there?.rendezvousName ?? 'its task'}`;
  if (state === UNIT.atRendezvous || state === UNIT.inReserve || state === UNIT.idle)
    return there?.rendezvousName ?? 'At a rendezvous';
  if (state === UNIT.deployed || state === UNIT.relieved || state === UNIT.released)
    return there?.placeName ?? 'At work';
  return home;
}

const nameOf = ({ trace, unit }: UnitRow): string => trace.header.units[unit]?.name ?? '';

export const UNIT_COLUMNS: readonly Column<UnitRow>[] = [
  { key: 'name', title: 'Unit', share: 24, text: nameOf, order: (row) => row.unit },
  {
    key: 'capability',
    title: 'Capability',
    share: 15,
    text: (row) => capabilityAt(row.trace.header, row.trace.header.units[row.unit]?.capability ?? 0).name,
  },
  {
    key: 'state',
    title: 'State',
    share: 12,
    text: (row) => UNIT_STATE_WORDS[UNIT_STATES[row.state] ?? 'available'],
    order: (row) => row.state,
  },
  { key: 'place', title: 'Where', share: 24, text: placeOf },
  {
    key: 'since',
    why: 'since',
    title: 'Since',
    share: 13,
    figures: true,
    text: (row) => (row.sinceSec === 0 ? 'the start' : weekdayHourText(row.trace.header, row.sinceSec)),
    order: (row) => row.sinceSec,
  },
  {
    key: 'incident',
    title: 'Incident',
    share: 22,
    text: (row) => row.trace.header.incidents[row.incident]?.name ?? '',
  },
];

export const selectUnit = (row: UnitRow): Selection => ({ kind: 'unit', index: row.unit });
