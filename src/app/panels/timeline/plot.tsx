// The plot itself: lanes of marks, lines, axis, and the cursor that a pointer or keys move.

import { effect } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { hourText } from '../read/clock.ts';
import { GapLane } from './gap-lane.tsx';
import { EventLane, ShareMarks } from './mark-lanes.tsx';
import { linePath, type PlotBox, shortfallPath } from './paths.ts';
import { type Stretch, timeTicks, unitScale, xOf } from './scale.ts';
import type { Scope } from './scope.ts';
import type { PlotSeries } from './series.ts';
import { Slider, useDrag } from './slider.tsx';
import { useSize } from './use-size.ts';

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
      <EventLane trace={trace} stretch={stretch} width={size.width} />
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
      <GapLane trace={trace} stretch={stretch} width={size.width} />
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
  const { timeSec, demand, nominal, effective, loses, coming, met } = series;
  const paths = useMemo(
    () => ({
      demand: linePath(timeSec, demand, box),
      work: linePath(timeSec, effective, box),
      nominal: loses ? linePath(timeSec, nominal, box) : '',
      coming: linePath(timeSec, coming, box),
      short: shortfallPath(timeSec, demand, met, box),
    }),
    [timeSec, demand, nominal, effective, loses, coming, met, box.stretch, box.width, box.height, box.top],
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
      <path class={`line-coming ${loses ? 'is-pale' : ''}`} d={paths.coming} />
      <path class="line-demand" d={paths.demand} />
      {loses && <path class="line-nominal" d={paths.nominal} />}
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
