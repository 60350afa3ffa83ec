// Connectivity: links with partners made in time. Nothing in a trace tells of them yet.

import type { ComponentRule } from '../types.ts';

export const partnerLinked: ComponentRule = {
  id: 'partnerLinked',
  measure: 'units',
  spr: ['6.1', '6.5'],
  restsOn: () => [],
  parts: () => 'noPartnerLinks',
};
