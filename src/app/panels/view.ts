// What the panels share besides the desk: the cursor at a pace that people can read, figures counted once for all of
// them, and which sheets are open. The timeline's cursor follows the desk itself; words follow this.

import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Decision } from '../../core/model/decisions.ts';
import type { RoleId } from '../../core/model/roles.ts';
import type { Dimension } from '../../core/model/scoring.ts';
import type { EditionId } from '../../core/model/spr.ts';
import type { Gap } from '../../core/scoring/gaps/types.ts';
import type { Scope, Score } from '../../core/scoring/types.ts';
import { factsBy } from '../../core/trace/state.ts';
import type { Asker } from '../exercise/asker.ts';
import { type Besides, createBesides } from '../exercise/besides.ts';
import type { Desk } from '../exercise/desk.ts';
import { remember, remembered } from '../exercise/preferences.ts';
import type { EntryId } from './explain/entries.ts';
import { isWide, type Narrowing, WIDE, windowOf } from './findings/narrowing.ts';
import { runAnswer } from './findings/run-answer.ts';
import { createHereView, type HereView } from './here-view.ts';
import { createPace } from './pace.ts';
import { createPanes, type Panes } from './panes/panes.ts';
import { gapsIn, scoresIn } from './read/findings.ts';
import { type Tally, tallyOf } from './read/tally.ts';
import { createRoom, type Room } from './room.ts';
import type { Seat } from './seat.ts';

export type TableName =
  | 'forces'
  | 'capabilities'
  | 'standing'
  | 'incidents'
  | 'units'
  | 'requests'
  | 'messages'
  | 'centres'
  | 'links'
  | 'partners'
  | 'disruptions'
  | 'gaps'
  | 'bills'
  | 'log';
/** What the form of decisions is open for: a new one, or another in the place of one that was taken. */
export interface Deciding {
  readonly was: Decision | null;
  /** What it is filled with instead of what is selected. */
  readonly kind?: 'request';
  readonly with?: { readonly incident: string; readonly capability: string; readonly units: string };
}
export type SideSheet = 'briefing' | 'decisions';

/** Where the SPR sheet is open; null for the scenario's own edition, and for an edition as a whole. */
export interface SprPlace {
  readonly edition: EditionId | null;
  readonly paragraph: string | null;
}

/** Whose view the sheet of findings shows: a force by its index, a mutual-aid region by its name, or neither. */
export type Reader = Pick<Scope, 'force' | 'region'>;
export const NATION: Reader = { force: null, region: null };

/** Where the sheet of findings is open; `null` for the gap that is first. */
export type FindingsPlace =
  | { readonly kind: 'scores'; readonly dimension: Dimension }
  | { readonly kind: 'gaps'; readonly id: string | null }
  | { readonly kind: 'compatibility' }
  | { readonly kind: 'links' };

export interface DeskView {
  /** The cursor, whole seconds: at once when still, some times a second when playing. */
  readonly sec: ReadonlySignal<number>;
  /** The minute it is in: for words that only tell minutes. */
  readonly minute: ReadonlySignal<number>;
  /** Facts that have happened by then. */
  readonly factCount: ReadonlySignal<number>;
  /** Units counted by place; null before the first run. */
  readonly tally: ReadonlySignal<Tally | null>;
  /** The engine has been at work long enough that the figures shown may be about to change. */
  readonly updating: ReadonlySignal<boolean>;
  /** Scores and gaps up to the cursor, or of the whole run. */
  readonly ofWholeRun: Signal<boolean>;
  readonly scores: ReadonlySignal<readonly Score[]>;
  readonly gaps: ReadonlySignal<readonly Gap[]>;
  /** Whose part, over what window and of which capability the sheet of findings tells. */
  readonly scope: ReadonlySignal<Scope>;
  /** Scores and gaps of that, for the nation. */
  readonly told: ReadonlySignal<{ readonly scores: readonly Score[]; readonly gaps: readonly Gap[] }>;
  /** It tells of the whole run and all in it. */
  readonly isAllTold: ReadonlySignal<boolean>;
  /** What the sheet is narrowed to while it is open; then all again. */
  readonly narrowing: Signal<Narrowing>;
  /** Opens the sheet there, for the nation, on all that there is. */
  show(place: FindingsPlace): void;
  /** Up to when both are counted if not over the whole run. */
  readonly reachedSec: ReadonlySignal<number>;
  readonly findings: Signal<FindingsPlace | null>;
  /** While that sheet is open; then the nation's again. */
  readonly reader: Signal<Reader>;
  /** The sheet of assumptions. */
  readonly assume: Signal<boolean>;
  /** The sheet of branches; and the id of the one that is side by side with the one at hand, in the place of the desk. */
  readonly branches: Signal<boolean>;
  readonly pair: Signal<string | null>;
  readonly here: HereView;
  readonly table: Signal<TableName | null>;
  readonly help: Signal<boolean>;
  /** The glossary, open at one of its entries; null while it is closed. */
  readonly glossary: Signal<{ readonly entry: EntryId | null } | null>;
  /** The command palette. */
  readonly palette: Signal<boolean>;
  /** What was typed before it had been fetched. */
  readonly paletteTyped: Signal<string>;
  /** Whether letters and signs by themselves do things; remembered. */
  readonly singleKeys: Signal<'on' | 'off'>;
  readonly panes: Panes;
  /** The page of questions, in the place of the start. */
  readonly ask: Signal<boolean>;
  /** What was typed there, and whether it was sent before the page was fetched. */
  readonly typed: Signal<{ readonly text: string; readonly isSent: boolean }>;
  readonly debrief: Signal<boolean>;
  /** Setting up a tabletop, over the briefing; its papers, over the desk. */
  readonly tabletop: Signal<boolean>;
  readonly spr: Signal<boolean>;
  readonly room: Room;
  readonly sprPlace: Signal<SprPlace>;
  /** The form of decisions; null while it is closed. */
  readonly deciding: Signal<Deciding | null>;
  /** Decisions beside what doctrine would have done. */
  readonly besides: Besides;
  /** In whose place decisions are taken on this screen. */
  readonly role: Signal<RoleId>;
  /** As whose screen the desk is shown; null for exercise control's own. */
  readonly seat: Signal<Seat | null>;
  /** Compact only: the left panel laid over the map. */
  readonly leftOpen: Signal<SideSheet | null>;
  /** Index of the capability that the timeline draws; null lets the selection choose. */
  readonly capability: Signal<number | null>;
  dispose(): void;
}

const hasCapability = (place: FindingsPlace | null): boolean => place?.kind === 'scores' || place?.kind === 'gaps';

export function createView(desk: Desk, asker: Asker): DeskView {
  const { paced, updating, stopPacing } = createPace(desk);

  const factCount = computed(() => {
    const trace = desk.trace.value;
    return trace === null ? 0 : factsBy(trace, paced.value);
  });

  const minute = computed(() => Math.floor(paced.value / 60));
  const ofWholeRun = signal(false);
  /** The cursor; while the sheet of findings is open, the farthest that it has been, so that a way back changes nothing. */
  const reachedSec = signal(0);
  const findingsUntilSec = computed(() => {
    const durationSec = desk.trace.value?.header.durationSec ?? 0;
    return ofWholeRun.value ? durationSec : Math.min(durationSec, reachedSec.value);
  });

  /** What reruns said of losing each thing, for the whole run and no part of it. */
  const lost = computed(() => {
    const answer = runAnswer('weakPoints', desk, asker);
    return answer.kind === 'known' && findingsUntilSec.value === desk.trace.value?.header.durationSec
      ? answer.reply.found
      : null;
  });

  const all = computed(() => ({ fromSec: 0, untilSec: findingsUntilSec.value, ...NATION, capability: null }));
  const scores = computed(() =>
    desk.trace.value === null ? [] : scoresIn(desk.trace.value, desk.data.scoring, all.value, lost.value),
  );
  const gaps = computed(() =>
    desk.trace.value === null ? [] : gapsIn(desk.trace.value, desk.data.scoring, all.value, lost.value),
  );

  const room = createRoom(desk);
  const besides = createBesides(desk, asker);
  const here = createHereView(desk, asker);
  const assume = signal(false);
  const branches = signal(false);
  const roleIds = desk.data.roles.map(({ id }) => id);
  const role = signal(remembered('role', roleIds) ?? roleIds[0] ?? ('exerciseControl' as RoleId));

  const table = signal<TableName | null>(null);
  const findings = signal<FindingsPlace | null>(null);
  const reader = signal<Reader>(NATION);
  const narrowing = signal<Narrowing>(WIDE);
  // All lie over the map: the one that opens closes the others.
  const sheets = [
    { isOpen: () => table.value !== null, close: () => (table.value = null) },
    { isOpen: () => findings.value !== null, close: () => (findings.value = null) },
    { isOpen: () => room.list.value, close: () => (room.list.value = false) },
    { isOpen: () => assume.value, close: () => (assume.value = false) },
    { isOpen: () => branches.value, close: () => (branches.value = false) },
    { isOpen: () => here.tab.value !== null, close: () => (here.tab.value = null) },
  ];
  const seat = signal<Seat | null>(null);
  const stopSheets = [
    effect(() => {
      const nowSec = minute.value * 60;
      reachedSec.value = findings.value === null ? nowSec : Math.max(nowSec, reachedSec.peek());
    }),
    // A screen shown as somebody's changes nothing of what exercise control chose for itself.
    effect(() => {
      const chosen = role.value;
      if (desk.sight.peek() === null) remember('role', chosen);
    }),
    effect(() => {
      desk.visit.value;
      seat.value = null;
    }),
    effect(() => {
      if (findings.value !== null) return;
      reader.value = NATION;
      narrowing.value = WIDE;
    }),
    ...sheets.map(({ isOpen }, n) =>
      effect(() => {
        if (!isOpen()) return;
        for (const other of sheets.toSpliced(n, 1)) other.close();
      }),
    ),
  ];

  const singleKeys = signal<'on' | 'off'>(remembered('singleKeys', ['on', 'off'] as const) ?? 'on');
  stopSheets.push(effect(() => remember('singleKeys', singleKeys.value)));
  const panes = createPanes(stopSheets);

  return {
    sec: paced,
    minute,
    factCount,
    tally: computed(() => {
      const trace = desk.trace.value;
      factCount.value;
      const state = desk.stateNow();
      return trace === null || state === null ? null : tallyOf(trace, state);
    }),
    updating,
    ofWholeRun,
    reachedSec,
    scores,
    gaps,
    scope: computed(() => {
      const { force, region } = reader.value;
      // Who was joined to whom, and who met whom, is told of all capabilities, or has a choice of its own.
      const isOfOne = force !== null || region !== null || hasCapability(findings.value);
      const capability = isOfOne ? narrowing.value.capability : null;
      return { ...windowOf(narrowing.value, findingsUntilSec.value), force, region, capability };
    }),
    told: computed(() => {
      const trace = desk.trace.value;
      if (trace === null || isWide(narrowing.value)) return { scores: scores.value, gaps: gaps.value };
      const { capability } = narrowing.value;
      const scope = { ...windowOf(narrowing.value, findingsUntilSec.value), ...NATION, capability };
      const { scoring } = desk.data;
      return { scores: scoresIn(trace, scoring, scope, null), gaps: gapsIn(trace, scoring, scope, null) };
    }),
    isAllTold: computed(() => ofWholeRun.value && isWide(narrowing.value)),
    narrowing,
    show(place) {
      batch(() => {
        reader.value = NATION;
        narrowing.value = WIDE;
        findings.value = place;
      });
    },
    findings,
    reader,
    assume,
    branches,
    pair: signal<string | null>(null),
    here,
    table,
    help: signal(false),
    glossary: signal<{ readonly entry: EntryId | null } | null>(null),
    palette: signal(false),
    paletteTyped: signal(''),
    singleKeys,
    panes,
    ask: signal(false),
    typed: signal({ text: '', isSent: false }),
    debrief: signal(false),
    tabletop: signal(false),
    spr: signal(false),
    room,
    sprPlace: signal<SprPlace>({ edition: null, paragraph: null }),
    deciding: signal<Deciding | null>(null),
    besides,
    role,
    seat,
    leftOpen: signal<SideSheet | null>(null),
    capability: signal<number | null>(null),
    dispose() {
      for (const stop of [stopPacing, ...stopSheets]) stop();
      room.dispose();
      besides.dispose();
      here.dispose();
    },
  };
}
