// Layers of the map in the product itself: each switched by mouse and by keyboard, the legend says what is drawn, centres and
// links are reached from map, table and palette. A picture of each is kept for people to look at.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { AREA_LAYER_WORDS, AREA_LAYERS, OVERLAY_WORDS, OVERLAYS } from '../../src/app/exercise/map-layers.ts';
import { screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const FOLDER = join(import.meta.dirname, 'screenshots');
/** Inland in Dyfed-Powys, clear of names, roads and units, at 1440 × 900. */
const INLAND = { x: 578, y: 402, width: 14, height: 10 };

const stage = onStage();
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
});

async function inTheMidst(): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const opened = await stage.open();
  const on = screen(opened.page);
  await on.doors.filter({ hasText: 'large disorder' }).first().click();
  await on.begin.click();
  await on.cursor.press('PageUp');
  await areasBy(opened.page).waitFor();
  await opened.page.waitForTimeout(600);
  return opened;
}

async function inPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Type a force/ }).fill(typed);
  await page.keyboard.press('Enter');
}

const areasBy = (page: Page) => page.getByLabel('Areas by');
const legend = (page: Page) => page.getByRole('region', { name: 'Map layer and legend' });
const swatches = (page: Page) => legend(page).locator('.map-legend-steps li');

/** The colour that most of a piece of the window has. */
async function colourAt(page: Page, clip: typeof INLAND): Promise<string> {
  const png = await page.screenshot({ clip });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const counts = new Map<string, number>();
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    for (let n = 0; n < bytes.length; n += 4) {
      const key = `rgb(${bytes[n]}, ${bytes[n + 1]}, ${bytes[n + 2]})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? '';
  }, png.toString('base64'));
}

/** The colours of the legend's steps, in their order. */
async function legendColours(page: Page): Promise<string[]> {
  const colours = await swatches(page)
    .locator('i')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue('--look').trim()));
  return page.evaluate(
    (all) =>
      all.map((colour) => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.fillStyle = colour === '' ? 'transparent' : colour;
        context.fillRect(0, 0, 1, 1);
        return `rgb(${context.getImageData(0, 0, 1, 1).data.slice(0, 3).join(', ')})`;
      }),
    colours,
  );
}

test('every layer by mouse: another picture, and the legend has the colour and the words of what is drawn', async () => {
  const { page, complaints, close } = await inTheMidst();
  const told = new Set<string>();
  for (const id of AREA_LAYERS) {
    await areasBy(page).selectOption(id);
    await page.waitForTimeout(350);
    // Times to each area are worked out first.
    if (id !== 'standard') {
      const isInLegend = async () => (await legendColours(page)).includes(await colourAt(page, INLAND));
      await expect.poll(isInLegend, { message: id, timeout: 30_000 }).toBe(true);
    }
    await page.screenshot({ path: join(FOLDER, `layer-${id}.png`) });
    told.add((await legend(page).locator('.map-legend-about').textContent()) ?? '');
    if (id !== 'strength') continue;
    await page.mouse.move(INLAND.x + 6, INLAND.y + 5);
    const tip = page.locator('.map-tip');
    await tip.filter({ hasText: 'Dyfed-Powys' }).waitFor();
    await expect.poll(() => tip.textContent()).toMatch(/1,\d{3} officers/);
    const place = (await legendColours(page)).indexOf(await colourAt(page, INLAND));
    await expect.poll(() => swatches(page).nth(place).textContent()).toBe('under 1,500');
  }
  expect(told.size).toBe(AREA_LAYERS.length);
  expect(complaints).toEqual([]);
  await close();
});

test('every layer and overlay by keyboard, remembered at the next visit', async () => {
  const { page, close } = await inTheMidst();
  await areasBy(page).focus();
  for (const id of AREA_LAYERS.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => areasBy(page).inputValue()).toBe(id);
  }
  const drawn = legend(page).locator('.map-legend-drawn');
  for (const id of OVERLAYS) {
    const button = page.getByRole('button', { name: OVERLAY_WORDS[id], exact: true });
    const [was, wasPressed] = [await drawn.textContent(), await button.getAttribute('aria-pressed')];
    await button.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe(wasPressed === 'true' ? 'false' : 'true');
    // Roads have words only where some are closed.
    if (id !== 'roads') await expect.poll(() => drawn.textContent()).not.toBe(was);
  }
  await page.screenshot({ path: join(FOLDER, 'overlays.png') });
  await inPalette(page, 'areas by officers');
  await expect.poll(() => areasBy(page).inputValue()).toBe('strength');
  expect(AREA_LAYER_WORDS.strength).toBe('Officers');
  await page.reload();
  const on = screen(page);
  await on.doors.first().click();
  await on.begin.click();
  await expect.poll(() => areasBy(page).inputValue()).toBe('strength');
  await expect
    .poll(() => page.getByRole('button', { name: OVERLAY_WORDS.graph }).getAttribute('aria-pressed'))
    .toBe('true');
  await close();
});

test('a centre from the table, a link from it and from the palette, both with what they are for', async () => {
  const { page, complaints, close } = await inTheMidst();
  const on = screen(page);
  await page.getByRole('button', { name: /^Centres \d+$/ }).click();
  await on.filter.fill('West Midlands control');
  await page.getByRole('table', { name: 'Centres' }).getByRole('row').nth(1).click();
  await page.keyboard.press('Escape');
  const name = await on.inspectorTitle.textContent();
  expect(name).toMatch(/control room|centre|RICC/i);
  for (const part of ['In hand and waiting', 'Load over time', 'Joined to', 'What happened']) {
    await expect
      .poll(() => on.inspector.getByRole('heading', { name: part }).isVisible(), { message: part })
      .toBe(true);
  }
  await expect.poll(() => on.inspector.getByRole('img', { name: /^Load over time\. / }).isVisible()).toBe(true);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, 'centre.png') });
  await on.inspector.locator('.rows-to-open').last().getByRole('button').first().click();
  await expect.poll(() => on.inspectorTitle.textContent()).toContain(name ?? '?');
  await expect.poll(() => on.inspector.getByRole('heading', { name: 'What passed, so far' }).isVisible()).toBe(true);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, 'link.png') });
  // The same from the table of links, and on to another table from there.
  await on.openTable('Links').click();
  await on.filter.fill('kent sussex control');
  await page.keyboard.press('Tab');
  await on
    .table('Links')
    .getByRole('button', { name: /^Kent.*Sussex|^Sussex.*Kent/ })
    .click();
  await expect.poll(() => on.inspectorTitle.textContent()).toMatch(/Kent.*Sussex|Sussex.*Kent/);
  await on.whichTable.selectOption('Incidents');
  await on
    .table('Incidents')
    .getByRole('button', { name: /disorder/ })
    .first()
    .click();
  await expect.poll(() => on.inspectorTitle.textContent()).toMatch(/disorder/);
  await inPalette(page, 'table who can reach whom');
  await on.table('Links').waitFor();
  await page.keyboard.press('Escape');
  await inPalette(page, 'link kent control sussex');
  await expect.poll(() => on.inspectorTitle.textContent()).toMatch(/Kent.*Sussex|Sussex.*Kent/);
  expect(complaints).toEqual([]);
  await close();
});
