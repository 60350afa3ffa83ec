// Before any browser test: is there a browser, and has the product been built? If not, one sentence says what to do.

import { existsSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { DIST } from './served.ts';

export function setup(): void {
  const problem =
    findBrowser() === null
      ? NO_BROWSER
      : existsSync(`${DIST}/index.html`) && existsSync(`${DIST}/muster.html`)
        ? null
        : 'The product has not been built: run "npm run build" first, or "npm test", which does.';
  if (problem === null) return;
  const error = new Error(problem);
  // The sentence is all there is to know.
  error.stack = problem;
  throw error;
}
