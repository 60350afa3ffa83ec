// Where a browser is looked for, in which order.

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './support/find-browser.ts';

const suffix = process.platform === 'win32' ? '.exe' : '';
const folder = mkdtempSync(join(tmpdir(), 'muster-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, mode: number): string {
  const file = join(folder, `${name}${suffix}`);
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

test('the one that is named, if it is there', () => {
  const named = put('my-own', 0o755);
  expect(findBrowser({ CHROME_PATH: named, PATH: '' })).toBe(named);
  expect(findBrowser({ CHROME_PATH: join(folder, 'gone'), PATH: process.env.PATH })).toBeNull();
});

test('else the first on the PATH', () => {
  const edge = put('microsoft-edge', 0o755);
  const path = ['', join(folder, 'nowhere'), folder].join(delimiter);
  expect(findBrowser({ PATH: path })).toBe(edge);
});

test('what may not be run is passed over, where systems know of that', () => {
  const file = put('chromium', 0o644);
  expect(findBrowser({ PATH: folder }) === file).toBe(process.platform === 'win32');
});
