// A Chromium with a profile of its own on disk, that can be killed outright, as by a power cut, and started again.

import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { assert } from '../../../src/core/base/assert.ts';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { FLAGS } from './flags.ts';

export interface Killable {
  readonly page: Page;
  /** Ends every process of it at once; resolves when they are gone. */
  kill(): Promise<void>;
}

export async function startKillable(profile: string): Promise<Killable> {
  const program = findBrowser();
  assert(program !== null, NO_BROWSER);
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1024,640'];
  // A group of its own, so that the kill reaches its helpers and nobody else.
  const browser = spawn(program, [...FLAGS, ...own, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.on('data', (part) => {
      said += String(part);
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (url) found(url);
    });
    browser.once('exit', () => failed(new Error(`the browser ended: ${said}`)));
  });
  const connected = await chromium.connectOverCDP(address);
  const [context] = connected.contexts();
  assert(context !== undefined, 'a profile has one context');
  const page = context.pages()[0] ?? (await context.newPage());
  // Started cold, again and again, on a machine that may have other work.
  page.setDefaultTimeout(90_000);
  await page.setViewportSize({ width: 1024, height: 640 });
  return {
    page,
    async kill() {
      if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
      await gone;
    },
  };
}
