// The traces of the shipped scenarios, kept: a change of engine, doctrine, roads or holdings that changes what happens
// must be meant. On a mismatch the first event that differs is named. To keep the new ones, when they are meant:
//   UPDATE_GOLDEN=1 npx vitest run --project node test/golden

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { describeFact } from '../../src/core/trace/describe.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import { FACT_KINDS } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';

const SEEDS = ['muster', 'another'];

/** Kept fact by fact, for reading; of the others the hash and the counts are kept. */
const IN_WORDS = ['london-2011', 'large-disorder', 'marauding-attack'];

/** The hash, how many facts of each kind, and every fact in words where they are kept. */
function digestOf(trace: Trace, inWords: boolean): string {
  const counts = FACT_KINDS.map((kind, number) => [kind, trace.facts.kind.filter((one) => one === number).length]);
  return [
    `trace ${hashTrace(trace)}`,
    '',
    ...counts.filter(([, count]) => count !== 0).map(([kind, count]) => `${count} ${kind}`),
    '',
    ...(inWords ? [...Array.from({ length: trace.facts.length }, (_, n) => describeFact(trace, n)), ''] : []),
  ].join('\n');
}

const kept = (name: string): URL => new URL(`${name}.txt`, import.meta.url);

const factsOf = (digest: string): readonly string[] => digest.split('\n').filter((line) => line.startsWith('T+'));

const countsOf = (digest: string): readonly string[] => digest.split('\n').filter((line) => /^\d+ [a-z]/.test(line));

/** What is the first event that isn't as it was; nothing if all of them are. */
function firstChange(before: string, after: string): string | null {
  const [was, is] = [factsOf(before), factsOf(after)];
  const n = Array.from({ length: Math.max(was.length, is.length) }, (_, k) => k).find((k) => was[k] !== is[k]);
  if (n === undefined) return null;
  return `event ${n + 1} was "${was[n] ?? 'not there'}", is "${is[n] ?? 'not there'}"`;
}

const CASES = SHIPPED_SCENARIOS.flatMap((id) => SEEDS.map((seed) => ({ id, seed, name: `${id}.${seed}` })));

test.each(CASES)('$name', ({ id, seed, name }) => {
  const digest = digestOf(simulate(createPlan(shippedInputs(id)), seed, 0, []), IN_WORDS.includes(id));
  if (process.env.UPDATE_GOLDEN) writeFileSync(kept(name), digest);
  const before = readFileSync(kept(name), 'utf8');
  expect(firstChange(before, digest)).toBeNull();
  expect(countsOf(digest), 'how many events of each kind').toEqual(countsOf(before));
  // With the same facts in words, what differs is in the inputs or on the road.
  expect(digest.split('\n')[0], 'the facts are the same, the hash is not').toBe(before.split('\n')[0]);
});
