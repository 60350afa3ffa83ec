// Marks on the timeline: what happened when, in a lane of its own, and when shares of the requirement had arrived, on the
// plot. Hollow means not yet.

import { useMemo } from 'preact/hooks';
import { NOT_EVALUATED } from '../../../core/model/evaluation.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { hourText } from '../read/clock.ts';
import { marksOf, placeMarks, shareMarksOf, withNotes } from './marks.ts';
import type { PlotBox } from './paths.ts';
import { type Stretch, xOf } from './scale.ts';
import type { Scope } from './scope.ts';
import * as words from './words.ts';

export function EventLane({
  trace,
  stretch,
  width,
}: {
  readonly trace: Trace;
  readonly stretch: Stretch;
  readonly width: number;
}) {
  const { desk, view } = useDesk();
  const nowSec = view.minute.value * 60 + 59;
  const evaluation = desk.debrief.value.evaluation ?? NOT_EVALUATED;
  const placed = useMemo(
    () => placeMarks(withNotes(marksOf(trace), evaluation), (sec) => xOf(sec, stretch, width), width),
    [trace, evaluation, stretch, width],
  );
  return (
    <ul class="lane" aria-label="What happened when">
      {placed.map((mark, n) => (
        <li
          key={n}
          class={`event event-${mark.kind} ${mark.sec > nowSec ? 'is-ahead' : ''}`}
          style={{ left: `${mark.x}px` }}
          title={`${hourText(trace.header, mark.sec)} ${mark.title}`}
        >
          <svg viewBox="-6 -6 12 12" aria-hidden="true">
            {mark.kind === 'incident' && <path d="M-4.4-4H4.4L0 4.4z" />}
            {mark.kind === 'tier' && <path d="M-3.4 5V-5L4.6-1.4-3.4 2.2" />}
            {mark.kind === 'inject' && <path d="M-4.5-3.5h9v7h-9zM-4.5-3.5 0 .8 4.5-3.5" />}
            {mark.kind === 'note' && <path d="M-3-5H3V5L0 2.4-3 5z" />}
            {mark.kind === 'decision' && <path d="M0-5 5 0 0 5-5 0z" />}
          </svg>
          <span class={mark.labelled ? '' : 'hidden-word'}>{mark.label}</span>
        </li>
      ))}
    </ul>
  );
}

export function ShareMarks({
  trace,
  box,
  scope,
}: {
  readonly trace: Trace;
  readonly box: PlotBox;
  readonly scope: Scope;
}) {
  const { view } = useDesk();
  const nowSec = view.minute.value * 60 + 59;
  if (scope.incident === null || box.width === 0) return null;
  return (
    <ul class="shares" aria-label={words.SHARES_TITLE}>
      {shareMarksOf(trace, scope.incident, scope.capability).map((mark) => {
        const x = xOf(mark.sec, box.stretch, box.width);
        if (x < 0 || x > box.width) return null;
        return (
          <li
            key={mark.label}
            class={mark.sec > nowSec ? 'is-ahead' : ''}
            style={{ left: `${x}px`, bottom: `${(mark.units / box.top) * 100}%` }}
            title={`${mark.label} arrived, ${hourText(trace.header, mark.sec)}. ${words.SHARES_TITLE}`}
          >
            <i />
            <b>{mark.label}</b>
          </li>
        );
      })}
    </ul>
  );
}
