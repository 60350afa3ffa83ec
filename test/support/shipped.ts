// The product's own documents, read by the loader of the command line and laid out for running.

import { readFileSync } from 'node:fs';
import { loadLibrary, loadRouter, loadScenario } from '../../src/cli/load.ts';
import { assert } from '../../src/core/base/assert.ts';
import { describeProblem } from '../../src/core/base/result.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import type { EngineInputs } from '../../src/core/sim/plan.ts';

export const library = loadLibrary();
export const router = loadRouter();

const parsedSpeeds = parseSpeeds(readFileSync(new URL('../../data/roads/speeds.json', import.meta.url), 'utf8'));
assert(parsedSpeeds.ok, 'the shipped speeds are sound');
export const speeds = parsedSpeeds.value;

export const SHIPPED_SCENARIOS = SCENARIO_FILES.map((file) => file.replace('.json', ''));

/** Engine inputs of a scenario that ships with the product. */
export function shippedInputs(id: string, settings: readonly Setting[] = []): EngineInputs {
  const inputs = inputsFor(loadScenario(id, library), library, router, settings);
  assert(inputs.ok, inputs.ok ? '' : inputs.problems.map(describeProblem).join('\n'));
  return inputs.value;
}

/** Whole units of one force only: for what is counted in whole units. */
export const WHOLE_UNITS: Setting = { path: '/doctrine/partUnits/inUse/value', value: false };
