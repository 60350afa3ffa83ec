// Capabilities whose illustrative figures may be told force by force. Of the others (armed, covert, CBRN) whatever is asked ahead
// of an exercise names regions only, so that nobody takes made-up figures for what a force has.

import type { CapabilityId } from './dataset.ts';

const TOLD_BY_FORCE: ReadonlySet<string> = new Set(['publicOrder', 'generalOfficers']);

export const isToldByForce = (capability: CapabilityId): boolean => TOLD_BY_FORCE.has(capability);
