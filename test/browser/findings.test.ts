// Scores and gaps on the desk: the five Cs in the bar, each opened into numbers that add up; and from the end of a run to
// the facts behind the worst gap in three keys, or three clicks.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LONDON = 0;

const secondsAt = async (page: Page): Promise<number> =>
  Number(await screen(page).cursor.getAttribute('aria-valuenow'));

/** At the end of August 2011. */
async function atTheEnd(width: number, height: number) {
  const opened = await stage.open({ width, height });
  await beginExercise(opened.page, LONDON);
  await screen(opened.page).cursor.press('End');
  return { ...opened, on: screen(opened.page), endSec: await secondsAt(opened.page) };
}

const SIZES = [
  [1440, 900],
  [1024, 640],
] as const;

describe.each(SIZES)('%i × %i', (width, height) => {
  test('from the end to the facts behind the worst gap in three keys', async () => {
    const { page, on, endSec, complaints, close } = await atTheEnd(width, height);
    await page.keyboard.press('g');
    await on.gapRows.first().waitFor();
    const worst = await on.gapRows.first().textContent();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(worst);
    await page.keyboard.press('Enter');
    await expect.poll(() => on.facts.first().evaluate((fact) => fact === document.activeElement)).toBe(true);
    const fact = (await on.facts.first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    // There: the cursor is at the fact, what it is about is selected, and the gap is still open beside it.
    await expect.poll(() => secondsAt(page)).toBeLessThan(endSec);
    const time = /^\w{3} (\d\d:\d\d)/.exec(fact)?.[1] ?? 'no time';
    await expect.poll(() => on.clock.textContent()).toContain(time);
    const incident = /Disorder in [A-Z]\w+( [A-Z]\w+)?/.exec(fact)?.[0] ?? 'no incident';
    await expect.poll(() => on.inspectorTitle.textContent()).toContain(incident);
    await expect.poll(() => on.gapRows.first().textContent()).toBe(worst);
    await expect.poll(() => on.facts.first().textContent()).toBe(fact);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);

    // S leads to the paragraph that is read about; back, and Escape closes the sheet.
    await page.keyboard.press('s');
    await expect.poll(() => on.sprTitle.textContent()).toMatch(/^3\.2/);
    await page.keyboard.press('Escape');
    await on.sprTitle.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await on.findings.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await close();
  });

  test('from a mark on the timeline to its gap in one press, and to the next under that mark in another', async () => {
    const { page, on, complaints, close } = await atTheEnd(width, height);
    await on.stretch.selectOption('0');
    await expect.poll(() => on.gapMarks.count()).toBeGreaterThan(2);
    const several = page.getByRole('button', { name: /^\d gaps from / }).first();
    // The marks of the other stretch are gone.
    await page.waitForTimeout(500);
    const titles = ((await several.getAttribute('title')) ?? '').split(/: |; |\. Press/);
    await several.click();
    await on.facts.first().waitFor();
    await expect.poll(() => on.gapTitle.textContent()).toBe(`${titles[1]}: ${titles[2]}`);
    const chosen = on.findings.locator('[aria-current="true"]');
    await expect.poll(() => chosen.evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(height);
    const before = await on.gapTitle.textContent();
    await several.press('Enter');
    await expect.poll(() => on.gapTitle.textContent()).not.toBe(before);
    // Arrows lead from mark to mark, and the cursor stays.
    const at = await secondsAt(page);
    await several.press('ArrowRight');
    await expect.poll(() => several.evaluate((mark) => mark === document.activeElement)).toBe(false);
    await expect.poll(() => secondsAt(page)).toBe(at);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('from the end to the facts behind the worst gap in two clicks', async () => {
  const { page, on, endSec, complaints, close } = await atTheEnd(1440, 900);
  await on.firstGap.click();
  await on.facts.last().click();
  await expect.poll(() => secondsAt(page)).toBeLessThan(endSec);
  await expect.poll(() => on.facts.count()).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await close();
});

test('scores open into points that add up, or say that they are not tested', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await expect.poll(() => on.score(/^Consistency: not tested$/).count()).toBe(1);
  for (const name of ['Capacity', 'Contribution', 'Capability', 'Connectivity']) {
    await on.score(new RegExp(`^${name}: \\d+$`)).click();
    const title = page.getByRole('heading', { name: new RegExp(`^${name} \\d+$`) });
    const value = Number(/\d+/.exec((await title.textContent()) ?? '')?.[0]);
    const points = (await on.componentPoints.allTextContents()).flatMap(
      (text) => /^(\d+) of (\d+) points$/.exec(text) ?? [],
    );
    const numbers = points.filter((text) => /^\d+$/.test(text)).map(Number);
    const sum = (from: number): number => numbers.filter((_, n) => n % 2 === from).reduce((x, y) => x + y, 0);
    expect([sum(0), sum(1)]).toEqual([value, 100]);
    await on.score(new RegExp(`^${name}: `)).click();
  }
  await on.score(/^Capacity/).click();
  await expect.poll(() => on.findings.textContent()).toContain('rank no force');
  await on.componentPoints.first().click();
  await on.parts.first().click();
  const before = await secondsAt(page);
  await on.facts.first().click();
  await expect.poll(() => secondsAt(page)).not.toBe(before);
  expect(complaints).toEqual([]);
  await close();
});

test('what closing each gap is worth: asked for, stopped, asked again, and told in order', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await page.keyboard.press('g');
  await on.gapRows.first().waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await on.stopReruns.click();
  await on.askWorth.click();
  await expect.poll(() => on.gapRows.first().textContent(), { timeout: 120_000 }).toMatch(/\+\d[\d,]* h$/);
  const figures = (await on.gapRows.locator('b').allTextContents()).map(
    (text) => /^([+−]?[\d,]+) h$/.exec(text)?.[1] ?? '',
  );
  const hours = figures.filter((text) => text !== '').map((text) => Number(text.replace('−', '-').replaceAll(',', '')));
  expect(hours.length).toBeGreaterThan(5);
  expect(hours[0]).toBe(Math.max(...hours));
  await on.gapRows.first().click();
  await expect.poll(() => on.findings.textContent()).toMatch(/officer-hours more of need met, of [\d,]+ unmet \(\+/);
  await expect.poll(() => on.findings.textContent()).toMatch(/Cost: [\d,]+ officers more/);
  // For another run it says nothing any more.
  await page.keyboard.press('Escape');
  await on.cursor.press('Home');
  await on.activateNational.click();
  await page.keyboard.press('g');
  await on.askWorth.waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('narrowed to a day and a capability, for as long as the sheet is open', async () => {
  const opened = await stage.open({ width: 1440, height: 900 });
  const { page, complaints, close } = opened;
  const on = screen(page);
  await on.doors.filter({ hasText: 'Nerve agent' }).click();
  await on.begin.click();
  await on.cursor.press('End');
  await page.keyboard.press('g');
  const rows = (): Promise<string[]> => on.gapRows.allTextContents();
  await on.gapRows.first().waitFor();
  const all = await rows();
  await on.partOfTime.selectOption('Mon 8');
  await expect.poll(async () => (await rows()).length).toBeLessThan(all.length);
  const ofDay = await rows();
  expect(ofDay.length).toBeGreaterThan(0);
  // What touches it may have begun before; the largest began in it.
  expect(ofDay[0]).toMatch(/Mon \d\d:\d\d$/);
  await on.ofCapability.selectOption('CBRN response');
  await expect.poll(async () => (await rows()).length).toBeLessThan(ofDay.length);
  // The scores of the same; those in the bar are still of all of it.
  const bar = await on
    .score(/^Capacity/)
    .locator('b')
    .textContent();
  await page.getByRole('radio', { name: 'Scores' }).check();
  const scores = page.getByRole('navigation', { name: 'Scores' }).getByRole('button');
  await expect.poll(() => scores.first().textContent()).not.toContain(bar);
  // And the view of a region.
  await on.readers.selectOption({ label: 'East Midlands region' });
  await on.readerPage.waitFor();
  await expect.poll(() => on.readerPage.textContent()).toMatch(/Mon 8 Mar 00:00 to Tue 9 Mar 00:00, CBRN response/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await on.gapRows.first().waitFor();
  await expect.poll(() => rows()).toEqual(all);
  expect(complaints).toEqual([]);
  await close();
});

test('at the start nothing is tested and nothing has fallen short', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LONDON);
  await expect.poll(() => on.score(/: not tested$/).count()).toBe(5);
  await page.keyboard.press('g');
  await expect.poll(() => on.findings.textContent()).toContain('No gap so far.');
  await page.keyboard.press('t');
  await on.table('Forces').waitFor();
  await expect.poll(() => on.findings.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
