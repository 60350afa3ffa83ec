// Time from here: a click on the map leads to an answer for that place, by mouse and by keyboard only; the national view is
// sorted, and leads to an area's own answer; each prints as one page.

import type { Browser, Page } from 'playwright-core';
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

const LARGE_DISORDER = /One large disorder/;
const ANSWER = /^\d+ .+ could be .+ after .+, between .+ and .+\.$/;

async function atTheStart(size: { readonly width: number; readonly height: number }) {
  const opened = await open(browser, site.url, size);
  const { page } = opened;
  const doors = await screen(page).doors.allTextContents();
  await beginExercise(
    page,
    doors.findIndex((text) => LARGE_DISORDER.test(text)),
  );
  await screen(page).cursor.waitFor();
  const sheet = page.getByRole('region', { name: 'Time from here' });
  return {
    ...opened,
    sheet,
    answer: sheet.locator('.here-answer'),
    places: sheet.getByRole('combobox', { name: 'Place' }),
  };
}

const pagesOf = async (page: Page): Promise<number | undefined> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;

/** Clicks on areas until one is hit: incidents and units may lie anywhere. Where it was, on the page. */
async function clickAnArea(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.map-stage').boundingBox();
  if (box === null) throw new Error('no map');
  const link = page.getByRole('button', { name: 'Time from here: the place clicked' });
  let at = { x: 0, y: 0 };
  for (const [x, y] of [
    [0.52, 0.42],
    [0.55, 0.5],
    [0.5, 0.6],
    [0.6, 0.65],
  ] as const) {
    at = { x: Math.round(box.x + box.width * x), y: Math.round(box.y + box.height * y) };
    await page.mouse.click(at.x, at.y);
    if (
      await link.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await link.click();
  return at;
}

/** Whether a pin's head stands above a point: a disc of the accent's colour with a light middle. */
async function hasPin(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
  const png = await page.screenshot({ clip: { x: x - 8, y: y - 23, width: 16, height: 16 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const colourAt = (left: number, top: number): string => context.getImageData(left, top, 1, 1).data.join();
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
    context.fillRect(0, 0, 1, 1);
    const accent = colourAt(0, 0);
    context.drawImage(image, 0, 0);
    return colourAt(3, 8) === accent && colourAt(12, 8) === accent && colourAt(8, 8) !== accent;
  }, png.toString('base64'));
}

test('a click on the map, and how soon 25 units could be there; with everybody at home other capabilities by region; one page', async () => {
  const { page, sheet, answer, complaints, close } = await atTheStart({ width: 1440, height: 900 });
  const at = await clickAnArea(page);
  await answer.waitFor({ timeout: 60_000 });
  expect(await answer.textContent()).toMatch(/ could be at the place clicked, \d+\.\d km from .+ after /);
  // The place has its pin, drawn by either renderer.
  await page.keyboard.press('Escape');
  for (const renderer of ['Canvas', 'WebGL'] as const) {
    await screen(page).details.click();
    await screen(page).renderer(renderer).check();
    await page.keyboard.press('Escape');
    await page.locator(`.map-stage[data-renderer="${renderer.toLowerCase()}"] canvas`).waitFor();
    await expect.poll(() => hasPin(page, at)).toBe(true);
  }
  await page.keyboard.press('h');
  await answer.waitFor();
  await sheet.getByRole('spinbutton', { name: 'Units' }).fill('25');
  expect(await answer.textContent()).toMatch(/^25 public order units could be/);
  expect(await sheet.getByRole('row').count()).toBeGreaterThan(10);
  expect(await pagesOf(page)).toBe(1);
  await sheet.getByRole('radio', { name: 'Everybody at home' }).check();
  await sheet.getByRole('button', { name: 'Armed response vehicle crews' }).click({ timeout: 60_000 });
  expect(await answer.textContent()).toMatch(
    /^10 armed response vehicle crews could be in the .+ region, measured to /,
  );
  // Whole regions send, and none of them is a force to be opened.
  const senders = sheet.getByRole('table').filter({ hasText: 'Keeps at home' }).getByRole('rowheader');
  expect(await senders.count()).toBeGreaterThan(0);
  expect(await senders.getByRole('button').count()).toBe(0);
  await sheet.getByRole('radio', { name: 'Every area' }).check();
  await sheet.getByRole('button', { name: 'Colour the map by this' }).click({ timeout: 60_000 });
  await sheet.waitFor({ state: 'hidden' });
  const legend = page.getByRole('region', { name: 'Map layer and legend' });
  await legend.getByText('until 10 armed response vehicle crews could be there').waitFor({ timeout: 60_000 });
  expect(await legend.getByLabel('Areas by').inputValue()).toBe('timeTo');
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard only, at 1024 × 640: the incident’s place, another town, then every area, sorted, and one of them opened', async () => {
  const { page, sheet, answer, places, complaints, close } = await atTheStart({ width: 1024, height: 640 });
  // Small as the map is, its legend stands there whole.
  const legend = page.locator('.map-legend-body');
  await legend.getByText('Ring is demand').waitFor();
  expect(await legend.evaluate((body) => body.scrollHeight - body.clientHeight)).toBeLessThanOrEqual(0);
  await page.keyboard.press('h');
  await answer.waitFor({ timeout: 60_000 });
  await places.selectOption('Canterbury');
  await expect.poll(() => answer.textContent(), { timeout: 60_000 }).toMatch(/could be in Canterbury after/);
  expect(await answer.textContent()).toMatch(ANSWER);
  await sheet.getByRole('radio', { name: 'One place' }).press('ArrowRight');
  const table = sheet.getByRole('table', { name: 'How soon so many could be in each area' });
  await table.waitFor({ timeout: 60_000 });
  expect(await table.getByRole('row').count()).toBe(44);
  await table.getByRole('button', { name: /^100%/ }).press('Enter');
  const first = table.getByRole('row').nth(1).getByRole('button');
  expect(await answer.textContent()).toContain(`soonest in the area of ${await first.textContent()}`);
  expect(await pagesOf(page)).toBe(1);
  const town = await table.getByRole('row').nth(1).getByRole('cell').first().textContent();
  await first.press('Enter');
  await expect.poll(() => answer.textContent(), { timeout: 60_000 }).toContain(`could be in ${town} after`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await close();
});
