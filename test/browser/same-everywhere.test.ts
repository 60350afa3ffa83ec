// One exercise, one trace: the same bytes in Node, in the worker of the served site, and in the single file opened from
// disk. The product's own worker is asked through its own protocol; and once by hand, as a person would.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import type { RunOrder } from '../../src/worker/protocol.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';
import type { Watched } from './support/browser.ts';
import { askWorker, keepWorker } from './support/page-worker.ts';
import { beginExercise, shownHash } from './support/screen.ts';
import { SINGLE_FILE_URL } from './support/served.ts';
import { onStage } from './support/stage.ts';

const SEEDS = ['muster', 'alpha', '2011-08-08', 'Größe & 雪', 'x'.repeat(80)];

const plans = new Map(SHIPPED_SCENARIOS.map((id) => [id, createPlan(shippedInputs(id))]));
/** Both builds are held to the same. */
const hashesInNode = new Map<string, string>();
function hashInNode(id: string, seed: string): string {
  const key = `${id} ${seed}`;
  const hash = hashesInNode.get(key) ?? hashTrace(simulate(plans.get(id)!, seed, 0, []));
  hashesInNode.set(key, hash);
  return hash;
}

const stage = onStage({ under: '/aid/muster/' });

const BUILDS = [
  ['the served site', () => stage.url()],
  ['the single file, from disk', () => SINGLE_FILE_URL],
] as const;

describe.each(BUILDS)('%s', (_name, address) => {
  let asked: Watched;
  beforeAll(async () => {
    asked = await stage.open({ url: address(), before: keepWorker });
  });
  afterAll(() => asked?.close());

  test.each(SHIPPED_SCENARIOS)('%s gives the bytes that Node gives, for every seed', async (id) => {
    const { scenario } = plans.get(id)!.inputs.exercise;
    const orders = SEEDS.map((seed): RunOrder => ({ scenario, settings: [], seed, replication: 0, decisions: [] }));
    const hashes = await askWorker(asked.page, orders);
    expect(hashes).toEqual(SEEDS.map((seed) => hashInNode(id, seed)));
    expect(new Set(hashes).size).toBe(SEEDS.length);
    expect(asked.complaints).toEqual([]);
  });

  test.each([
    ['muster', undefined],
    ['alpha', 'alpha'],
  ])('by hand, with the seed %s', async (seed, typed) => {
    const { page, close, complaints } = await stage.open({ url: address() });
    await beginExercise(page, 2, typed);
    await expect.poll(() => shownHash(page)).toBe(hashInNode(SHIPPED_SCENARIOS[2]!, seed));
    expect(complaints).toEqual([]);
    await close();
  });
});
