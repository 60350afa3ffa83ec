// Opens what a person hands over: a file or the inside of a link, read at the door and tried against the engine's inputs, so
// that nothing is opened that could not run. Fetched by the worker when something is opened, not before.

import { fail, ok, type Problem, type Result } from '../core/base/result.ts';
import { hasArea } from '../core/model/national-forces.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { Router } from '../core/routing/router.ts';
import { type DecisionContext, nameProblems } from '../core/scenario/decisions.ts';
import type { KeptExercise, Opened } from '../core/scenario/kept.ts';
import type { KeptBranch } from '../core/scenario/kept-branches.ts';
import { readKept } from '../core/scenario/kept-schema.ts';
import { contextOf, type Library } from '../core/scenario/library.ts';
import { readLink } from '../core/scenario/link-schema.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { inputsFor } from '../core/sim/inputs.ts';

export interface Shipped {
  readonly library: Library;
  readonly router: Router;
  readonly scenarios: readonly Scenario[];
}

export function openKept(text: string, from: 'file' | 'link', { library, router, scenarios }: Shipped): Result<Opened> {
  /** What the engine would refuse of a branch's settings; those of the branch at hand are tried at the end. */
  const unfitIn = (
    { scenario, settings: others }: KeptExercise,
    settings: readonly Setting[],
    path: string,
  ): Problem[] => {
    if (JSON.stringify(settings) === JSON.stringify(others)) return [];
    const inputs = inputsFor(scenario, library, router, settings);
    return inputs.ok ? [] : inputs.problems.map((one) => ({ ...one, path: `${path}/settings: ${one.path}` }));
  };
  const forces = library.forces.filter(hasArea).map(({ id }) => id);
  const opened = from === 'link' ? readLink(text, scenarios, forces) : readKept(text, contextOf(library));
  if (!opened.ok) return opened;
  if (opened.value.kind === 'exercise') {
    const { exercise } = opened.value;
    const context = { ...library, scenario: exercise.scenario };
    const problems = [
      ...namesIn(exercise, context),
      ...branchesIn(exercise).flatMap(([branch, path]) => namesIn(branch, context, path)),
    ];
    if (problems.length > 0) return fail(...problems);
    const unfit = branchesIn(exercise).flatMap(([{ settings }, path]) => unfitIn(exercise, settings, path));
    if (unfit.length > 0) return fail(...unfit);
  }
  const { scenario, settings } =
    opened.value.kind === 'exercise' ? opened.value.exercise : { scenario: opened.value.scenario, settings: [] };
  const inputs = inputsFor(scenario, library, router, settings);
  return inputs.ok ? ok(opened.value) : inputs;
}

/** Names that are nobody's, in what was decided and in what undo and redo would bring back. */
const namesIn = (
  { decisions, earlier, later }: Pick<KeptExercise, 'decisions' | 'earlier' | 'later'>,
  context: DecisionContext,
  path = '',
): Problem[] => [
  ...nameProblems(decisions, context, `${path}/decisions`),
  ...earlier.flatMap((list, n) => nameProblems(list, context, `${path}/earlier/${n}`)),
  ...later.flatMap((list, n) => nameProblems(list, context, `${path}/later/${n}`)),
];

/** The branches that aren't at hand, each with its place in the document. */
const branchesIn = ({ branches }: KeptExercise): readonly (readonly [KeptBranch, string])[] => [
  ...(branches?.others ?? []).map((one, n) => [one, `/branches/others/${n}`] as const),
  ...(branches?.removed ? [[branches.removed, '/branches/removed'] as const] : []),
];
