// Pictures of the screens, kept beside the tests for people to look at (not under version control), and what must be in
// sight on each without scrolling sideways.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const FOLDER = join(import.meta.dirname, 'screenshots');

const stage = onStage();
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
});

test.each([
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [1024, 640, 'light'],
  [1024, 640, 'dark'],
] as const)('%i × %i, %s', async (width, height, colorScheme) => {
  const { page, complaints, close } = await stage.open({ width, height, colorScheme });
  const on = screen(page);
  const picture = async (name: string): Promise<void> => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(FOLDER, `${name}-${width}x${height}-${colorScheme}.png`) });
  };
  await on.doors.first().waitFor();
  await picture('start');
  await on.doors.first().click();
  await on.begin.waitFor();
  await picture('briefing');
  await on.begin.click();
  await on.clock.waitFor();
  await on.cursor.press('PageUp');
  for (let n = 0; n < 8; n++) await page.keyboard.press('PageUp');
  // The map eases to its place.
  await page.waitForTimeout(800);
  await picture('desk');
  await expect.poll(() => on.play.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
