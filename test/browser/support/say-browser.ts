// Says where a browser for the tests is; ends with 1 when there is none.

import { findBrowser, NO_BROWSER } from './find-browser.ts';

const found = findBrowser();
process.stdout.write(`${found ?? NO_BROWSER}\n`);
process.exitCode = found === null ? 1 : 0;
