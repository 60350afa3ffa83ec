// What nearly every browser test begins and ends with: the browser that all share and the product served for one file, and pages
// that must have nothing to complain of when they are left.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser, type OpenOptions, open, type Watched } from './browser.ts';
import { type ServedSite, type ServeOptions, serveSite } from './served.ts';

interface Where extends OpenOptions {
  /** Another address than the start of the served product. */
  readonly url?: string;
}

export interface OnStage {
  /** Where the product is served. */
  url(): string;
  browser(): Browser;
  /** A page of its own, with a profile of its own; left by its `close`. */
  open(where?: Where): Promise<Watched>;
  /** The same for the length of `act`; errors, breaches and requests elsewhere fail the test. */
  visit(act: (page: Page) => Promise<void>, where?: Where): Promise<void>;
}

/** To be called once, at the top of a file of tests. */
export function onStage(serving?: ServeOptions): OnStage {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveSite(serving);
  });
  // Pages that a failed test left open go with the connection.
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const openAt = ({ url = site.url, ...options }: Where = {}): Promise<Watched> => open(browser, url, options);
  return {
    url: () => site.url,
    browser: () => browser,
    open: openAt,
    async visit(act, where) {
      const { page, complaints, close } = await openAt(where);
      try {
        await act(page);
        expect(complaints).toEqual([]);
      } finally {
        await close();
      }
    },
  };
}
