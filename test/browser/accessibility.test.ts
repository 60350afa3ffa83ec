// Every view by axe-core, for what WCAG 2.2 AA asks and a machine can see: at three sizes, each with a theme of its own, and for
// contrast in the other themes too. A picture of each is kept for looking at. The page's content policy is set aside here, so that
// the checker can be put into it; other tests hold that policy.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { screen } from './support/screen.ts';
import { onStage } from './support/stage.ts';
import { OVER, viewsOf } from './support/views.ts';

const CHECKER = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a theme may spoil. */
const COLOURS = ['color-contrast'];
const PICTURES = new URL('./screenshots/', import.meta.url).pathname;

const stage = onStage();
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
});

type RunOnly = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

/** One line for each element that breaks a rule: in what lies over the desk if something does, else in all there is. */
const violationsOf = (page: Page, runOnly: RunOnly): Promise<string[]> =>
  page.evaluate(
    async ([only, over]) => {
      interface Found {
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly target: unknown[] }[];
        }[];
      }
      const { axe } = globalThis as unknown as { axe: { run(node: Node, options: object): Promise<Found> } };
      const { violations } = await axe.run([...document.querySelectorAll(over)].at(-1) ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [runOnly, OVER] as const,
  );

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

/** Nothing may stand beside or below the screen, which never scrolls: what does can't be reached, and takes the marking away. */
const isTooLarge = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const isBandGone = document.querySelector('.mark')?.getBoundingClientRect().top !== 0;
    return scrollWidth > innerWidth || isBandGone;
  });

/** Whoever meets a word of the field in a view must find its meaning from there: under a dialog nothing else can be reached. */
const hasNoWayToWords = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return top.querySelector('[data-words]') === null;
  });

const SIZES = [
  [1440, 900, 'light', ['projector']],
  [1024, 640, 'dark', []],
  [390, 844, 'light', ['dark']],
] as const;

test.each(SIZES)('nothing to mend at %i × %i, %s', async (width, height, theme, others) => {
  const context = await stage.browser().newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(stage.url());
  await screen(page).doors.first().waitFor();
  await page.addScriptTag({ content: CHECKER });
  const found: string[] = [];
  for (const { name, open, isOver } of viewsOf(page, width === 1024)) {
    try {
      await open();
      await page.screenshot({ path: `${PICTURES}${width}-${theme}-${name.replace(/\W+/g, '-')}.png` });
      if (await isTooLarge(page)) found.push(`${name}: larger than the screen`);
      if (name !== 'palette' && (await hasNoWayToWords(page))) found.push(`${name}: no way to what its words mean`);
      const all = await violationsOf(page, { type: 'tag', values: ASKED });
      found.push(...all.map((one) => `${name}: ${one}`));
      for (const other of others) {
        await setTheme(page, other);
        const colours = await violationsOf(page, { type: 'rule', values: COLOURS });
        found.push(...colours.map((one) => `${name}, ${other}: ${one}`));
        await setTheme(page, theme);
      }
      if (!isOver) continue;
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator(OVER).count()).toBe(0);
      // A sheet is gone before the desk has been told so, and keys go to the desk from then on.
      await page.waitForTimeout(150);
    } catch (error) {
      found.push(`${name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
    }
  }
  expect(found).toEqual([]);
  await context.close();
});
