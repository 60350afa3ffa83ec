// The view of one force or region: chosen by mouse or by typing, or from the force itself; told while the sheet is open; no
// score of a named force on made-up figures; and on paper as portrait pages with nothing else on them.

import { describe, expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LONDON = 0;

async function atTheEnd(width: number, height: number) {
  const opened = await stage.open({ width, height, colorScheme: 'dark' });
  await beginExercise(opened.page, LONDON);
  const on = screen(opened.page);
  await on.cursor.press('End');
  return { ...opened, on };
}

const heading = (name: string): RegExp => new RegExp(`^${name} in this exercise$`);

describe.each([
  [1440, 900],
  [1024, 640],
] as const)('%i × %i', (width, height) => {
  test('by keys: C, to the choice, a name typed; its facts are told and its scores are not', async () => {
    const { page, on, complaints, close } = await atTheEnd(width, height);
    await page.keyboard.press('c');
    await on.readers.focus();
    await page.keyboard.type('Metrop');
    await page.getByRole('heading', { name: heading('Metropolitan Police') }).waitFor();
    const told = (await on.readerPage.textContent()) ?? '';
    expect(told).toContain('its scores are withheld');
    expect(told).toMatch(/Disorder in Tottenham, public order units\d+/);
    expect(told).toMatch(/The worst hour: from \w{3} \d\d:\d\d/);
    expect(told).toMatch(/Capacity Was there enough, and soon enough\?withheld/);
    expect(told).not.toMatch(/\d+ of \d+ points/);
    expect(told).toMatch(/seed muster, replication 0, 0 decisions, .+, Muster \d+\.\d+\.\d+/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // A gap opens to its facts, and a fact leads to where it happened.
    const before = await on.cursor.getAttribute('aria-valuenow');
    await page.locator('.reader-gap > summary').first().click();
    await on.facts.first().click();
    await expect.poll(() => on.cursor.getAttribute('aria-valuenow')).not.toBe(before);
    await page.getByRole('heading', { name: heading('Metropolitan Police') }).waitFor();
    // C leads back to the nation's scores; closed and opened again the sheet is the nation's too.
    await on.readers.press('Escape');
    await on.findings.waitFor({ state: 'hidden' });
    await page.keyboard.press('c');
    await expect.poll(() => on.readers.inputValue()).toBe('nation');
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a region’s scores are told, with its centre; then the nation’s gaps by one press', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await page.keyboard.press('g');
  await on.readers.selectOption('London region');
  await page.getByRole('heading', { name: heading('London region') }).waitFor();
  const told = (await on.readerPage.textContent()) ?? '';
  expect(told).toMatch(/\d+ of \d+ points/);
  expect(told).toMatch(/London RICC.*requests reached it/);
  await expect.poll(() => on.findings.textContent()).toContain('rank no force');
  await page.getByText(/^Gaps \d+$/).click();
  await on.gapRows.first().waitFor();
  await expect.poll(() => on.readerPage.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('from a force to its view, and on paper: portrait, the page alone, dark ink whatever the screen is', async () => {
  const { page, on, complaints, close } = await atTheEnd(1440, 900);
  await on.openTable('Forces').click();
  await on.table('Forces').getByRole('button', { name: 'Essex' }).click();
  await on.thisForcesView.click();
  await page.getByRole('heading', { name: heading('Essex') }).waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) expect(box).toMatch(/^\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]$/);
  await page.emulateMedia({ media: 'print' });
  await page.getByText('EXERCISE', { exact: true }).last().waitFor();
  await expect.poll(() => on.cursor.isVisible()).toBe(false);
  await expect.poll(() => on.readers.isVisible()).toBe(false);
  const [ink, paper] = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('.reader-page h4')!);
    return [style.color, getComputedStyle(document.querySelector('.findings')!).backgroundColor];
  });
  expect([ink, paper]).toEqual(['rgb(23, 33, 43)', 'rgba(0, 0, 0, 0)']);
  expect(complaints).toEqual([]);
  await close();
});
