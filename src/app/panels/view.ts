// What the panels share besides the desk: the cursor at a pace that people can read, figures counted once for all of
// them, and which sheets are open. The timeline's cursor follows the desk itself; words follow this.

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditionId } from '../../core/model/spr.ts';
import { factsBy } from '../../core/trace/state.ts';
import type { Desk } from '../exercise/desk.ts';
import { type Tally, tallyOf } from './read/tally.ts';

/** While playing, words change at most this often. */
const PACE_MS = 125;
/** Longer than this at work, and old figures are shown as such. */
const STALE_AFTER_MS = 500;

export type TableName = 'forces' | 'units' | 'requests' | 'centres' | 'log';
export type SideSheet = 'briefing' | 'decisions';

/** Where the SPR sheet is open; null for the scenario's own edition, and for an edition as a whole. */
export interface SprPlace {
  readonly edition: EditionId | null;
  readonly paragraph: string | null;
}

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
  readonly table: Signal<TableName | null>;
  readonly help: Signal<boolean>;
  readonly spr: Signal<boolean>;
  readonly sprPlace: Signal<SprPlace>;
  /** Compact only: the left panel laid over the map. */
  readonly leftOpen: Signal<SideSheet | null>;
  /** Index of the capability that the timeline draws; null lets the selection choose. */
  readonly capability: Signal<number | null>;
  dispose(): void;
}

export function createView(desk: Desk): DeskView {
  const paced = signal(desk.cursorSec.peek());
  let lastMs = 0;
  const stopPace = effect(() => {
    const sec = desk.cursorSec.value;
    const playing = desk.stage.value === 'running';
    const nowMs = performance.now();
    if (playing && nowMs - lastMs < PACE_MS) return;
    lastMs = nowMs;
    paced.value = Math.floor(sec);
  });

  const updating = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopStale = effect(() => {
    clearTimeout(timer);
    if (desk.engine.value.kind !== 'working') {
      updating.value = false;
      return;
    }
    timer = setTimeout(() => {
      updating.value = true;
    }, STALE_AFTER_MS);
  });

  const factCount = computed(() => {
    const trace = desk.trace.value;
    return trace === null ? 0 : factsBy(trace, paced.value);
  });

  return {
    sec: paced,
    minute: computed(() => Math.floor(paced.value / 60)),
    factCount,
    tally: computed(() => {
      const trace = desk.trace.value;
      factCount.value;
      const state = desk.stateNow();
      return trace === null || state === null ? null : tallyOf(trace, state);
    }),
    updating,
    table: signal<TableName | null>(null),
    help: signal(false),
    spr: signal(false),
    sprPlace: signal<SprPlace>({ edition: null, paragraph: null }),
    leftOpen: signal<SideSheet | null>(null),
    capability: signal<number | null>(null),
    dispose() {
      stopPace();
      stopStale();
      clearTimeout(timer);
    },
  };
}
