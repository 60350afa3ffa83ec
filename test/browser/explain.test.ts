// What words and figures mean, in place: by mouse, by key and from a dialog; Escape takes the card away and nothing else; the
// glossary finds by any word, from wherever one is.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, open } from './support/browser.ts';
import { beginExercise, screen } from './support/screen.ts';
import { type ServedSite, serveSite } from './support/served.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a word, a figure and the glossary explain themselves', async () => {
  const { page, complaints, close } = await open(browser, site.url, { width: 1024, height: 640 });
  const on = screen(page);
  await beginExercise(page, 1);
  await on.cursor.press('PageUp');
  const card = page.locator('.explain-card');
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-explains') ?? '');

  // By key: the figures of the table that has the focus near by; the focus goes to the card and comes back.
  const figures = on.inspector.getByRole('button', { name: /^How counted: Demand/ }).first();
  await on.inspector.getByRole('rowheader').getByRole('button').first().focus();
  await page.keyboard.press('w');
  await expect.poll(() => card.textContent()).toMatch(/Short\s*Demand less what the units there are worth/);
  expect(await page.evaluate(() => document.activeElement?.matches('.explain-card'))).toBe(true);
  expect(await figures.getAttribute('aria-expanded')).toBe('true');
  const box = await card.boundingBox();
  expect(box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1024 && box.y + box.height <= 640).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(await focused()).toBe('demand atWork onTheWay short');

  // By mouse: it opens while the mouse rests on the word, stays while it goes over to the card, and Escape leaves the desk as it was.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Type a force/ }).fill('kent');
  await page.keyboard.press('Enter');
  const kent = on.inspector.getByRole('heading', { name: /Kent/ });
  await kent.waitFor();
  const word = on.inspector.getByRole('button', { name: 'Holdings', exact: true });
  await word.scrollIntoViewIfNeeded();
  await word.hover({ position: { x: 4, y: 8 } });
  await word.hover({ position: { x: 9, y: 9 } });
  await card.getByText('shared out by a stated rule').waitFor();
  await card.hover();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(await kent.count()).toBe(1);

  // From a card to the glossary, at what was explained; there any word finds.
  await word.click();
  await card.getByRole('button', { name: 'All words' }).click();
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toBe('holding');
  await glossary.getByRole('searchbox').fill('carrier');
  await expect
    .poll(() => glossary.getByRole('term').allTextContents())
    .toEqual(['Police support unit (PSU)', 'Serial']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => glossary.count()).toBe(0);

  // In a sheet that lies over everything: the words that stand there, first of all.
  await page.keyboard.press('d');
  const debrief = page.getByRole('dialog', { name: 'Debrief' });
  await debrief.getByRole('radio', { name: 'Evaluation' }).check();
  await debrief.getByText('Host gold').first().waitFor();
  await debrief.getByRole('button', { name: 'Words', exact: true }).click();
  const here = glossary.locator('section').first();
  await expect.poll(() => here.getByRole('term').allTextContents()).toContain('Gold, silver, bronze');
  expect(await here.getByRole('heading').textContent()).toBe('On this screen');
  expect(await here.getByRole('term').allTextContents()).not.toContain('Short');
  await page.keyboard.press('Escape');
  await expect.poll(() => glossary.count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => debrief.count()).toBe(0);

  // By its name from anywhere, and by key with nothing that could be explained in the focus.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Type a force/ }).fill('word npocc');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toBe('npocc');
  await page.keyboard.press('Escape');
  await expect.poll(() => glossary.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
