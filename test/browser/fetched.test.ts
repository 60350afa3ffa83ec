// Parts that are fetched when they are wanted: slow ones say so, failed ones say what to do, and nothing else is lost.

import { expect, test } from 'vitest';
import { onStage } from './support/stage.ts';

const stage = onStage();

test('a part that is slow to come says so; one that does not come can be tried again', async () => {
  const { page, close } = await stage.open({ width: 1024, height: 640 });
  const note = page.locator('.fetch-note');
  let letCome = (): void => {};
  const mayCome = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route('**/assets/choose-exercise*', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.keyboard.press('t');
  await page.getByText('Fetching this part').waitFor();
  letCome();
  await page.getByRole('dialog', { name: /which exercise/ }).waitFor();
  await expect.poll(() => note.count()).toBe(0);
  await page.keyboard.press('Escape');

  await page.route('**/assets/palette*', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await page.getByRole('alert').filter({ hasText: 'could not be fetched' }).waitFor();
  await page.unroute('**/assets/palette*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('combobox', { name: /^Type a force/ }).waitFor();
  await expect.poll(() => note.count()).toBe(0);
  await close();
});

test('what is typed before the palette has come is in its field, and opens nothing', async () => {
  const { page, close } = await stage.open({ width: 1024, height: 640 });
  let letCome = (): void => {};
  const mayCome = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route('**/assets/palette*', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sadh');
  await page.keyboard.press('Backspace');
  letCome();
  const field = page.getByRole('combobox', { name: /^Type a force/ });
  await field.waitFor();
  expect(await field.inputValue()).toBe('sad');
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await close();
});
