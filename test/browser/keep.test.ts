// Kept work in a real browser: files, links, other tabs, and storage that is refused, full or on a page from disk.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fragmentOf, LONGEST_LINK, textOfFragment } from '../../src/app/storage/link-text.ts';
import { BAD_FILES } from '../keep/bad-files.ts';
import { KEPT } from '../keep/door.ts';
import { textOf } from '../scenario/shipped.ts';
import { launchBrowser, open } from './support/browser.ts';
import { beginExercise, screen, shownHash } from './support/screen.ts';
import { type ServedSite, SINGLE_FILE_URL, serveSite } from './support/served.ts';

let browser: Browser;
let site: ServedSite;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite();
  folder = mkdtempSync(join(tmpdir(), 'muster-keep-'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    const sender = await open(browser, site.url);
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

    const same = await open(browser, link);
    await screen(same.page).clock.waitFor();
    await same.page.getByText('The same as the sender’s.').waitFor();
    expect(await shownHash(same.page)).toBe(hash);
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
    const changed = await open(browser, site.url + forged);
    await changed.page.getByText('Not what the sender saw.').waitFor();
    expect(await shownHash(changed.page)).not.toBe(hash);
    // Pasted into a page that is at work already, with its end cut off: said, and nothing changes.
    const before = await shownHash(changed.page);
    await changed.page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      forged.slice(0, -30),
    );
    await changed.page.getByText('This link could not be opened.').waitFor();
    expect(await shownHash(changed.page)).toBe(before);
    expect(changed.complaints).toEqual([]);
    await changed.close();
  });
});

describe('a file', () => {
  test('saved by keyboard opens elsewhere as it was', async () => {
    const { page, complaints, close } = await open(browser, site.url);
    await decideOnce(page);
    const hash = await shownHash(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('One-large-disorder.muster.json');
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(complaints).toEqual([]);
    await close();

    const other = await open(browser, site.url);
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      other.page.keyboard.press('Control+o'),
    ]);
    await chooser.setFiles(path);
    await other.page.getByText('The same as when it was saved.').waitFor();
    expect(await shownHash(other.page)).toBe(hash);
    expect(await screen(other.page).undo.isEnabled()).toBe(true);
    // It says what was changed in a copy that somebody edited.
    await drop(other.page, 'edited.json', readFileSync(path, 'utf8').replace('"atSec": 3600', '"atSec": 7200'));
    await other.page.getByText('Not as it was when it was saved.').waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test('with a scenario of one’s own opens its briefing, and a link is refused', async () => {
    const { page, complaints, close } = await open(browser, site.url);
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
    const { page, complaints, close } = await open(browser, site.url);
    const on = screen(page);
    await decideOnce(page);
    const hash = await shownHash(page);
    for (const { what, content } of BAD_FILES) {
      const name = `${what}.json`;
      await drop(page, name, content);
      await on.notes.getByText(`${name} could not be opened.`).waitFor();
      expect(await on.notes.getByRole('listitem').first().textContent(), what).toMatch(/found .+; expected ./s);
    }
    expect(await on.decisionTimes.count()).toBe(1);
    expect(await shownHash(page)).toBe(hash);
    await on.undo.click();
    await expect.poll(() => on.decisionTimes.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('of a newer Muster can be looked at and not changed', async () => {
    const { page, close } = await open(browser, site.url);
    const on = screen(page);
    await drop(page, 'newer.json', JSON.stringify({ ...KEPT, schema: `muster.exercise/${CURRENT + 1}`, more: [] }));
    await page.getByText('You can look at this exercise, but not change it.').waitFor();
    await on.decisionTimes.first().waitFor();
    expect(await on.undo.isDisabled()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
    expect(await on.decisionTimes.count()).toBe(1);
    await close();
  });
});

test('a second tab at the same exercise looks at it, or opens a copy', async () => {
  const { page, close } = await open(browser, site.url);
  await decideOnce(page);
  await screen(page).saved.waitFor();
  const second = await page.context().newPage();
  await second.goto(site.url);
  const on = screen(second);
  await on.resume.click();
  await second.getByText('It is open in another tab or window').waitFor();
  expect(await on.undo.isDisabled()).toBe(true);
  await on.copyToChange.click();
  await on.undo.click();
  await expect.poll(() => on.decisionTimes.count()).toBe(0);
  expect(await screen(page).decisionTimes.count()).toBe(1);
  await close();
});

test('work is listed on the start: resumed where it was, an earlier version opened, deleted', async () => {
  const { page, complaints, close } = await open(browser, site.url);
  const on = screen(page);
  await decideOnce(page);
  const hash = await shownHash(page);
  const time = await on.clock.textContent();
  await page.reload();
  await on.resume.click();
  expect(await shownHash(page)).toBe(hash);
  expect(await on.clock.textContent()).toBe(time);
  await on.scenario.click();
  await on.chooseAnother.click();

  const work = page.getByRole('region', { name: 'Your work' });
  await work.getByText('More').first().click();
  await work.getByRole('button', { name: 'Earlier versions' }).click();
  await work.getByRole('button', { name: 'Open as a copy' }).first().click();
  await on.clock.waitFor();
  expect(await on.decisionTimes.count()).toBe(0);
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
    const { page, close } = await open(browser, site.url, {
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
    const { page, close } = await open(browser, site.url);
    const on = screen(page);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url);
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
    const { page, complaints, close } = await open(browser, SINGLE_FILE_URL);
    const on = screen(page);
    await decideOnce(page);
    await page.getByText('This page was opened from disk').first().waitFor();
    const hash = await shownHash(page);
    await page.reload();
    await on.resume.click();
    expect(await shownHash(page)).toBe(hash);
    expect(complaints).toEqual([]);
    await close();
  });
});
