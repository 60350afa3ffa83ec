// Whether a decision can be set beside doctrine at all.

import type { Decision } from '../../../core/model/decisions.ts';

/** What is only written down, and who decides, changes nothing by itself. */
export const hasBeside = ({ kind }: Decision): boolean =>
  kind !== 'note' && kind !== 'inject' && kind !== 'takeOver' && kind !== 'handBack';
