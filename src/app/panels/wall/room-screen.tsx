// The room's screen in a second window: clock, map, situation, what the room was told and what was decided, all up to now.
// It has no future to give away, and nothing to press.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { firedBetween } from '../../../core/trace/injects.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { Following } from '../../exercise/follow-desk.ts';
import type { MountMap } from '../app.tsx';
import { DeskContext, useDesk } from '../context.ts';
import { sinceStart, whole } from '../format.ts';
import { decisionRows } from '../left/decisions.ts';
import * as situation from '../left/words.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Logo, MarkingBand } from '../parts/brand.tsx';
import { dayText, hourText, weekdayHourText, yearAt } from '../read/clock.ts';
import { capabilityAt } from '../read/names.ts';
import { linesOf, situationOf } from '../read/situation.ts';
import { createView } from '../view.ts';
import * as words from './words.ts';

const FEW = 3;

interface RoomScreenProps {
  readonly desk: Desk;
  readonly asker: Asker;
  readonly mountMap: MountMap;
  readonly following: Following;
}

export function RoomScreen({ desk, asker, mountMap, following }: RoomScreenProps) {
  const view = useMemo(() => createView(desk, asker), [desk, asker]);
  const value = useMemo(() => ({ desk, asker, view }), [desk, asker, view]);
  useEffect(() => () => view.dispose(), [view]);
  const theme = desk.theme.value;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const title = desk.scenario.value?.title;
  useEffect(() => {
    document.title = `${title === undefined ? words.TITLE : `${title} – ${words.TITLE}`} (EXERCISE)`;
  }, [title]);
  const state = following.state.value;
  const isShown = desk.scenario.value !== null && state !== 'empty';
  return (
    <DeskContext.Provider value={value}>
      <div class="wall">
        <MarkingBand />
        {state !== 'following' && (
          <p class={isShown ? 'wall-note' : 'wall-wait'} role="status">
            {words.SAYS[state]}
          </p>
        )}
        {isShown && (
          <>
            <Head />
            <MapSeat key={desk.visit.value} mountMap={mountMap} />
            <Aside />
          </>
        )}
      </div>
    </DeskContext.Provider>
  );
}

function Head() {
  const { desk, view } = useDesk();
  const header = desk.trace.value?.header;
  const sec = view.minute.value * 60;
  const stage = desk.stage.value;
  const how =
    stage === 'running' ? words.TIMES(whole(desk.speed.value)) : stage === 'ended' ? words.ENDED : words.PAUSED;
  return (
    <header class="wall-head">
      <Logo size={32} />
      <h1 class="serif">{desk.scenario.value?.title}</h1>
      <span class="spread" />
      {header !== undefined && (
        <>
          <span class="wall-how">{how}</span>
          <div class="wall-clock" role="timer" aria-label="Exercise time">
            <b>{hourText(header, sec)}</b>
            <span>
              {dayText(header, sec)} {yearAt(header, sec)}
              <br />
              {sinceStart(sec)}
            </span>
          </div>
        </>
      )}
    </header>
  );
}

function MapSeat({ mountMap }: { readonly mountMap: MountMap }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const map = mountMap(host.current);
    return () => map.destroy();
  }, [mountMap]);
  return (
    <main class="wall-map map-area" aria-label="Map">
      <div class="map-seat" ref={host} />
    </main>
  );
}

function Aside() {
  const { desk } = useDesk();
  const trace = desk.trace.value;
  if (trace === null) return <aside class="wall-aside" />;
  return (
    <aside class="wall-aside" aria-label={words.NOW}>
      <Situation trace={trace} />
      <Told trace={trace} />
      <Decided trace={trace} />
    </aside>
  );
}

function Situation({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const tally = view.tally.value;
  if (tally === null) return null;
  const now = situationOf(trace, tally);
  const lines = trace.header.incidents.flatMap((incident, n) =>
    linesOf(trace, tally, n).map((line) => ({ ...line, name: incident.name })),
  );
  const figures = [
    [situation.AT_WORK, `${whole(now.own)} + ${whole(now.lent)}`],
    [situation.ON_THE_WAY, whole(now.onTheWay)],
    [situation.SHORT, whole(lines.reduce((sum, { short }) => sum + short, 0))],
    [situation.SUPPLYING, `${whole(now.forcesSupplying)} of ${whole(now.forces)}`],
  ] as const;
  return (
    <section>
      <h2>
        {words.NOW} <BasisMark basis="illustrative" />
      </h2>
      <dl class="wall-figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <ul class="wall-short">
        {lines
          .filter(({ short }) => short > 0)
          .sort((x, y) => y.short - x.short)
          .slice(0, FEW)
          .map(({ incident, capability, name, short, demand }) => (
            <li key={`${incident} ${capability}`}>
              {name}: short of {whole(short)} of {whole(demand)} {capabilityAt(trace.header, capability).unitPlural}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Told({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  const told = firedBetween(trace, -1, view.minute.value * 60)
    .toReversed()
    .slice(0, FEW);
  return (
    <section>
      <h2>{words.TOLD}</h2>
      {told.length === 0 && <p class="muted">{words.NOTHING_TOLD}</p>}
      <ol class="wall-list">
        {told.map(({ number, inject, firesSec }) => (
          <li key={number}>
            <span class="muted">{weekdayHourText(trace.header, firesSec ?? 0)}</span>
            <b>{inject.title}</b>
            <p>{inject.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Decided({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const rows = decisionRows(trace, desk.decisions.value).filter(({ atSec }) => atSec <= view.sec.value);
  return (
    <section>
      <h2>{words.DECIDED}</h2>
      {rows.length === 0 && <p class="muted">{words.NOTHING_DECIDED}</p>}
      <ol class="wall-list">
        {rows
          .toReversed()
          .slice(0, FEW)
          .map((row) => (
            <li key={row.key}>
              <span class="muted">{weekdayHourText(trace.header, row.atSec)}</span>
              <span>
                {row.who === null ? '' : `${row.who}: `}
                {row.text}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
