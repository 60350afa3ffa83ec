// Finds a Chromium on this machine: the one named by CHROME_PATH, one on the PATH, or one where systems usually keep it.

import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const MAC_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

export const NO_BROWSER =
  'No browser was found for the browser tests: install Chromium, Chrome or Edge (or set CHROME_PATH to one), or run everything else with "npm run test:node".';

/** Where a Chromium is, or null. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROME_PATH, PATH = '' } = environment;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, `${name}${suffix}`)));
  const onWindows = WINDOWS_FOLDERS.flatMap((name) => {
    const folder = environment[name];
    return folder ? WINDOWS_FILES.map((file) => join(folder, file)) : [];
  });
  return [...onPath, ...onWindows, ...MAC_FILES].find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
