// The Main Events List of the exercise on the desk, as CSV and from CSV: all of a list that is sound, or nothing of it.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../core/base/result.ts';
import type { Decision } from '../../core/model/decisions.ts';
import { injectOf } from '../../core/model/inject-orders.ts';
import type { MainEventsList } from '../../core/model/mel.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import type { Decided } from './decided.ts';
import type { EngineClient } from './engine-client.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';

/** What a list in CSV may weigh; the same is asked again where it is read. */
const LARGEST = 2_000_000;

export interface Listing {
  /** The list as CSV; null where there is none. */
  melText(): Promise<string | null>;
  /** Puts the list in a file in the place of the present one; what is wrong with it, if it isn't taken. */
  takeMel(file: Blob): Promise<readonly Problem[]>;
}

interface Hooks {
  readonly client: Pick<EngineClient, 'readMel' | 'writeMel'>;
  readonly scenario: Signal<Scenario | null>;
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
  const { client, scenario, decided, keeping, now, run, visit, behind } = hooks;
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
        if (before === null || keeping.lookOnly.peek() !== null) return [CLOSED];
        if (file.size > LARGEST) {
          return [{ path: '', found: `${(file.size / 1_000_000).toFixed(1)} MB`, expected: 'at most 2 MB' }];
        }
        const read = await client.readMel(new Uint8Array(await file.arrayBuffer()), before);
        if (!read.ok) return read.problems;
        if (scenario.peek() !== before) return [CLOSED];
        const { decisions, branches } = decided.peek();
        const all = [decisions, ...(branches?.others ?? []).map((one) => one.decisions)];
        const lost = all.flatMap((list) => ordersLost(read.value, list));
        if (lost.length > 0) return lost;
        earlier.value = [...earlier.value, asNow()];
        later.value = [];
        put(read.value);
        return [];
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

/** Injects that exercise control has dealt with, and that the new list doesn't have, or has under what was added. */
function ordersLost(mel: MainEventsList, decisions: readonly Decision[]): Problem[] {
  const listed = new Set(mel.injects.map(({ id }) => id));
  const orders = decisions.flatMap((one) => (one.kind === 'inject' ? [one.what] : []));
  const added = new Set(orders.flatMap((one) => (one.does === 'add' ? [one.inject.id] : [])));
  const strange = orders.filter((one) =>
    one.does === 'add' ? listed.has(one.inject.id) : !listed.has(one.inject) && !added.has(one.inject),
  );
  return [...new Set(strange.map(injectOf))].map((id) => ({
    path: `inject ${id}`,
    found: 'decisions about it in this exercise',
    expected: 'the inject in the list, once; or those decisions undone first',
  }));
}
