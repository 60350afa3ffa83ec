// The right skills: whether each that was needed was there at all, was led, and has been tried in some exercise.
// What counts how much is data (data/scoring/weights.json); what each measures stands in its own file.

import { commandSpan } from './components/command-span.ts';
import { exercised } from './components/exercised.ts';
import { skillPresent } from './components/skill-present.ts';
import type { ComponentRule } from './types.ts';

export const capability: readonly ComponentRule[] = [skillPresent, commandSpan, exercised];
