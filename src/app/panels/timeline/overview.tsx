// The strip below the plot: the whole exercise, its days and its demand, and the stretch in view, which a hand can move.

import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { hasMoment } from './gap-marks.ts';
import { areaPath } from './paths.ts';
import { daysOf, type Stretch, xOf } from './scale.ts';
import type { PlotSeries } from './series.ts';
import { useSize } from './use-size.ts';
import * as words from './words.ts';

interface OverviewProps {
  readonly trace: Trace;
  readonly series: PlotSeries;
  readonly stretch: Stretch;
  readonly onMove: (bySec: number) => void;
}

export function Overview({ trace, series, stretch, onMove }: OverviewProps) {
  const { desk, view } = useDesk();
  const { durationSec } = trace.header;
  const strip = useRef<HTMLDivElement>(null);
  const tick = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(strip);
  const wholeRun = useMemo(() => ({ fromSec: 0, toSec: durationSec }), [durationSec]);
  const area = useMemo(
    () =>
      areaPath(series.timeSec, series.demand, { stretch: wholeRun, width, height, top: Math.max(1, series.largest) }),
    [series, wholeRun, width, height],
  );
  useEffect(
    () =>
      effect(() => {
        const x = xOf(desk.cursorSec.value, wholeRun, width);
        if (tick.current !== null) tick.current.style.transform = `translateX(${x}px)`;
      }),
    [desk, wholeRun, width],
  );
  const all = stretch.toSec - stretch.fromSec >= durationSec;
  const drag = (event: PointerEvent): void => {
    const element = event.currentTarget;
    if (!(element instanceof HTMLElement) || event.buttons !== 1 || width === 0) return;
    onMove((event.movementX / width) * durationSec);
  };
  return (
    <div
      class="strip"
      ref={strip}
      title={words.WHOLE}
      onPointerDown={(event) => {
        const area = strip.current?.getBoundingClientRect();
        if (event.target !== strip.current || area === undefined || width === 0) return;
        const left = area.left;
        desk.seek(Math.max(0, Math.min(durationSec, Math.round(((event.clientX - left) / width) * durationSec))));
      }}
    >
      <svg viewBox={`0 0 ${Math.max(1, width)} ${Math.max(1, height)}`} aria-hidden="true">
        <path d={area} />
      </svg>
      {daysOf(trace.header, durationSec).map((day, n, days) => {
        const x = xOf(day.sec, wholeRun, width);
        const next = days[n + 1];
        const room = (next === undefined ? width : xOf(next.sec, wholeRun, width)) - x;
        return (
          <b key={day.sec} class="strip-day" style={{ left: `${x}px` }}>
            {room > 44 ? day.label : ''}
          </b>
        );
      })}
      {hasMoment(view.gaps.value).map(({ id, fromSec }) => (
        <i key={id} class="strip-gap" style={{ left: `${xOf(fromSec, wholeRun, width)}px` }} />
      ))}
      {!all && width > 0 && (
        <div
          class="brush"
          style={{
            left: `${xOf(stretch.fromSec, wholeRun, width)}px`,
            width: `${Math.max(6, ((stretch.toSec - stretch.fromSec) / durationSec) * width)}px`,
          }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
        />
      )}
      <div class="strip-cursor" ref={tick} />
    </div>
  );
}
