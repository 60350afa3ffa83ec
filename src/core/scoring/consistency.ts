// Working alike: what the mix of forces left of their strength, who stood idle for it, and what reception cost.
// What counts how much is data (data/scoring/weights.json); what each measures stands in its own file.

import { bridging } from './components/bridging.ts';
import { effectKept } from './components/effect-kept.ts';
import { putToUse } from './components/put-to-use.ts';
import type { ComponentRule } from './types.ts';

export const consistency: readonly ComponentRule[] = [effectKept, putToUse, bridging];
