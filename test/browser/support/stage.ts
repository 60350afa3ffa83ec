// What nearly every browser test begins and ends with: one browser and one served product for a file, and pages that must have
// nothing to complain of when they are left.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser, type OpenOptions, open, type Watched } from './browser.ts';
import { type ServedSite, serveSite } from './served.ts';

export interface OnStage {
  /** A page of its own at the start screen; left by its `close`. */
  open(options?: OpenOptions): Promise<Watched>;
  /** The same for the length of `act`; errors, breaches and requests elsewhere fail the test. */
  visit(act: (page: Page) => Promise<void>, options?: OpenOptions): Promise<void>;
}

/** To be called once, at the top of a file of tests. */
export function onStage(): OnStage {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveSite();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    open: (options) => open(browser, site.url, options),
    async visit(act, options) {
      const { page, complaints, close } = await open(browser, site.url, options);
      try {
        await act(page);
        expect(complaints).toEqual([]);
      } finally {
        await close();
      }
    },
  };
}
