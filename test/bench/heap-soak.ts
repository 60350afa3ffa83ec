// `npm run soak:heap`: plays a long exercise over and over in the built product with every layer shown, and says each minute what
// page and worker hold after a collection. MUSTER_MINUTES says for how long (60). Ends with 1 if the page's heap went on growing.

import { chromium } from 'playwright-core';
import { OVERLAY_WORDS, OVERLAYS } from '../../src/app/exercise/map-layers.ts';
import { findBrowser } from '../browser/support/find-browser.ts';
import { FLAGS } from '../browser/support/flags.ts';
import { serveSite } from '../browser/support/served.ts';

const MINUTES = Number(process.env.MUSTER_MINUTES ?? 60);
/** What is made once, such as words and glyphs on first being shown, is there by then. */
const WARM_UP = Math.max(1, Math.floor(MINUTES / 6));
/** Growth from the end of the warm-up to the end that is still called flat. */
const FLAT_MIB = 2;
const MIB = 1024 * 1024;

const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium found');
const site = await serveSite();
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const wrong: string[] = [];
page.on('pageerror', (error) => wrong.push(String(error)));
await page.goto(site.url);
const doors = page.getByRole('list', { name: 'Scenarios' }).getByRole('button');
await doors.filter({ hasText: 'four nights' }).first().click();
await page.getByRole('button', { name: 'Begin' }).click();
await page.getByLabel('Areas by').selectOption('abstraction');
for (const id of OVERLAYS) {
  const button = page.getByRole('button', { name: OVERLAY_WORDS[id], exact: true });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
}

const session = await page.context().newCDPSession(page);
async function heapMib(): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MIB;
}

const cursor = page.getByRole('slider', { name: 'Time cursor' });
const play = page.getByRole('button', { name: /^Play/ });
const seen: number[] = [];
let rounds = 0;
await page.evaluate(
  'globalThis.framesSeen = 0; (function count() { globalThis.framesSeen++; requestAnimationFrame(count); })()',
);
for (let minute = 0; minute <= MINUTES; minute++) {
  const heap = await heapMib();
  seen.push(heap);
  const frames = (await page.evaluate('globalThis.framesSeen')) as number;
  console.log(`${minute} min: ${heap.toFixed(2)} MiB, ${frames} frames, ${rounds} times through`);
  if (minute === MINUTES) break;
  const untilMs = Date.now() + 60_000;
  while (Date.now() < untilMs) {
    if (await play.isVisible()) {
      // At its end, or not begun: from the start again.
      await cursor.press('Home');
      await play.click();
      rounds++;
    }
    await page.waitForTimeout(1000);
  }
}
await browser.close();
await site.close();
const warm = seen[WARM_UP] ?? 0;
const grew = (seen.at(-1) ?? 0) - warm;
console.log(
  `after ${WARM_UP} min ${warm.toFixed(2)} MiB, at the end ${seen.at(-1)?.toFixed(2)} MiB: ${grew.toFixed(2)} MiB more`,
);
if (wrong.length > 0) console.error(wrong.join('\n'));
process.exitCode = grew > FLAT_MIB || wrong.length > 0 ? 1 : 0;
