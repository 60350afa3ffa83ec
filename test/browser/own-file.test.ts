// Work that is also written into a file of the person's own, in a real browser: a real handle, in the browser's private folder
// instead of the one that a person would choose; with leave lost and given again, no room, the file gone, no other storage.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownFileText, pickInPrivateFolder } from './support/own-file.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const LARGE_DISORDER = 1;
const NAME = 'One-large-disorder.muster.json';
const WAIT = { timeout: 60_000 };

interface InFile {
  readonly decisions: readonly { readonly kind: string }[];
  readonly trace: string | null;
}

const inFile = async (page: Page): Promise<InFile | null> => {
  const text = await ownFileText(page, NAME);
  return text ? (JSON.parse(text) as InFile) : null;
};
const tracesIn = (page: Page) => expect.poll(async () => (await inFile(page))?.trace, WAIT);

/** By the exercise's own menu. */
async function keepInFile(page: Page): Promise<void> {
  await page.locator('.tools button').first().click();
  await page.getByRole('button', { name: 'Keep in a file of yours…' }).last().click();
}

test('every decision goes into the file, and on after a reload; leave is asked for again where it was lost', async () => {
  const { page, complaints, close } = await stage.open({ before: pickInPrivateFolder });
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  const undecided = await shownHash(page);
  await keepInFile(page);
  await page.getByText(`Also in your file ${NAME}`).waitFor(WAIT);
  await page.keyboard.press('Escape');
  await tracesIn(page).toBe(undecided);
  await on.activateNational.click();
  await on.decisionTimes.first().waitFor();
  const decided = await shownHash(page);
  await tracesIn(page).toBe(decided);

  await page.reload();
  await on.resume.click();
  await on.undo.click();
  await tracesIn(page).toBe(undecided);

  // As after the browser was shut: the file is known, and has to be asked for.
  await page.evaluate(() => sessionStorage.setItem('leave', 'prompt'));
  await page.reload();
  await on.resume.click();
  await page.getByText(`The browser asks again before Muster may write into ${NAME}.`).first().waitFor(WAIT);
  await page.getByRole('button', { name: 'Saved here, but not in your file' }).waitFor();
  await on.redo.click();
  await on.decisionTimes.first().waitFor();
  expect((await inFile(page))?.trace).toBe(undecided);
  await on.notes.getByRole('button', { name: 'Go on in this file' }).click();
  await tracesIn(page).toBe(decided);
  await on.saved.waitFor();

  // No longer: the file stays as it is.
  await on.saved.click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.keyboard.press('Escape');
  await on.undo.click();
  await expect.poll(() => shownHash(page)).toBe(undecided);
  expect((await inFile(page))?.trace).toBe(decided);
  expect(complaints).toEqual([]);
  await close();
});

test('no room is said and leaves what was in it; it goes on when there is room, and a file deleted meanwhile is made anew', async () => {
  const { page, close } = await stage.open({ before: pickInPrivateFolder });
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  const undecided = await shownHash(page);
  await keepInFile(page);
  await page.keyboard.press('Escape');
  await tracesIn(page).toBe(undecided);

  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(stage.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await on.activateNational.click();
  await on.notes.getByText(`Not written into ${NAME}. There is no room left where it is.`).waitFor(WAIT);
  expect((await inFile(page))?.trace).toBe(undecided);
  const decided = await shownHash(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  // With the run's fingerprint it is written again without being asked: whichever comes first.
  const again = on.notes.getByRole('button', { name: 'Try again' });
  await again.click({ timeout: 5000 }).catch(() => {});
  await tracesIn(page).toBe(decided);
  await on.saved.waitFor(WAIT);
  await expect.poll(() => on.notes.getByText('Not written into').count()).toBe(0);

  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await on.undo.click();
  await tracesIn(page).toBe(undecided);
  await close();
});

test('where the browser stores nothing, the file is what keeps it, and that is said', async () => {
  const { page, close } = await stage.open({
    before: () => {
      indexedDB.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      const choose = async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
      Object.assign(globalThis, { showSaveFilePicker: choose });
    },
  });
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  await on.notSaved.waitFor(WAIT);
  await on.notes.getByRole('button', { name: 'Keep in a file of yours…' }).click();
  await on.saved.waitFor(WAIT);
  await on.activateNational.click();
  await expect.poll(async () => (await inFile(page))?.decisions.length, WAIT).toBe(1);
  await on.saved.click();
  await page.getByText(/^Saved in your own file only, at/).waitFor();
  await close();
});
