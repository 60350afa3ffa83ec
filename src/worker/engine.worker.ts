// Entry point of the engine's worker: joins its messages to the engine's door.

import { createEngineDoor } from './engine.ts';
import type { ToWorker } from './protocol.ts';
import { loadSolver } from './solver.ts';

declare const self: DedicatedWorkerGlobalScope;

const answer = createEngineDoor((message) => self.postMessage(message), loadSolver);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data));
