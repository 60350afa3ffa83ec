// The optimal policy in a browser: the same bytes as in Node, on the served site and in the single file from disk; its solver
// fetched only when an exercise asks for it, and missed in words where it can't be had.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../src/cli/solver.ts';
import { assert } from '../../src/core/base/assert.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { withSolver } from '../../src/core/sim/policies/solver-need.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import type { RunOrder } from '../../src/worker/protocol.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';
import type { Watched } from './support/browser.ts';
import { askWorker, keepWorker } from './support/page-worker.ts';
import { type ServedSite, SINGLE_FILE_URL, serveSite } from './support/served.ts';
import { onStage } from './support/stage.ts';

const SEEDS = ['muster', 'alpha'];
const OPTIMAL = ['regional', 'national'].map((tier) => ({
  path: `/doctrine/routes/publicOrder/tiers/${tier}/policy`,
  value: 'optimal',
}));

async function planOf(id: (typeof SHIPPED_SCENARIOS)[number]): Promise<Plan> {
  const inputs = await withSolver(shippedInputs(id, OPTIMAL), loadSolver);
  assert(inputs.ok, 'no solver in Node');
  return createPlan(inputs.value);
}

const stage = onStage({ under: '/aid/muster/' });
let bare: ServedSite;
beforeAll(async () => {
  bare = await serveSite({ missing: /\.wasm$/ });
});
afterAll(async () => {
  await bare?.close();
});

const orderOf = ({ inputs }: Plan, seed: string, settings: RunOrder['settings'] = OPTIMAL): RunOrder => ({
  scenario: inputs.exercise.scenario,
  settings,
  seed,
  replication: 0,
  decisions: [],
});

describe.each([
  ['the served site', () => stage.url()],
  ['the single file, from disk', () => SINGLE_FILE_URL],
] as const)('%s', (_name, address) => {
  let asked: Watched;
  beforeAll(async () => {
    asked = await stage.open({ url: address(), before: keepWorker });
  });
  afterAll(() => asked?.close());

  test.each(SHIPPED_SCENARIOS)('%s is best helped as Node says, to the byte', async (id) => {
    const plan = await planOf(id);
    const hashes = await askWorker(
      asked.page,
      SEEDS.map((seed) => orderOf(plan, seed)),
    );
    expect(hashes).toEqual(SEEDS.map((seed) => hashTrace(simulate(plan, seed, 0, []))));
    expect(asked.complaints).toEqual([]);
  });
});

test('the solver is fetched when it is first asked for, once', async () => {
  const plan = await planOf('large-disorder');
  const { page, close } = await stage.open({ before: keepWorker });
  const fetched: string[] = [];
  page.context().on('request', (request) => {
    if (/highs|\.wasm/.test(request.url())) fetched.push(request.url().replace(/^.*\./, ''));
  });
  await askWorker(page, [orderOf(plan, 'muster', [])]);
  expect(fetched).toEqual([]);
  await askWorker(page, [orderOf(plan, 'muster'), orderOf(plan, 'alpha')]);
  await askWorker(page, [orderOf(plan, 'beta')]);
  expect(fetched.toSorted()).toEqual(['js', 'wasm']);
  await close();
});

test('where it cannot be fetched the exercise is refused, and others still run', async () => {
  const plan = await planOf('large-disorder');
  const { page, close } = await stage.open({ url: bare.url, before: keepWorker });
  const [refused, ran] = await askWorker(page, [orderOf(plan, 'muster'), orderOf(plan, 'muster', [])]);
  expect(refused).toMatchObject({
    answer: 'refused',
    problems: OPTIMAL.map(({ path }) => ({
      path,
      found: expect.stringMatching(/^"optimal", but it did not load .*404/),
    })),
  });
  expect(ran).toMatch(/^[0-9a-f]{64}$/);
  await close();
});
