// What a paragraph of the SPR is about: the scenarios that test it, the capabilities of a run that count for it, and those
// that cite it. Pure: documents and trace in.

import type { Capability } from '../../../core/model/dataset.ts';
import type { Scenario } from '../../../core/model/scenario.ts';
import { concerns, type SprParagraph } from '../../../core/model/spr.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { capabilityAt } from '../read/names.ts';
import { capabilitiesDemanded } from '../read/tiers.ts';

/** Scenarios that test a paragraph: by their threat, or by a capability they demand. What is not simulated none can test. */
export function scenariosTesting(
  paragraph: SprParagraph,
  scenarios: readonly Scenario[],
  capabilities: readonly Capability[],
): readonly Scenario[] {
  if (paragraph.standing.kind !== 'simulated') return [];
  return scenarios.filter((scenario) => {
    const demanded = new Set(
      scenario.incidents.flatMap(({ phases }) => phases.flatMap(({ demand }) => demand.map((one) => one.capability))),
    );
    return concerns(
      paragraph,
      scenario.threat,
      capabilities.filter(({ id }) => demanded.has(id)),
    );
  });
}

/** Capabilities demanded in a run that count for a paragraph, by their number in the trace. */
export function capabilitiesConcerned(paragraph: SprParagraph, trace: Trace): readonly number[] {
  const { threat } = trace.header.exercise.scenario;
  return capabilitiesDemanded(trace).filter((n) => concerns(paragraph, threat, [capabilityAt(trace.header, n)]));
}

export const capabilitiesCiting = (
  paragraph: SprParagraph,
  capabilities: readonly Capability[],
): readonly Capability[] => capabilities.filter(({ spr }) => spr.includes(paragraph.id));
