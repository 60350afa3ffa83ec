// What the sheet of findings can be narrowed to while it is open: one capability, and a part of the time told of. Pure.

import type { Scope } from '../../../core/scoring/types.ts';

export interface Narrowing {
  /** Index of a capability; null for all. */
  readonly capability: number | null;
  /** The last so many hours, or one day by where it begins; null for all of the time. */
  readonly part: { readonly lastHours: number } | { readonly dayFromSec: number; readonly dayUntilSec: number } | null;
}

export const WIDE: Narrowing = { capability: null, part: null };

export const isWide = ({ capability, part }: Narrowing): boolean => capability === null && part === null;

/** The window within what has been reached by `untilSec`. */
export function windowOf({ part }: Narrowing, untilSec: number): Pick<Scope, 'fromSec' | 'untilSec'> {
  if (part === null) return { fromSec: 0, untilSec };
  if ('lastHours' in part) return { fromSec: Math.max(0, untilSec - part.lastHours * 3600), untilSec };
  const until = Math.min(untilSec, part.dayUntilSec);
  return { fromSec: Math.min(part.dayFromSec, until), untilSec: until };
}
