// Talks to the engine's worker for the desk. While a run is under way, only the newest order waits: older ones are
// dropped, so a dragged slider never queues up work. A worker that breaks is replaced when asked to.

import type { Problem, Result } from '../../core/base/result.ts';
import type { MainEventsList } from '../../core/model/mel.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import type { LibraryFile } from '../../core/scenario/files.ts';
import type { Opened } from '../../core/scenario/kept.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { AssumptionForm, FromWorker, Loaded, RunOrder, ToWorker } from '../../worker/protocol.ts';

/** Texts of everything that is loaded at start. */
export interface Documents {
  readonly data: Readonly<Record<LibraryFile, string>>;
  readonly scenarios: Readonly<Record<string, string>>;
}

/** What the desk hears from the engine. */
export interface EngineListener {
  started(): void;
  ran(trace: Trace, order: RunOrder): void;
  hashed(hash: string): void;
  refused(problems: readonly Problem[], order: RunOrder): void;
  /** The worker is gone; `restart` makes a new one. */
  broke(message: string): void;
}

export interface EngineClient {
  /** Loads the documents into the worker. Rejects with a sentence when the worker can't be had. */
  load(documents: Documents): Promise<Result<Loaded>>;
  /** What a file or a link holds, or what is wrong with it. */
  open(text: string, from: 'file' | 'link'): Promise<Result<Opened>>;
  /** The form of this order's assumptions. */
  form(order: RunOrder): Promise<Result<AssumptionForm>>;
  /** A list of injects from a CSV, for this scenario; and one as CSV. */
  readMel(bytes: Uint8Array, scenario: Scenario): Promise<Result<MainEventsList>>;
  writeMel(mel: MainEventsList): Promise<string>;
  /** Runs this order next; an order still waiting is dropped. */
  run(order: RunOrder): void;
  /** A new worker with the same documents. */
  restart(): Promise<void>;
}

/** `makeWorker` may throw: some browsers refuse workers to a page opened from disk. */
export function createEngineClient(makeWorker: () => Worker, listener: EngineListener): EngineClient {
  let worker: Worker | null = null;
  let documents: Documents | null = null;
  let nextId = 1;
  let runningId = 0;
  /** The last run answered: its hash is still to come. */
  let ranId = 0;
  let waiting: RunOrder | null = null;
  let running: RunOrder | null = null;
  const settling = new Map<number, (message: FromWorker) => void>();

  const fail = (message: string): void => {
    worker?.terminate();
    worker = null;
    runningId = 0;
    waiting = null;
    for (const [id, settle] of settling) settle({ answer: 'broke', id, message });
    settling.clear();
    listener.broke(message);
  };

  const start = (): Worker => {
    const made = makeWorker();
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
    made.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'The worker could not be started.');
    });
    made.addEventListener('messageerror', () => fail('A message could not be read.'));
    return made;
  };

  const send = (message: ToWorker): void => {
    worker ??= start();
    worker.postMessage(message);
  };

  const sendNext = (): void => {
    if (runningId !== 0 || waiting === null) return;
    const order = waiting;
    waiting = null;
    runningId = nextId++;
    running = order;
    listener.started();
    try {
      send({ ask: 'run', id: runningId, order });
    } catch (error) {
      fail(String(error));
    }
  };

  const hear = (message: FromWorker): void => {
    const settle = settling.get(message.id);
    if (settle) {
      settling.delete(message.id);
      settle(message);
      return;
    }
    if (message.answer === 'broke') fail(message.message);
    else if (message.answer === 'hashed' && message.id === ranId && waiting === null && runningId === 0) {
      listener.hashed(message.hash);
    } else if (
      message.id === runningId &&
      running !== null &&
      (message.answer === 'ran' || message.answer === 'refused')
    ) {
      runningId = 0;
      // A trace that a newer order has overtaken is still shown: it is nearer to what is wanted than the one before.
      if (message.answer === 'ran') {
        ranId = message.id;
        listener.ran(message.trace, running);
      } else listener.refused(message.problems, running);
      sendNext();
    }
  };

  const ask = (message: (id: number) => ToWorker): Promise<FromWorker> =>
    new Promise((resolve) => {
      const id = nextId++;
      settling.set(id, resolve);
      try {
        send(message(id));
      } catch (error) {
        fail(String(error));
      }
    });

  const load = async (given: Documents): Promise<Result<Loaded>> => {
    documents = given;
    const answer = await ask((id) => ({ ask: 'load', id, ...given }));
    if (answer.answer === 'loaded') return { ok: true, value: answer.loaded };
    if (answer.answer === 'refused') return { ok: false, problems: answer.problems };
    throw new Error(answer.answer === 'broke' ? answer.message : 'unexpected answer');
  };

  return {
    load,
    async open(text, from) {
      const answer = await ask((id) => ({ ask: 'open', id, text, from }));
      if (answer.answer === 'opened') return { ok: true, value: answer.opened };
      if (answer.answer === 'refused') return { ok: false, problems: answer.problems };
      throw new Error(answer.answer === 'broke' ? answer.message : 'unexpected answer');
    },
    async form(order) {
      const answer = await ask((id) => ({ ask: 'form', id, order }));
      if (answer.answer === 'form') return { ok: true, value: answer.form };
      if (answer.answer === 'refused') return { ok: false, problems: answer.problems };
      throw new Error(answer.answer === 'broke' ? answer.message : 'unexpected answer');
    },
    async readMel(bytes, scenario) {
      const answer = await ask((id) => ({ ask: 'readMel', id, bytes, scenario }));
      if (answer.answer === 'mel') return { ok: true, value: answer.mel };
      if (answer.answer === 'refused') return { ok: false, problems: answer.problems };
      throw new Error(answer.answer === 'broke' ? answer.message : 'unexpected answer');
    },
    async writeMel(mel) {
      const answer = await ask((id) => ({ ask: 'writeMel', id, mel }));
      if (answer.answer === 'melText') return answer.text;
      throw new Error(answer.answer === 'broke' ? answer.message : 'unexpected answer');
    },
    run(order) {
      waiting = order;
      sendNext();
    },
    async restart() {
      worker?.terminate();
      worker = null;
      runningId = 0;
      if (documents) await load(documents);
    },
  };
}
