// Decided otherwise and both kept: what doctrine would have done beside a decision, a branch from the past, to and fro to the
// same run, two side by side under one clock, taken away and brought back; and whether it was good or lucky.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;
const WAIT = { timeout: 90_000 };

const hoursOn = async (page: Page, hours: number): Promise<void> => {
  for (let n = 0; n < hours; n++) await page.keyboard.press('Shift+ArrowRight');
};

test('branches, side by side, good or lucky', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  const sheet = page.getByRole('region', { name: 'Branches' });
  await beginExercise(page, LARGE_DISORDER);

  // Before it is taken, doctrine stands beside it, and nothing waits for that.
  await hoursOn(page, 4);
  await page.keyboard.press('e');
  await on.formField('Decision').selectOption('activateTier');
  const beside = page.getByRole('region', { name: 'Beside doctrine' });
  await beside.waitFor(WAIT);
  await expect
    .poll(() => beside.textContent())
    .toMatch(/National \(tier 3\) was activated because .*Need met\d+%\d+%.*Over 20 runs/);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(1);
  const asPlayed = await shownHash(page);

  // Two hours back it is decided sooner, and both are kept.
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('e');
  await on.formField('Decision').selectOption('activateTier');
  await on.form.getByLabel(/^Keep both/).check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^Otherwise from/ }).waitFor(WAIT);
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(1);
  const otherwise = await shownHash(page);
  expect(otherwise).not.toBe(asPlayed);

  // To and fro by keyboard, each time to the same run.
  await page.keyboard.press('b');
  await sheet.getByRole('button', { name: 'Go to As played' }).press('Enter');
  await sheet.getByRole('button', { name: 'As played, at hand' }).waitFor(WAIT);
  await expect.poll(() => shownHash(page)).toBe(asPlayed);
  await sheet.getByRole('button', { name: 'As played, at hand' }).press('ArrowDown');
  await page.keyboard.press('Enter');
  await sheet.getByRole('button', { name: /^Otherwise.*at hand$/ }).waitFor(WAIT);
  await expect.poll(() => shownHash(page)).toBe(otherwise);

  // Side by side: one clock, and the differences in words.
  await sheet.getByRole('button', { name: /^As played side by side/ }).click();
  const differences = page.getByRole('complementary', { name: 'What differs' });
  await differences.getByText(/^Need unmet: [\d,]+ officer-hours in A, [\d,]+ in B; [\d,]+ fewer in A$/).waitFor(WAIT);
  const cursors = page.getByRole('slider', { name: 'Time cursor' });
  await cursors.nth(1).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const nows = () => Promise.all([0, 1].map((n) => cursors.nth(n).getAttribute('aria-valuenow')));
  await expect.poll(async () => new Set(await nows()).size, WAIT).toBe(1);
  await page.keyboard.press('Escape');
  await on.situation.waitFor(WAIT);

  // Taken away and brought back; a name of its own.
  await sheet.getByRole('button', { name: 'Take As played away' }).click();
  await sheet.getByText('“As played” was taken away.').waitFor(WAIT);
  await sheet.getByRole('button', { name: 'Bring it back' }).click();
  await sheet.getByRole('button', { name: 'Go to As played' }).waitFor(WAIT);
  await sheet.getByRole('button', { name: 'Take As played away' }).click();
  await sheet.getByText('“As played” was taken away.').waitFor(WAIT);
  await page.keyboard.press('Control+z');
  await sheet.getByRole('button', { name: 'Go to As played' }).waitFor(WAIT);
  await sheet.getByRole('button', { name: /^Rename Otherwise/ }).click();
  await page.keyboard.type('Sooner');
  await page.keyboard.press('Enter');
  await sheet.getByRole('button', { name: 'Sooner, at hand' }).waitFor(WAIT);

  // Good, or lucky?
  await page.keyboard.press('d');
  await page.getByRole('radio', { name: 'Good, or lucky?' }).check();
  await page.getByRole('button', { name: 'Replay 100 times' }).click();
  await page.getByText(/^The decisions helped: better than doctrine alone in \d+ of 100 runs/).waitFor(WAIT);
  await page.keyboard.press('Escape');

  // All of it is kept.
  await page.reload();
  await on.resume.click(WAIT);
  await page.getByRole('button', { name: 'Sooner', exact: true }).waitFor(WAIT);
  await expect.poll(() => shownHash(page)).toBe(otherwise);
  expect(complaints).toEqual([]);
  await close();
}, 300_000);
