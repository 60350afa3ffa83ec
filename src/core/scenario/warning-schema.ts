// The schema of a warning of an incident, and what it refers to.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { IncidentPlan } from '../model/scenario.ts';
import { capabilityId, heldUnits, listOf, provenance, share, sourcedMinutes, tierId } from './common-schema.ts';
import { record } from './explain.ts';
import { unknown } from './references.ts';

const MAX_LIST = 20;

export const warning = record({
  applies: v.boolean(),
  probability: share,
  leadMin: sourcedMinutes,
  asks: listOf(record({ capability: capabilityId, units: heldUnits }), MAX_LIST, 'requests'),
  activates: listOf(record({ tier: tierId, capability: capabilityId }), MAX_LIST, 'activations'),
  ...provenance,
});

/** Capabilities that there are not; a warning of what may never happen. */
export function warningProblems(incidents: readonly IncidentPlan[], capabilities: readonly string[]): Problem[] {
  return incidents.flatMap(({ warning: one, litBy }, n): Problem[] => {
    if (one === undefined) return [];
    const path = `/incidents/${n}/warning`;
    const expected = 'a warning of an incident that happens as stated, not of one that may be lit';
    return [
      ...(litBy === undefined ? [] : [{ path, found: 'a warning, and litBy', expected }]),
      ...one.asks.flatMap(({ capability }, m) =>
        unknown(capability, capabilities, `${path}/asks/${m}/capability`, 'capability'),
      ),
      ...one.activates.flatMap(({ capability }, m) =>
        unknown(capability, capabilities, `${path}/activates/${m}/capability`, 'capability'),
      ),
    ];
  });
}
