// The assumptions in a real browser: a notice changed by keyboard alone, what it comes to, and back again; a handle dragged;
// what is kept, undone, and passed on in a file and a link.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onDisk } from './support/downloads.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();
const { textOf } = onDisk();

const LARGE_DISORDER = 1;
const NOTICE = /^Public order, National \(tier 3\), Notice: .*, likely/;

const unmet = async (page: Page): Promise<readonly number[]> => {
  const text = (await screen(page).effect.textContent()) ?? '';
  const [, before = '', now = ''] = /Need unmet: before ([\d,]+) h, now ([\d,]+) h/.exec(text) ?? [];
  return [before, now].map((hours) => Number(hours.replaceAll(',', '')));
};

test('by keyboard: a notice is found, shortened, its effect seen, and put back', async () => {
  const { page, complaints, close } = await stage.open({ width: 1024, height: 640 });
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  const first = await shownHash(page);
  await page.keyboard.press('a');
  await on.assumptions.getByRole('heading', { name: 'What it comes to' }).waitFor();
  await expect.poll(() => on.findAssumption.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('public order national notice');
  const handle = on.handle(NOTICE);
  await handle.waitFor();
  // On to the handle by Tab alone.
  for (let n = 0; n < 30 && !(await handle.evaluate((one) => one === document.activeElement)); n++) {
    await page.keyboard.press('Tab');
  }
  const was = Number(await handle.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowLeft');
  const step = was - Number(await handle.getAttribute('aria-valuenow'));
  expect(step).toBeGreaterThan(0);
  await page.keyboard.press('PageDown');
  expect(was - Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(step);
  await page.keyboard.press('Home');
  // It stops at its neighbour: low is never above likely.
  await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(await handle.getAttribute('aria-valuemin'));
  await expect
    .poll(async () => {
      const [before = 0, now = 0] = await unmet(page);
      return now < before;
    })
    .toBe(true);
  await expect.poll(() => on.assumptions.textContent()).toMatch(/was 5\sh\s00/);
  await page.keyboard.press('Escape');
  await on.assumptions.waitFor({ state: 'hidden' });
  const changed = await shownHash(page);
  expect(changed).not.toBe(first);
  // Undone with the desk's own undo, which brings the very same run back.
  // One step for each value that came to be kept; more than there are do nothing.
  for (let n = 0; n < 4; n++) await page.keyboard.press('Control+z');
  await expect.poll(() => shownHash(page)).toBe(first);
  expect(complaints).toEqual([]);
  await close();
});

test('by mouse: dragged, refused where it can’t be, reset; a file and a link hold it', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  await page.keyboard.press('a');
  await on.findAssumption.fill('first report');
  const handle = on.handle(/^From first report to asking for help, likely/);
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 12, { steps: 4 });
  const dragged = Number(await handle.getAttribute('aria-valuenow'));
  expect(dragged).toBeGreaterThan(12);
  await page.mouse.up();
  await expect.poll(() => on.changedInShort.count()).toBe(1);
  await expect.poll(() => on.changedInShort.textContent()).toContain('was 12');

  // What the schema doesn't allow is not taken; what only the whole doctrine refuses comes back with a word.
  const likely = page.getByRole('textbox', { name: /^From first report to asking for help, likely, minutes/ });
  await likely.fill('9999');
  await likely.press('Enter');
  await on.assumptions.getByText('From 5').waitFor();
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBe(dragged);
  await on.findAssumption.fill('longest tour');
  const tour = page.getByRole('textbox', { name: /^Longest tour/ });
  await tour.fill('30');
  await tour.press('Enter');
  await on.assumptions.getByText(/^Not possible: /).waitFor();
  await expect.poll(() => tour.inputValue()).toBe('720');

  const hash = await shownHash(page);
  await on.saved.click();
  const download = page.waitForEvent('download');
  await on.saveCopy.click();
  const kept = JSON.parse(await textOf(await download));
  expect(kept.settings).toEqual([{ path: '/doctrine/declareMin/p50', value: dragged }]);
  expect(kept.trace).toBe(hash);
  if ((await on.makeLink.count()) === 0) await on.saved.click();
  await on.makeLink.click();
  const link = await on.madeLink.inputValue();
  await page.keyboard.press('Escape');
  const other = await stage.open({ url: link });
  await screen(other.page).clock.waitFor();
  await expect.poll(() => shownHash(other.page)).toBe(hash);
  await expect.poll(() => screen(other.page).changedInShort.count()).toBe(1);
  await screen(other.page).changedInShort.getByRole('button').click();
  await expect.poll(() => screen(other.page).changedInShort.count()).toBe(0);
  expect(complaints).toEqual([]);
  await other.close();
  await close();
});
