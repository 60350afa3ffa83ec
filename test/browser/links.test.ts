// Links on the desk: who was joined to whom, drawn and in a table; and what hangs on each, asked for, stopped, asked again,
// and counted in the score of connectivity.

import { describe, expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LONDON = 0;

async function atTheEnd(width: number, height: number) {
  const opened = await stage.open({ width, height });
  await beginExercise(opened.page, LONDON);
  const on = screen(opened.page);
  await on.cursor.press('End');
  return { ...opened, on };
}

describe.each([
  [1440, 900],
  [1024, 640],
] as const)('%i × %i', (width, height) => {
  test('by keyboard from link to link, and to a fact of one', async () => {
    const { page, on, complaints, close } = await atTheEnd(width, height);
    await page.keyboard.press('l');
    await on.askWeakPoints.waitFor();
    await expect.poll(() => on.askWeakPoints.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => on.linkLines.count()).toBeGreaterThan(5);
    await expect.poll(() => on.findings.textContent()).toMatch(/Metropolitan Police control room – .*\d+ min/);
    await on.links.nth(1).getByRole('button').focus();
    const first = await on.linkChosen.textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => on.linkChosen.textContent()).not.toBe(first);
    const before = await on.cursor.getAttribute('aria-valuenow');
    await on.linkChosen.getByRole('listitem').first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => on.cursor.getAttribute('aria-valuenow')).not.toBe(before);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('l');
    await on.findings.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await close();
  });
});

test('what if one were lost: stopped, asked again, worst first, and resilience is then a part of the score', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await page.keyboard.press('l');
  await on.askWeakPoints.click();
  await on.stopReruns.click();
  await on.askWeakPoints.click();
  await expect.poll(() => on.weakPoints.count(), { timeout: 150_000 }).toBeGreaterThan(2);
  const hours = (await on.weakPoints.allTextContents()).flatMap((text) => {
    const found = /([+−]?[\d,]+) \([+−]?[\d,]+ to [+−]?[\d,]+\)/.exec(text)?.[1];
    return found === undefined ? [] : [Number(found.replace('−', '-').replaceAll(',', ''))];
  });
  expect(hours[0]).toBeGreaterThan(0);
  expect(hours).toEqual(hours.toSorted((x, y) => y - x));
  await on.score(/^Connectivity/).click();
  await page.getByText('Resilience', { exact: true }).click();
  await expect.poll(() => on.findings.textContent()).toMatch(/[\d.]+ of \d+ first arrivals/);
  await on.parts.first().click();
  await expect.poll(() => on.facts.count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});
