// What a person is typing stays, though the desk is drawn anew under it, and is kept though Escape closes the sheet around it.

import { expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();
const WAIT = { timeout: 60_000 };

test('words half typed outlive an answer that arrives, and Escape', () =>
  stage.visit(
    async (page) => {
      const on = screen(page);
      await beginExercise(page, 1);
      await on.cursor.press('End');
      await page.keyboard.press('g');
      await on.askWorth.click();
      await on.stopReruns.waitFor(WAIT);
      await page.keyboard.press('d');
      const debrief = page.getByRole('dialog', { name: 'Debrief' });
      await debrief.getByRole('radio', { name: 'Improvement plan' }).check(WAIT);
      await debrief.getByRole('button', { name: 'Add an action', exact: true }).click();
      const action = debrief.getByLabel('Action', { exact: true });
      await action.pressSequentially('Ask the region');
      // Beneath the sheet the reruns end: had they ended before, this would show nothing.
      const stop = page.locator('button', { hasText: /^Stop$/ });
      expect(await stop.count()).toBe(1);
      await stop.waitFor({ state: 'detached', timeout: 120_000 });
      await action.pressSequentially(' in one call');
      expect(await action.inputValue()).toBe('Ask the region in one call');

      await page.keyboard.press('Escape');
      await debrief.waitFor({ state: 'detached', ...WAIT });
      await page.keyboard.press('d');
      await debrief.getByRole('radio', { name: 'Improvement plan' }).check(WAIT);
      expect(await action.inputValue()).toBe('Ask the region in one call');
    },
    { before: () => localStorage.setItem('muster.renderer', 'canvas') },
  ));
