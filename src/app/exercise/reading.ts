// Reading what was handed over may take its time: after half a second the person is told so, and may leave it. What comes then
// is passed over.

import type { Keeping } from './keeping.ts';
import { forget, tell } from './notices.ts';

const TOLD_AFTER_MS = 500;

/** What comes of the work; null where the person left it, or opened something else meanwhile. `what` is the name of a file. */
export type Reading = <T>(what: string | null, work: Promise<T>) => Promise<T | null>;

export function createReading(keeping: Keeping): Reading {
  let last = 0;
  return async (what, work) => {
    const mine = ++last;
    const leave = (): void => {
      if (mine !== last) return;
      last++;
      forget(keeping, 'reading');
    };
    const timer = setTimeout(() => mine === last && tell(keeping, { kind: 'reading', what, leave }), TOLD_AFTER_MS);
    try {
      const came = await work;
      return mine === last ? came : null;
    } finally {
      clearTimeout(timer);
      if (mine === last) forget(keeping, 'reading');
    }
  };
}
