// What the product may weigh: script sent at the first visit, one trace, and memory after a few runs. How soon the page is
// there is printed, not judged: machines differ.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { encodeTrace } from '../../src/core/trace/encode.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { DIST, SINGLE_FILE_URL } from './support/served.ts';
import { onStage } from './support/stage.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

const stage = onStage();

const tell = (words: string): void => {
  process.stdout.write(`  ${words}\n`);
};

/** Fetched only once somebody asks: one policy's solver, the page of questions, that of a force, compatibility, links, assumptions, the map, explanations, kept work, the debrief and its files. */
const ON_DEMAND =
  /^(highs|ask|reader-page|matrix-page|links-page|assume-parts|palette|create-map|keep|keep-parts|open-kept|debrief-sheet|tabletop-sheet|word|csv|explain-parts|entries)-/;
const fileOf = (url: string): string => url.split('/').at(-1) ?? '';
const zipped = (name: string): number => gzipSync(readFileSync(join(DIST, 'assets', name)), { level: 9 }).length;

test('the first screen takes at most 350 KiB of script, compressed, and nothing that waits to be asked for', async () => {
  const { page, close } = await stage.open();
  await screen(page).doors.first().waitFor();
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await close();
  const files = fetched.map(fileOf).filter((name) => name.endsWith('.js'));
  expect(files.filter((name) => ON_DEMAND.test(name))).toEqual([]);
  expect(files.some((name) => name.startsWith('engine.worker'))).toBe(true);
  const sum = files.reduce((all, name) => all + zipped(name), 0);
  const all = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  expect(all.filter((name) => ON_DEMAND.test(name)).length).toBe(17);
  tell(`script at first, compressed: ${(sum / KIB).toFixed(1)} KiB in ${files.length} files`);
  tell(`all of it: ${(all.reduce((sum, name) => sum + zipped(name), 0) / KIB).toFixed(1)} KiB in ${all.length} files`);
  expect(sum).toBeLessThanOrEqual(350 * KIB);
});

test.each(SHIPPED_SCENARIOS)('a trace of %s takes at most 32 MiB', (id) => {
  const { length } = encodeTrace(simulate(createPlan(shippedInputs(id)), 'muster', 0, []));
  tell(`trace of ${id}: ${(length / MIB).toFixed(2)} MiB`);
  expect(length).toBeLessThanOrEqual(32 * MIB);
});

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

const bytesOf = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage): number =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

/** A way to ask the worker of a page through the browser's own protocol. */
async function workerOf(session: CDPSession): Promise<(method: string) => Promise<unknown>> {
  const attached = new Promise<string>((found) => {
    session.on('Target.attachedToTarget', ({ sessionId }) => found(sessionId));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let lastId = 0;
  return (method) =>
    new Promise((answer) => {
      const id = ++lastId;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const said = JSON.parse(message) as { id?: number; result?: unknown };
        if (said.id === id) answer(said.result);
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}

async function heapsOf(page: Page): Promise<{ page: number; worker: number }> {
  const session = await page.context().newCDPSession(page);
  const worker = await workerOf(session);
  await session.send('HeapProfiler.collectGarbage');
  await worker('HeapProfiler.collectGarbage');
  return {
    page: bytesOf(await session.send('Runtime.getHeapUsage')),
    worker: bytesOf((await worker('Runtime.getHeapUsage')) as HeapUsage),
  };
}

describe.each([
  ['the served site', () => stage.url()],
  ['the single file, from disk', () => SINGLE_FILE_URL],
] as const)('%s', (_name, address) => {
  test('opens with something to press', async () => {
    const { page, openedMs, close } = await stage.open({ url: address() });
    await expect.poll(() => screen(page).doors.count()).toBe(SHIPPED_SCENARIOS.length);
    tell(`something to press after ${Math.round(openedMs)} ms`);
    await close();
  });

  test('keeps page and worker within 250 MiB after three runs', async () => {
    const { page, close } = await stage.open({ url: address() });
    const on = screen(page);
    for (const number of [0, 1, 2]) {
      await beginExercise(page, number);
      await shownHash(page);
      await on.scenario.click();
      await on.chooseAnother.click();
      await on.doors.first().waitFor();
    }
    await beginExercise(page, 0);
    await on.cursor.press('End');
    const heaps = await heapsOf(page);
    tell(`heaps: page ${(heaps.page / MIB).toFixed(1)} MiB, worker ${(heaps.worker / MIB).toFixed(1)} MiB`);
    expect(heaps.worker).toBeGreaterThan(MIB);
    expect(heaps.page + heaps.worker).toBeLessThanOrEqual(250 * MIB);
    await close();
  });
});
