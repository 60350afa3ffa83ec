// Where this reader fell short: each finding with the facts that show it. Only its own; nothing here says who was worse.

import type { ReaderView } from '../../../core/scoring/views/reader-view.ts';
import { gapsWithheldWords } from '../../../core/scoring/views/words.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { FactList } from '../findings/fact-list.tsx';
import { weekdayHourText } from '../read/clock.ts';
import * as words from './words.ts';

const FIRST_FACTS = 6;

export function ReaderGaps({ trace, told }: { readonly trace: Trace; readonly told: ReaderView }) {
  const { gaps, gapsWithheld } = told;
  return (
    <section>
      <h4>{words.GAPS}</h4>
      {gaps.length === 0 && <p class="muted">{words.NO_GAP}</p>}
      {gaps.map((gap) => (
        <details key={gap.id} class="part reader-gap">
          <summary>
            <span>
              <b>{gap.title}</b> <span>{gap.says}</span>{' '}
              <span class="muted">
                {DIMENSION_WORDS[gap.dimension].name}, SPR {gap.spr.join(', ')},{' '}
                {weekdayHourText(trace.header, gap.fromSec)} to {weekdayHourText(trace.header, gap.untilSec)}
              </span>
            </span>
          </summary>
          <FactList trace={trace} facts={gap.facts} first={FIRST_FACTS} />
        </details>
      ))}
      {gapsWithheld > 0 && <p class="caption">{gapsWithheldWords(gapsWithheld)}</p>}
    </section>
  );
}
