// Connectivity: what still comes, and how much later, when any one centre, channel or link is lost. Only reruns can tell, so
// it comes from their summaries (scoring/resilience.ts).

import { resilienceParts } from '../resilience.ts';
import type { ComponentRule } from '../types.ts';

export const resilience: ComponentRule = {
  id: 'resilience',
  measure: 'arrivals',
  spr: ['6.1', '6.4'],
  restsOn: () => [],
  parts: (inputs) => (inputs.summaries.without === undefined ? 'needsReruns' : resilienceParts(inputs)),
};
