// The bar at the foot of the desk: counts, each the way to its table. Every other table is one choice further, in the sheet.

import { linkPairs } from '../../../core/model/link-pairs.ts';
import { centresInUse } from '../../../core/trace/centre-load.ts';
import { allInjects } from '../../../core/trace/injects.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { whole } from '../format.ts';
import { BasisKey } from '../parts/basis.tsx';
import { Icon } from '../parts/icons.tsx';
import { billFor } from '../read/bills.ts';
import { unitsNow } from '../read/tally.ts';
import type { TableName } from '../view.ts';
import * as words from './words.ts';

const IN_BAR = [
  'forces',
  'units',
  'requests',
  'centres',
  'links',
  'bills',
  'log',
] as const satisfies readonly TableName[];
type InBar = (typeof IN_BAR)[number];

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
      {IN_BAR.map((name) => (
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
          {words.TABLE_LABELS[name]} <b>{whole(counts[name])}</b>
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
        {words.INJECTS} <b>{whole(trace === null ? 0 : allInjects(trace.header).length)}</b>
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
      <WordsHere class="bar-table" />
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
): Readonly<Record<InBar, number>> {
  if (trace === null) return { forces: 0, units: 0, requests: 0, centres: 0, links: 0, bills: 0, log: 0 };
  let requests = 0;
  for (let n = 0; n < trace.requests.length; n++) if (trace.requests.draftedSec[n]! <= sec) requests++;
  return {
    forces: trace.header.forceIds.length,
    units: state === null ? 0 : unitsNow(trace, state),
    requests,
    centres: centresInUse(trace).length,
    links: linkPairs(trace.header.exercise).length,
    bills: billFor(trace)?.lines.length ?? 0,
    log: factCount,
  };
}
