// Which tiers of aid stand, since when and why; what was decided and what came of it. Read from the trace's facts.

import { remember } from '../../../core/base/remember.ts';
import { NOT_APPLICABLE, type NotApplicable } from '../../../core/model/decisions.ts';
import { routeFor } from '../../../core/model/doctrine.ts';
import { ACTIVATION_CAUSES, FACT } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface TierActivated {
  readonly tier: number;
  readonly capability: number;
  readonly atSec: number;
  readonly cause: (typeof ACTIVATION_CAUSES)[number];
}

/** Every activation in the exercise, in order. */
export const activationsOf = remember((trace: Trace): readonly TierActivated[] => {
  const { facts } = trace;
  const found: TierActivated[] = [];
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.tierActivated) continue;
    found.push({
      tier: facts.subject[n]!,
      capability: facts.a[n]!,
      atSec: facts.timeSec[n]!,
      cause: ACTIVATION_CAUSES[facts.b[n]!] ?? 'scenario',
    });
  }
  return found;
});

/** Capabilities that are demanded at any time in the exercise. */
export const capabilitiesDemanded = remember((trace: Trace): readonly number[] => {
  const seen = new Set<number>();
  for (let n = 0; n < trace.facts.length; n++) {
    if (trace.facts.kind[n] === FACT.demandChanged && trace.facts.b[n]! > 0) seen.add(trace.facts.a[n]!);
  }
  return [...seen].sort((x, y) => x - y);
});

/** Capabilities demanded whose route of aid uses a tier. */
export function capabilitiesUsing(trace: Trace, tier: number): number[] {
  const { header } = trace;
  const id = header.tierIds[tier];
  return capabilitiesDemanded(trace).filter((capability) => {
    const served = header.capabilityIds[capability];
    const route = served === undefined ? undefined : routeFor(header.exercise.doctrine, served);
    return route?.tiers.some((t) => t.id === id) ?? false;
  });
}

export interface TierStanding {
  /** Activations so far of the capabilities that use the tier. */
  readonly active: readonly TierActivated[];
  /** Capabilities that use it and for which it does not stand yet. */
  readonly waiting: readonly number[];
}

export function tierStanding(trace: Trace, tier: number, atSec: number): TierStanding {
  const using = capabilitiesUsing(trace, tier);
  const active = activationsOf(trace).filter(
    (a) => a.tier === tier && a.atSec <= atSec && using.includes(a.capability),
  );
  return { active, waiting: using.filter((c) => !active.some((a) => a.capability === c)) };
}

/** Reasons why decisions did nothing, by the decision's place in the header's list. */
export const refusalsOf = remember((trace: Trace): ReadonlyMap<number, NotApplicable> => {
  const { facts } = trace;
  const found = new Map<number, NotApplicable>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.decisionNotApplicable) continue;
    const reason = NOT_APPLICABLE[facts.a[n]!];
    if (reason !== undefined) found.set(facts.subject[n]!, reason);
  }
  return found;
});
