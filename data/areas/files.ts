// Where the build and its test read from: the tables of this folder, and the constituencies in the installed package.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const CONSTITUENCIES = 'echarts-united-kingdom-js/echarts-united-kingdom-js/westminster_2016_uk.js';

/** Text of a file of this folder. */
export const readHere = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const readConstituencyScript = (): string =>
  readFileSync(createRequire(import.meta.url).resolve(CONSTITUENCIES), 'utf8');
