// The same exercise under another allocation policy on every tier, ready to run.

import { loadSolver } from '../../../src/cli/solver.ts';
import { assert } from '../../../src/core/base/assert.ts';
import type { AllocationPolicy } from '../../../src/core/model/doctrine.ts';
import { createPlan, type EngineInputs, type Plan } from '../../../src/core/sim/plan.ts';
import { figure } from '../../support/quantities.ts';

const loaded = await loadSolver();
assert(loaded.ok, 'no solver');
const solver = loaded.value;

export const EVERY_POLICY: readonly AllocationPolicy[] = [
  'regionalShare',
  'nearest',
  'fastestSupply',
  'evenBurden',
  'mostCompatible',
  'optimal',
  { name: 'weighted', weights: { time: figure(0.7), burden: figure(0.3) } },
];

export const nameOf = (policy: AllocationPolicy): string => (typeof policy === 'string' ? policy : policy.name);

export function withPolicy(inputs: EngineInputs, policy: AllocationPolicy): Plan {
  const { doctrine } = inputs.exercise;
  const routes = doctrine.routes.map((route) => ({
    ...route,
    tiers: route.tiers.map((tier) => ({ ...tier, policy })),
  }));
  return createPlan({ ...inputs, solver, exercise: { ...inputs.exercise, doctrine: { ...doctrine, routes } } });
}
