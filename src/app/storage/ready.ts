// Whether this computer is ready for a room: what the browser says of its storage, its screens and where the page is from.

import { askToLast, type Lasting } from './browser.ts';

export interface Readiness {
  /** An exercise can be written down here. */
  readonly stores: boolean;
  readonly lasting: Lasting;
  /** Room left for it, in millions of bytes; null where the browser doesn't say. */
  readonly freeMb: number | null;
  /** Whether a second screen is there; null where the browser doesn't say. */
  readonly secondScreen: boolean | null;
  /** Everything is in one file opened from disk: no network is needed at all. */
  readonly fromDisk: boolean;
}

/** `open` opens the store of exercises, and rejects where that can't be had. */
export async function lookWhetherReady(open: () => Promise<unknown>): Promise<Readiness> {
  const [stores, lasting, freeMb] = await Promise.all([
    open().then(
      () => true,
      () => false,
    ),
    askToLast(),
    freeMegabytes(),
  ]);
  const { isExtended } = screen as { readonly isExtended?: boolean };
  return { stores, lasting, freeMb, secondScreen: isExtended ?? null, fromDisk: location.protocol === 'file:' };
}

async function freeMegabytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : Math.floor((quota - (usage ?? 0)) / 1e6);
  } catch {
    return null;
  }
}
