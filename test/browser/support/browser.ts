// A real Chromium, and pages in it that note down whatever the product should never do: an error on the console, a breach
// of its content policy, a request to anywhere else.

import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The browser that all tests share, until it is closed: then pages that were left open in it are gone. */
export const launchBrowser = (): Promise<Browser> => chromium.connect(inject('browserAt'));

/** By how many times pages are slowed down, to look for tests that count on a fast machine. */
const SLOW = Number(process.env.MUSTER_SLOW ?? 1);

export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  /** Milliseconds from asking for the page until it was there to be used. */
  readonly openedMs: number;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Code that runs before the page's own. */
  readonly before?: () => void;
}

/** Opens a page, and waits until there is something to press. */
export async function open(browser: Browser, url: string, options: OpenOptions = {}): Promise<Watched> {
  const { width = 1440, height = 900, colorScheme = 'light', before } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // Longer than anything takes on a slow machine that has other work.
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  page.on('console', (message) => {
    const isOurs = message.type() === 'error' || message.type() === 'warning';
    // A graphics driver's remark on its own speed is none of ours.
    if (isOurs && !message.text().includes('GL Driver Message')) complaints.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('noteBreach', (breach: string) => complaints.push(`content policy: ${breach}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const note = (globalThis as unknown as { noteBreach(breach: string): void }).noteBreach;
      note(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const home = new URL(url);
  context.on('request', (request) => {
    const asked = new URL(request.url());
    const isOwn = home.protocol === 'file:' ? asked.href === home.href : asked.origin === home.origin;
    if (!isOwn && asked.protocol !== 'blob:' && asked.protocol !== 'data:') complaints.push(`request: ${asked.href}`);
  });
  if (before) await page.addInitScript(before);
  if (SLOW > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  }
  const startedMs = performance.now();
  await page.goto(url);
  await page.getByRole('button').first().or(page.getByRole('heading').first()).first().waitFor();
  return { page, complaints, openedMs: performance.now() - startedMs, close: () => context.close() };
}
