// Gaps on the timeline, each the way to its page: one stop for Tab, arrows from mark to mark. They are those of the sheet of
// findings, so that what is marked is found there.

import { useMemo, useState } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { walkAmong } from '../findings/walk.ts';
import { weekdayHourText } from '../read/clock.ts';
import { gapMarks, nextOf } from './gap-marks.ts';
import { type Stretch, xOf } from './scale.ts';
import * as words from './words.ts';

const walk = walkAmong('.gap-mark', 'sideways');

interface GapLaneProps {
  readonly trace: Trace;
  readonly stretch: Stretch;
  readonly width: number;
}

export function GapLane({ trace, stretch, width }: GapLaneProps) {
  const { view } = useDesk();
  const gaps = view.gaps.value;
  const marks = useMemo(() => gapMarks(gaps, (sec) => xOf(sec, stretch, width), width), [gaps, stretch, width]);
  /** The mark that Tab comes to, by its first gap. */
  const [stop, setStop] = useState<string | null>(null);
  const place = view.findings.value;
  const open = place?.kind === 'gaps' ? place.id : null;
  const nowSec = view.minute.value * 60 + 59;
  const tabbed = Math.max(
    0,
    marks.findIndex((mark) => mark.gaps[0]?.id === stop),
  );
  return (
    <ul class="gap-lane" aria-label={words.GAPS} onKeyDown={walk}>
      {marks.map((mark, n) => {
        const [first] = mark.gaps;
        const text = words.gapMark(
          weekdayHourText(trace.header, mark.fromSec),
          mark.gaps.map(({ title }) => title),
        );
        return (
          <li key={first?.id} style={{ left: `${mark.x}px` }}>
            <button
              type="button"
              class={`gap-mark ${mark.fromSec > nowSec ? 'is-ahead' : ''}`}
              title={text}
              aria-label={text}
              aria-current={mark.gaps.some(({ id }) => id === open) ? 'true' : undefined}
              tabIndex={n === tabbed ? 0 : -1}
              onFocus={() => setStop(first?.id ?? null)}
              onClick={() => {
                const next = nextOf(mark, open);
                if (next !== undefined) view.show({ kind: 'gaps', id: next.id });
              }}
            >
              <i>{mark.gaps.length > 1 ? mark.gaps.length : ''}</i>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
