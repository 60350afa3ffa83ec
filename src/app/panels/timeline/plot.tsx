// The plot itself: lanes of marks, lines, axis, and the cursor that a pointer or keys move.

import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { sinceStart } from '../format.ts';
import { hourText, momentText } from '../read/clock.ts';
import { secAfterKey } from './cursor-keys.ts';
import { marksOf, placeMarks, shareMarksOf } from './marks.ts';
import { linePath, type PlotBox, shortfallPath } from './paths.ts';
import { type Stretch, secAt, timeTicks, unitScale, xOf } from './scale.ts';
import type { Scope } from './scope.ts';
import { useSize } from './use-size.ts';
import * as words from './words.ts';

export interface PlotSeries {
  readonly timeSec: readonly number[];
  readonly demand: readonly number[];
  readonly atWork: readonly number[];
  /** At work and on the way together. */
  readonly coming: readonly number[];
  readonly onTheWay: readonly number[];
  readonly largest: number;
}

interface PlotProps {
  readonly trace: Trace;
  readonly series: PlotSeries;
  readonly stretch: Stretch;
  readonly scope: Scope;
  /** A hand is on the cursor: the stretch in view must not move under it. */
  readonly onHold: (held: boolean) => void;
}

export function Plot({ trace, series, stretch, scope, onHold }: PlotProps) {
  const chart = useRef<HTMLDivElement>(null);
  const size = useSize(chart);
  const { top, lines } = unitScale(series.largest);
  const box: PlotBox = { stretch, top, width: size.width, height: size.height };
  const slider = useRef<HTMLDivElement>(null);
  useDrag(slider, chart, stretch, onHold);
  return (
    <div class="plot">
      <Marks trace={trace} stretch={stretch} width={size.width} />
      <div class="chart" ref={chart}>
        {size.width > 0 && <Lines series={series} box={box} grid={lines} />}
        {lines.map((line) => (
          <span key={line} class="y-label" style={{ bottom: `${(line / top) * 100}%` }}>
            {line}
          </span>
        ))}
        <ShareMarks trace={trace} box={box} scope={scope} />
        <Cursor stretch={stretch} width={size.width} />
      </div>
      <Axis trace={trace} stretch={stretch} width={size.width} />
      <Slider trace={trace} of={slider} />
    </div>
  );
}

function Lines({
  series,
  box,
  grid,
}: {
  readonly series: PlotSeries;
  readonly box: PlotBox;
  readonly grid: readonly number[];
}) {
  const hatch = useId();
  const { timeSec, demand, atWork, coming } = series;
  const paths = useMemo(
    () => ({
      demand: linePath(timeSec, demand, box),
      work: linePath(timeSec, atWork, box),
      coming: linePath(timeSec, coming, box),
      short: shortfallPath(timeSec, demand, atWork, box),
    }),
    [timeSec, demand, atWork, coming, box.stretch, box.width, box.height, box.top],
  );
  return (
    <svg class="lines" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch-line" d="M0 0V5" />
        </pattern>
      </defs>
      {grid.map((line) => {
        const y = box.height - (line / box.top) * box.height;
        return <path key={line} class="grid-line" d={`M0 ${y}H${box.width}`} />;
      })}
      <path d={paths.short} fill={`url(#${hatch})`} />
      <path class="line-coming" d={paths.coming} />
      <path class="line-demand" d={paths.demand} />
      <path class="line-work" d={paths.work} />
    </svg>
  );
}

/** The cursor and the veil over what has not happened yet; moved by transform, at every frame. */
function Cursor({ stretch, width }: { readonly stretch: Stretch; readonly width: number }) {
  const { desk } = useDesk();
  const line = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      effect(() => {
        const x = xOf(desk.cursorSec.value, stretch, width);
        const inside = x >= -1 && x <= width + 1;
        if (line.current !== null) {
          line.current.style.transform = `translateX(${x}px)`;
          line.current.style.visibility = inside ? 'visible' : 'hidden';
        }
        if (veil.current !== null) veil.current.style.transform = `translateX(${Math.min(width, Math.max(0, x))}px)`;
      }),
    [desk, stretch, width],
  );
  return (
    <>
      <div class="veil-box">
        <div class="veil" ref={veil} />
      </div>
      <div class="cursor" ref={line} />
    </>
  );
}

function Axis({ trace, stretch, width }: { readonly trace: Trace; readonly stretch: Stretch; readonly width: number }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const sec = view.minute.value * 60;
  const flag = useRef<HTMLSpanElement>(null);
  const ticks = useMemo(() => timeTicks(header, stretch, width), [header, stretch, width]);
  useEffect(
    () =>
      effect(() => {
        const x = xOf(desk.cursorSec.value, stretch, width);
        if (flag.current === null) return;
        flag.current.style.transform = `translateX(calc(${Math.min(width - 18, Math.max(18, x))}px - 50%))`;
        flag.current.style.visibility = x >= -1 && x <= width + 1 ? 'visible' : 'hidden';
      }),
    [desk, stretch, width],
  );
  return (
    <div class="axis" aria-hidden="true">
      {ticks.map((tick) => {
        const x = xOf(tick.sec, stretch, width);
        if (x > width - 12) return null;
        return (
          <span
            key={tick.sec}
            class={`${tick.day ? 'is-day' : ''} ${x < 18 ? 'is-first' : ''}`}
            style={{ left: `${x}px` }}
          >
            {tick.label}
          </span>
        );
      })}
      <span class="cursor-flag" ref={flag}>
        {hourText(header, sec)}
      </span>
    </div>
  );
}

function Marks({
  trace,
  stretch,
  width,
}: {
  readonly trace: Trace;
  readonly stretch: Stretch;
  readonly width: number;
}) {
  const { view } = useDesk();
  const nowSec = view.minute.value * 60 + 59;
  const placed = useMemo(
    () => placeMarks(marksOf(trace), (sec) => xOf(sec, stretch, width), width),
    [trace, stretch, width],
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
            {mark.kind === 'decision' && <path d="M0-5 5 0 0 5-5 0z" />}
          </svg>
          <span class={mark.labelled ? '' : 'hidden-word'}>{mark.label}</span>
        </li>
      ))}
    </ul>
  );
}

function ShareMarks({ trace, box, scope }: { readonly trace: Trace; readonly box: PlotBox; readonly scope: Scope }) {
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

/** The control that lies over the plot: a slider for hands, keys and readers alike. */
function Slider({ trace, of }: { readonly trace: Trace; readonly of: RefObject<HTMLDivElement | null> }) {
  const { desk, view } = useDesk();
  const { header } = trace;
  const sec = view.sec.value;
  return (
    <div
      ref={of}
      class="slider"
      role="slider"
      tabIndex={0}
      aria-label="Time cursor"
      aria-valuemin={0}
      aria-valuemax={header.durationSec}
      aria-valuenow={sec}
      aria-valuetext={`${momentText(header, sec)}, ${sinceStart(sec)}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const to = secAfterKey(event, desk.cursorSec.peek(), header.durationSec);
        if (to === null) return;
        event.preventDefault();
        event.stopPropagation();
        desk.seek(to);
      }}
    />
  );
}

/** Dragging anywhere on the plot moves the cursor; an exercise that was playing goes on playing afterwards. */
function useDrag(
  slider: RefObject<HTMLDivElement | null>,
  chart: RefObject<HTMLDivElement | null>,
  stretch: Stretch,
  onHold: (held: boolean) => void,
): void {
  const { desk } = useDesk();
  const latest = useRef(stretch);
  latest.current = stretch;
  const hold = useRef(onHold);
  hold.current = onHold;
  useEffect(() => {
    const element = slider.current;
    if (element === null) return;
    let resume = false;
    let frame = 0;
    let pointerX = 0;
    const seek = (): void => {
      frame = 0;
      const area = chart.current?.getBoundingClientRect();
      if (area === undefined) return;
      const sec = secAt(pointerX - area.left, latest.current, area.width);
      desk.seek(Math.min(latest.current.toSec, Math.max(latest.current.fromSec, Math.round(sec))));
    };
    const move = (event: PointerEvent): void => {
      pointerX = event.clientX;
      if (frame === 0) frame = requestAnimationFrame(seek);
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      hold.current(true);
      resume = desk.stage.peek() === 'running';
      if (resume) desk.pause();
      element.addEventListener('pointermove', move);
      move(event);
    };
    const up = (): void => {
      element.removeEventListener('pointermove', move);
      if (frame !== 0) {
        cancelAnimationFrame(frame);
        seek();
      }
      hold.current(false);
      if (resume) desk.play();
      resume = false;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('lostpointercapture', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('lostpointercapture', up);
      element.removeEventListener('pointermove', move);
      cancelAnimationFrame(frame);
    };
  }, [desk, slider, chart]);
}
