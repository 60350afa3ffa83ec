// Being joined up: from the request to the order, at centres, over links, with partners, and with any one of them lost.
// What counts how much is data (data/scoring/weights.json); what each measures stands in its own file.

import { centreTakesUp } from './components/centre-takes-up.ts';
import { messageByLink } from './components/message-by-link.ts';
import { partnerLinked } from './components/partner-linked.ts';
import { requestToOrder } from './components/request-to-order.ts';
import { resilience } from './components/resilience.ts';
import type { ComponentRule } from './types.ts';

export const connectivity: readonly ComponentRule[] = [
  requestToOrder,
  centreTakesUp,
  messageByLink,
  partnerLinked,
  resilience,
];
