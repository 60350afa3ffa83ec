// Keeps the desk's exercises and opens kept ones, from this browser, from files and from links. A bad file or link is said so
// and changes nothing. An exercise that comes with its trace's hash proves itself once it has run.

import { effect } from '@preact/signals';
import type { Problem, Result } from '../../core/base/result.ts';
import { KEPT_SCHEMA, type KeptExercise, keptText, type Opened } from '../../core/scenario/kept.ts';
import { linkedFrom } from '../../core/scenario/link.ts';
import type { Desk } from './desk.ts';
import type { EngineClient } from './engine-client.ts';
import { createFileRecord } from './file-record.ts';
import { createRecordKeeper, type RecordAtHand, rightNow } from './keep-record.ts';
import type { Keeper, LinkMade, Source } from './keeping.ts';
import { forget, tell } from './notices.ts';
import { createReading } from './reading.ts';

/** What the browser does for it, and the questions that it asks of the person. */
export type KeepersTools = typeof import('../storage/work.ts') &
  typeof import('../storage/browser.ts') &
  typeof import('../storage/files.ts') &
  typeof import('../storage/link-text.ts') &
  typeof import('../storage/own-file.ts') &
  typeof import('../storage/ready.ts') & {
    /** Whether the exercise at hand, which is not saved, may be let go of. */
    readonly mayLetGo: () => boolean;
  };

export function createKeeper(desk: Desk, client: EngineClient, tools: KeepersTools): Keeper {
  const { keeping } = desk;
  const file = createFileRecord(keeping, tools);
  const records = createRecordKeeper(desk, tools.openWork, file);
  /** What the exercise at hand is to come to. */
  let expected: { readonly from: Source; readonly trace: string; readonly product: string } | null = null;

  effect(() => {
    const hash = desk.traceHash.value;
    if (hash === null || expected === null) return;
    const { from, trace, product } = expected;
    expected = null;
    const same = hash === trace;
    // That one's own work is as it was left goes without saying.
    if (!same || from !== 'kept') tell(keeping, { kind: 'proof', from, same, product });
  });

  /** `what` is the name of the file; null for a link. */
  const refuse = (what: string | null, problems: readonly Problem[]): void =>
    tell(keeping, { kind: 'refused', what, problems });
  const read = async (text: string, from: 'file' | 'link'): Promise<Result<Opened>> => {
    try {
      return await client.open(text, from);
    } catch (error) {
      return { ok: false, problems: [{ path: 'engine', found: String(error), expected: 'the file read' }] };
    }
  };
  const reading = createReading(keeping);
  /** Before another exercise comes onto the desk. */
  const makeRoom = async (): Promise<boolean> => {
    const isLoose = keeping.state.peek().kind === 'notSaved' && desk.stage.peek() !== 'choosing';
    if (isLoose && !tools.mayLetGo()) return false;
    if (records.atHand() !== null) await records.letGo();
    expected = null;
    forget(keeping, 'refused', 'proof', 'lookOnly', 'notSaved');
    return true;
  };
  const newRecord = async (name: string, createdAt: string, isFresh = false): Promise<RecordAtHand> => {
    const id = tools.newId();
    const hold = (await tools.holdExercise(id)) ?? { release() {} };
    return { id, hold, createdAt, isFresh, name, saved: 0 };
  };
  const askToLast = (): void => {
    void tools.askToLast().then((answer) => {
      if (keeping.lasting.peek() === null && answer === 'fromDisk') tell(keeping, { kind: 'fromDisk' });
      keeping.lasting.value = answer;
    });
  };
  const onlyLook = (why: 'newer' | 'elsewhere'): void => {
    records.take(null);
    keeping.lookOnly.value = why;
    tell(keeping, { kind: 'lookOnly', why });
  };
  const expect = (from: Source, { trace, product }: Pick<KeptExercise, 'trace' | 'product'>): void => {
    expected = trace === null ? null : { from, trace, product };
  };

  /** An exercise or scenario that was handed over, as one of the person's own from now on. */
  const put = async (opened: Opened, from: Source): Promise<void> => {
    if (!(await makeRoom())) return;
    if (opened.kind === 'scenario') {
      desk.chooseOwn(opened.scenario);
      return;
    }
    const { exercise, newer } = opened;
    const record = newer ? null : await newRecord(exercise.name, exercise.createdAt);
    expect(from, exercise);
    desk.open(exercise);
    if (record === null) onlyLook('newer');
    else {
      records.take(record);
      askToLast();
    }
  };
  const openText = async (
    what: string | null,
    given: Promise<Result<string>>,
    from: 'file' | 'link',
  ): Promise<void> => {
    const opened = await reading(
      what,
      given.then((text) => (text.ok ? read(text.value, from) : text)),
    );
    if (opened === null) return;
    if (opened.ok) await put(opened.value, from);
    else refuse(what, opened.problems);
  };
  /** The newest version of a kept exercise, at the place where the person was. */
  const keptOne = async (id: string): Promise<{ text: string; place: Partial<KeptExercise>; saved: number } | null> => {
    const store = await records.store();
    const [[newest], place] = await Promise.all([store.versions(id), store.place(id)]);
    if (newest === undefined) return null;
    const { text, saved } = newest;
    if (place === null || place.saved !== saved) return { text, place: {}, saved };
    const { cursorSec, speed, trace } = place;
    return { text, place: { cursorSec, speed, trace }, saved };
  };
  const inTurn = (what: () => Promise<void>): Promise<void> =>
    what().catch((error: unknown) =>
      refuse('', [{ path: '', found: String(error), expected: 'the browser’s own storage' }]),
    );

  const writeFile = async (): Promise<void> => {
    const [now, record] = [desk.exerciseNow(), records.atHand()];
    if (now === null || record === null) return;
    const isIn = await file.write(records.fullText(now, record));
    // What the browser's own store refused is safe now.
    if (isIn && keeping.state.peek().kind === 'notSaved') await records.save(now);
  };

  const look = async (): Promise<void> => {
    keeping.work.value = await records.store().then(
      (store) => store.list(),
      () => [],
    );
  };

  return {
    keep: (next) => records.save(next),
    async begun() {
      if (records.atHand() !== null || desk.scenario.peek() === null) return;
      const visit = desk.visit.peek();
      const at = rightNow();
      const record = await newRecord(desk.scenario.peek()?.title ?? '', at, true);
      if (visit !== desk.visit.peek()) return;
      records.take(record);
      askToLast();
      await records.save(desk.exerciseNow());
    },
    async left() {
      forget(keeping, 'refused', 'proof', 'lookOnly', 'notSaved', 'fromDisk');
      expected = null;
      if (records.atHand() !== null) await records.letGo();
      else records.take(null);
      await look();
    },
    async rename(name) {
      const record = records.atHand();
      if (record === null || name === record.name) return;
      record.name = name;
      keeping.name.value = name;
      await records.save(desk.exerciseNow());
    },
    async openFile(given) {
      const file = given ?? (await tools.chooseFile());
      if (file !== null) await openText(file.name, tools.textOfFile(file), 'file');
    },
    async openLink(fragment) {
      await openText(null, tools.textOfFragment(fragment), 'link');
    },
    resume: (id) =>
      inTurn(async () => {
        const kept = await keptOne(id);
        const row = keeping.work.peek().find((one) => one.row.id === id)?.row;
        if (kept === null || row === undefined) return look();
        const opened = await reading(row.name, read(kept.text, 'file'));
        if (opened === null) return;
        if (!opened.ok) return refuse(row.name, opened.problems);
        if (opened.value.kind !== 'exercise' || !(await makeRoom())) return;
        const hold = await tools.holdExercise(id);
        const exercise = { ...opened.value.exercise, ...kept.place };
        expect('kept', exercise);
        desk.open(exercise);
        if (opened.value.newer || hold === null) {
          hold?.release();
          onlyLook(hold === null ? 'elsewhere' : 'newer');
          return;
        }
        const { name, createdAt } = row;
        records.take({ id, hold, createdAt, isFresh: false, name, saved: kept.saved });
        keeping.state.value = { kind: 'saved', atMs: Date.parse(row.changedAt), inFile: false };
        askToLast();
        const own = await (await records.store()).fileOf(id).catch(() => null);
        if (own === null || records.atHand()?.id !== id) return;
        file.take(own);
        await writeFile();
      }),
    async copy() {
      const now = desk.exerciseNow();
      if (now === null) return;
      keeping.lookOnly.value = null;
      forget(keeping, 'lookOnly');
      records.take(await newRecord(now.scenario.title, rightNow()));
      await records.save(now);
    },
    openVersion: (id, saved) =>
      inTurn(async () => {
        const version = (await (await records.store()).versions(id)).find((one) => one.saved === saved);
        if (version === undefined) return;
        const opened = await read(version.text, 'file');
        if (opened.ok) await put(opened.value, 'kept');
        else refuse('', opened.problems);
      }),
    versions: async (id) => (await records.store()).versions(id),
    remove: (id) =>
      inTurn(async () => {
        await (await records.store()).remove(id);
        await look();
      }),
    saveCopy: (id) =>
      inTurn(async () => {
        const now = desk.exerciseNow();
        if (id === undefined) {
          if (now === null) return;
          const name = keeping.name.peek() || now.scenario.title;
          const createdAt = records.atHand()?.createdAt ?? rightNow();
          tools.saveFile(tools.fileName(name), records.fullText(now, { name, createdAt }));
          return;
        }
        const kept = await keptOne(id);
        if (kept === null) return look();
        const exercise = { ...(JSON.parse(kept.text) as KeptExercise), ...kept.place };
        tools.saveFile(tools.fileName(exercise.name), keptText(exercise));
      }),
    async keepInFile() {
      const record = records.atHand();
      if (record === null) return;
      const chosen = await tools.chooseOwnFile(tools.fileName(record.name));
      if (chosen === null || record !== records.atHand()) return;
      file.take(chosen);
      // Where the browser stores nothing, it is asked for again next time.
      await records.queue(async () => (await records.store()).setFile(record.id, chosen)).catch(() => {});
      await writeFile();
    },
    async goOnInFile() {
      if (await file.askAgain()) await writeFile();
    },
    async leaveFile() {
      const record = records.atHand();
      file.take(null);
      if (record === null) return;
      await records.queue(async () => (await records.store()).setFile(record.id, null)).catch(() => {});
    },
    saveAs: (name, ending, content) => tools.saveFile(tools.fileName(name, ending), content),
    ready: () => tools.lookWhetherReady(() => records.store()),
    async makeLink(): Promise<LinkMade> {
      const now = desk.exerciseNow();
      if (now === null) return { kind: 'not', why: 'notRunYet' };
      if (location.protocol === 'file:') return { kind: 'not', why: 'fromDisk' };
      const name = keeping.name.peek() || now.scenario.title;
      const dated = { schema: KEPT_SCHEMA, name, createdAt: '', changedAt: '' };
      const linked = linkedFrom({ ...now, ...dated }, desk.data.scenarios, rightNow());
      if (typeof linked === 'string') return { kind: 'not', why: linked };
      const address = location.href.replace(/#.*/s, '') + (await tools.fragmentOf(JSON.stringify(linked)));
      return address.length > tools.LONGEST_LINK ? { kind: 'not', why: 'tooLong' } : { kind: 'made', address };
    },
    look,
  };
}
