// One branch: its name and what can be done with it, and its line over the time of the exercise with its decisions.

import { useState } from 'preact/hooks';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { weekdayHourText } from '../read/clock.ts';
import type { TreeRow } from './tree.ts';
import * as words from './words.ts';

/** As in the stylesheet: lines between rows are this long. */
const ROW_PX = 64;

const QUARTERS = [0, 0.25, 0.5, 0.75] as const;

/** When it is along the lines, above them. */
export function TimeScale({ header }: { readonly header: TraceHeader }) {
  return (
    <div class="branch-scale" aria-hidden="true">
      <span />
      <div>
        {QUARTERS.map((share) => (
          <span key={share} style={{ left: `${share * 100}%` }}>
            {weekdayHourText(header, share * header.durationSec)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly header: TraceHeader;
  readonly row: TreeRow;
  /** Name of the branch it parted from. */
  readonly from: string | null;
  readonly isFixed: boolean;
}

export function Row({ header, row, from, isFixed }: RowProps) {
  const { desk, view } = useDesk();
  const [isNaming, setNaming] = useState(false);
  const { id, name, isNow } = row;
  const origin =
    row.from === null || from === null ? words.FIRST : words.parted(from, weekdayHourText(header, row.from.atSec));
  return (
    <>
      <div class="branch-about" style={{ paddingLeft: `${Math.min(row.depth, 6) * 12}px` }}>
        {isNaming ? (
          <Naming row={row} close={() => setNaming(false)} />
        ) : (
          <button
            type="button"
            class="branch-name"
            aria-current={isNow ? 'true' : undefined}
            aria-label={isNow ? `${name}, ${words.HERE}` : words.goTo(name)}
            disabled={isFixed && !isNow}
            onClick={() => !isNow && desk.branching.to(id)}
          >
            {name}
          </button>
        )}
        <span class="caption">
          {isNow && <b>{words.HERE}, </b>}
          {origin}, {words.decisionsText(row.decisions.length)}
        </span>
        <span class="branch-acts">
          {!isNow && (
            <button
              type="button"
              class="link-quiet"
              aria-label={words.besideOf(name)}
              onClick={() => (view.pair.value = id)}
            >
              {words.BESIDE}
            </button>
          )}
          {!isFixed && (
            <button type="button" class="link-quiet" aria-label={words.renameOf(name)} onClick={() => setNaming(true)}>
              {words.RENAME}
            </button>
          )}
          {!isFixed && !isNow && (
            <button
              type="button"
              class="link-quiet"
              aria-label={words.removeOf(name)}
              onClick={() => desk.branching.remove(id)}
            >
              {words.REMOVE}
            </button>
          )}
        </span>
      </div>
      <Lane header={header} row={row} />
    </>
  );
}

function Naming({ row, close }: { readonly row: TreeRow; readonly close: () => void }) {
  const { desk } = useDesk();
  const [name, setName] = useState(row.name);
  return (
    <form
      class="branch-naming"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && name !== row.name) desk.branching.rename(row.id, name);
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={focusOnce}
        type="text"
        maxLength={80}
        aria-label={words.NEW_NAME}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="btn btn-small" disabled={name.trim() === ''}>
        {words.KEEP_NAME}
      </button>
    </form>
  );
}

/** The same function at every drawing: called when the field appears. */
const focusOnce = (field: HTMLInputElement | null): void => field?.select();

function Lane({ header, row }: Pick<RowProps, 'header' | 'row'>) {
  const { view } = useDesk();
  const across = (sec: number): string => `${(100 * Math.min(sec, header.durationSec)) / header.durationSec}%`;
  const begin = across(row.from?.atSec ?? 0);
  const middle = ROW_PX / 2;
  return (
    <svg class="branch-lane" aria-hidden="true">
      {row.up > 0 && <line class="branch-line" x1={begin} x2={begin} y1={middle - row.up * ROW_PX} y2={middle} />}
      <line class="branch-line" x1={begin} x2="100%" y1={middle} y2={middle} />
      {row.up > 0 && <circle class="branch-fork" cx={begin} cy={middle - row.up * ROW_PX} r="4" />}
      {row.decisions.map((decision, n) => (
        <svg
          // Decisions have no names of their own: their place is all that tells them apart.
          key={`${n} ${decision.atSec}`}
          x={across(decision.atSec)}
          y={middle}
          overflow="visible"
          aria-hidden="true"
        >
          <path class={decision.atSec < (row.from?.atSec ?? -1) ? 'is-shared' : ''} d="M0-5 5 0 0 5-5 0z">
            <title>{words.decisionAt(weekdayHourText(header, decision.atSec))}</title>
          </path>
        </svg>
      ))}
      <line
        class="branch-cursor"
        x1={across(view.minute.value * 60)}
        x2={across(view.minute.value * 60)}
        y1="0"
        y2={ROW_PX}
      />
    </svg>
  );
}
