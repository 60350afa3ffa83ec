// Whether a single force may be judged by a run: only on figures that are not made up. Facts of a run may be told of any
// force; a score of one named force on illustrative holdings would pass for a judgement of it.

import { at } from '../../base/assert.ts';
import type { Basis, Capability } from '../../model/dataset.ts';
import type { ResolvedExercise } from '../../model/exercise.ts';
import type { TraceHeader } from '../../trace/trace.ts';
import type { GapKind } from '../gaps/types.ts';
import type { ComponentScore, Part, Scope } from '../types.ts';

/** Somebody stands for the figure as that force's own. Shares worked out from national figures are nobody's. */
const OWN: ReadonlySet<Basis> = new Set(['user', 'published']);

/** Those that some incident demands: only holdings of these have a part in the run. */
export const capabilitiesInPlay = ({ scenario, capabilities }: ResolvedExercise): readonly Capability[] => {
  const demanded = new Set(
    scenario.incidents.flatMap(({ phases }) =>
      phases.flatMap(({ demand }) => demand.map(({ capability }) => capability)),
    ),
  );
  return capabilities.filter(({ id }) => demanded.has(id));
};

/** All holdings of a force that have a part in the run are its own, and there is at least one. */
function mayJudgeForce({ exercise, forceIds }: TraceHeader, force: number): boolean {
  const held = exercise.holdings[at(forceIds, force)] ?? {};
  const counted = capabilitiesInPlay(exercise).flatMap(({ id }) => held[id] ?? []);
  return counted.length > 0 && counted.every(({ basis }) => OWN.has(basis));
}

/** Whether scores and judging gaps of this scope are to be kept back. */
export const isWithheld = (header: TraceHeader, { force }: Scope): boolean =>
  force !== null && !mayJudgeForce(header, force);

/** Points for time and shares of a burden judge; amounts that came of amounts asked for are facts of the run. */
export const isJudgement = ({ id, measure }: Pick<ComponentScore, 'id' | 'measure'>): boolean =>
  measure === 'points' || id === 'evenShare';

/** Findings about how a burden was shared, how soon a force formed up or answered: told of many at once, never of one. */
export const JUDGING_GAPS: ReadonlySet<GapKind> = new Set(['shareNotMet', 'standardMissed', 'slowDecision']);

/** Whether what a component counts of this part may be told: not if it would judge a single force on made-up figures. */
export const tellsAmount = (
  header: TraceHeader,
  component: Pick<ComponentScore, 'id' | 'measure'>,
  { about: { force } }: Part,
): boolean => force === undefined || !isJudgement(component) || mayJudgeForce(header, force);
