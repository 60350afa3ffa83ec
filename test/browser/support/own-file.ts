// A file "of the person's own" for tests: the browser's picker can't be driven, so that a file in its private folder is taken
// instead, whose handle is as real as any other. Leave to write is as `leave` in the tab's session storage says.

import type { Page } from 'playwright-core';

/** To be run before the page's own code. */
export function pickInPrivateFolder(): void {
  const choose = async ({ suggestedName }: { suggestedName: string }) =>
    (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
  Object.assign(globalThis, { showSaveFilePicker: choose });
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => sessionStorage.getItem('leave') ?? 'granted',
    requestPermission: async () => {
      sessionStorage.setItem('leave', 'granted');
      return 'granted';
    },
  });
}

/** What is in the file, as another program would read it; null where there is none. */
export const ownFileText = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(async (called) => {
    try {
      const folder = await navigator.storage.getDirectory();
      return await (await (await folder.getFileHandle(called)).getFile()).text();
    } catch {
      return null;
    }
  }, name);
