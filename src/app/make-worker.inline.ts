// The engine's worker carried inside the page: how the single file starts it, since a page opened from disk may not load
// another file as a worker. The build puts this in the place of make-worker.ts.

import EngineWorker from '../worker/engine.worker.ts?worker&inline';

export const makeWorker = (): Worker => new EngineWorker({ name: 'engine' });
