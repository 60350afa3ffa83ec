// What people had decided by a second, in the order in which it took effect.

import type { Decision } from '../../model/decisions.ts';

/** Decisions up to `atSec`; those of one second in the order of their list. */
export const decidedBy = (decisions: readonly Decision[], atSec: number): readonly Decision[] =>
  decisions.filter((one) => one.atSec <= atSec).sort((x, y) => x.atSec - y.atSec);
