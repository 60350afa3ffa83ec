// The product's own documents, read by the loader of the command line and laid out for running.

import { loadLibrary, loadRouter, loadScenario } from '../../src/cli/load.ts';
import { assert } from '../../src/core/base/assert.ts';
import { describeProblem } from '../../src/core/base/result.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import type { EngineInputs } from '../../src/core/sim/plan.ts';

export const library = loadLibrary();
const router = loadRouter();

export const SHIPPED_SCENARIOS = ['london-2011', 'large-disorder', 'marauding-attack'] as const;

/** Engine inputs of a scenario that ships with the product. */
export function shippedInputs(id: string, settings: readonly Setting[] = []): EngineInputs {
  const inputs = inputsFor(loadScenario(id, library), library, router, settings);
  assert(inputs.ok, inputs.ok ? '' : inputs.problems.map(describeProblem).join('\n'));
  return inputs.value;
}
