// A real exercise for tests of what panels say: the shipped documents through the engine's own door.

import { readFileSync } from 'node:fs';
import { assert } from '../../src/core/base/assert.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { LIBRARY_FILES, type LibraryFile, SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { createEngineDoor } from '../../src/worker/engine.ts';
import type { FromWorker, Loaded } from '../../src/worker/protocol.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

let last: FromWorker | null = null;
let ran: Trace | null = null;
const ask = createEngineDoor((answer) => {
  last = answer;
  if (answer.answer === 'ran') ran = answer.trace;
});

let known: Loaded | null = null;

export function loaded(): Loaded {
  if (known !== null) return known;
  const data = Object.fromEntries(LIBRARY_FILES.map((name) => [name, read(`data/${name}`)])) as Record<
    LibraryFile,
    string
  >;
  const scenarios = Object.fromEntries(SCENARIO_FILES.map((name) => [name, read(`scenarios/${name}`)]));
  ask({ ask: 'load', id: 1, data, scenarios });
  assert(last?.answer === 'loaded', 'The shipped documents were refused', { last });
  known = last.loaded;
  return known;
}

/** The whole exercise of a shipped scenario, found by a part of its title. */
export function runOf(title: string, decisions: readonly Decision[] = []): Trace {
  const scenario = loaded().scenarios.find((one) => one.title.includes(title));
  assert(scenario !== undefined, 'No such scenario', { title });
  ran = null;
  ask({ ask: 'run', id: 2, order: { scenario, settings: [], seed: 'test', replication: 0, decisions } });
  assert(ran !== null, 'The engine gave no trace', { title });
  return ran;
}

export const stateAt = (trace: Trace, sec: number) => createStateReader(trace).at(sec);
