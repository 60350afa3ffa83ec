// What the product gives to be saved, on disk for the length of a file of tests.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

interface Downloads {
  /** Where it then is. */
  save(download: Download): Promise<string>;
  textOf(download: Download): Promise<string>;
}

/** To be called once, at the top of a file of tests. */
export function onDisk(): Downloads {
  let folder: string;
  let saved = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-downloads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = async (download: Download): Promise<string> => {
    const path = join(folder, String(++saved), download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  return { save, textOf: async (download) => readFileSync(await save(download), 'utf8') };
}
