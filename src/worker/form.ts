// The form of an exercise's assumptions: every figure as the scenario has it, before a person set any by itself. What a file set
// otherwise (a whole block, a place's demand) counts as given.

import { ok, type Result } from '../core/base/result.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { Assumption } from '../core/scenario/assumption.ts';
import { assumptionsOf } from '../core/scenario/assumption-form.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { resolveExercise } from '../core/scenario/resolve.ts';

export interface Given {
  readonly assumptions: readonly Assumption[];
  /** What is set besides them. */
  readonly settings: readonly Setting[];
}

const OF_FORM = ['/doctrine/', '/holdings/'];

export function givenFor(scenario: Scenario, all: readonly Setting[], library: Library): Result<Given> {
  const first = all.filter(({ path }) => !OF_FORM.some((start) => path.startsWith(start)));
  const form = formWith(first);
  if (!form.ok) return form;
  const known = new Set(form.value.flatMap(({ given }) => Object.keys(given)));
  const settings = all.filter(({ path }) => !known.has(path));
  if (settings.length === first.length) return ok({ assumptions: form.value, settings });
  const again = formWith(settings);
  return again.ok ? ok({ assumptions: again.value, settings }) : again;

  function formWith(settings: readonly Setting[]): Result<readonly Assumption[]> {
    const exercise = resolveExercise(scenario, library, settings);
    return exercise.ok ? ok(assumptionsOf(exercise.value, library.capabilities)) : exercise;
  }
}
