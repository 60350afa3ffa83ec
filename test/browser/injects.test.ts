// Leading a room through the list of injects by keys: the list, a hold that undo takes back, a jump with its report, one that
// fires while it plays, and a list brought in as CSV or refused by row and column.

import { expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;
/** Parts are fetched and runs made before these hold; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

test('the list, exercise control, a jump with its report, an inject while it plays, a list as CSV', async () => {
  const { page, complaints, close } = await stage.open({ width: 1024, height: 640 });
  await beginExercise(page, LARGE_DISORDER);
  const rows = page.locator('.inject-row');
  const row = (title: string) => rows.filter({ hasText: title });
  await page.keyboard.press('i');
  await expect.poll(() => rows.count(), SLOW).toBe(8);
  await expect.poll(() => rows.first().textContent()).toContain('Calls rise');

  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await expect.poll(() => row('Calls rise').textContent(), SLOW).toContain('held');
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('Calls rise').textContent(), SLOW).toContain('ahead');

  await page.keyboard.press('n');
  const report = page.locator('.sitrep-page');
  await report.waitFor();
  await expect.poll(() => report.textContent()).toContain('Calls rise');
  await expect.poll(() => report.locator('.sitrep-mark').first().textContent()).toBe('EXERCISE');
  await page.keyboard.press('Escape');
  await report.waitFor({ state: 'hidden' });
  await expect.poll(() => row('Calls rise').textContent(), SLOW).toContain('fired');

  const given = page.locator('.injects input[type=file]');
  await given.setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Number;Title;Text;To\n1;A;B;Gold'),
  });
  await expect.poll(() => page.locator('.inject-problems').textContent(), SLOW).toContain('row 2, column "to"');
  await expect.poll(() => rows.count()).toBe(8);
  const sound = 'Number;Title;Text;To;At min\n1;A meeting;Come at once;Host gold;61\n';
  await given.setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from(sound) });
  // What the room has been given stays, and is told.
  await expect.poll(() => rows.count(), SLOW).toBe(2);
  await expect.poll(() => page.locator('.inject-problems').textContent(), SLOW).toContain('Calls rise');
  await page.getByRole('button', { name: 'Add an inject' }).click();
  const form = page.locator('.add-inject');
  await form.getByLabel('Title').fill('A minister calls');
  await form.getByLabel('Text, as it is read out').fill('How long will it last?');
  await form.getByLabel('Host silver').check();
  await form.getByLabel('Given').selectOption('tierActive');
  await form.getByRole('button', { name: 'Add an inject' }).click();
  await expect.poll(() => form.textContent()).toContain('One of the list is needed');
  await form.getByLabel('Tier').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Add an inject' }).click();
  await expect.poll(() => row('A minister calls').textContent(), SLOW).toContain('Host gold, Host silver');

  await page.keyboard.press('Escape');
  await rows.first().waitFor({ state: 'detached' });
  await screen(page).cursor.press('ArrowRight');
  await page.keyboard.press('k');
  await page.locator('.fired-notices', { hasText: 'A meeting' }).waitFor({ timeout: 30_000 });
  await page.keyboard.press('k');
  expect(complaints).toEqual([]);
  await close();
});
