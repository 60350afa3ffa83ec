// How the exercise at hand is kept, as the screen tells it, and the seam to whoever keeps it: that part is fetched when
// there is something to keep or to open, so that the first screen does not wait for it.

import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../core/base/result.ts';
import type { KeptExercise } from '../../core/scenario/kept.ts';
import type { Lasting } from '../storage/browser.ts';
import type { NotWritten } from '../storage/own-file.ts';
import type { Readiness } from '../storage/ready.ts';
import type { WorkPlace, WorkRow } from '../storage/work.ts';

export type { NotWritten, Readiness };

export type KeepState =
  /** There is nothing to keep, or it is only looked at. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  /** `inFile` where the browser's own store failed, and the person's file has it. */
  | { readonly kind: 'saved'; readonly atMs: number; readonly inFile: boolean }
  | { readonly kind: 'notSaved'; readonly why: NotSaved };

/** The browser refuses, has no room, took it away, or a part of Muster is missing. */
export type NotSaved = 'refused' | 'full' | 'gone' | 'noKeeper';

/** The person's own file that the exercise is also written into. */
export type OwnFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'cannot' }
  /** `asks`: the person has to give leave again, as after a restart of the browser. */
  | { readonly kind: 'asks'; readonly name: string }
  | { readonly kind: 'writing'; readonly name: string }
  | { readonly kind: 'written'; readonly name: string; readonly atMs: number }
  | { readonly kind: 'notWritten'; readonly name: string; readonly why: NotWritten };

/** Why an exercise can only be looked at: it was written by a newer Muster, or is open in another tab. */
export type LookOnly = 'newer' | 'elsewhere';

export type Source = 'file' | 'link' | 'kept';

/** Something that the person should know; one of each kind at a time. */
export type Notice =
  | { readonly kind: 'reading'; readonly what: string | null; readonly leave: () => void }
  | { readonly kind: 'refused'; readonly what: string | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'proof'; readonly from: Source; readonly same: boolean; readonly product: string }
  | { readonly kind: 'lookOnly'; readonly why: LookOnly }
  | { readonly kind: 'notSaved'; readonly why: NotSaved }
  | { readonly kind: 'fileAsks'; readonly name: string }
  | { readonly kind: 'notWritten'; readonly name: string; readonly why: NotWritten }
  | { readonly kind: 'fromDisk' };

export interface KeptWork {
  readonly row: WorkRow;
  readonly place: WorkPlace | null;
}

/** The exercise on the desk, without the name and dates that its keeper gives it. */
export type ExerciseNow = Omit<KeptExercise, 'name' | 'createdAt' | 'changedAt' | 'schema'>;

export type LinkMade =
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'not'; readonly why: 'ownScenario' | 'ownSettings' | 'notRunYet' | 'tooLong' | 'fromDisk' };

/** Keeps exercises and opens kept ones. Failures are told on the screen; nothing here rejects. */
export interface Keeper {
  /** Resolves once this is on disk, or once the person has been told that it isn't. */
  keep(next: ExerciseNow): Promise<void>;
  /** An exercise has begun on the desk: it is kept from now on. */
  begun(): Promise<void>;
  /** The desk has let go of its exercise. */
  left(): Promise<void>;
  rename(name: string): Promise<void>;
  /** A choice of file where none is given. */
  openFile(file?: File): Promise<void>;
  openLink(fragment: string): Promise<void>;
  resume(id: string): Promise<void>;
  /** The exercise at hand, or a version of a kept one, as another one of its own. */
  copy(): Promise<void>;
  openVersion(id: string, saved: number): Promise<void>;
  versions(
    id: string,
  ): Promise<readonly { readonly saved: number; readonly changedAt: string; readonly decisions: number }[]>;
  remove(id: string): Promise<void>;
  /** The exercise at hand as a file, or a kept one by its id. */
  saveCopy(id?: string): Promise<void>;
  /** Has the person choose a file that the exercise is written into from now on, with every decision. */
  keepInFile(): Promise<void>;
  /** Asks for leave to write into it again, or tries again. */
  goOnInFile(): Promise<void>;
  leaveFile(): Promise<void>;
  /** Offers a paper of the exercise as a file. */
  saveAs(name: string, ending: string, content: string | Blob): void;
  /** Whether this computer is ready for a room. */
  ready(): Promise<Readiness>;
  makeLink(): Promise<LinkMade>;
  /** Looks up what is kept. */
  look(): Promise<void>;
}

export interface Keeping {
  readonly state: Signal<KeepState>;
  readonly ownFile: Signal<OwnFileState>;
  readonly name: Signal<string>;
  readonly lookOnly: Signal<LookOnly | null>;
  readonly notices: Signal<readonly Notice[]>;
  /** Kept work, the newest first. */
  readonly work: Signal<readonly KeptWork[]>;
  /** Whether the browser promised to keep it. */
  readonly lasting: Signal<Lasting | null>;
  /** The keeper, fetched if need be; null where it can't be had, which is then told. */
  keeper(): Promise<Keeper | null>;
  ask(what: (keeper: Keeper) => void): void;
}

export function createKeeping(load: () => Promise<Keeper>): Keeping {
  const state = signal<KeepState>({ kind: 'nothing' });
  const notices = signal<readonly Notice[]>([]);
  let fetching: Promise<Keeper | null> | null = null;
  const keeper = (): Promise<Keeper | null> => {
    fetching ??= load().catch(() => {
      fetching = null;
      state.value = { kind: 'notSaved', why: 'noKeeper' };
      notices.value = [{ kind: 'notSaved', why: 'noKeeper' }];
      return null;
    });
    return fetching;
  };
  return {
    state,
    ownFile: signal<OwnFileState>({ kind: 'none' }),
    name: signal(''),
    lookOnly: signal<LookOnly | null>(null),
    notices,
    work: signal<readonly KeptWork[]>([]),
    lasting: signal<Lasting | null>(null),
    keeper,
    ask(what) {
      void keeper().then((got) => got && what(got));
    },
  };
}
