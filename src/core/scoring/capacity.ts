// The amount of help: whether enough came, at the worst moment too, soon enough, and whether units formed up at home as
// the published standard has it.
// What counts how much is data (data/scoring/weights.json); what each measures stands in its own file.

import { arrival } from './components/arrival.ts';
import { demandMet } from './components/demand-met.ts';
import { formedAtHome } from './components/formed-at-home.ts';
import { peak } from './components/peak.ts';
import type { ComponentRule } from './types.ts';

export const capacity: readonly ComponentRule[] = [demandMet, peak, arrival, formedAtHome];
