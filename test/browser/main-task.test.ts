// What the product is for, done from beginning to end in a real browser: choose, begin, play, look, decide, take it back.
// Once by mouse, once without touching it.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from './support/keyboard.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;

const secondsAt = async (page: Page): Promise<number> =>
  Number(await screen(page).cursor.getAttribute('aria-valuenow'));

const until = (read: () => Promise<number>) => expect.poll(read, { interval: 50 });

test('by mouse', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  const firstHash = await shownHash(page);

  // Play, pause.
  await expect.poll(() => secondsAt(page)).toBe(0);
  await on.play.click();
  await until(() => secondsAt(page)).toBeGreaterThan(0);
  await on.pause.click();
  const pausedAt = await secondsAt(page);
  await page.waitForTimeout(400);
  await expect.poll(() => secondsAt(page)).toBe(pausedAt);

  // Speed, chosen and typed.
  await on.speed.click();
  await on.speedChoice('3,600×').check();
  await page.keyboard.press('Escape');
  await on.typedSpeed.waitFor({ state: 'hidden' });
  await expect.poll(() => on.speed.getAttribute('aria-label')).toMatch(/3,600/);
  await on.speed.click();
  await on.typedSpeed.fill('nine');
  await on.setSpeed.click();
  await expect.poll(() => page.getByRole('alert').textContent()).not.toBe('');
  await on.typedSpeed.fill('5000');
  await on.setSpeed.click();
  await expect.poll(() => on.speed.getAttribute('aria-label')).toMatch(/5,000/);

  // Drag the cursor.
  const area = (await on.cursor.boundingBox())!;
  await page.mouse.move(area.x + area.width * 0.1, area.y + area.height / 2);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width * 0.3, area.y + area.height / 2, { steps: 5 });
  await page.mouse.move(area.x + area.width * 0.5, area.y + area.height / 2, { steps: 5 });
  await page.mouse.up();
  await until(() => secondsAt(page)).toBeGreaterThan(3600);
  await expect.poll(() => on.clock.textContent()).toContain('T+');

  // A force, a unit, an incident.
  await on.openTable('Forces').click();
  await on.table('Forces').getByRole('button', { name: 'Kent', exact: true }).click();
  await expect.poll(() => on.inspectorTitle.textContent()).toContain('Kent');
  await on.openTable('Units').click();
  await on.filter.fill('Kent');
  const unit = on.table('Units').getByRole('button', { name: /Kent/ }).first();
  const unitName = (await unit.textContent()) ?? '';
  expect(unitName).toMatch(/^Kent .+ \d+$/);
  await unit.click();
  await expect.poll(() => on.inspectorTitle.textContent()).toContain(unitName);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await on.incidentLink.filter({ hasText: 'Large disorder' }).first().click();
  await expect.poll(() => on.inspectorTitle.textContent()).toContain('Large disorder');

  // Decide, and see that what follows is another future; take it back, and see the old one.
  await on.cursor.press('End');
  const asItWas = await on.inspector.textContent();
  await on.cursor.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await on.activateNational.click();
  await expect.poll(() => shownHash(page)).not.toBe(firstHash);
  await on.cursor.press('End');
  const asDecided = await on.inspector.textContent();
  expect(asDecided).not.toBe(asItWas);
  await on.undo.click();
  await expect.poll(() => shownHash(page)).toBe(firstHash);
  await expect.poll(() => on.inspector.textContent()).toBe(asItWas);
  await on.redo.click();
  await expect.poll(() => on.inspector.textContent()).toBe(asDecided);
  expect(complaints).toEqual([]);
  await close();
});

test('without the mouse', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  // Choose by Tab and Enter, begin.
  await tabTo(page, /One large disorder/);
  await press('Enter');
  await on.begin.waitFor();
  await tabTo(page, /^Begin$/);
  await press('Enter');
  await on.clock.waitFor();

  // Play and pause by key, faster by key, to a speed typed.
  await press('k');
  await until(() => secondsAt(page)).toBeGreaterThan(0);
  await press('k');
  const speed = await on.speed.getAttribute('aria-label');
  await press(']');
  await expect.poll(() => on.speed.getAttribute('aria-label')).not.toBe(speed);
  await tabTo(page, /^Speed/);
  await press('Enter');
  await tabTo(page, /^Other, /);
  await page.keyboard.type('1234');
  await press('Enter');
  await expect.poll(() => on.speed.getAttribute('aria-label')).toMatch(/1,234/);

  // The cursor: to the start, on by an hour, by a minute, to the next fact.
  await tabTo(page, /Time cursor/);
  await press('Home', 'Shift+ArrowRight', 'ArrowRight');
  await expect.poll(() => secondsAt(page)).toBe(3660);
  await press('.');
  await until(() => secondsAt(page)).toBeGreaterThan(3660);
  await press(',');

  // A unit from its table.
  await press('t');
  await on.table('Forces').waitFor();
  await page.keyboard.type('Sussex');
  await tabTo(page, /^Sussex$/);
  await press('Enter');
  await expect.poll(() => on.inspectorTitle.textContent()).toContain('Sussex');
  await press('Escape');
  await on.table('Forces').waitFor({ state: 'hidden' });

  // Decide, undo, redo.
  const hash = await shownHash(page);
  await tabTo(page, /^Activate the national tier now/);
  await press('Enter');
  await expect.poll(() => shownHash(page)).not.toBe(hash);
  await press('Control+z');
  await expect.poll(() => shownHash(page)).toBe(hash);
  await press('Control+y');
  await expect.poll(() => shownHash(page)).not.toBe(hash);
  expect(complaints).toEqual([]);
  await close();
});

test('a moment is bookmarked with a note, stands on the timeline, is gone back to, and taken back', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  await on.cursor.press('PageUp');
  await tabTo(page, /^Bookmarks/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask silver why');
  await page.keyboard.press('Enter');
  const listed = page.getByRole('dialog', { name: 'Bookmarks' }).getByRole('listitem').getByRole('button');
  await expect.poll(() => listed.textContent()).toBe('Wed 23:00Ask silver why');
  await page.keyboard.press('Escape');
  const mark = page.locator('.event-note');
  await expect.poll(() => mark.getAttribute('title')).toMatch(/23:00 Ask silver why$/);
  await on.cursor.press('Home');
  await page.getByRole('button', { name: 'Bookmarks' }).click();
  await listed.click();
  await until(() => secondsAt(page)).toBe(6 * 3600);
  await on.undo.click();
  await expect.poll(() => mark.count()).toBe(0);
  // The same from the palette.
  const inPalette = async (typed: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Type a force/ }).fill(typed);
    await page.keyboard.press('Enter');
  };
  await inPalette('bookmark this moment');
  await expect.poll(() => mark.count()).toBe(1);
  await on.cursor.press('Home');
  await inPalette('go to wed 23 00');
  await until(() => secondsAt(page)).toBe(6 * 3600);
  expect(complaints).toEqual([]);
  await close();
});
