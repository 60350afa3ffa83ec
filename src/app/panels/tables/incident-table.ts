// The table of incidents: a line for each and each capability that it needs or has there.

import { INCIDENT_STATES } from '../../../core/model/states.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { amount, whole } from '../format.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import { type IncidentLine, linesOf } from '../read/situation.ts';
import type { Tally } from '../read/tally.ts';
import { INCIDENT_STATE_WORDS } from '../words.ts';
import type { Column } from './columns.ts';

interface IncidentRow {
  readonly incident: number;
  readonly name: string;
  readonly host: string;
  readonly state: number;
  /** Null where nothing is demanded there and nobody has come. */
  readonly line: IncidentLine | null;
  readonly capability: string;
}

export const incidentRows = (trace: Trace, state: ExerciseState, tally: Tally): IncidentRow[] =>
  trace.header.incidents.flatMap(({ name, force }, incident): IncidentRow[] => {
    const row = { incident, name, host: forceAt(trace.header, force).name, state: state.incidentState[incident]! };
    const lines = linesOf(trace, tally, incident);
    return lines.length === 0
      ? [{ ...row, line: null, capability: '' }]
      : lines.map((line) => ({ ...row, line, capability: capabilityAt(trace.header, line.capability).name }));
  });

function figure(key: 'demand' | 'own' | 'lent' | 'onTheWay' | 'short', title: string): Column<IncidentRow> {
  return {
    key,
    title,
    why: key === 'own' || key === 'lent' ? 'atWork' : key,
    share: 9,
    figures: true,
    text: ({ line }) =>
      line === null ? '' : key === 'demand' || key === 'short' ? whole(line[key]) : amount(line[key]),
    order: ({ line }) => line?.[key] ?? -1,
  };
}

export const INCIDENT_COLUMNS: readonly Column<IncidentRow>[] = [
  { key: 'name', title: 'Incident', share: 24, text: (row) => row.name },
  { key: 'host', title: 'Host', why: 'host', share: 16, text: (row) => row.host },
  {
    key: 'state',
    title: 'State',
    share: 13,
    text: (row) => INCIDENT_STATE_WORDS[INCIDENT_STATES[row.state] ?? 'latent'],
    order: (row) => row.state,
  },
  { key: 'capability', title: 'Capability', share: 15, text: (row) => row.capability },
  figure('demand', 'Demand'),
  figure('own', 'Own'),
  figure('lent', 'Lent'),
  figure('onTheWay', 'Coming'),
  figure('short', 'Short'),
];

export const selectIncident = (row: IncidentRow): Selection => ({ kind: 'incident', index: row.incident });
