// The desk as a person arranges it: panels folded, made wider by keys and by dragging, all of it there again after a visit; and a
// screen that no longer speaks of itself.

import { expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

test('panels fold and take another size, and are found again so', () =>
  stage.visit(async (page) => {
    const on = screen(page);
    await beginExercise(page, 1);
    const map = page.getByRole('main', { name: 'Map' });
    const widthOf = async (): Promise<number> => (await map.boundingBox())?.width ?? 0;
    const heightOf = async (): Promise<number> => (await map.boundingBox())?.height ?? 0;
    const [usual, low] = [await widthOf(), await heightOf()];

    const grip = page.getByRole('separator', { name: 'Width of the inspector' });
    const was = Number(await grip.getAttribute('aria-valuenow'));
    await grip.press('ArrowLeft');
    await expect.poll(() => grip.getAttribute('aria-valuenow')).toBe(String(was + 20));
    await expect.poll(widthOf).toBe(usual - 20);
    const box = (await grip.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + 200, { steps: 4 });
    await page.mouse.up();
    await expect.poll(widthOf).toBe(usual + 40);

    await page.getByRole('button', { name: 'Fold the timeline away' }).click();
    await page.getByRole('button', { name: 'Fold the left panel away' }).press('Enter');
    await expect.poll(heightOf).toBeGreaterThan(low + 150);
    await expect.poll(widthOf).toBeGreaterThan(usual + 250);
    await expect.poll(() => on.situation.isVisible()).toBe(false);

    await page.reload();
    await on.resume.click();
    await on.clock.waitFor();
    await expect.poll(heightOf).toBeGreaterThan(low + 150);
    await page.getByRole('button', { name: 'Bring the left panel back' }).click();
    await page.getByRole('button', { name: 'Bring the timeline back' }).click();
    await expect.poll(heightOf).toBe(low);
    await on.situation.waitFor();
  }));

test('what the screen says of itself can be quietened, and is heard again', () =>
  stage.visit(async (page) => {
    await beginExercise(page, 1);
    const speaking = (): Promise<number> =>
      page.evaluate(() => document.querySelectorAll('[role="status"]:not([aria-live="off"])').length);
    await expect.poll(speaking).toBeGreaterThan(0);
    await page.keyboard.press('?');
    const choice = page.getByRole('checkbox', { name: /^Tell screen readers/ });
    await choice.uncheck();
    await expect.poll(speaking).toBe(0);
    await page.keyboard.press('Escape');
    // What comes later is quiet too.
    await page.keyboard.press('g');
    await expect.poll(speaking).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await choice.check();
    await expect.poll(speaking).toBeGreaterThan(0);
  }));
