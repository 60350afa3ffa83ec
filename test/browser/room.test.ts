// An exercise as a room runs it: decisions by two roles, one by mouse and the others by keyboard, an ask that waits for people,
// the room's screen in a second window that follows and gives nothing away.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;
const WAIT = { timeout: 60_000 };

/** Enters a decision without the mouse: a kind by its value, then what `fill` sets, then Ctrl Enter. */
async function enter(page: Page, role: string, kind: string, fill: () => Promise<unknown>): Promise<void> {
  const { form, formField } = screen(page);
  await page.keyboard.press('e');
  await form.waitFor(WAIT);
  await formField('Decided by').selectOption({ label: role });
  await formField('Decision').selectOption(kind);
  await fill();
  await page.keyboard.press('Control+Enter');
  await form.waitFor({ state: 'detached', ...WAIT });
}

test('decisions by two roles, an ask that waits, and the room’s screen', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  const before = await shownHash(page);

  // The second window follows.
  await page.getByRole('button', { name: 'Run until, and the time of the room' }).click();
  await page.getByRole('button', { name: '180 min from now' }).click();
  const [second] = await Promise.all([page.context().waitForEvent('page'), on.openRoomScreen.click()]);
  await page.keyboard.press('Escape');
  const wall = screen(second);
  await wall.clock.waitFor(WAIT);
  // It shows what is left of the room's own time too.
  await second.getByText(/^room: .* left$/).waitFor(WAIT);
  await expect.poll(() => second.getByRole('slider').count()).toBe(0);
  const canvas = second.locator('.wall-map canvas').first();
  await canvas.evaluate((drawn: HTMLElement) => {
    drawn.dataset.from = 'the start';
  });

  // Control looks two hours ahead by hand, and the room stays; back again, and it has not moved.
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await on.roomStays.waitFor(WAIT);
  const start = (await wall.clock.textContent()) ?? '';
  expect(await on.clock.textContent()).not.toContain(start.match(/\d\d:\d\d/)?.[0]);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await on.roomStays.waitFor({ state: 'detached', ...WAIT });

  // Exercise control leaves what Kent answers to people; host gold asks for more.
  await enter(page, 'Exercise control', 'takeOver', async () => {
    await on.formField('What').selectOption('answers');
    await on.formField('Force').selectOption({ label: 'Kent' });
  });
  await page.keyboard.press('Shift+ArrowRight');
  await enter(page, 'Host gold', 'request', () => on.formField('Units').fill('12'));
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(2);
  await expect.poll(() => shownHash(page)).not.toBe(before);
  // An hour on by hand, the room has heard of neither; led there it hears of host gold's, and never of control's.
  expect(await wall.clock.textContent()).toBe(start);
  await on.showRoomThis.click();
  await second.getByText(/Host gold: Ask for 12 public order units/).waitFor(WAIT);
  expect(await second.locator('.wall-aside').textContent()).not.toContain('Kent');
  // It goes on with the same map: nothing is loaded anew for a decision.
  await expect.poll(() => canvas.getAttribute('data-from')).toBe('the start');

  // Six hours on Kent is asked, and declines; exercise control's answer stands in the list as its own.
  for (let hours = 0; hours < 12 && (await on.waiting.count()) === 0; hours++) {
    for (let quarter = 0; quarter < 4 && (await on.waiting.count()) === 0; quarter++) {
      for (let minutes = 0; minutes < 15; minutes++) await page.keyboard.press('ArrowRight');
    }
  }
  await on.waiting.waitFor(WAIT);
  await expect.poll(() => on.waiting.textContent()).toMatch(/Kent is asked for .* agreeing leaves/);
  await on.showRoomThis.click();
  // The desk says where the room is twice a second.
  const shown = (await on.clock.textContent())?.match(/\d\d:\d\d/)?.[0] ?? 'no time';
  await expect.poll(() => wall.clock.textContent(), WAIT).toContain(shown);
  await on.decline.click();
  await on.waiting.waitFor({ state: 'detached', ...WAIT });
  await on.decisionTimes.nth(2).waitFor(WAIT);
  await expect.poll(() => on.situation.textContent()).toContain('placed by exercise control');

  // Played on, the room comes along.
  const stoodAt = (await wall.clock.textContent()) ?? '';
  await on.play.click();
  await expect.poll(() => wall.clock.textContent(), WAIT).not.toBe(stoodAt);
  await on.pause.click();
  await expect.poll(() => on.roomStays.count(), WAIT).toBe(0);

  // What is taken away is gone, and comes back.
  await on.undo.click();
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(2);
  await on.redo.click();
  await expect.poll(() => on.decisionTimes.count(), WAIT).toBe(3);
  expect(complaints).toEqual([]);
  await close();
});
