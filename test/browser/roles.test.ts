// A room with a screen for each role: what a role's window shows and what it can't, a decision taken there, marks of an evaluator
// in turn with undo, and the desk itself shown as a role and back.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;
const WAIT = { timeout: 60_000 };
/** Injects of this scenario: one for host gold that has fired by then, one for others, and two that are ahead. */
const TOLD_GOLD = 'The first strategic meeting';
const TOLD_OTHERS = 'Calls rise';
const AHEAD = ['A donor chief calls', 'The second evening'];

const textOf = async (page: Page): Promise<string> => (await page.locator('.wall').textContent()) ?? '';
const shownTo = (page: Page) => page.getByLabel('Shown to');
const show = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('each role has its own screen, and none of them what is ahead', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  for (let hours = 0; hours < 4; hours++) await page.keyboard.press('Shift+ArrowRight');
  await on.details.click();
  const [second] = await Promise.all([page.context().waitForEvent('page'), on.openRoomScreen.click()]);
  await page.keyboard.press('Escape');
  await screen(second).clock.waitFor(WAIT);
  // The hours were looked at by hand: the room goes there when it is led there.
  await second.getByText('No inject so far.').waitFor(WAIT);
  await on.showRoomThis.click();
  await second.getByText(TOLD_GOLD, { exact: true }).waitFor(WAIT);

  // Host gold: what it was told, and no inject of others or of what is ahead, on any page.
  await shownTo(second).selectOption({ label: 'Host gold' });
  await second.getByText('What you were told').waitFor(WAIT);
  for (const name of ['Now', 'Requests', 'Forces', 'Log']) {
    await show(second, name);
    const text = await textOf(second);
    for (const title of [TOLD_OTHERS, ...AHEAD]) expect(text).not.toContain(title);
  }
  await show(second, 'Forces');
  await second.getByText('Other forces, by the register').waitFor(WAIT);
  await expect.poll(() => second.getByRole('table').last().textContent()).toMatch(/Kent.*\d\d:\d\d/);

  // It decides there, as itself only; the desk takes it, and both show it.
  await show(second, 'Now');
  await second.getByRole('button', { name: 'Decide…' }).click();
  const form = screen(second);
  await expect.poll(() => form.formField('Decided by').locator('option').allTextContents()).toEqual(['Host gold']);
  await form.formField('Decision').selectOption('request');
  await form.formField('Units').fill('7');
  await second.keyboard.press('Control+Enter');
  await second.getByText(/Host gold: Ask for 7 public order units/).waitFor(WAIT);
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(1);

  expect(new URL(second.url()).searchParams.get('role')).toBe('hostGold');

  // An evaluator marks and notes; undo takes the note back, then the mark, then the decision.
  await shownTo(second).selectOption({ label: 'Evaluator' });
  await show(second, 'Evaluation');
  await second.getByRole('button', { name: 'Partly' }).first().click();
  await second.getByText(/0 met, 1 partly/).waitFor(WAIT);
  await second.getByLabel('Note', { exact: true }).fill('Asked by telephone');
  await second.getByRole('button', { name: 'Take this note' }).click();
  const note = second.locator('.evaluation-notes');
  await note.getByText('Asked by telephone').waitFor(WAIT);
  await on.undo.click();
  await note.waitFor({ state: 'detached', ...WAIT });
  await expect.poll(() => on.decisionTimes.count()).toBe(1);
  await on.undo.click();
  await second.getByText(/0 met, 0 partly/).waitFor(WAIT);
  await expect.poll(() => on.decisionTimes.count()).toBe(1);
  await on.undo.click();
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(0);
  await second.close();

  // One screen: shown as a role, without the timeline and deaf to keys that would open what is ahead; and back.
  await on.details.click();
  await page.getByRole('button', { name: 'Show this screen as a role' }).click();
  await page.getByText('What you were told').waitFor(WAIT);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.keyboard.press('n');
  await expect.poll(() => page.getByRole('slider').count()).toBe(0);
  for (const title of AHEAD) expect(await textOf(page)).not.toContain(title);
  await page.getByRole('button', { name: 'Back to exercise control' }).click();
  await page.getByRole('button', { name: 'Decide…' }).waitFor(WAIT);
  expect(complaints).toEqual([]);
  await close();
});
