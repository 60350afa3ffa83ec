// What stands on the printed page of an answer: one landscape sheet with everything on it, to its last line.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const LAST_LINE = 'Holdings are illustrative figures, not real ones.';

export async function expectOneWholePage(page: Page): Promise<void> {
  await page.locator('.ask-answer:not(.is-stale) .ask-foot').waitFor({ timeout: 120_000 });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1);
  const [, width = 0, height = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
  expect(width).toBeGreaterThan(height);
  // A page that cuts off what it has no room for is one page too: nothing that the last line stands in may do so.
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate((lastLine) => {
    const last = [...document.querySelectorAll('.ask-foot span')].find((one) => one.textContent?.includes(lastLine));
    const cuts: string[] = [];
    for (let one = last?.parentElement; one; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (overflowX !== 'visible' || overflowY !== 'visible') cuts.push(`${one.tagName}.${one.className}`);
    }
    const bottom = last?.getBoundingClientRect().bottom ?? 0;
    const figures = [...document.querySelectorAll('.ask-pictures figure')];
    return {
      cuts,
      isThere: bottom > 0 && bottom + scrollY <= document.documentElement.scrollHeight + 1,
      rows: new Set(figures.map((one) => Math.round(one.getBoundingClientRect().top))).size,
      buttons: [...document.querySelectorAll<HTMLElement>('.ask button:not(.ask-home)')].filter(
        (one) => one.getClientRects().length > 0,
      ).length,
    };
  }, LAST_LINE);
  await page.emulateMedia({ media: null });
  expect(paper).toEqual({ cuts: [], isThere: true, rows: paper.rows === 0 ? 0 : 1, buttons: 0 });
}
