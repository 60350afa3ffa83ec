// A whole exercise, from its papers to its report: a pack printed, two injects, four decisions by two roles, one branch, the
// debrief, the report. By mouse from a server and from the single file on disk, and once without touching the mouse.

import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onDisk } from './support/downloads.ts';
import { choosePage, fillOrChoose, pressAll, tabTo } from './support/keyboard.ts';
import { screen, shownHash } from './support/screen.ts';
import { SINGLE_FILE_URL } from './support/served.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const WAIT = { timeout: 60_000 };
/** Much is done in each, and a busy machine takes its time. */
const WHOLE_MS = 400_000;
const ACTION = 'Ask the region in one call';

const { save, textOf } = onDisk();

/** As Chromium prints it: how many pages. */
async function pagesOf(download: Download): Promise<number> {
  const context = await stage.browser().newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(await save(download)).href);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await context.close();
  return paper.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Who decided what, as the list on the desk has it. */
const decidedBy = (page: Page): Promise<readonly string[]> =>
  page.locator('.decision-list > li').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));

/** What the papers and the list must say after the same four decisions, however they were entered. */
async function holdsTo(page: Page, pack: Download, report: Download): Promise<void> {
  const paper = await textOf(pack);
  expect(paper.match(/Inject card</g)?.length).toBe(8);
  expect(await pagesOf(pack)).toBeGreaterThan(12);
  const decided = await decidedBy(page);
  expect(decided).toHaveLength(4);
  expect(decided.filter((one) => one.includes('Host gold'))).toHaveLength(2);
  expect(decided.filter((one) => one.includes('Exercise control'))).toHaveLength(2);
  const told = await textOf(report);
  const wanted = [ACTION, 'host gold', 'exercise control', 'Kent', 'Calls rise', await shownHash(page)];
  expect(wanted.filter((words) => !told.includes(words))).toEqual([]);
  expect(await pagesOf(report)).toBeGreaterThan(4);
}

describe.each(['a server', 'the single file'])('by mouse, from %s', (from) => {
  test('papers, injects, decisions, debrief, report', { timeout: WHOLE_MS }, async () => {
    const { page, complaints, close } = await stage.open({ url: from === 'a server' ? stage.url() : SINGLE_FILE_URL });
    const on = screen(page);
    const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click(WAIT);

    await on.doors.filter({ hasText: 'One large disorder' }).click();
    await press('Run a tabletop…');
    await page.getByRole('radio', { name: '60 minutes' }).check();
    await page.getByText('Decisions are saved').waitFor(WAIT);
    const [pack] = await Promise.all([page.waitForEvent('download'), press('Save the pack to print (HTML)')]);
    await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click(WAIT);

    const decide = async (role: string, kind: string, fill: () => Promise<unknown>): Promise<void> => {
      await press('Decide…');
      await on.form.waitFor(WAIT);
      await on.formField('Decided by').selectOption({ label: role });
      await on.formField('Decision').selectOption(kind);
      await fill();
      const before = await on.decisionTimes.count();
      await press('Take this decision');
      await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(before + 1);
    };
    const nextInject = async (): Promise<void> => {
      await press('Run until, and the time of the room');
      await page.getByRole('combobox', { name: 'Until' }).or(page.locator('.clock-menu select')).first().waitFor(WAIT);
      await page.locator('.clock-menu').getByRole('button', { name: /^Jump/ }).click();
      await page.locator('.sitrep-page').waitFor(WAIT);
      await press('Close the report, Escape');
      await page.locator('.sitrep-page').waitFor({ state: 'detached', ...WAIT });
    };

    await decide('Exercise control', 'takeOver', async () => {
      await on.formField('What').selectOption('answers');
      await on.formField('Force').selectOption({ label: 'Kent' });
    });
    await nextInject();
    await decide('Host gold', 'request', () => on.formField('Units').fill('12'));
    await decide('Host gold', 'openGroup', async () => {});
    await nextInject();
    await decide('Exercise control', 'prePosition', () => on.formField('Force').selectOption({ label: 'Kent' }));

    await press('Details of this run');
    await press('Branches: decide otherwise, keep both…');
    const branches = page.getByRole('region', { name: 'Branches' });
    await branches.getByRole('button', { name: 'Branch off here' }).click();
    await branches.getByRole('button', { name: 'Go to As played' }).waitFor(WAIT);
    await on.activateNational.click();
    await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(5);
    await branches.getByRole('button', { name: 'Go to As played' }).click();
    await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(4);
    await branches.getByRole('button', { name: 'Close the branches, B' }).click();

    await press('Debrief');
    const debrief = page.getByRole('dialog', { name: 'Debrief' });
    await debrief.getByText('followed by').first().waitFor(WAIT);
    // What happened is one stop for Tab; arrows go on.
    const stop = debrief.locator('.happened-list .fact[tabindex="0"]');
    const first = await stop.textContent();
    await stop.press('ArrowDown');
    await expect.poll(() => stop.textContent(), WAIT).not.toBe(first);
    expect(await stop.count()).toBe(1);
    await debrief.getByRole('radio', { name: 'Improvement plan' }).check();
    await debrief.getByRole('button', { name: 'Add an action', exact: true }).click();
    await debrief.getByLabel('Action', { exact: true }).fill(ACTION);
    await debrief.getByLabel('Owner').fill('Mobilisation desk');
    await debrief.getByRole('radio', { name: 'Report' }).check();
    const save = debrief.getByRole('button', { name: /^Save as a page/ });
    const [report] = await Promise.all([page.waitForEvent('download'), save.click(WAIT)]);
    const toWord = debrief.getByRole('button', { name: 'Save as a Word file' });
    const [word] = await Promise.all([page.waitForEvent('download'), toWord.click(WAIT)]);
    expect(word.suggestedFilename()).toBe('One-large-disorder-report.docx');
    expect((await textOf(word)).slice(0, 2)).toBe('PK');
    await press('Close the debrief, Escape');
    const [kept] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const file = await textOf(kept);
    expect(file).toContain(ACTION);
    expect(file).toContain('Otherwise from ');
    await holdsTo(page, pack, report);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('without the mouse: papers, injects, decisions, debrief, report', { timeout: WHOLE_MS }, async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await tabTo(page, /One large disorder/);
  await pressAll(page, 'Enter');
  await on.begin.waitFor(WAIT);
  await tabTo(page, /^Run a tabletop/);
  await pressAll(page, 'Enter');
  await page.getByRole('dialog', { name: 'Run a tabletop' }).waitFor(WAIT);
  // The sheet has the focus on the time that the room has; an arrow chooses another.
  await page.getByRole('radio', { name: '120 minutes' }).and(page.locator(':focus')).waitFor(WAIT);
  await pressAll(page, 'ArrowLeft');
  await expect.poll(() => page.getByRole('radio', { name: '60 minutes' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole('button', { name: /^Save the pack/ }).isEnabled(), WAIT).toBe(true);
  await tabTo(page, /^Save the pack/);
  const [pack] = await Promise.all([page.waitForEvent('download'), pressAll(page, 'Enter')]);
  await tabTo(page, /^Begin$/);
  await pressAll(page, 'Enter');
  await on.clock.waitFor(WAIT);

  /** Each is a field's name and what it is to hold. */
  const decide = async (...typed: readonly (readonly [field: RegExp, keys: string])[]): Promise<void> => {
    const before = await on.decisionTimes.count();
    await pressAll(page, 'e');
    await on.form.locator(':focus').waitFor(WAIT);
    // From the kind back to who decides, and on through the form.
    await pressAll(page, 'Shift+Tab');
    const isTicked = await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'checkbox');
    if (isTicked) await pressAll(page, 'Shift+Tab');
    for (const [n, [field, keys]] of typed.entries()) {
      if (n > 0) await tabTo(page, field, 12);
      await fillOrChoose(page, keys);
    }
    await pressAll(page, 'Control+Enter');
    await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(before + 1);
  };
  const nextInject = async (): Promise<void> => {
    await pressAll(page, 'n');
    await page.locator('.sitrep-page').waitFor(WAIT);
    await pressAll(page, 'Escape');
    await page.locator('.sitrep-page').waitFor({ state: 'detached', ...WAIT });
  };

  await decide(
    [/^Decided by/, 'Exercise c'],
    [/^Decision/, 'Take over'],
    [/^What/, 'What a force'],
    [/^Force/, 'Kent'],
  );
  await nextInject();
  await decide([/^Decided by/, 'Host g'], [/^Decision/, 'Ask for more'], [/^Units/, '12']);
  await decide([/^Decided by/, 'Host g'], [/^Decision/, 'Call the']);
  await nextInject();
  await decide([/^Decided by/, 'Exercise c'], [/^Decision/, 'Have units'], [/^Force/, 'Kent']);

  await pressAll(page, 'b');
  await tabTo(page, /^Branch off here$/);
  await pressAll(page, 'Enter');
  const asPlayed = page.getByRole('button', { name: 'Go to As played' });
  await asPlayed.waitFor(WAIT);
  await tabTo(page, /^Activate the national tier now/);
  await pressAll(page, 'Enter');
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(5);
  await tabTo(page, /^Go to As played/);
  await pressAll(page, 'Enter');
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(4);
  await pressAll(page, 'b');
  await asPlayed.waitFor({ state: 'detached', ...WAIT });

  await pressAll(page, 'd');
  const debrief = page.getByRole('dialog', { name: 'Debrief' });
  await debrief.getByText('followed by').first().waitFor(WAIT);
  await choosePage(page, 'Improvement plan');
  await tabTo(page, /^Add an action$/);
  await pressAll(page, 'Enter');
  await debrief.locator('textarea:focus').waitFor(WAIT);
  await page.keyboard.type(ACTION);
  await pressAll(page, 'Tab');
  await page.keyboard.type('Mobilisation desk');
  await pressAll(page, 'Tab');
  await tabTo(page, /^Improvement plan$/);
  await choosePage(page, 'Report');
  await expect.poll(() => debrief.getByRole('button', { name: /^Save as a page/ }).isEnabled(), WAIT).toBe(true);
  await tabTo(page, /^Save as a page/);
  const [report] = await Promise.all([page.waitForEvent('download'), pressAll(page, 'Enter')]);
  await pressAll(page, 'Escape');
  await debrief.waitFor({ state: 'detached', ...WAIT });
  await holdsTo(page, pack, report);
  expect(complaints).toEqual([]);
  await close();
});
