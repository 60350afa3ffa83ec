// The Main Events List laid out for running: each condition in the engine's numbers, and the kinds of fact that could
// bring it about, so that only those are looked at.

import type { ResolvedExercise } from '../model/exercise.ts';
import type { ConditionKind, Inject } from '../model/mel.ts';
import { partnerLinksOf } from '../model/partners.ts';
import { FACT, FACT_KINDS } from '../trace/facts.ts';

/** A condition in numbers; −1 for any, −2 for what takes no part. `partners` are the partner links that count. */
export interface PlannedCondition {
  readonly kind: ConditionKind;
  readonly force: number;
  readonly capability: number;
  readonly incident: number;
  readonly tier: number;
  readonly centre: number;
  readonly partners: ReadonlySet<number> | null;
  readonly share: number;
  readonly units: number;
  readonly forSec: number;
}

export interface PlannedInject {
  /** Second at which it is due; −1 where a condition brings it about. */
  readonly atSec: number;
  readonly when: PlannedCondition | null;
  readonly afterSec: number;
}

/** Facts that can bring each condition about. */
const FACTS_OF: Readonly<Record<ConditionKind, readonly number[]>> = {
  coverBelow: [FACT.coverBreachBegan],
  requestUnfilled: [FACT.requestDrafted],
  arrived: [FACT.demandChanged, FACT.unitReachedRendezvous, FACT.unitDeployed],
  tierActive: [FACT.tierActivated],
  centreOverloaded: [FACT.centreOverloaded],
  centreFailed: [FACT.centreFailed],
  incidentEscalated: [FACT.incidentEscalated],
  incidentContained: [FACT.incidentContained],
  unitsIdle: [FACT.unitFoundNoPlace],
  partnerLate: [FACT.partnerLinkMissed],
};

/** The injects whose condition a kind of fact could bring about, by kind of fact; null where none has a condition. */
export function injectsByFact(injects: readonly PlannedInject[]): readonly (readonly number[])[] | null {
  if (injects.every(({ when }) => when === null)) return null;
  const byFact = FACT_KINDS.map((): number[] => []);
  injects.forEach(({ when }, n) => {
    for (const kind of when === null ? [] : FACTS_OF[when.kind]) byFact[kind]!.push(n);
  });
  return byFact;
}

/** One inject; its references were checked at the door. */
export function layOutInject({ trigger }: Inject, exercise: ResolvedExercise): PlannedInject {
  if ('atMin' in trigger) return { atSec: Math.round(trigger.atMin * 60), when: null, afterSec: 0 };
  const { kind, force, capability, incident, tier, centre, partner, share = 0, units = 1, forMin = 0 } = trigger.when;
  const { forces, capabilities, scenario, doctrine, centres } = exercise;
  const incidentNumber = numberOf(incident, scenario.incidents);
  const links = partner === undefined ? null : partnerLinksOf(exercise);
  return {
    atSec: -1,
    when: {
      kind,
      force: numberOf(force, forces),
      capability: numberOf(capability, capabilities),
      incident: incidentNumber,
      tier: numberOf(tier, doctrine.tiers),
      centre: numberOf(centre, centres),
      partners: links && new Set(links.flatMap(({ kind: one }, n) => (one === partner ? [n] : []))),
      share,
      units,
      forSec: Math.round(forMin * 60),
    },
    afterSec: Math.round((trigger.afterMin ?? 0) * 60),
  };
}

/** What takes no part in this exercise: a force that was merged or lends nothing, a capability that nobody asks for. */
const NOBODY = -2;

/** −1 for any. */
function numberOf(id: string | undefined, known: readonly { readonly id: string }[]): number {
  if (id === undefined) return -1;
  const found = known.findIndex((one) => one.id === id);
  return found < 0 ? NOBODY : found;
}
