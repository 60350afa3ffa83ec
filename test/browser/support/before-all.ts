// Before any browser test: is there a browser, and has the product been built? If not, one sentence says what to do. If so, one
// browser is started for all of them: each test has a context of its own in it, and starting one costs more than many a test.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { FLAGS } from './flags.ts';
import { DIST } from './served.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all tests share is reached. */
    browserAt: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (executablePath === null) throw told(NO_BROWSER);
  if (!existsSync(`${DIST}/index.html`) || !existsSync(`${DIST}/muster.html`))
    throw told('The product has not been built: run "npm run build" first, or "npm test", which does.');
  const server = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide('browserAt', server.wsEndpoint());
  return () => server.close();
}

/** The sentence is all there is to know. */
function told(problem: string): Error {
  const error = new Error(problem);
  error.stack = problem;
  return error;
}
