// Whether anything about working alike was put to the test: some force departs from the national standard in a capability
// in play, or an incident's radio plan applies. Else likeness was taken for granted, and a score would only say so.

import { profilesOf } from '../model/profiles.ts';
import { radioOf } from '../model/scenario-rules.ts';
import type { TraceHeader } from '../trace/trace.ts';

/** Capabilities (by index) in which any force is off the national standard. */
function capabilitiesOffStandard({ exercise, capabilityIds, forceIds }: TraceHeader): ReadonlySet<number> {
  const found = new Set<number>();
  capabilityIds.forEach((id, n) => {
    // Who works from its own premises meets nobody.
    if (exercise.capabilities[n]?.remote) return;
    const profiles = profilesOf(exercise.interoperability, id, forceIds);
    if (profiles.some((profile) => profile.some(({ basis }) => basis !== null))) found.add(n);
  });
  return found;
}

/** Whether the mix of forces can cost anything in a capability at an incident. */
export function mixCounts(header: TraceHeader): (incident: number, capability: number) => boolean {
  const off = capabilitiesOffStandard(header);
  const together = header.exercise.doctrine.workingTogether;
  const counts = (together?.compatibility ?? false) || (together?.bridging ?? false);
  return (incident, capability) =>
    (counts && off.has(capability)) || radioOf(header.exercise.scenario, incident) !== null;
}
