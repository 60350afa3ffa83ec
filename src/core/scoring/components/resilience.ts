// Connectivity: what still comes, and how much later, when any one centre or link is lost. Only reruns can tell, so it
// comes from their summaries.

import type { ComponentRule } from '../types.ts';

export const resilience: ComponentRule = {
  id: 'resilience',
  measure: 'units',
  spr: ['6.1', '6.4'],
  restsOn: () => [],
  parts: ({ summaries }) => summaries.resilience ?? 'needsReruns',
};
