// The browser killed at random moments while decisions of many kinds are taken by several roles, undone and taken again: after
// each restart what was shown as taken is there, at the moment it was, and comes to the same trace, which Node works out by
// itself; and the person's own file is never half of one.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../src/core/model/decisions.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import { shippedInputs } from '../support/shipped.ts';
import { type Killable, startKillable } from './support/killable.ts';
import { live, type Seen, seenOn } from './support/living.ts';
import { ownFileText, pickInPrivateFolder } from './support/own-file.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { type ServedSite, serveSite } from './support/served.ts';

const SCENARIO = 'large-disorder';
const FILE = 'One-large-disorder.muster.json';
const KILLS = 5 * Number(process.env.MUSTER_RUNS ?? 1);
const LONGEST_LIFE_MS = 2500;

let site: ServedSite;
let profile: string;
beforeAll(async () => {
  site = await serveSite();
  profile = mkdtempSync(join(tmpdir(), 'muster-kill-'));
});
afterAll(async () => {
  await site?.close();
  rmSync(profile, { recursive: true, force: true });
});

const plan = createPlan(shippedInputs(SCENARIO));
const hashFor = (decisions: readonly Decision[]): string => hashTrace(simulate(plan, 'muster', 0, decisions));

async function start(): Promise<Killable> {
  const browser = await startKillable(profile);
  await browser.page.setViewportSize({ width: 1440, height: 900 });
  await browser.page.addInitScript(pickInPrivateFolder);
  await browser.page.goto(site.url);
  return browser;
}

/** The decisions of the newest version in the browser's store. */
const keptDecisions = (page: Page): Promise<readonly Decision[]> =>
  page.evaluate(
    () =>
      new Promise<readonly Decision[]>((done, failed) => {
        const opening = indexedDB.open('muster');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('versions').objectStore('versions').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const texts = (reading.result as { text: string }[]).map(({ text }) => text);
            done((JSON.parse(texts.at(-1) ?? '{}') as { decisions: Decision[] }).decisions);
          };
        };
      }),
  );

/** Whether one list is the other, or has one more or less in it. */
function isStepFrom(one: readonly string[], other: readonly string[]): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  let at = 0;
  for (const text of longer) if (text === shorter[at]) at++;
  return at === shorter.length && longer.length - shorter.length <= 1;
}

test(`killed ${KILLS} times: nothing shown as decided is lost`, { timeout: 120_000 * KILLS }, async () => {
  let browser = await start();
  let shown = 0;
  const kinds = new Set<string>();
  try {
    await beginExercise(browser.page, 1);
    await screen(browser.page).saved.click();
    await browser.page.getByRole('button', { name: 'Keep in a file of yours…' }).click();
    await browser.page.getByText('Also in your file').waitFor();
    await browser.page.keyboard.press('Escape');
    for (let kill = 0; kill < KILLS; kill++) {
      let seen: Seen = await seenOn(browser.page);
      /** The clock when a decision was last shown as taken or undone, which is kept with it, and as it was moved since. */
      let clocks = [seen.clock];
      await browser.page.exposeFunction('see', (now: Seen) => {
        if (now.doing === null && now.decided.join() !== seen.decided.join()) clocks = [];
        clocks.push(now.clock);
        seen = now;
        if (now.doing?.startsWith('entering')) kinds.add(now.doing);
        shown++;
      });
      const lifeMs = Math.random() * LONGEST_LIFE_MS;
      const before = shown;
      const living = browser.page.evaluate(live).catch((error: unknown) => {
        if (!/closed|crashed|destroyed/i.test(String(error))) throw error;
      });
      // A page that has just been opened is slow at first: its life counts from the first step.
      while (shown === before) await new Promise((over) => setTimeout(over, 10));
      await new Promise((over) => setTimeout(over, lifeMs));
      await browser.kill();
      await living;

      browser = await start();
      const { page } = browser;
      const inFile = await ownFileText(page, FILE);
      const on = screen(page);
      await on.resume.click();
      await on.clock.waitFor();
      const hash = await shownHash(page);
      const decisions = await keptDecisions(page);
      if (decisions.length > 0) await on.decisionTimes.nth(decisions.length - 1).waitFor();
      const { decided, clock } = await seenOn(page);
      const what = `kill ${kill} after ${Math.round(lifeMs)} ms, ${seen.doing ?? 'at rest'}: ${seen.decided.length} shown, ${decided.length} there at ${clock}`;
      process.stdout.write(`  ${what}\n`);
      expect(decided.length, what).toBe(decisions.length);
      const isMoving = seen.doing === 'moving';
      if (seen.doing === null || isMoving) expect(decided, what).toEqual(seen.decided);
      else expect(isStepFrom(decided, seen.decided), `${what}: ${JSON.stringify([seen, decided])}`).toBe(true);
      // A decision is kept with its moment; a step of the clock by itself a little later, perhaps before it is shown.
      if (!isMoving) expect(clocks, what).toContain(clock);
      expect(hash, what).toBe(hashFor(decisions));
      // Whole, whatever it is of; it follows the browser's own store.
      const file = JSON.parse(inFile ?? '') as { decisions: Decision[]; debrief: unknown };
      expect(Array.isArray(file.decisions) && file.debrief !== undefined, what).toBe(true);
    }
    process.stdout.write(`  ${shown} states shown in all; ${[...kinds].join(', ')}\n`);
    expect(shown).toBeGreaterThan(KILLS);
    expect(kinds.size).toBeGreaterThan(1);
  } finally {
    await browser.kill();
  }
});
