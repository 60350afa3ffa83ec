// The exercise as somebody's screen shows it: clock, map and what there is to know, all up to now. The room's second window and
// the desk shown as a role are this; nothing of what is ahead is drawn here but for exercise control.

import { signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DecisionBy } from '../../../core/model/decisions.ts';
import { mayTake, type RoleId } from '../../../core/model/roles.ts';
import { isLimited } from '../../../core/trace/sight.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Observed } from '../../exercise/debriefing.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { LookOnly } from '../../exercise/keeping.ts';
import type { MountMap } from '../app.tsx';
import { DeskContext, useDesk } from '../context.ts';
import { EvaluationPage } from '../evaluate/evaluation-page.tsx';
import { WordsHere } from '../explain/words-here.tsx';
import { sinceStart, whole } from '../format.ts';
import { Logo } from '../parts/brand.tsx';
import { dayText, hourText, yearAt } from '../read/clock.ts';
import type { Seat } from '../seat.ts';
import { NowPage } from './now-page.tsx';
import { AheadPage, ForcesPage, LogPage, RequestsPage } from './pages.tsx';
import { SeenContext, seenBy, sightNow, useSeen } from './seen-context.ts';
import * as words from './words.ts';

interface SeenScreenProps {
  readonly seat: Seat;
  readonly mountMap: MountMap;
  /** What stands beside the clock. */
  readonly tools: ComponentChildren;
  /** Takes a decision of this screen's role. */
  readonly decide: (as: RoleId, decision: DecisionBy) => void;
  /** Writes down what an evaluator saw. */
  readonly observe: (as: RoleId, what: Observed) => void;
}

export function SeenScreen({ seat, mountMap, tools, decide, observe }: SeenScreenProps) {
  const { desk, view, asker } = useDesk();
  const seen = useMemo(() => seenBy(desk, view, seat), [desk, view, seat]);
  const { role } = seen;
  useEffect(() => {
    const sight = sightNow(desk, seat);
    const stop = sight.subscribe((now) => desk.setSight(now));
    return () => {
      stop();
      desk.setSight(null);
    };
  }, [desk, seat]);
  useEffect(() => {
    const before = view.role.peek();
    if (role !== null) view.role.value = role.id;
    view.deciding.value = null;
    view.ofWholeRun.value = false;
    return () => {
      view.role.value = before;
      view.deciding.value = null;
    };
  }, [view, role]);
  const value = useMemo(
    () => ({ desk: roleDesk(desk, seat, { decide, observe }), view, asker }),
    [desk, view, asker, seat, decide, observe],
  );
  return (
    <DeskContext.Provider value={value}>
      <SeenContext.Provider value={seen}>
        <Head tools={tools} />
        <MapSeat key={desk.visit.value} mountMap={mountMap} />
        <Aside />
      </SeenContext.Provider>
    </DeskContext.Provider>
  );
}

const NOT_FIXED = signal<LookOnly | null>(null);

/** The desk with no more roles than may decide here, and a way to decide that keeps to them. */
function roleDesk(desk: Desk, seat: Seat, { decide, observe }: Pick<SeenScreenProps, 'decide' | 'observe'>): Desk {
  const role = desk.data.roles.find(({ id }) => id === seat.role);
  const roles = role === undefined ? [] : role.ahead ? desk.data.roles : [role];
  return {
    ...desk,
    data: { ...desk.data, roles },
    // What is only followed here is decided on the desk.
    keeping: { ...desk.keeping, lookOnly: NOT_FIXED },
    decide(decision) {
      if (role !== undefined && mayTake(role, decision)) decide(role.id, decision);
    },
    observe(what) {
      if (role?.evaluates === true) observe(role.id, what);
    },
  };
}

function Head({ tools }: { readonly tools: ComponentChildren }) {
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
      <WordsHere />
      {tools}
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

/** An evaluator marks what the room has been given, not what it will be. */
function SeenEvaluation({ trace }: { readonly trace: Trace }) {
  const { view } = useDesk();
  return <EvaluationPage trace={trace} untilSec={view.minute.value * 60} />;
}

type PageName = keyof typeof words.PAGES;
const PAGES: Readonly<Record<PageName, FunctionComponent<{ readonly trace: Trace }>>> = {
  now: NowPage,
  requests: RequestsPage,
  forces: ForcesPage,
  log: LogPage,
  evaluation: SeenEvaluation,
  ahead: AheadPage,
};

function Aside() {
  const { desk } = useDesk();
  const { role, known } = useSeen();
  const [page, setPage] = useState<PageName>('now');
  const trace = desk.trace.value;
  const sight = known.value?.sight;
  if (trace === null || sight === undefined) return <aside class="wall-aside" />;
  const names = (Object.keys(words.PAGES) as PageName[]).filter(
    (name) => (name !== 'ahead' || sight.ahead) && (name !== 'evaluation' || role?.evaluates === true),
  );
  const shown = role !== null && names.includes(page) ? page : 'now';
  const Page = PAGES[shown];
  return (
    <aside class="wall-aside" aria-label={words.NOW}>
      {role !== null && (
        <>
          <p class="wall-role">
            <b>{role.name}</b> {words.placeText(trace.header, sight)}
            <span class="caption">{role.sees}</span>
            {isLimited(sight) && <span class="caption">{words.mapNote(sight)}</span>}
          </p>
          <nav class="wall-pages" aria-label={words.PAGES_LABEL}>
            {names.map((name) => (
              <button
                type="button"
                key={name}
                class={`btn btn-small ${name === shown ? 'is-on' : ''}`}
                aria-current={name === shown ? 'page' : undefined}
                onClick={() => setPage(name)}
              >
                {words.PAGES[name]}
              </button>
            ))}
          </nav>
        </>
      )}
      <Page trace={trace} />
      {role === null && isLimited(sight) && <p class="caption">{words.WALL_NOTE}</p>}
    </aside>
  );
}
