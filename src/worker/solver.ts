// The solver for the optimal policy in the browser's worker: HiGHS as WebAssembly, loaded only when an exercise asks for it.

import type { InitOptions } from 'highs';
import { fail, ok, type Result } from '../core/base/result.ts';
import type { TransportSolver } from '../core/model/transport.ts';
import { transportByHighs } from '../core/sim/policies/transport-by-highs.ts';
import { solverWasm } from './solver-wasm.ts';

/** A hook of its loader that its types leave out. What they name instead (`wasmBinary`) this build of it passes over. */
interface LoaderOptions extends InitOptions {
  instantiateWasm(imports: WebAssembly.Imports, ready: (instance: WebAssembly.Instance) => void): void;
}

export async function loadSolver(): Promise<Result<TransportSolver>> {
  try {
    const [{ default: loadHighs }, bytes] = await Promise.all([import('highs'), solverWasm()]);
    const module = await WebAssembly.compile(bytes);
    const options: LoaderOptions = {
      instantiateWasm: (imports, ready) => ready(new WebAssembly.Instance(module, imports)),
    };
    return ok(transportByHighs(await loadHighs(options)));
  } catch (error) {
    return fail({ path: '', found: `it did not load (${String(error)})`, expected: 'the solver to load' });
  }
}
