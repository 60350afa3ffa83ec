// The solver for the optimal policy in the browser's worker: HiGHS as WebAssembly, loaded only when an exercise asks for it.

import { fail, ok, type Result } from '../core/base/result.ts';
import type { TransportSolver } from '../core/model/transport.ts';
import { transportByHighs } from '../core/sim/policies/transport-by-highs.ts';
import { solverWasm } from './solver-wasm.ts';

export async function loadSolver(): Promise<Result<TransportSolver>> {
  try {
    const [{ default: loadHighs }, wasmBinary] = await Promise.all([import('highs'), solverWasm()]);
    // Its own search for the file beside it is not wanted: the bytes are here.
    return ok(transportByHighs(await loadHighs({ wasmBinary, locateFile: (name) => name })));
  } catch (error) {
    return fail({ path: '', found: `it did not load (${String(error)})`, expected: 'the solver to load' });
  }
}
