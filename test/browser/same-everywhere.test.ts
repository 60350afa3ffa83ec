// One exercise, one trace: the same bytes in Node, in the worker of the served site, and in the single file opened from
// disk. The product's own worker is asked through its own protocol; and once by hand, as a person would.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import type { RunOrder } from '../../src/worker/protocol.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';
import { launchBrowser, open, type Watched } from './support/browser.ts';
import { askWorker, keepWorker } from './support/page-worker.ts';
import { beginExercise, shownHash } from './support/screen.ts';
import { type ServedSite, SINGLE_FILE_URL, serveSite } from './support/served.ts';

const SEEDS = ['muster', 'alpha', '2011-08-08', 'Größe & 雪', 'x'.repeat(80)];

const plans = new Map(SHIPPED_SCENARIOS.map((id) => [id, createPlan(shippedInputs(id))]));
const hashInNode = (id: string, seed: string): string => hashTrace(simulate(plans.get(id)!, seed, 0, []));

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite({ under: '/aid/muster/' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const BUILDS = [
  ['the served site', () => site.url],
  ['the single file, from disk', () => SINGLE_FILE_URL],
] as const;

describe.each(BUILDS)('%s', (_name, address) => {
  let asked: Watched;
  beforeAll(async () => {
    asked = await open(browser, address(), { before: keepWorker });
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
    const { page, close, complaints } = await open(browser, address());
    await beginExercise(page, 2, typed);
    expect(await shownHash(page)).toBe(hashInNode(SHIPPED_SCENARIOS[2]!, seed));
    expect(complaints).toEqual([]);
    await close();
  });
});
