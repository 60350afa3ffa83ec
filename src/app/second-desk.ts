// A second desk beside the first: another branch of the same exercise, run by a worker of its own for as long as it is looked
// at. Nothing in it can be changed, and nothing of it is kept. Fetched when two branches are set side by side.

import { createDesk } from './exercise/create-desk.ts';
import type { Desk } from './exercise/desk.ts';
import { createEngineClient, type Documents, type EngineListener } from './exercise/engine-client.ts';
import type { ExerciseNow } from './exercise/keeping.ts';
import { makeWorker } from './make-worker.ts';
import { mapWhenWanted } from './map-when-wanted.ts';
import type { Second } from './panels/app.tsx';

/** Rejects with a sentence where the worker can't be had. */
export async function openSecondDesk(first: Desk, documents: Documents, exercise: ExerciseNow): Promise<Second> {
  const workers: Worker[] = [];
  let ears: EngineListener | null = null;
  const client = createEngineClient(
    () => {
      const worker = makeWorker();
      workers.push(worker);
      return worker;
    },
    {
      started: () => ears?.started(),
      ran: (trace, order) => ears?.ran(trace, order),
      hashed: (hash) => ears?.hashed(hash),
      refused: (problems, order) => ears?.refused(problems, order),
      broke: (message) => ears?.broke(message),
    },
  );
  const close = (): void => {
    for (const worker of workers) worker.terminate();
  };
  const loaded = await client.load(documents);
  if (!loaded.ok) {
    close();
    throw new Error(loaded.problems.map(({ path, found }) => `${path}: ${found}`).join('; '));
  }
  const join = (listener: EngineListener) => {
    ears = listener;
    return client;
  };
  const desk = createDesk(first.data, join, () => Promise.reject(new Error('nothing of a second desk is kept')));
  desk.open(exercise);
  desk.keeping.lookOnly.value = 'elsewhere';
  return { desk, mountMap: mapWhenWanted(desk), close };
}
