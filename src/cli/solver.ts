// The solver for the optimal policy in Node: HiGHS as WebAssembly, loaded from its package only when an exercise asks for it.

import { fail, ok, type Result } from '../core/base/result.ts';
import type { TransportSolver } from '../core/model/transport.ts';
import { transportByHighs } from '../core/sim/policies/transport-by-highs.ts';

export async function loadSolver(): Promise<Result<TransportSolver>> {
  try {
    const { default: loadHighs } = await import('highs');
    return ok(transportByHighs(await loadHighs()));
  } catch (error) {
    return fail({ path: '', found: String(error), expected: 'the solver to load' });
  }
}
