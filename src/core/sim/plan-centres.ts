// The coordination centres of an exercise laid out for running: which of them handles what for whom, and by which rule.

import { at } from '../base/assert.ts';
import { type CentreRule, type CoordinationRules, handlerKind, servingAmong } from '../model/coordination.ts';
import { groupingFor } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';

export interface CentreLayout {
  readonly coordination: CoordinationRules | null;
  /** By centre; null where the doctrine has no rule for its kind, so that it handles nothing. */
  readonly centreRules: readonly (CentreRule | null)[];
  /** Centre that handles a tier's requests: (force × tiers + tier) × capabilities + capability; −1 for none. */
  readonly handlers: Int16Array;
}

export function layOutCentres({ doctrine, centres, forces, capabilities }: ResolvedExercise): CentreLayout {
  const rules = doctrine.coordination ?? null;
  const serving = servingAmong(centres);
  const asked = doctrine.tiers.flatMap((tier) =>
    capabilities.map(({ id }) => ({
      kind: rules === null ? undefined : handlerKind(rules, tier.id, id),
      grouping: groupingFor(doctrine, id),
    })),
  );
  const handlers = forces.flatMap((force) =>
    asked.map(({ kind, grouping }) => (kind === undefined ? -1 : serving(kind, force, grouping))),
  );
  return {
    coordination: rules,
    centreRules: centres.map(({ kind }) => rules?.kinds.find(({ id }) => id === kind) ?? null),
    handlers: Int16Array.from(handlers),
  };
}

/** The rule of a centre that handles requests. */
export const ruleOfCentre = ({ centreRules }: CentreLayout, centre: number): CentreRule => at(centreRules, centre)!;
