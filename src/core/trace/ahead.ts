// Which requests were made ahead of need: by the scenario's plan, or on a warning. A trace doesn't say so of a request; it
// is known by its incident, capability, number and second, which are the plan's.

import { FACT } from './facts.ts';
import type { Trace } from './trace.ts';

/** 1 for each request that was made ahead of need. */
export function aheadRequests({ facts, requests, header }: Trace): Uint8Array {
  const { scenario } = header.exercise;
  const found = new Uint8Array(requests.length);
  const mark = (incident: number, capability: string, units: number, atSec: number): void => {
    const asked = (header.capabilityIds as readonly string[]).indexOf(capability);
    for (let n = 0; n < requests.length; n++) {
      if (found[n] === 1 || requests.draftedSec[n] !== atSec || requests.incident[n] !== incident) continue;
      if (requests.capability[n] !== asked || requests.units[n] !== units) continue;
      found[n] = 1;
      return;
    }
  };
  for (const { incident, capability, units, askedAfterMin } of scenario.plannedAid) {
    const number = scenario.incidents.findIndex(({ id }) => id === incident);
    mark(number, capability, units, Math.round(askedAfterMin * 60));
  }
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.incidentForeseen) continue;
    const incident = facts.subject[n]!;
    for (const { capability, units } of scenario.incidents[incident]?.warning?.asks ?? []) {
      mark(incident, capability, units, facts.timeSec[n]!);
    }
  }
  return found;
}
