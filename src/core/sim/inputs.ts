// From parsed documents to what the engine runs on: resolves the exercise and finds its start in UTC.

import { utcFromLocal } from '../base/civil-time.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Router } from '../routing/router.ts';
import type { Library } from '../scenario/library.ts';
import type { Setting } from '../scenario/pointer.ts';
import { resolveExercise } from '../scenario/resolve.ts';
import type { EngineInputs } from './plan.ts';
import { roadProblems } from './plan-disruptions.ts';

/** Engine inputs for a scenario with settings, or what is wrong with them. */
export function inputsFor(
  scenario: Scenario,
  library: Library,
  router: Router,
  settings: readonly Setting[] = [],
): Result<EngineInputs> {
  const exercise = resolveExercise(scenario, library, settings);
  if (!exercise.ok) return exercise;
  const unknownRoads = roadProblems(exercise.value.scenario, router.graph);
  if (unknownRoads.length > 0) return fail(...unknownRoads.map((one) => ({ ...one, path: `/scenario${one.path}` })));
  const start = utcFromLocal(exercise.value.scenario.start, library.clock, '/scenario/start');
  if (!start.ok) return start;
  return ok({ exercise: exercise.value, router, clock: library.clock, startUtcSec: start.value, data: library.hashes });
}
