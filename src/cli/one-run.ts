// One run from the command line: the options that say which, and the trace that comes of it.

import { utcFromLocal } from '../core/base/civil-time.ts';
import { fail } from '../core/base/result.ts';
import { nameProblems, readDecisions } from '../core/scenario/decisions.ts';
import { resolveExercise } from '../core/scenario/resolve.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type EngineInputs } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import type { Trace } from '../core/trace/trace.ts';
import { orRefuse, WrongInput } from './exit.ts';
import { loadLibrary, loadRouter, loadScenario, readText } from './load.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

export const RUN_OPTIONS = {
  seed: { type: 'string', default: 'muster' },
  replication: { type: 'string', default: '0' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  decisions: { type: 'string' },
} as const;

interface RunValues {
  readonly seed: string;
  readonly replication: string;
  readonly set: readonly string[];
  readonly decisions?: string | undefined;
}

/**
 * Runs a scenario as the options say.
 * @param until the end, as a person writes it; the scenario's own if undefined
 */
export async function traceOf(
  name: string,
  values: RunValues,
  until?: string,
): Promise<{ readonly trace: Trace; readonly inputs: EngineInputs }> {
  const replication = wholeNumber(values.replication, '--replication');
  const settings = values.set.map(settingOf);
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const decisions =
    values.decisions === undefined ? [] : orRefuse(readDecisions(readText(values.decisions)), values.decisions);
  const unknownNames = nameProblems(decisions, { ...library, scenario });
  if (unknownNames.length > 0) orRefuse(fail(...unknownNames), values.decisions);
  // What is wrong without any setting is the scenario's own fault, and is told of its file.
  orRefuse(resolveExercise(scenario, library), name);
  const asked = orRefuse(inputsFor(scenario, library, loadRouter(), settings), '--set');
  const inputs = orRefuse(await withSolver(asked, loadSolver));
  const ending = until === undefined ? inputs : { ...inputs, untilSec: momentOf(until, inputs, '--until') };
  return { trace: simulate(createPlan(ending), values.seed, replication, decisions), inputs };
}

export function wholeNumber(text: string, path: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new WrongInput([{ path, found: `"${text}"`, expected: 'a whole number from 0' }]);
}

/** A moment of the exercise as a person writes it, in seconds after the start; no later than the end. */
export function momentOf(text: string, inputs: EngineInputs, flag: string): number {
  const sec = secondsOf(text, inputs, flag);
  const wholeSec = inputs.exercise.scenario.durationHours * 3600;
  if (sec >= 1 && sec <= wholeSec) return sec;
  const expected = `a time after the start and no later than the end, ${inputs.exercise.scenario.durationHours} h in`;
  throw new WrongInput([{ path: flag, found: `"${text}"`, expected }]);
}

function secondsOf(until: string, { clock, startUtcSec }: EngineInputs, flag: string): number {
  if (/^\d+$/.test(until)) return Number(until);
  const span = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(until);
  if (span && until !== '') return Number(span[1] ?? 0) * 3600 + Number(span[2] ?? 0) * 60;
  const local = utcFromLocal(until, clock, flag);
  if (local.ok) return local.value - startUtcSec;
  const expected = 'seconds (7200), hours and minutes (6h30m, 90m), or local time (2011-08-08T20:00)';
  throw new WrongInput([{ path: flag, found: `"${until}"`, expected }]);
}
