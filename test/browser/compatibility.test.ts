// Compatibility on the desk: a sentence while every force is at the national standard, a grid of forces as soon as a made-up
// set is on, and what it cost in this run, by keyboard and by mouse.

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
  test('by keyboard, from a sentence to the facts behind what a meeting cost', async () => {
    const { page, on, complaints, close } = await atTheEnd(width, height);
    await page.keyboard.press('m');
    await expect.poll(() => on.findings.textContent()).toContain('Every force is at the national standard');
    await expect.poll(() => on.grid.count()).toBe(0);
    // The first thing to press is what would make a difference.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await page.keyboard.press('Space');
    await on.grid.waitFor();
    await on.grid.focus();
    const first = await on.pair.textContent();
    expect(first).toMatch(/there is nothing to bridge/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => on.pair.textContent()).toMatch(/^West Mercia \(West Midlands\) at .* \(East Midlands\): /);
    const before = await on.cursor.getAttribute('aria-valuenow');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => on.cursor.getAttribute('aria-valuenow')).toBe(before);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);

    // In this run: the pairs that met, and Enter leads to the facts of one that had a cost.
    await on.inThisRun.focus();
    await page.keyboard.press('Space');
    await on.meetings.first().waitFor();
    const costly = (await on.meetings.first().textContent()) ?? '';
    expect(costly).toMatch(/with Metropolitan Police: \d+ units? came, .*(idle|at reception|effect lost)/);
    const visitor = costly.slice(0, costly.indexOf(' with '));
    await on.grid.focus();
    await page.keyboard.press('Home');
    for (let n = 0; n < 50 && !(await on.pair.textContent())?.startsWith(visitor); n++) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(costly);
    await expect.poll(() => on.facts.count()).toBeGreaterThan(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => on.cursor.getAttribute('aria-valuenow')).not.toBe(before);
    await page.keyboard.press('m');
    await on.findings.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await close();
  });
});

test('by mouse: a set switched on and off, one attribute, one pair', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await expect.poll(() => on.score(/^Consistency: not tested$/).count()).toBe(1);
  await page.keyboard.press('c');
  await page.getByRole('radio', { name: 'Compatibility' }).click();
  await on.madeUp(/own drills/).click();
  await expect.poll(() => on.score(/^Consistency: \d+$/).count()).toBe(1);
  await on.grid.waitFor();
  const [, box] = [await on.grid.click(), await on.grid.boundingBox()];
  if (box === null) throw new Error('the grid has no place');
  await page.mouse.move(box.x + box.width * 0.55, box.y + 230);
  const hovered = await on.pair.textContent();
  expect(hovered).toMatch(/ at .*: (compatible|bridgeable)\./);
  const all = await page.locator('.matrix-cells .matrix-part').first().getAttribute('d');
  await on.differs.selectOption({ label: 'Shields and protective kit' });
  const kit = await page.locator('.matrix-cells .matrix-part').first().getAttribute('d');
  expect(kit?.length).toBeLessThan(all?.length ?? 0);
  await expect
    .poll(() => on.findings.textContent())
    .toMatch(/“Long shields only” \(\d+ forces\): bridgeable, about 8 min/);
  await on.differs.selectOption({ label: 'Medics' });
  await expect.poll(() => page.locator('.matrix-cells .matrix-part').first().getAttribute('d')).toBe('');
  await on.madeUp(/own drills/).click();
  await expect.poll(() => on.score(/^Consistency: not tested$/).count()).toBe(1);
  await expect.poll(() => on.grid.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
