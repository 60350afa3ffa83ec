// The record of the exercise at hand in the browser's store: written down with every decision, its cursor followed, let go of
// when the desk does. One write at a time; what could not be saved is said, and tried again with the next decision.

import { effect } from '@preact/signals';
import { KEPT_SCHEMA, type KeptExercise, keptText } from '../../core/scenario/kept.ts';
import type { Hold } from '../storage/browser.ts';
import type { WorkPlace, WorkStore } from '../storage/work.ts';
import type { Desk } from './desk.ts';
import type { FileRecord } from './file-record.ts';
import type { ExerciseNow, NotSaved } from './keeping.ts';
import { forget, tell } from './notices.ts';

/** While playing, and after a jump, the cursor is written down this much later. */
const FOLLOW_PLAYING_MS = 1000;
const FOLLOW_MS = 200;

/** Which record the exercise at hand has. */
export interface RecordAtHand {
  readonly id: string;
  readonly hold: Hold;
  readonly createdAt: string;
  /** Begun here from its briefing, not opened. */
  readonly isFresh: boolean;
  name: string;
  /** How often it was saved. */
  saved: number;
}

export interface RecordKeeper {
  /** Does things one after another; a failure is for whoever asked. */
  queue<T>(what: () => Promise<T>): Promise<T>;
  store(): Promise<WorkStore>;
  /** Keeps the exercise on the desk in this record from now on; null only looks at it. */
  take(record: RecordAtHand | null): void;
  atHand(): RecordAtHand | null;
  /** Saves at once what the desk shows, or is about to show. */
  save(now: ExerciseNow | null): Promise<void>;
  /** Writes down where the person was, and lets go of the record. */
  letGo(): Promise<void>;
  fullText(now: ExerciseNow, record: Pick<RecordAtHand, 'name' | 'createdAt'>): string;
}

export const rightNow = (): string => new Date().toISOString();

export function createRecordKeeper(
  desk: Desk,
  openWork: (lost: () => void) => Promise<WorkStore>,
  file: FileRecord,
): RecordKeeper {
  const { keeping } = desk;
  let record: RecordAtHand | null = null;
  /** The desk's exercise that the record is of: a desk that has moved on is not written into it. */
  let visit = -1;
  let opening: Promise<WorkStore> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fail = (why: NotSaved): void => {
    keeping.state.value = { kind: 'notSaved', why };
    tell(keeping, { kind: 'notSaved', why });
  };
  const store = (): Promise<WorkStore> => {
    opening ??= openWork(() => {
      opening = null;
      if (record !== null) fail('gone');
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  const queue = <T>(what: () => Promise<T>): Promise<T> => {
    const next = last.then(what);
    last = next.catch(() => {});
    return next;
  };
  const isAtHand = (): boolean => record !== null && visit === desk.visit.peek();

  const placeOf = ({ id, saved }: RecordAtHand, now: ExerciseNow): WorkPlace => {
    const { cursorSec, speed, trace } = now;
    return { id, cursorSec, speed, trace, saved };
  };
  const follow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const now = isAtHand() ? desk.exerciseNow() : null;
    if (record === null || record.saved === 0 || now === null) return;
    const place = placeOf(record, now);
    // Not worth a word if it fails: the next decision says it.
    void queue(async () => (await store()).move(place)).catch(() => {});
  };

  const fullText = (now: ExerciseNow, { name, createdAt }: Pick<RecordAtHand, 'name' | 'createdAt'>): string => {
    const { product, ...rest } = now;
    const exercise: KeptExercise = {
      schema: KEPT_SCHEMA,
      product,
      name,
      createdAt,
      changedAt: rightNow(),
      ...rest,
    };
    return keptText(exercise);
  };

  const saveDone = (inFile: boolean): void => {
    keeping.state.value = { kind: 'saved', atMs: Date.now(), inFile };
    forget(keeping, 'notSaved');
  };
  const write = async (now: ExerciseNow, at: RecordAtHand): Promise<void> => {
    const { id, name, createdAt } = at;
    const saved = at.saved + 1;
    const { title, durationHours } = now.scenario;
    const row = {
      id,
      saved,
      name,
      createdAt,
      changedAt: rightNow(),
      scenario: title,
      decisions: now.decisions.length,
      durationSec: durationHours * 3600,
    };
    const text = fullText(now, at);
    const inFile = file.write(text);
    try {
      await (await store()).save(row, text, { ...placeOf(at, now), saved });
      at.saved = saved;
      saveDone(false);
    } catch (error) {
      // The person's own file will do.
      if (await inFile) saveDone(true);
      else fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused');
    }
  };

  effect(() => {
    desk.cursorSec.value;
    desk.speed.value;
    if (!isAtHand() || timer !== undefined) return;
    timer = setTimeout(follow, desk.stage.peek() === 'running' ? FOLLOW_PLAYING_MS : FOLLOW_MS);
  });
  // What the exercise came to is known a while after it ran; one that had not run yet is saved now.
  effect(() => {
    if (desk.traceHash.value !== null) follow();
    const isNew = desk.trace.value !== null && isAtHand() && record?.saved === 0;
    if (isNew && keeping.state.peek().kind !== 'saving') void keeper.save(desk.exerciseNow());
  });
  // The file has what it came to, and where the person stopped, without a decision.
  effect(() => {
    const isAtRest = desk.traceHash.value !== null && desk.stage.value !== 'running';
    const now = isAtRest && file.isOpen() && isAtHand() ? desk.exerciseNow() : null;
    if (record !== null && now !== null) void file.write(fullText(now, record));
  });
  addEventListener('pagehide', follow);
  document.addEventListener('visibilitychange', () => document.hidden && follow());

  const keeper: RecordKeeper = {
    queue,
    store,
    fullText,
    atHand: () => (isAtHand() ? record : null),
    take(next) {
      record?.hold.release();
      record = next;
      file.take(null);
      visit = desk.visit.peek();
      keeping.name.value = next?.name ?? '';
      keeping.state.value = { kind: 'nothing' };
    },
    async save(now) {
      const at = isAtHand() ? record : null;
      if (now === null || at === null) return;
      keeping.state.value = { kind: 'saving' };
      await queue(() => write(now, at));
    },
    async letGo() {
      follow();
      const at = record;
      const untouched = at?.isFresh === true && at.saved <= 1 && desk.cursorSec.peek() === 0;
      record = null;
      file.take(null);
      keeping.state.value = { kind: 'nothing' };
      await queue(async () => {
        // Begun and left at once: nobody would look for it.
        if (untouched) await (await store()).remove(at.id);
      }).catch(() => {});
      at?.hold.release();
    },
  };
  return keeper;
}
