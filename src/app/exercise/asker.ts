// Asks the engine questions that take many runs. It has a worker of its own, started with the first question, so that the desk
// never waits behind one. One question at a time: a newer one takes the place of one under way.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../core/base/result.ts';
import type { Question, Reply } from '../../core/experiments/question.ts';
import type { FromWorker, ToWorker } from '../../worker/protocol.ts';
import type { Documents } from './engine-client.ts';

export type Asking =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'asking';
      readonly question: Question;
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'answered'; readonly question: Question; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly question: Question; readonly problems: readonly Problem[] };

/** The newest answer of each kind, with what was asked. */
export type Answered = {
  readonly [K in Reply['kind']]?: { readonly question: Question; readonly reply: Reply };
};

export interface Asker {
  readonly asking: ReadonlySignal<Asking>;
  readonly answered: ReadonlySignal<Answered>;
  ask(question: Question): void;
  /** Gives up the question under way, if there is one. */
  stop(): void;
}

export function createAsker(makeWorker: () => Worker, documents: Documents): Asker {
  const asking = signal<Asking>({ kind: 'nothing' });
  const answered = signal<Answered>({});
  let worker: Worker | null = null;
  let lastId = 0;
  /** What the worker was told to load goes by the number of the question that started it. */
  let loadId = 0;
  let isLoaded = false;

  const fail = (problems: readonly Problem[]): void => {
    const now = asking.peek();
    if (now.kind === 'asking') asking.value = { kind: 'failed', question: now.question, problems };
  };
  const breakDown = (message: string): void => {
    worker?.terminate();
    worker = null;
    fail([{ path: 'engine', found: message, expected: 'an answer' }]);
  };
  const post = (message: ToWorker): void => worker?.postMessage(message);

  const hear = (message: FromWorker): void => {
    if (message.answer === 'broke') {
      breakDown(message.message);
      return;
    }
    if (message.answer === 'loaded') {
      isLoaded = true;
      const now = asking.peek();
      if (now.kind === 'asking') post({ ask: 'question', id: lastId, question: now.question });
      return;
    }
    const now = asking.peek();
    if (message.id === loadId && message.answer === 'refused' && !isLoaded) {
      // The documents can't be read: no question could be answered, whichever is the newest.
      worker?.terminate();
      worker = null;
      fail(message.problems);
      return;
    }
    // What belongs to a question that was given up says nothing any more.
    if (message.id !== lastId || now.kind !== 'asking') return;
    if (message.answer === 'progress') asking.value = { ...now, done: message.done, of: message.of };
    else if (message.answer === 'reply') {
      const { question } = now;
      const { reply } = message;
      answered.value = { ...answered.value, [reply.kind]: { question, reply } };
      asking.value = { kind: 'answered', question, reply };
    } else if (message.answer === 'refused') fail(message.problems);
  };

  const start = (): void => {
    isLoaded = false;
    loadId = lastId;
    try {
      worker = makeWorker();
    } catch (error) {
      breakDown(String(error));
      return;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      breakDown(event.message || 'The worker could not be started.');
    });
    post({ ask: 'load', id: lastId, ...documents });
  };

  return {
    asking,
    answered,
    ask(question) {
      if (asking.peek().kind === 'asking') post({ ask: 'stop', id: lastId });
      lastId++;
      asking.value = { kind: 'asking', question, done: 0, of: 0 };
      if (worker === null) start();
      else if (isLoaded) post({ ask: 'question', id: lastId, question });
    },
    stop() {
      if (asking.peek().kind !== 'asking') return;
      post({ ask: 'stop', id: lastId });
      asking.value = { kind: 'nothing' };
    },
  };
}
