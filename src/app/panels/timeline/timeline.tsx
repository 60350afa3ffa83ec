// The timeline: demand and supply over the exercise, what happened when, and the cursor. Past solid, future lighter.
// The cursor and the veil over the future move by transform alone; words follow at a readable pace.

import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { type Figure, HowCounted } from '../explain/how-counted.tsx';
import { amount, sentence, toOneDecimal, whole } from '../format.ts';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { capabilityAt } from '../read/names.ts';
import { capabilitiesDemanded } from '../read/tiers.ts';
import { Bookmarks } from './bookmarks.tsx';
import { Overview } from './overview.tsx';
import { stepAt } from './paths.ts';
import { Plot } from './plot.tsx';
import { firstSpan, following, moved, SPAN_HOURS, type SpanHours, type Stretch, stretchAround } from './scale.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type PlotSeries, plotSeries } from './series.ts';
import * as words from './words.ts';

export function Timeline() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  if (trace === null) {
    return (
      <section class="timeline" aria-label="Timeline">
        <p class="caption timeline-empty">{words.WAITING}</p>
      </section>
    );
  }
  return (
    <section class={`timeline ${view.updating.value ? 'is-stale' : ''}`} aria-label="Timeline">
      <TimelineOf trace={trace} />
    </section>
  );
}

function TimelineOf({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const durationSec = trace.header.durationSec;
  // The scope follows the selection; a unit's incident is read once, when it is selected or its task changes.
  view.factCount.value;
  const { capability, incident } = scopeOf(trace, desk.stateNow(), desk.selection.value, view.capability.value);
  const series = useMemo(() => plotSeries(trace, { capability, incident }), [trace, capability, incident]);
  const [span, setSpan] = useState<SpanHours>(() => firstSpan(durationSec));
  const [stretch, setStretch] = useState<Stretch>(() => stretchAround(desk.cursorSec.peek(), span, durationSec));
  const holding = useRef(false);

  useEffect(() => setStretch(stretchAround(desk.cursorSec.peek(), span, durationSec)), [desk, span, durationSec]);
  useEffect(
    () =>
      effect(() => {
        const sec = desk.cursorSec.value;
        if (!holding.current) setStretch((now) => following(now, sec, durationSec));
      }),
    [desk, durationSec],
  );

  return (
    <>
      <Head trace={trace} scope={{ capability, incident }} series={series} span={span} onSpan={setSpan} />
      <div class="timeline-body">
        <Readout series={series} />
        <div class="timeline-plots">
          <Plot
            trace={trace}
            series={series}
            stretch={stretch}
            scope={{ capability, incident }}
            onHold={(held) => {
              holding.current = held;
            }}
          />
          <Overview
            trace={trace}
            series={series}
            stretch={stretch}
            onMove={(bySec) => setStretch((now) => moved(now, bySec, durationSec))}
          />
        </div>
      </div>
    </>
  );
}

const COMING: readonly Figure[] = [
  { title: words.DEMAND, why: 'demand' },
  { title: words.ON_THE_WAY, why: 'onTheWay' },
];
const SHORT: Figure = { title: words.SHORT, why: 'short' };
const WITHOUT_LOSSES: readonly Figure[] = [...COMING, { title: words.AT_WORK, why: 'atWork' }, SHORT];
const WITH_LOSSES: readonly Figure[] = [
  ...COMING,
  { title: words.NOMINAL, why: 'nominal' },
  { title: words.EFFECTIVE, why: 'effective' },
  SHORT,
];

interface HeadProps {
  readonly trace: Trace;
  readonly scope: Scope;
  readonly series: PlotSeries;
  readonly span: SpanHours;
  readonly onSpan: (span: SpanHours) => void;
}

function Head({ trace, scope, series, span, onSpan }: HeadProps) {
  const { view } = useDesk();
  const { header } = trace;
  const capability = capabilityAt(header, scope.capability);
  const demanded = capabilitiesDemanded(trace);
  const place = scope.incident === null ? words.ALL_INCIDENTS : (header.incidents[scope.incident]?.name ?? '');
  const durationHours = header.durationSec / 3600;
  const spans = SPAN_HOURS.filter((hours) => hours === 0 || hours < durationHours);
  return (
    <header class="timeline-head">
      <h2>{demanded.length > 1 ? sentence(place) : `${capability.name}, ${place}`}</h2>
      {demanded.length > 1 && (
        <select
          class="select-small"
          aria-label="Capability shown"
          value={String(scope.capability)}
          onChange={(event) => {
            view.capability.value = Number(event.currentTarget.value);
          }}
        >
          {demanded.map((n) => (
            <option key={n} value={String(n)}>
              {capabilityAt(header, n).name}
            </option>
          ))}
        </select>
      )}
      <span class="muted timeline-units">{words.onTheLine(capability.unitPlural, capability.onTheLine.value)}</span>
      <UpdatingMark />
      <HowCounted figures={series.loses ? WITH_LOSSES : WITHOUT_LOSSES} />
      <span class="spread" />
      <span class="muted timeline-hint">
        {words.HINT} <kbd>,</kbd> <kbd>.</kbd>
      </span>
      <Bookmarks trace={trace} />
      {spans.length > 1 && (
        <select
          class="select-small"
          aria-label="Stretch shown"
          value={String(span)}
          onChange={(event) => onSpan(Number(event.currentTarget.value) as SpanHours)}
        >
          {spans.map((hours) => (
            <option key={hours} value={String(hours)}>
              {words.spanLabel(hours)}
            </option>
          ))}
        </select>
      )}
    </header>
  );
}

function Readout({ series }: { readonly series: PlotSeries }) {
  const { view } = useDesk();
  const n = stepAt(series.timeSec, view.sec.value);
  const demand = series.demand[n] ?? 0;
  const atWork = series.atWork[n] ?? 0;
  const nominal = series.nominal[n] ?? 0;
  const effective = series.effective[n] ?? 0;
  const short = demand - (series.met[n] ?? 0);
  return (
    <dl class="readout" aria-label="At the cursor">
      <div>
        <dt>
          <svg viewBox="0 0 20 6" aria-hidden="true">
            <path class="line-demand" d="M0 3H20" />
          </svg>
          {words.DEMAND}
        </dt>
        <dd>{whole(demand)}</dd>
      </div>
      <div>
        <dt>
          <svg viewBox="0 0 20 6" aria-hidden="true">
            <path class={`line-coming ${series.loses ? 'is-pale' : ''}`} d="M0 3H20" />
          </svg>
          {words.ON_THE_WAY}
        </dt>
        <dd>{amount(series.onTheWay[n] ?? 0)}</dd>
      </div>
      {series.loses && (
        <div>
          <dt>
            <svg viewBox="0 0 20 6" aria-hidden="true">
              <path class="line-nominal" d="M0 3H20" />
            </svg>
            {words.NOMINAL}
          </dt>
          <dd>{amount(nominal)}</dd>
        </div>
      )}
      <div>
        <dt>
          <svg viewBox="0 0 20 6" aria-hidden="true">
            <path class="line-work" d="M0 3H20" />
          </svg>
          {series.loses ? words.EFFECTIVE : words.AT_WORK}
        </dt>
        <dd>{series.loses ? toOneDecimal(effective) : whole(atWork)}</dd>
      </div>
      <div class={short > 0 ? 'is-short' : ''}>
        <dt>
          <i class="hatch" />
          {words.SHORT}
        </dt>
        <dd>{whole(short)}</dd>
      </div>
    </dl>
  );
}
