// Whether an exercise asks for the optimal policy, for which the engine must be handed a solver. Whoever makes engine
// inputs asks here first: without one the exercise is refused at the door, never inside the engine.

import { fail, ok, type Problem, type Result } from '../../base/result.ts';
import type { Doctrine } from '../../model/doctrine.ts';
import type { TransportSolver } from '../../model/transport.ts';
import type { EngineInputs } from '../plan.ts';

/** Where a doctrine asks for the optimal policy, as pointers into the resolved exercise. */
const askingPaths = ({ routes }: Doctrine): string[] =>
  routes.flatMap(({ id, tiers }) =>
    tiers.filter(({ policy }) => policy === 'optimal').map((tier) => `/doctrine/routes/${id}/tiers/${tier.id}/policy`),
  );

export const needsSolver = ({ exercise }: EngineInputs): boolean => askingPaths(exercise.doctrine).length > 0;

/** What is missing when a solver is needed and none was given; `why` says how that came about. */
export function solverProblems(inputs: EngineInputs, why = 'no solver is at hand'): Problem[] {
  if (inputs.solver) return [];
  return askingPaths(inputs.exercise.doctrine).map((path) => ({
    path,
    found: `"optimal", but ${why}`,
    expected: 'a policy that needs no solver, or Muster where its solver can be loaded',
  }));
}

/** The inputs with the solver that they need, if they need one; it is loaded only then. */
export async function withSolver(
  inputs: EngineInputs,
  load: () => Promise<Result<TransportSolver>>,
): Promise<Result<EngineInputs>> {
  if (!needsSolver(inputs)) return ok(inputs);
  const solver = await load();
  if (solver.ok) return ok({ ...inputs, solver: solver.value });
  return fail(...solverProblems(inputs, solver.problems.map(({ found }) => found).join('; ')));
}
