// From a room's papers to its report: the pack saved, the exercise played to its end, an action written down and kept, the
// report saved as a page and as a Word file; from a server and from the single file, each under its own policy.

import { readFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, open } from './support/browser.ts';
import { screen } from './support/screen.ts';
import { type ServedSite, SINGLE_FILE_URL, serveSite } from './support/served.ts';

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

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describe.each(['a server', 'the single file'])('from %s', (from) => {
  test('papers before, a debrief by keyboard, and a report after', async () => {
    const opened = await open(browser, from === 'a server' ? site.url : SINGLE_FILE_URL);
    const { page, complaints, close } = opened;
    const on = screen(page);
    await on.doors.filter({ hasText: 'One large disorder' }).click();
    await page.getByRole('button', { name: 'Run a tabletop' }).click();
    const tabletop = page.getByRole('dialog', { name: 'Run a tabletop' });
    await tabletop.getByRole('radio', { name: '60 minutes' }).check();
    await tabletop.getByText('Decisions are saved').waitFor();
    const [pack] = await Promise.all([
      page.waitForEvent('download'),
      tabletop.getByRole('button', { name: /^Save the pack/ }).click(),
    ]);
    expect(pack.suggestedFilename()).toBe('One-large-disorder-pack.html');
    const paper = (await bytesOf(pack)).toString();
    expect(paper.match(/Inject card</g)?.length).toBe(8);
    expect(paper).toContain('<svg');
    await tabletop.getByRole('button', { name: 'Begin', exact: true }).click();
    await on.activateNational.click();
    await on.undo.waitFor();

    await on.cursor.press('End');
    await page.keyboard.press('d');
    const debrief = page.getByRole('dialog', { name: 'Debrief' });
    await debrief.getByText('followed by').first().waitFor();
    // From the first of the pages to the next, as among any radio buttons.
    await page.keyboard.press('ArrowRight');
    await debrief.getByRole('button', { name: 'Add an action', exact: true }).focus();
    await page.keyboard.press('Enter');
    const action = debrief.getByLabel('Action', { exact: true });
    await expect.poll(() => action.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('Ask the region in one call');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mobilisation desk');
    await page.keyboard.press('Tab');

    await debrief.getByRole('radio', { name: 'Report' }).check();
    const [html] = await Promise.all([
      page.waitForEvent('download'),
      debrief.getByRole('button', { name: /^Save as a page/ }).click(),
    ]);
    const report = (await bytesOf(html)).toString();
    for (const words of ['Ask the region in one call', 'Mobilisation desk', 'activate National']) {
      expect(report).toContain(words);
    }
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      debrief.getByRole('button', { name: 'Save as a Word file' }).click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/report\.docx$/);
    expect((await bytesOf(word)).subarray(0, 2).toString()).toBe('PK');
    await page.keyboard.press('Escape');
    await debrief.waitFor({ state: 'detached' });

    const [kept] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect((await bytesOf(kept)).toString()).toContain('Ask the region in one call');
    expect(complaints).toEqual([]);
    await close();
  });
});
