// The bar at the foot of the desk with its counts, and the table it opens over the map.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { centresInUse } from '../../../core/trace/centre-load.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { whole } from '../format.ts';
import { BasisKey } from '../parts/basis.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { billFor } from '../read/bills.ts';
import { centreRows } from '../read/centres.ts';
import { selectionOf } from '../read/log.ts';
import { requestsBy } from '../read/requests.ts';
import type { TableName } from '../view.ts';
import { BILL_COLUMNS, billRows, selectBill } from './bill-table.ts';
import { CENTRE_COLUMNS, selectCentre } from './centre-table.ts';
import { DataTable } from './data-table.tsx';
import { FORCE_COLUMNS, forceRows, selectForce } from './force-table.ts';
import { logColumns, logRows } from './log-table.ts';
import { requestColumns, selectRequest } from './request-table.ts';
import { selectUnit, UNIT_COLUMNS, unitRowsNow, unitsNow } from './unit-table.ts';
import * as words from './words.ts';

const NAMES: readonly { readonly name: TableName; readonly label: string }[] = [
  { name: 'forces', label: 'Forces' },
  { name: 'units', label: 'Units' },
  { name: 'requests', label: 'Requests' },
  { name: 'centres', label: 'Centres' },
  { name: 'bills', label: 'Money' },
  { name: 'log', label: 'Log' },
];

/** Counts, each the way to its table; and the key to the basis marks. */
export function TableBar() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const open = view.table.value;
  const counts = countsOf(trace, desk.stateNow(), view.factCount.value, trace === null ? 0 : desk.cursorSec.peek());
  return (
    <footer class="bar">
      <button
        type="button"
        class="bar-main"
        aria-expanded={open !== null}
        disabled={trace === null}
        onClick={() => {
          view.table.value = open === null ? 'forces' : null;
        }}
      >
        <Icon name={open === null ? 'up' : 'down'} />
        <b>Tables</b>
      </button>
      {NAMES.map(({ name, label }) => (
        <button
          type="button"
          key={name}
          class={`bar-table ${open === name ? 'is-open' : ''}`}
          disabled={trace === null}
          aria-pressed={open === name}
          onClick={() => {
            view.table.value = open === name ? null : name;
          }}
        >
          {label} <b>{whole(counts[name])}</b>
        </button>
      ))}
      <button
        type="button"
        class={`bar-table ${view.room.list.value ? 'is-open' : ''}`}
        disabled={trace === null}
        aria-pressed={view.room.list.value}
        title={words.INJECTS_HINT}
        onClick={() => {
          view.room.list.value = !view.room.list.peek();
        }}
      >
        {words.INJECTS} <b>{whole(trace?.header.exercise.scenario.mel?.injects.length ?? 0)}</b>
      </button>
      <button
        type="button"
        class="bar-table"
        title={words.DEBRIEF_HINT}
        disabled={trace === null}
        onClick={() => {
          desk.pause();
          view.debrief.value = true;
        }}
      >
        {words.DEBRIEF}
      </button>
      <span class="spread" />
      <BasisKey />
    </footer>
  );
}

function countsOf(
  trace: Trace | null,
  state: ExerciseState | null,
  factCount: number,
  sec: number,
): Readonly<Record<TableName, number>> {
  if (trace === null) return { forces: 0, units: 0, requests: 0, centres: 0, bills: 0, log: 0 };
  let requests = 0;
  for (let n = 0; n < trace.requests.length; n++) if (trace.requests.draftedSec[n]! <= sec) requests++;
  return {
    forces: trace.header.forceIds.length,
    units: state === null ? 0 : unitsNow(trace, state),
    requests,
    centres: centresInUse(trace).length,
    bills: billFor(trace)?.lines.length ?? 0,
    log: factCount,
  };
}

const HOLDINGS_NOTE = 'Units held, formable and at home are illustrative, not real holdings: no sorting by them.';

/** The open table, over the map. */
export function TableSheet() {
  const { desk, view } = useDesk();
  const open = view.table.value;
  const trace = desk.trace.value;
  const sheet = useRef<HTMLElement>(null);
  const isOpen = open !== null && trace !== null;
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    sheet.current?.querySelector<HTMLElement>('input')?.focus();
    // Back to where it was, unless the focus has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen]);
  if (open === null || trace === null) return null;
  return (
    <section class={`table-sheet ${view.updating.value ? 'is-stale' : ''}`} aria-label="Tables" ref={sheet}>
      <header>
        <h2>{NAMES.find(({ name }) => name === open)?.label}</h2>
        <span class="muted">{open === 'bills' ? words.BILL_NOTE : 'at the cursor'}</span>
        {open === 'forces' && <span class="muted">{HOLDINGS_NOTE}</span>}
        <span class="spread" />
        <IconButton
          icon="close"
          label="Close the table, Escape"
          small
          onClick={() => {
            view.table.value = null;
          }}
        />
      </header>
      <OpenTable key={open} name={open} trace={trace} />
    </section>
  );
}

function OpenTable({ name, trace }: { readonly name: TableName; readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const factCount = view.factCount.value;
  const tally = view.tally.value;
  const state = desk.stateNow();
  // One array for one count of facts, so that sorting and filtering are not done again for a minute that brought nothing.
  const rows = useMemo(() => {
    if (state === null || tally === null) return null;
    return {
      forces: name === 'forces' ? forceRows(trace, tally, state) : [],
      units: name === 'units' ? unitRowsNow(trace, state) : [],
      requests: name === 'requests' ? requestsBy(trace, state, null) : [],
      centres: name === 'centres' ? centreRows(trace, state) : [],
      bills: name === 'bills' ? billRows(trace) : [],
      log: name === 'log' ? logRows(factCount) : [],
    };
  }, [name, trace, factCount, tally]);
  const columns = useMemo(() => ({ requests: requestColumns(trace.header), log: logColumns(trace) }), [trace]);
  if (rows === null) return null;
  if (name === 'forces') {
    return (
      <DataTable label="Forces" rows={rows.forces} columns={FORCE_COLUMNS} select={selectForce} empty="No force." />
    );
  }
  if (name === 'units') {
    return <DataTable label="Units" rows={rows.units} columns={UNIT_COLUMNS} select={selectUnit} empty="No unit." />;
  }
  if (name === 'requests') {
    return (
      <DataTable
        label="Requests"
        rows={rows.requests}
        columns={columns.requests}
        select={selectRequest}
        empty="No request yet."
      />
    );
  }
  if (name === 'centres') {
    return (
      <DataTable
        label="Centres"
        rows={rows.centres}
        columns={CENTRE_COLUMNS}
        select={selectCentre}
        empty="This doctrine has no rules for coordination centres."
      />
    );
  }
  if (name === 'bills') {
    return (
      <DataTable label="Money" rows={rows.bills} columns={BILL_COLUMNS} select={selectBill} empty={words.NO_BILL} />
    );
  }
  return (
    <DataTable
      label="Log"
      rows={rows.log}
      columns={columns.log}
      select={(n) => selectionOf(trace, n)}
      empty="Nothing has happened yet."
    />
  );
}
