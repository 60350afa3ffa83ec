// What the product never does, watched in a real browser on both builds: ask another address for anything, breach its own
// content policy, write an error to the console, make code from text. And what it says when its worker cannot start.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginExercise, screen } from './support/screen.ts';
import { DIST, SINGLE_FILE_URL, serveSite } from './support/served.ts';
import { onStage } from './support/stage.ts';

const stage = onStage();

const BUILDS = [
  ['the served site', 'index.html', () => stage.url()],
  ['the single file, from disk', 'muster.html', () => SINGLE_FILE_URL],
] as const;

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const policyOf = (html: string): ReadonlyMap<string, string> => {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  return new Map(content.split(';').map((part) => part.trim().split(/ (.*)/s, 2) as [string, string]));
};
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = '', code = '']) => ({
    attributes,
    code,
  }));

describe.each(BUILDS)('%s', (_name, file, address) => {
  test('carries a strict policy, ahead of everything it is to hold for', () => {
    const html = read(file);
    const policy = policyOf(html);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    // WebAssembly, for the solver, is the one thing that may be compiled; code from text never.
    expect([...policy.values()].join(' ')).not.toMatch(/'unsafe|\*|https?:/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|style|link)\b/));
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
  });

  test('the policy is in force: a script put in by hand does not run', async () => {
    const { page, complaints, close } = await stage.open({ url: address() });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toContain('content policy: script-src');
    expect(await page.title()).not.toBe('ran');
    await close();
  });

  test('every scenario, table, theme and way of drawing: nothing to complain of', async () => {
    const { page, complaints, close } = await stage.open({ url: address() });
    const on = screen(page);
    for (const number of [0, 1, 2]) {
      await beginExercise(page, number);
      await on.play.click();
      await expect.poll(() => on.cursor.getAttribute('aria-valuenow')).not.toBe('0');
      await on.pause.click();
      // Once is enough: which exercise is drawn makes no other ways of drawing.
      for (const renderer of number === 0 ? ['WebGL', 'Canvas'] : []) {
        await on.details.click();
        await on.renderer(renderer).check();
        await page.keyboard.press('Escape');
        await on.run.waitFor({ state: 'hidden' });
      }
      for (const theme of ['Dark', 'Projector', 'Light']) {
        await on.theme.click();
        await on.themeChoice(theme).check();
        await page.keyboard.press('Escape');
        await on.themeChoice(theme).waitFor({ state: 'hidden' });
      }
      for (const name of ['Forces', 'Units', 'Requests', 'Log'] as const) {
        await on.openTable(name).click();
        await on.table(name).waitFor();
      }
      await page.keyboard.press('Escape');
      await on.scenario.click();
      await on.chooseAnother.click();
      await on.doors.first().waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

test('the site has no script in its page, and one folder of files of its own', () => {
  const html = read('index.html');
  expect(scriptsIn(html).map(({ code }) => code)).toEqual(scriptsIn(html).map(() => ''));
  expect(html).not.toMatch(/<style/);
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\.\/[\w./-]+$/);
});

test('the single file runs one script, the one whose hash its policy names; the rest are documents', () => {
  const html = read('muster.html');
  const [script, ...more] = scriptsIn(html).filter(({ attributes }) => !attributes.includes('application/json'));
  expect(more).toEqual([]);
  const hash = createHash('sha256')
    .update(script?.code ?? '')
    .digest('base64');
  expect(policyOf(html).get('script-src')?.replace(" 'wasm-unsafe-eval'", '')).toBe(`'sha256-${hash}'`);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="(?!data:)/);
});

test('no file of the site makes code from text', () => {
  const files = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(1);
  const found = files.filter((name) => /\beval\(|new Function\(/.test(read(join('assets', name))));
  expect(found).toEqual([]);
});

test('a site whose worker cannot be had says so, and what to do', async () => {
  const crippled = await serveSite({ missing: /engine\.worker/ });
  const { page, close } = await stage.open({ url: crippled.url });
  const { trouble } = screen(page);
  await trouble.getByRole('heading', { name: 'Muster could not start.' }).waitFor();
  await expect
    .poll(() => trouble.textContent())
    .toMatch(/Reload the page\. If that does not help.*muster\.html.*workers/);
  await close();
  await crippled.close();
});

test('a site without one of its documents names it', async () => {
  const crippled = await serveSite({ missing: /holdings\.json/ });
  const { page, close } = await stage.open({ url: crippled.url });
  const { trouble } = screen(page);
  await trouble.getByRole('heading', { name: 'Muster could not start.' }).waitFor();
  await expect
    .poll(() => trouble.textContent())
    .toContain('The file data/holdings/holdings.json could not be read (404).');
  await close();
  await crippled.close();
});
