// The engine's worker as a file beside the page: how the site starts it.

export const makeWorker = (): Worker =>
  new Worker(new URL('../worker/engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
