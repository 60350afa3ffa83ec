// The left panel: the briefing in short, the situation now, and what a person decides. Compact screens fold it to a rail
// that opens it over the map.

import { useEffect, useRef, useState } from 'preact/hooks';
import { takerOf } from '../../../core/model/roles.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { ChangedListWhenWanted } from '../assume/when-wanted.tsx';
import { useDesk } from '../context.ts';
import { DecidePart } from '../decide/when-wanted.tsx';
import { type Figure, HowCounted } from '../explain/how-counted.tsx';
import { amount, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { linesOf, situationOf } from '../read/situation.ts';
import type { SideSheet } from '../view.ts';
import { ASSUMPTIONS, CHANGE_ASSUMPTIONS, NONE_CHANGED } from '../words.ts';
import { tierChoice } from './decisions.ts';
import { openForm } from './open-form.ts';
import * as words from './words.ts';

export function Left() {
  const { view } = useDesk();
  const open = view.leftOpen.value;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === null) return;
    const opener = document.activeElement;
    const section = sheet.current?.querySelector<HTMLElement>(`[data-sheet="${open}"]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('button:not(:disabled)')?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  const show = (what: SideSheet): void => {
    view.leftOpen.value = view.leftOpen.peek() === what ? null : what;
  };
  return (
    <aside class={`left ${open === null ? '' : 'is-open'}`} aria-label="Briefing, situation and decisions">
      <nav class="rail" aria-label="Panels">
        <IconButton icon="briefing" label={words.BRIEFING} onClick={() => show('briefing')} />
        <IconButton icon="decision" label={words.DECISIONS} onClick={() => show('decisions')} />
        <IconButton
          icon="sliders"
          label={`${ASSUMPTIONS}, A`}
          onClick={() => (view.assume.value = !view.assume.peek())}
        />
        <span class="spread" />
        <IconButton icon="right" label={words.UNFOLD} onClick={() => show('briefing')} />
      </nav>
      <div class={`left-sheet ${view.updating.value ? 'is-stale' : ''}`} ref={sheet}>
        <BriefingShort />
        <Situation />
        <Decisions />
        <Assumptions />
      </div>
    </aside>
  );
}

function BriefingShort() {
  const { desk, view } = useDesk();
  const [whole, setWhole] = useState(false);
  const scenario = desk.scenario.value;
  if (scenario === null) return null;
  const paragraphs = whole ? scenario.briefing : scenario.briefing.slice(0, 1);
  return (
    <section data-sheet="briefing">
      <header class="panel-head">
        <h2>{words.BRIEFING}</h2>
        <IconButton
          icon="left"
          label={words.FOLD}
          small
          class="fold"
          onClick={() => {
            view.leftOpen.value = null;
          }}
        />
      </header>
      {paragraphs.map((text) => (
        <p key={text} class={`short-text ${whole ? '' : 'is-clamped'}`}>
          {text}
        </p>
      ))}
      {scenario.briefing.length > 0 && (
        <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.LESS : words.MORE}
        </button>
      )}
    </section>
  );
}

const SITUATION_FIGURES: readonly Figure[] = [
  { title: words.AT_WORK, why: 'atWork' },
  { title: words.ON_THE_WAY, why: 'onTheWay' },
  { title: words.SHORT, why: 'short' },
  { title: words.SUPPLYING, why: 'supplying' },
];

function Situation() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const tally = view.tally.value;
  if (trace === null || tally === null) return null;
  const now = situationOf(trace, tally);
  const short = trace.header.incidents.reduce(
    (all, _, incident) => all + linesOf(trace, tally, incident).reduce((n, line) => n + line.short, 0),
    0,
  );
  return (
    <section>
      <header class="panel-head">
        <h2>{words.SITUATION}</h2>
        <UpdatingMark />
        <span class="spread" />
        <HowCounted figures={SITUATION_FIGURES} />
      </header>
      <dl class="pairs">
        <div>
          <dt>{words.AT_WORK}</dt>
          <dd>
            {amount(now.own)} + {amount(now.lent)} <BasisMark basis="illustrative" />
          </dd>
        </div>
        <div>
          <dt>{words.ON_THE_WAY}</dt>
          <dd>
            {amount(now.onTheWay)} <BasisMark basis="illustrative" />
          </dd>
        </div>
        <div>
          <dt>{words.SHORT}</dt>
          <dd class={short > 0 ? 'is-short' : ''}>
            {whole(short)} <BasisMark basis="illustrative" />
          </dd>
        </div>
        <div>
          <dt>{words.SUPPLYING}</dt>
          <dd>
            {whole(now.forcesSupplying)} of {whole(now.forces)} <BasisMark basis="illustrative" />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Decisions() {
  const { desk, view } = useDesk();
  const trace = desk.trace.value;
  const decisions = desk.decisions.value;
  if (trace === null) return null;
  return (
    <section data-sheet="decisions">
      <header class="panel-head">
        <h2>{words.DECISIONS}</h2>
        <span class="spread" />
        <button
          type="button"
          class="btn btn-small"
          title="Ctrl Z"
          disabled={!desk.canUndo.value}
          onClick={() => desk.undo()}
        >
          <Icon name="undo" />
          Undo
        </button>
        <button
          type="button"
          class="btn btn-small"
          title="Ctrl Y"
          disabled={!desk.canRedo.value}
          onClick={() => desk.redo()}
        >
          <Icon name="redo" />
          Redo
        </button>
      </header>
      <BranchAtHand />
      {decisions.some(({ kind }) => kind === 'takeOver') && <DecidePart part="waiting" />}
      {view.deciding.value !== null ? (
        <DecidePart part="form" />
      ) : (
        <button
          type="button"
          class="btn decide-open"
          title="E"
          disabled={desk.keeping.lookOnly.value !== null}
          onClick={() => openForm(desk, view)}
        >
          <Icon name="decision" />
          {words.DECIDE}
        </button>
      )}
      <Tier trace={trace} />
      {decisions.length === 0 ? <p class="caption">{words.NO_DECISION}</p> : <DecidePart part="list" />}
    </section>
  );
}

/** Where there is more than one branch: which one this is. */
function BranchAtHand() {
  const { desk, view } = useDesk();
  const { now, others } = desk.branches.value;
  return others.length === 0 ? null : (
    <p class="branch-at-hand">
      <span class="muted">{words.BRANCH}</span>
      <button type="button" class="link" title="B" onClick={() => (view.branches.value = !view.branches.peek())}>
        {now.name}
      </button>
    </p>
  );
}

function Assumptions() {
  const { desk, view } = useDesk();
  const isChanged = desk.assuming.settings.value.length > 0;
  return (
    <section>
      <header class="panel-head">
        <h2>{ASSUMPTIONS}</h2>
      </header>
      {isChanged ? <ChangedListWhenWanted /> : <p class="caption">{NONE_CHANGED}</p>}
      <button type="button" class="btn" title="A" onClick={() => (view.assume.value = !view.assume.peek())}>
        <Icon name="sliders" />
        {CHANGE_ASSUMPTIONS}
      </button>
    </section>
  );
}

function Tier({ trace }: { readonly trace: Trace }) {
  const { desk, view } = useDesk();
  const { keeping } = desk;
  const choice = tierChoice(trace, view.sec.value);
  if (choice === null) return null;
  // Decided already, and the run with it not back yet: a second press would decide it twice.
  const decided = desk.decisions.value.some(
    (one) => one.kind === 'activateTier' && one.tier === choice.tier && one.atSec <= view.sec.value,
  );
  return (
    <div class="tier-choice">
      <p>{choice.note}</p>
      {choice.canActivate && (
        <button
          type="button"
          class="btn"
          disabled={decided || keeping.state.value.kind === 'saving' || keeping.lookOnly.value !== null}
          onClick={() =>
            desk.decide({
              atSec: Math.floor(desk.cursorSec.peek()),
              by: takerOf(desk.data.roles, view.role.peek(), 'activateTier'),
              kind: 'activateTier',
              tier: choice.tier,
            })
          }
        >
          <Icon name="decision" />
          {words.activateNow(choice.name)}
        </button>
      )}
    </div>
  );
}
