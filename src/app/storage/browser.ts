// What this browser will do with kept work: whether it promises to keep it, and whether another tab is at the same exercise.

/** Whether what is kept here will last: the browser's promise, no promise, a page from disk, or nobody to ask. */
export type Lasting = 'promised' | 'notPromised' | 'fromDisk' | 'unknown';

/** Asks the browser to keep what is stored here for good. Some decide by themselves, some ask the person. */
export async function askToLast(): Promise<Lasting> {
  if (location.protocol === 'file:') return 'fromDisk';
  try {
    if (!navigator.storage?.persist) return 'unknown';
    return (await navigator.storage.persist()) ? 'promised' : 'notPromised';
  } catch {
    return 'unknown';
  }
}

/** An exercise held by this tab, so that no other changes it; `release` lets it go. */
export interface Hold {
  release(): void;
}

const FREE: Hold = { release() {} };

/** Holds an exercise for this tab; null where another one has it. A browser that can't tell lets everyone. */
export function holdExercise(id: string): Promise<Hold | null> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return Promise.resolve(FREE);
  return new Promise((held) => {
    locks
      .request(`muster.exercise.${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          held(null);
          return undefined;
        }
        return new Promise<void>((release) => held({ release }));
      })
      .catch(() => held(FREE));
  });
}

/** A name of its own for a new exercise. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
