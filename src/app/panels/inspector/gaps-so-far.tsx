// The first gaps up to the cursor, each the way to its facts, and the way to all of them.

import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { Term } from '../explain/term.tsx';
import { weekdayHourText } from '../read/clock.ts';
import * as words from './words.ts';

const FIRST = 3;

export function GapsSoFar({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const gaps = view.gaps.value;
  if (gaps.length === 0) return null;
  const open = (id: string | null): void => {
    view.show({ kind: 'gaps', id });
  };
  return (
    <section class="gaps-so-far" aria-label={words.GAPS}>
      <h3>
        <Term of="gap">{view.ofWholeRun.value ? words.GAPS : words.GAPS_SO_FAR}</Term>
        <span class="spread" />
        <button type="button" class="link" onClick={() => open(null)}>
          {words.allOf(gaps.length)}
        </button>
      </h3>
      <ol>
        {gaps.slice(0, FIRST).map(({ id, title, dimension, spr, fromSec }) => (
          <li key={id}>
            <button type="button" class="gap-link" onClick={() => open(id)}>
              <b>{title}</b>
              <span class="muted">
                {DIMENSION_WORDS[dimension].name}, SPR {spr[0]}, {weekdayHourText(trace.header, fromSec)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
