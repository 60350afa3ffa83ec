// Kept work in a real browser: files, links, other tabs, and storage that is refused, full or on a page from disk.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fragmentOf, LONGEST_LINK, textOfFragment } from '../../src/app/storage/link-text.ts';
import { BAD_FILES } from '../keep/bad-files.ts';
import { KEPT } from '../keep/door.ts';
import { textOf } from '../scenario/shipped.ts';
import { onDisk } from './support/downloads.ts';
import { holdWorker } from './support/page-worker.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { SINGLE_FILE_URL } from './support/served.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();
const { save } = onDisk();

const LARGE_DISORDER = 1;
/** The version that is written now. */
const CURRENT = Number(KEPT.schema.split('/')[1]);

/** An hour in, with the national tier stood up. */
async function decideOnce(page: Page): Promise<void> {
  const on = screen(page);
  await beginExercise(page, LARGE_DISORDER);
  await page.keyboard.press('Shift+ArrowRight');
  await on.activateNational.click();
  await on.decisionTimes.first().waitFor();
}

async function linkOf(page: Page): Promise<string> {
  const on = screen(page);
  // A link needs the trace's hash, which takes a moment.
  await shownHash(page);
  await on.saved.click();
  await on.makeLink.click();
  const link = await on.madeLink.inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** Drops a file on the page, as a person does from their folder. */
const drop = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.evaluate(
    ([named, text, bytes]) => {
      const given = new DataTransfer();
      given.items.add(new File([text ?? new Uint8Array(bytes ?? [])], named));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
    },
    [name, typeof content === 'string' ? content : null, typeof content === 'string' ? null : [...content]] as const,
  );

describe('a link', () => {
  test('opened in a fresh profile comes to the same, and says so; one that was changed says so too', async () => {
    const sender = await stage.open();
    const on = screen(sender.page);
    await decideOnce(sender.page);
    // Decisions of other kinds, an inject held and another in other words.
    for (const [kind, field, text] of [
      ['request', 'Units', '12'],
      ['note', 'What is decided', 'A call to the “council”, at 20:00'],
    ] as const) {
      const before = await on.decisionTimes.count();
      await sender.page.keyboard.press('e');
      await on.form.waitFor();
      await on.formField('Decision').selectOption(kind);
      await on.formField(field).fill(text);
      await sender.page.keyboard.press('Control+Enter');
      await expect.poll(() => on.decisionTimes.count()).toBe(before + 1);
    }
    await sender.page.keyboard.press('i');
    await sender.page.getByRole('button', { name: 'Hold', exact: true }).click();
    await expect.poll(() => on.decisionTimes.count()).toBe(4);
    await sender.page.getByRole('button', { name: 'Edit the text' }).click();
    await sender.page.getByRole('textbox', { name: 'Text', exact: true }).fill('Other words');
    await sender.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => on.decisionTimes.count()).toBe(5);
    await sender.page.keyboard.press('Escape');
    const hash = await shownHash(sender.page);
    const link = await linkOf(sender.page);
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    await sender.close();

    const same = await stage.open({ url: link });
    await screen(same.page).clock.waitFor();
    await same.page.getByText('The same as the sender’s.').waitFor();
    await expect.poll(() => shownHash(same.page)).toBe(hash);
    await screen(same.page).decisionTimes.nth(4).waitFor();
    await same.page.keyboard.press('i');
    await same.page.locator('.inject-row', { hasText: 'held' }).first().click();
    await same.page.getByText('Other words').first().waitFor();
    await same.page.keyboard.press('Escape');
    expect(new URL(same.page.url()).hash).toBe('');
    expect(same.complaints).toEqual([]);
    await same.close();

    const text = await textOfFragment(new URL(link).hash);
    if (!text.ok) throw new Error('the link cannot be read');
    const forged = await fragmentOf(text.value.replace('"atSec":3600', '"atSec":7200'));
    const changed = await stage.open({ url: stage.url() + forged });
    await changed.page.getByText('Not what the sender saw.').waitFor();
    await expect.poll(() => shownHash(changed.page)).not.toBe(hash);
    // Pasted into a page that is at work already, with its end cut off: said, and nothing changes.
    const before = await shownHash(changed.page);
    await changed.page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      forged.slice(0, -30),
    );
    await changed.page.getByText('This link could not be opened.').waitFor();
    await expect.poll(() => shownHash(changed.page)).toBe(before);
    expect(changed.complaints).toEqual([]);
    await changed.close();
  });
});

describe('a file', () => {
  test('saved by keyboard opens elsewhere as it was', async () => {
    const { page, complaints, close } = await stage.open();
    await decideOnce(page);
    const hash = await shownHash(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('One-large-disorder.muster.json');
    const path = await save(download);
    expect(complaints).toEqual([]);
    await close();

    const other = await stage.open();
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      other.page.keyboard.press('Control+o'),
    ]);
    await chooser.setFiles(path);
    await other.page.getByText('The same as when it was saved.').waitFor();
    await expect.poll(() => shownHash(other.page)).toBe(hash);
    await expect.poll(() => screen(other.page).undo.isEnabled()).toBe(true);
    // It says what was changed in a copy that somebody edited.
    await drop(other.page, 'edited.json', readFileSync(path, 'utf8').replace('"atSec": 3600', '"atSec": 7200'));
    await other.page.getByText('Not as it was when it was saved.').waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test('saved while a decision is being worked out says nothing of what it comes to', async () => {
    const { page, complaints, close } = await stage.open({ before: holdWorker });
    await beginExercise(page, LARGE_DISORDER);
    await shownHash(page);
    await page.evaluate('isHeld = true');
    await screen(page).activateNational.click();
    await screen(page).decisionTimes.first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(JSON.parse(readFileSync(await save(download), 'utf8'))).toMatchObject({ decisions: [{}], trace: null });
    await page.evaluate('letGo()');
    await shownHash(page);
    expect(complaints).toEqual([]);
    await close();
  });

  test('with a scenario of one’s own opens its briefing, and a link is refused', async () => {
    const { page, complaints, close } = await stage.open();
    const on = screen(page);
    const own = textOf('scenarios/large-disorder.json')
      .replace('"large-disorder"', '"mine"')
      .replace('One large disorder', 'My own');
    await drop(page, 'mine.json', own);
    await page.getByRole('heading', { name: 'My own' }).waitFor();
    await on.begin.click();
    await shownHash(page);
    await on.saved.click();
    await on.makeLink.click();
    await page.getByText('This exercise has a scenario of your own.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test(`that is none, in ${BAD_FILES.length} ways: said where and why, and the exercise stays as it is`, async () => {
    const { page, complaints, close } = await stage.open();
    const on = screen(page);
    await decideOnce(page);
    const hash = await shownHash(page);
    for (const { what, content } of BAD_FILES) {
      const name = `${what}.json`;
      await drop(page, name, content);
      await on.notes.getByText(`${name} could not be opened.`).waitFor();
      await expect
        .poll(() => on.notes.getByRole('listitem').first().textContent(), { message: what })
        .toMatch(/found .+; expected ./s);
    }
    await expect.poll(() => on.decisionTimes.count()).toBe(1);
    await expect.poll(() => shownHash(page)).toBe(hash);
    await on.undo.click();
    await expect.poll(() => on.decisionTimes.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('of a newer Muster can be looked at and not changed', async () => {
    const { page, close } = await stage.open();
    const on = screen(page);
    await drop(page, 'newer.json', JSON.stringify({ ...KEPT, schema: `muster.exercise/${CURRENT + 1}`, more: [] }));
    await page.getByText('You can look at this exercise, but not change it.').waitFor();
    await on.decisionTimes.first().waitFor();
    await expect.poll(() => on.undo.isDisabled()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
    await expect.poll(() => on.decisionTimes.count()).toBe(1);
    await close();
  });
});

test('a second tab at the same exercise looks at it, or opens a copy', async () => {
  const { page, close } = await stage.open();
  await decideOnce(page);
  await screen(page).saved.waitFor();
  const second = await page.context().newPage();
  await second.goto(stage.url());
  const on = screen(second);
  await on.resume.click();
  await second.getByText('It is open in another tab or window').waitFor();
  await expect.poll(() => on.undo.isDisabled()).toBe(true);
  await on.copyToChange.click();
  await on.undo.click();
  await expect.poll(() => on.decisionTimes.count()).toBe(0);
  await expect.poll(() => screen(page).decisionTimes.count()).toBe(1);
  await close();
});

test('work is listed on the start: resumed where it was, an earlier version opened, deleted', async () => {
  const { page, complaints, close } = await stage.open();
  const on = screen(page);
  await decideOnce(page);
  const hash = await shownHash(page);
  const time = await on.clock.textContent();
  await page.reload();
  await on.resume.click();
  await expect.poll(() => shownHash(page)).toBe(hash);
  await expect.poll(() => on.clock.textContent()).toBe(time);
  await on.scenario.click();
  await on.chooseAnother.click();

  const work = page.getByRole('region', { name: 'Your work' });
  await work.getByText('More').first().click();
  await work.getByRole('button', { name: 'Earlier versions' }).click();
  await work.getByRole('button', { name: 'Open as a copy' }).first().click();
  await on.clock.waitFor();
  await expect.poll(() => on.decisionTimes.count()).toBe(0);
  await on.saved.waitFor();
  await on.scenario.click();
  await on.chooseAnother.click();
  await expect.poll(() => work.getByRole('button', { name: /^Resume / }).count()).toBe(2);

  for (const left of [1, 0]) {
    await work.getByText('More').first().click();
    await work.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await work.getByRole('button', { name: 'Delete for good' }).click();
    await expect.poll(() => work.getByRole('button', { name: /^Resume / }).count()).toBe(left);
  }
  expect(complaints).toEqual([]);
  await close();
});

describe('storage', () => {
  test('that is refused is said, with a file as the way out; decisions are taken all the same', async () => {
    const { page, close } = await stage.open({
      before: () => {
        indexedDB.open = () => {
          throw new DOMException('not here', 'SecurityError');
        };
      },
    });
    await decideOnce(page);
    await page.getByText('This exercise is not being saved.').waitFor();
    await screen(page).notSaved.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), screen(page).saveCopy.click()]);
    expect(download.suggestedFilename()).toMatch(/\.muster\.json$/);
    await close();
  });

  test('that is full is said, and with room again the next decision is saved', async () => {
    const { page, close } = await stage.open();
    const on = screen(page);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(stage.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await decideOnce(page);
    await page.getByText('There is no room left').first().waitFor();
    await on.notSaved.waitFor();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await on.undo.click();
    await on.saved.waitFor();
    await expect.poll(() => page.getByText('There is no room left').count()).toBe(0);
    await close();
  });

  test('of a page from disk is used, with a warning', async () => {
    const { page, complaints, close } = await stage.open({ url: SINGLE_FILE_URL });
    const on = screen(page);
    await decideOnce(page);
    await page.getByText('This page was opened from disk').first().waitFor();
    const hash = await shownHash(page);
    await page.reload();
    await on.resume.click();
    await expect.poll(() => shownHash(page)).toBe(hash);
    expect(complaints).toEqual([]);
    await close();
  });
});
