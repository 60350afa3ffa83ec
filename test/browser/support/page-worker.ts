// The product's own worker, asked through its own protocol by a test: it knows the page that started it, and nothing of what
// the page asks of it meanwhile.

import type { Page } from 'playwright-core';
import type { FromWorker, RunOrder, ToWorker } from '../../../src/worker/protocol.ts';

/** Keeps hold of the worker that the page starts; to be run before the page's own code. */
export function keepWorker(): void {
  const kept = globalThis as unknown as { worker?: Worker };
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      kept.worker = this;
    }
  };
}

/** What the worker says is kept from the page while `isHeld` is set; to be run before the page's own code. */
export function holdWorker(): void {
  const kept = globalThis as unknown as { isHeld: boolean; letGo(): void };
  const waiting: (() => void)[] = [];
  kept.isHeld = false;
  kept.letGo = () => {
    kept.isHeld = false;
    for (const tell of waiting.splice(0)) tell();
  };
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      // The first to hear, for the page listens only to a worker that it has.
      this.addEventListener('message', (event) => {
        if (!kept.isHeld) return;
        event.stopImmediatePropagation();
        waiting.push(() => this.dispatchEvent(new MessageEvent('message', { data: event.data })));
      });
    }
  };
}

/** Far from any number that the page gives its own messages; and none is given twice. */
let nextId = 1_000_000;

/** Asks for runs, all at once. For each its hash, or what was said instead. */
export function askWorker(page: Page, orders: readonly RunOrder[]): Promise<readonly unknown[]> {
  const firstId = nextId;
  nextId += orders.length;
  return page.evaluate(askInPage, { orders, firstId });
}

async function askInPage(asked: { orders: readonly RunOrder[]; firstId: number }): Promise<unknown[]> {
  const { orders, firstId } = asked;
  const { worker } = globalThis as unknown as { worker: Worker };
  const ends = new Map<number, unknown>();
  await new Promise<void>((done) => {
    const hear = ({ data }: MessageEvent<FromWorker>): void => {
      const isOurs = data.id >= firstId && data.id < firstId + orders.length;
      if (!isOurs || data.answer === 'ran') return;
      ends.set(data.id, data.answer === 'hashed' ? data.hash : data);
      if (ends.size < orders.length) return;
      worker.removeEventListener('message', hear);
      done();
    };
    worker.addEventListener('message', hear);
    orders.forEach((order, n) => {
      worker.postMessage({ ask: 'run', id: firstId + n, order } satisfies ToWorker);
    });
  });
  return orders.map((_, n) => ends.get(firstId + n));
}
