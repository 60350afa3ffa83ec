// The Main Events List of the exercise on the desk, as CSV and from CSV: all of a list that is sound, or nothing of it.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../core/base/result.ts';
import type { Decision } from '../../core/model/decisions.ts';
import { injectOf } from '../../core/model/inject-orders.ts';
import { keepGiven, type LeftOut } from '../../core/model/keep-given.ts';
import type { MainEventsList } from '../../core/model/mel.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { injectsAt } from '../../core/trace/injects.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Decided } from './decided.ts';
import type { EngineClient } from './engine-client.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';

/** What a list in CSV may weigh; the same is asked again where it is read. */
const LARGEST = 2_000_000;

export interface Listing {
  /** The list as CSV; null where there is none. */
  melText(): Promise<string | null>;
  /** Puts the list in a file in the place of the present one, but for what the room has been given by now. */
  takeMel(file: Blob): Promise<TakenList>;
}

/** What is wrong with a list that wasn't taken; or which rows of one that was were left out, and why. */
export interface TakenList {
  readonly isTaken: boolean;
  readonly told: readonly Problem[];
}

interface Hooks {
  readonly client: Pick<EngineClient, 'readMel' | 'writeMel'>;
  readonly scenario: Signal<Scenario | null>;
  readonly trace: ReadonlySignal<Trace | null>;
  readonly cursorSec: ReadonlySignal<number>;
  readonly decided: ReadonlySignal<Decided>;
  readonly keeping: Keeping;
  readonly now: () => ExerciseNow | null;
  readonly run: () => void;
  readonly visit: ReadonlySignal<number>;
  /** Steps of decisions, and entries of evaluators, that can be undone now. */
  readonly behind: () => readonly [steps: number, entries: number];
}

/** A list that was in the place of the one that a person brought in, and what could be undone then. */
interface Brought {
  readonly visit: number;
  readonly behind: readonly [number, number];
  readonly mel: MainEventsList | undefined;
}

/** While this page is open; a list is part of the scenario that is kept, its way here isn't. */
export interface ListUndo {
  canUndo(): boolean;
  canRedo(): boolean;
  /** False where the last step was no list. */
  undo(): boolean;
  redo(): boolean;
}

export function createListing(hooks: Hooks): { readonly listing: Listing; readonly lists: ListUndo } {
  const { client, scenario, trace, cursorSec, decided, keeping, now, run, visit, behind } = hooks;
  const earlier = signal<readonly Brought[]>([]);
  const later = signal<readonly Brought[]>([]);
  const put = (mel: MainEventsList | undefined): void => {
    if (scenario.value === null) return;
    const { mel: _before, ...rest } = scenario.value;
    scenario.value = mel === undefined ? rest : { ...rest, mel };
    run();
    const kept = now();
    if (kept !== null) keeping.ask((keeper) => void keeper.keep({ ...kept, trace: null }));
  };
  const asNow = (): Brought => ({ visit: visit.value, behind: behind(), mel: scenario.value?.mel });
  const isNext = (one: Brought | undefined): one is Brought =>
    one !== undefined && one.visit === visit.value && one.behind.join() === behind().join();
  const move = (from: Signal<readonly Brought[]>, to: Signal<readonly Brought[]>): boolean => {
    const last = from.value.at(-1);
    if (!isNext(last)) return false;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, asNow()];
    put(last.mel);
    return true;
  };
  return {
    listing: {
      async melText() {
        const mel = scenario.peek()?.mel;
        return mel === undefined ? null : client.writeMel(mel);
      },
      async takeMel(file) {
        const before = scenario.peek();
        if (before === null || keeping.lookOnly.peek() !== null) return refused(CLOSED);
        if (file.size > LARGEST) {
          return refused({ path: '', found: `${(file.size / 1_000_000).toFixed(1)} MB`, expected: 'at most 2 MB' });
        }
        const read = await client.readMel(new Uint8Array(await file.arrayBuffer()), before);
        if (!read.ok) return refused(...read.problems);
        if (scenario.peek() !== before) return refused(CLOSED);
        const { decisions, branches } = decided.peek();
        const nowSec = Math.floor(cursorSec.peek());
        const { mel, left } = keepGiven(read.value, {
          before: before.mel,
          given: givenBy(trace.peek(), nowSec),
          nowSec,
        });
        const all = [decisions, ...(branches?.others ?? []).map((one) => one.decisions)];
        const lost = all.flatMap((list) => ordersLost(mel, list));
        if (lost.length > 0) return refused(...lost);
        earlier.value = [...earlier.value, asNow()];
        later.value = [];
        put(mel);
        return { isTaken: true, told: left.map(leftWords) };
      },
    },
    lists: {
      canUndo: () => isNext(earlier.value.at(-1)),
      canRedo: () => isNext(later.value.at(-1)),
      undo: () => move(earlier, later),
      redo: () => move(later, earlier),
    },
  };
}

const CLOSED: Problem = { path: '', found: 'another exercise on the desk', expected: 'one that can be changed' };

const refused = (...told: readonly Problem[]): TakenList => ({ isTaken: false, told });

/** Injects that the room has been given; at the very start it has been given none. */
const givenBy = (trace: Trace | null, nowSec: number): ReadonlySet<string> =>
  new Set(
    trace === null || nowSec === 0
      ? []
      : injectsAt(trace, nowSec).flatMap(({ status, inject }) => (status === 'fired' ? [inject.id] : [])),
  );

const LEFT = {
  given: ['another wording or time', 'it as it was given; it stays so'],
  missing: ['no row', 'it, since it has been given; it stays'],
  past: ['a time that has passed', 'a time from now on; the row was left out'],
} as const satisfies Readonly<Record<LeftOut['why'], readonly [found: string, expected: string]>>;

const leftWords = ({ inject, why }: LeftOut): Problem => ({
  path: `inject ${inject.number}, ${inject.title}`,
  found: LEFT[why][0],
  expected: LEFT[why][1],
});

/** Injects that exercise control has dealt with, and that the new list doesn't have, or has under what was added. */
function ordersLost(mel: MainEventsList, decisions: readonly Decision[]): Problem[] {
  const listed = new Set(mel.injects.map(({ id }) => id));
  const orders = decisions.flatMap((one) => (one.kind === 'inject' ? [one.what] : []));
  const added = new Set(orders.flatMap((one) => (one.does === 'add' ? [one.inject.id] : [])));
  const strange = orders.filter((one) =>
    one.does === 'add' ? listed.has(one.inject.id) : !listed.has(one.inject) && !added.has(one.inject),
  );
  const objectives = new Set(mel.objectives.map(({ id }) => id));
  const unserved = orders.flatMap((one) =>
    one.does === 'add' ? one.inject.objectives.filter((id) => !objectives.has(id)) : [],
  );
  const aims = [...new Set(unserved)].map((id) => ({
    path: `objective ${id}`,
    found: 'an inject added in this exercise that serves it',
    expected: 'the objective in the list; or that inject undone first',
  }));
  const injects = [...new Set(strange.map(injectOf))].map((id) => ({
    path: `inject ${id}`,
    found: 'decisions about it in this exercise',
    expected: 'the inject in the list, once; or those decisions undone first',
  }));
  return [...injects, ...aims];
}
