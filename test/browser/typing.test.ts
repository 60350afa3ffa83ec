// What a person is typing stays, though the desk is drawn anew under it, and is kept though Escape closes the sheet around it.

import { expect, test } from 'vitest';
import { holdWorker } from './support/page-worker.ts';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

test('words half typed outlive an answer that arrives, and Escape', () =>
  stage.visit(
    async (page) => {
      const on = screen(page);
      await beginExercise(page, 1);
      await on.cursor.press('End');
      await page.keyboard.press('g');
      await on.askWorth.waitFor();
      // Beneath the sheet the reruns end when the test says so.
      await page.evaluate('isHeld = true');
      await on.askWorth.click();
      await on.stopReruns.waitFor();
      await page.keyboard.press('d');
      const debrief = page.getByRole('dialog', { name: 'Debrief' });
      await debrief.getByRole('radio', { name: 'Improvement plan' }).check();
      await debrief.getByRole('button', { name: 'Add an action', exact: true }).click();
      const action = debrief.getByLabel('Action', { exact: true });
      await action.pressSequentially('Ask the region');
      const stop = page.locator('button', { hasText: /^Stop$/ });
      expect(await stop.count()).toBe(1);
      await page.evaluate('letGo()');
      await stop.waitFor({ state: 'detached' });
      await action.pressSequentially(' in one call');
      expect(await action.inputValue()).toBe('Ask the region in one call');

      await page.keyboard.press('Escape');
      await debrief.waitFor({ state: 'detached' });
      await page.keyboard.press('d');
      await debrief.getByRole('radio', { name: 'Improvement plan' }).check();
      expect(await action.inputValue()).toBe('Ask the region in one call');
    },
    { before: holdWorker },
  ));
