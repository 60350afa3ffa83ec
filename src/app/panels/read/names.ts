// Names of what the trace numbers: forces, capabilities, tiers, incidents and their phases. Header in, words out.

import { assert, at } from '../../../core/base/assert.ts';
import { remember } from '../../../core/base/remember.ts';
import type { Capability, Force } from '../../../core/model/dataset.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';

interface Tables {
  readonly forces: readonly Force[];
  readonly capabilities: readonly Capability[];
  readonly tierNames: readonly string[];
}

/** The header's ids looked up in its exercise, in the header's order. */
const tablesOf = remember((header: TraceHeader): Tables => {
  const { forces, capabilities, doctrine } = header.exercise;
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((x) => x.id === id);
    assert(found !== undefined, 'The trace names something its exercise does not hold', { id });
    return found;
  };
  return {
    forces: header.forceIds.map((id) => find(forces, id)),
    capabilities: header.capabilityIds.map((id) => find(capabilities, id)),
    tierNames: header.tierIds.map((id) => doctrine.tiers.find((t) => t.id === id)?.name ?? id),
  };
});

export const forceAt = (header: TraceHeader, force: number): Force => at(tablesOf(header).forces, force);

export const capabilityAt = (header: TraceHeader, capability: number): Capability =>
  at(tablesOf(header).capabilities, capability);

export const tierName = (header: TraceHeader, tier: number): string => tablesOf(header).tierNames[tier] ?? 'no tier';

/** Name of an incident's phase, or null before its first. */
export function phaseName(header: TraceHeader, incident: number, phase: number): string | null {
  const id = header.incidents[incident]?.id;
  const plan = header.exercise.scenario.incidents.find((i) => i.id === id);
  return plan?.phases[phase]?.name ?? null;
}
