// The engine's own door with the shipped documents behind it, asked to open what a person hands over.

import { assert } from '../../src/core/base/assert.ts';
import type { Problem, Result } from '../../src/core/base/result.ts';
import type { TierId } from '../../src/core/model/doctrine.ts';
import { LIBRARY_FILES, type LibraryFile, SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import { KEPT_SCHEMA, type KeptExercise, type Opened } from '../../src/core/scenario/kept.ts';
import { createEngineDoor } from '../../src/worker/engine.ts';
import type { FromWorker, Loaded, ToWorker } from '../../src/worker/protocol.ts';
import { textOf } from '../scenario/shipped.ts';

const answers = new Map<number, (message: FromWorker) => void>();
const tell = createEngineDoor((message) => {
  // The hash comes last; the trace itself is not asked for here.
  if (message.answer !== 'ran') answers.get(message.id)?.(message);
});

let lastId = 0;
type Without<T> = T extends unknown ? Omit<T, 'id'> : never;
const ask = (message: Without<ToWorker>): Promise<FromWorker> =>
  new Promise((answered) => {
    const id = ++lastId;
    answers.set(id, answered);
    tell({ ...message, id } as ToWorker);
  });

const textsOf = (names: readonly string[], folder: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, textOf(`${folder}/${name}`)]));

const first = await ask({
  ask: 'load',
  data: textsOf(LIBRARY_FILES, 'data') as Record<LibraryFile, string>,
  scenarios: textsOf(SCENARIO_FILES, 'scenarios'),
});
assert(first.answer === 'loaded', 'the shipped documents are sound');
export const shipped: Loaded = first.loaded;

export async function openAtDoor(text: string, from: 'file' | 'link' = 'file'): Promise<Result<Opened>> {
  const answer = await ask({ ask: 'open', text, from });
  if (answer.answer === 'opened') return { ok: true, value: answer.opened };
  assert(answer.answer === 'refused', 'the door refuses in words', { answer });
  return { ok: false, problems: answer.problems };
}

/** What the engine makes of an exercise: the SHA-256 of its trace. */
export async function hashOf({ scenario, settings, seed, decisions }: KeptExercise): Promise<string> {
  const answer = await ask({ ask: 'run', order: { scenario, settings, seed, replication: 0, decisions } });
  assert(answer.answer === 'hashed', 'it runs', { answer });
  return answer.hash;
}

export const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems);

const large = shipped.scenarios.find(({ id }) => id === 'large-disorder');
assert(large !== undefined, 'a scenario to keep');
const NATIONAL = { kind: 'activateTier', tier: 'national' as TierId } as const;

/** A sound exercise, to spoil. */
export const KEPT: KeptExercise = {
  schema: KEPT_SCHEMA,
  product: '0.1.0',
  name: 'Tuesday’s exercise',
  createdAt: '2026-11-22T17:40:00Z',
  changedAt: '2026-11-22T17:45:12.345Z',
  scenario: large,
  seed: 'muster',
  settings: [],
  decisions: [{ ...NATIONAL, atSec: 3600, rationale: 'The region has nothing left' }],
  earlier: [[], [{ ...NATIONAL, atSec: 7200 }]],
  later: [],
  debrief: {
    marking: 'EXERCISE ASHDOWN',
    coldOn: '2026-12-15',
    actions: [
      { what: 'Ask the region in one call', owner: 'Mobilisation desk', due: '2027-01-31', gap: 'capacityShort:x' },
    ],
  },
  cursorSec: 5400.5,
  speed: 600,
  trace: null,
};
