// Facts as a list to go to: a press moves the cursor to when it happened and selects what it is about.

import { useState } from 'preact/hooks';
import { wordsOf } from '../../../core/trace/describe.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { weekdayHourText } from '../read/clock.ts';
import { selectionOf } from '../read/log.ts';
import * as words from './words.ts';

interface FactListProps {
  readonly trace: Trace;
  readonly facts: readonly number[];
  /** Shown before all of them are asked for. */
  readonly first: number;
}

export function FactList({ trace, facts, first }: FactListProps) {
  const { desk } = useDesk();
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, first);
  const goTo = (row: number): void => {
    desk.pause();
    desk.seek(trace.facts.timeSec[row] ?? 0);
    const selection = selectionOf(trace, row);
    if (selection !== null) desk.select(selection);
  };
  return (
    <ul class="facts">
      {shown.map((row) => (
        <li key={row}>
          <button type="button" class="fact" onClick={() => goTo(row)}>
            <time>{weekdayHourText(trace.header, trace.facts.timeSec[row] ?? 0)}</time>
            <span>{wordsOf(trace, row)}</span>
          </button>
        </li>
      ))}
      {shown.length < facts.length && (
        <li>
          <button type="button" class="link facts-all" onClick={() => setAll(true)}>
            {words.allFacts(facts.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
