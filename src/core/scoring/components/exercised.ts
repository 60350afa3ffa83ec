// Capability: skills that exercises have called for, of those that the requirement names. One run can't tell; it comes
// from the results of several.

import type { ComponentRule } from '../types.ts';

export const exercised: ComponentRule = {
  id: 'exercised',
  measure: 'units',
  spr: ['1.15', '4.2'],
  restsOn: () => [],
  parts: ({ summaries }) => summaries.exercised ?? 'needsSeveralExercises',
};
