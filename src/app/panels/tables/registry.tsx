// Every table by its name: what its rows and columns are, and what a row selects. A new one is a file of its own, a name in
// view.ts, its words, and a line here.

import { useMemo } from 'preact/hooks';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { DeskData, Selection } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { centreRows } from '../read/centres.ts';
import { selectionOf } from '../read/log.ts';
import { requestsBy } from '../read/requests.ts';
import type { Tally } from '../read/tally.ts';
import type { TableName } from '../view.ts';
import { BILL_COLUMNS, billRows, selectBill } from './bill-table.ts';
import { CAPABILITY_COLUMNS, capabilityRows, selectCapability } from './capability-table.ts';
import { CENTRE_COLUMNS, selectCentre } from './centre-table.ts';
import type { Column } from './columns.ts';
import { DataTable } from './data-table.tsx';
import { disruptionColumns, disruptionRows, selectDisruption } from './disruption-table.ts';
import { FORCE_COLUMNS, forceRows, selectForce } from './force-table.ts';
import { gapColumns, selectGap } from './gap-table.ts';
import { INCIDENT_COLUMNS, incidentRows, selectIncident } from './incident-table.ts';
import { LINK_COLUMNS, linkRows, selectLink } from './link-table.ts';
import { logColumns, logRows } from './log-table.ts';
import { messageColumns, messageRows, selectMessage } from './message-table.ts';
import { partnerColumns, partnerRows, selectPartner } from './partner-table.ts';
import { requestColumns, selectRequest } from './request-table.ts';
import { STANDING_COLUMNS, selectStanding, standingRows } from './standing-table.ts';
import { selectUnit, UNIT_COLUMNS, unitRowsNow } from './unit-table.ts';
import * as words from './words.ts';

/** The exercise at the cursor. */
interface Now {
  readonly trace: Trace;
  readonly state: ExerciseState;
  readonly tally: Tally;
  readonly factCount: number;
  readonly data: DeskData;
}

interface TableOf<Row> {
  /** Told in words when there is no row. */
  readonly empty: string;
  readonly rows: (now: Now) => readonly Row[];
  readonly columns: (trace: Trace) => readonly Column<Row>[];
  readonly select: (row: Row, trace: Trace) => Selection | null;
}

interface TableProps {
  readonly trace: Trace;
}

function table<Row>(name: TableName, { empty, rows, columns, select }: TableOf<Row>) {
  return function Table({ trace }: TableProps) {
    const { desk, view } = useDesk();
    const factCount = view.factCount.value;
    const tally = view.tally.value;
    const state = desk.stateNow();
    const data = desk.data;
    // One array for one count of facts, so that sorting and filtering are not done again for a minute that brought nothing.
    const found = useMemo(
      () => (state === null || tally === null ? null : rows({ trace, state, tally, factCount, data })),
      [trace, factCount, tally],
    );
    const shown = useMemo(() => columns(trace), [trace]);
    if (found === null) return null;
    return (
      <DataTable
        label={words.TABLE_LABELS[name]}
        rows={found}
        columns={shown}
        select={(row) => select(row, trace)}
        empty={empty}
      />
    );
  };
}

/** Those that the sheet of gaps tells, by the cursor or of the whole run as that has it. */
function GapTable({ trace }: TableProps) {
  const { view } = useDesk();
  const columns = useMemo(() => gapColumns(trace), [trace]);
  const rows: readonly Gap[] = view.gaps.value;
  return (
    <DataTable label={words.TABLE_LABELS.gaps} rows={rows} columns={columns} select={selectGap} empty={words.NO_GAP} />
  );
}

export const TABLES: Readonly<Record<TableName, (props: TableProps) => preact.JSX.Element | null>> = {
  forces: table('forces', {
    empty: words.NO_FORCE,
    rows: ({ trace, tally, state }) => forceRows(trace, tally, state),
    columns: () => FORCE_COLUMNS,
    select: selectForce,
  }),
  capabilities: table('capabilities', {
    empty: words.NO_FORCE,
    rows: ({ trace, tally }) => capabilityRows(trace, tally),
    columns: () => CAPABILITY_COLUMNS,
    select: selectCapability,
  }),
  standing: table('standing', {
    empty: words.NO_FORCE,
    rows: ({ trace, state }) => standingRows(trace, state),
    columns: () => STANDING_COLUMNS,
    select: selectStanding,
  }),
  incidents: table('incidents', {
    empty: words.NO_INCIDENT,
    rows: ({ trace, state, tally }) => incidentRows(trace, state, tally),
    columns: () => INCIDENT_COLUMNS,
    select: selectIncident,
  }),
  units: table('units', {
    empty: words.NO_UNIT,
    rows: ({ trace, state }) => unitRowsNow(trace, state),
    columns: () => UNIT_COLUMNS,
    select: selectUnit,
  }),
  requests: table('requests', {
    empty: words.NO_REQUEST,
    rows: ({ trace, state }) => requestsBy(trace, state, null),
    columns: ({ header }) => requestColumns(header),
    select: selectRequest,
  }),
  messages: table('messages', {
    empty: words.NO_MESSAGE,
    rows: ({ trace, state }) => messageRows(trace, state.timeSec),
    columns: messageColumns,
    select: (row, trace) => selectMessage(trace, row),
  }),
  centres: table('centres', {
    empty: words.NO_CENTRE,
    rows: ({ trace, state }) => centreRows(trace, state),
    columns: () => CENTRE_COLUMNS,
    select: selectCentre,
  }),
  links: table('links', {
    empty: words.NO_LINK,
    rows: ({ trace, state, data }) => linkRows(trace, state, data.scoring),
    columns: () => LINK_COLUMNS,
    select: selectLink,
  }),
  partners: table('partners', {
    empty: words.NO_PARTNER,
    rows: ({ trace, state }) => partnerRows(trace, state.timeSec),
    columns: partnerColumns,
    select: selectPartner,
  }),
  disruptions: table('disruptions', {
    empty: words.NO_DISRUPTION,
    rows: ({ trace, state }) => disruptionRows(trace, state),
    columns: disruptionColumns,
    select: selectDisruption,
  }),
  gaps: GapTable,
  bills: table('bills', {
    empty: words.NO_BILL,
    rows: ({ trace }) => billRows(trace),
    columns: () => BILL_COLUMNS,
    select: selectBill,
  }),
  log: table('log', {
    empty: words.NO_FACT,
    rows: ({ factCount }) => logRows(factCount),
    columns: logColumns,
    select: (n, trace) => selectionOf(trace, n),
  }),
};
