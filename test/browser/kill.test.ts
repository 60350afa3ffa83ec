// The browser killed at random moments while decisions are taken, undone and taken again: after each restart what was shown as
// taken is there, at the moment it was, and comes to the same trace, which Node works out by itself.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { TierId } from '../../src/core/model/doctrine.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { hashTrace } from '../../src/core/trace/encode.ts';
import { shippedInputs } from '../support/shipped.ts';
import { startKillable } from './support/killable.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { type ServedSite, serveSite } from './support/served.ts';

const SCENARIO = 'large-disorder';
/** It begins on Wednesday 17 June 2026 at 17:00. */
const START_MS = Date.UTC(2026, 5, 17, 17);
const KILLS = 5 * Number(process.env.MUSTER_RUNS ?? 1);
const LONGEST_LIFE_MS = 1500;
const HOUR_SEC = 3600;

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

/** Seconds after the start of an hour as the screen says it: Wed 17 Jun 18:00. */
function secOf(said: string): number {
  for (let hour = 0; hour < 72; hour++) {
    const at = new Date(START_MS + hour * HOUR_SEC * 1000);
    const day = at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
    if (`${day.replace(',', '')} ${at.toISOString().slice(11, 16)}` === said) return hour * HOUR_SEC;
  }
  throw new Error(`no hour of this exercise: ${said}`);
}

/** What the screen said last: when the one decision was taken, if it was; what is about to be; and the clock. */
interface Seen {
  readonly decided: string | null;
  readonly next: string | null;
  readonly clock: string;
}

const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const decided = document.querySelector('.decision-list .link')?.textContent ?? null;
    return { decided, next: decided, clock: document.querySelector('.clock b')?.textContent ?? '' };
  });

/** Inside the page: decides, undoes and moves on for ever; says each time what it sees, and rests, before it goes on. */
async function live(): Promise<void> {
  const { see } = globalThis as unknown as { see(seen: Seen): Promise<void> };
  const clock = (): string => document.querySelector('.clock b')?.textContent ?? '';
  const decided = (): string | null => document.querySelector('.decision-list .link')?.textContent ?? null;
  const buttonOf = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(name) && !one.disabled);
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => (holds() ? done() : void setTimeout(look, 2));
      look();
    });
  const press = async (name: string): Promise<void> => {
    await until(() => buttonOf(name) !== undefined);
    buttonOf(name)?.click();
  };
  for (let hour = 0; ; hour++) {
    if (decided() === null) {
      const before = clock();
      const key = hour % 60 < 30 ? 'ArrowRight' : 'ArrowLeft';
      document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true }));
      await until(() => clock() !== before);
      await see({ decided: null, next: clock(), clock: clock() });
      await press('Activate the national tier');
      await until(() => decided() !== null);
    } else {
      await see({ decided: decided(), next: null, clock: clock() });
      await press('Undo');
      await until(() => decided() === null);
    }
    await see({ decided: decided(), next: decided(), clock: clock() });
    await new Promise((rested) => setTimeout(rested, Math.random() * 300));
  }
}

test(`killed ${KILLS} times: nothing shown as decided is lost`, { timeout: 120_000 * KILLS }, async () => {
  let browser = await startKillable(profile);
  let shown = 0;
  try {
    await browser.page.goto(site.url);
    await beginExercise(browser.page, 1);
    await screen(browser.page).saved.waitFor();
    for (let kill = 0; kill < KILLS; kill++) {
      let seen = await seenOn(browser.page);
      /** The clock when a decision was last shown as taken or undone: kept with it. */
      let keptClock = seen.clock;
      await browser.page.exposeFunction('see', (now: Seen) => {
        seen = now;
        if (now.next === now.decided) keptClock = now.clock;
        shown++;
      });
      const lifeMs = Math.random() * LONGEST_LIFE_MS;
      const before = shown;
      const living = browser.page.evaluate(live).catch(() => {});
      // A page that has just been opened is slow at first: its life counts from the first step.
      while (shown === before) await new Promise((over) => setTimeout(over, 10));
      await new Promise((over) => setTimeout(over, lifeMs));
      await browser.kill();
      await living;

      browser = await startKillable(profile);
      const { page } = browser;
      await page.goto(site.url);
      const on = screen(page);
      await on.resume.click();
      await on.clock.waitFor();
      const hash = await shownHash(page);
      const { decided, clock } = await seenOn(page);
      const what = `kill ${kill} after ${Math.round(lifeMs)} ms: shown ${JSON.stringify(seen)}, there ${decided} at ${clock}`;
      process.stdout.write(`  ${what}\n`);
      expect([seen.decided, seen.next], what).toContain(decided);
      // A decision is kept with its moment; a step of the clock by itself a little later.
      expect([keptClock, seen.clock], what).toContain(clock);
      const decisions: Decision[] =
        decided === null ? [] : [{ atSec: secOf(decided), kind: 'activateTier', tier: 'national' as TierId }];
      expect(hash, what).toBe(hashFor(decisions));
    }
    process.stdout.write(`  ${shown} states shown in all\n`);
    expect(shown).toBeGreaterThan(KILLS);
  } finally {
    await browser.kill();
  }
});
