// Each force's part in the whole: whether what was asked was agreed, what was promised came, the burden was spread, and
// cover at home was kept.
// What counts how much is data (data/scoring/weights.json); what each measures stands in its own file.

import { answered } from './components/answered.ts';
import { coverKept } from './components/cover-kept.ts';
import { evenShare } from './components/even-share.ts';
import { supplied } from './components/supplied.ts';
import type { ComponentRule } from './types.ts';

export const contribution: readonly ComponentRule[] = [answered, supplied, evenShare, coverKept];
