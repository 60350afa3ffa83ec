// Poses a transport problem as a linear programme to HiGHS, which whoever runs the engine has loaded: here is only what
// this file uses of it. The matrix is a network's, so that corners are whole numbers and duals of whole costs are whole.
//
// Which of several best answers it is must not be left to the solver. So it is asked twice: the first answer's duals say
// which columns and rows every best answer has at their bounds; with those held there, the second asks for the smallest
// sum of ranks of the first ask's sources. Over the best answers of a network that minimum is unique (the inflows of one
// ask form an M-convex set), and it is the one the rule in model/transport.ts states.

import { assert } from '../../base/assert.ts';
import type { TransportSolver } from '../../model/transport.ts';
import { layOutProgramme, type Programme } from './transport-programme.ts';

interface Solution {
  readonly colValue: Float64Array;
  readonly rowValue: Float64Array;
  readonly colDual: Float64Array;
  readonly rowDual: Float64Array;
}

interface Model {
  readonly options: { set(values: Readonly<Record<string, string | number | boolean>>): unknown };
  changeColCost(column: number, cost: number): unknown;
  changeColBounds(column: number, lower: number, upper: number): unknown;
  changeRowBounds(row: number, lower: number, upper: number): unknown;
  run(): unknown;
  getModelStatus(): number;
  getSolution(): Solution;
}

/** The part of HiGHS that is used here. */
export interface Highs {
  readonly constants: { readonly modelStatus: { readonly optimal: number } };
  withModel<T>(source: Programme['data'], use: (model: Model) => T): T;
}

export const transportByHighs =
  (highs: Highs): TransportSolver =>
  (problem) => {
    const flow = problem.asks.map(() => problem.sources.map(() => 0));
    const { columns, ranks, data } = layOutProgramme(problem);
    if (columns.length === 0) return flow;
    const units = highs.withModel(data, (model) => {
      model.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
      const best = solve(highs, model);
      whereHeld(best.colDual, (n) => {
        const held = Math.round(best.colValue[n]!);
        model.changeColBounds(n, held, held);
      });
      whereHeld(best.rowDual, (n) => {
        const held = Math.round(best.rowValue[n]!);
        model.changeRowBounds(n, held, held);
      });
      ranks.forEach((rank, n) => {
        model.changeColCost(n, rank);
      });
      return solve(highs, model).colValue;
    });
    columns.forEach(({ ask, source }, n) => {
      if (ask >= 0) flow[ask]![source] = wholeUnits(units[n]!);
    });
    return flow;
  };

function solve(highs: Highs, model: Model): Solution {
  model.run();
  const status = model.getModelStatus();
  assert(status === highs.constants.modelStatus.optimal, 'the solver found no best allocation', { status });
  return model.getSolution();
}

/** Calls `hold` where a dual isn't zero. Duals are whole, up to rounding. */
function whereHeld(duals: Float64Array, hold: (n: number) => void): void {
  duals.forEach((dual, n) => {
    if (Math.abs(dual) > 0.5) hold(n);
  });
}

function wholeUnits(value: number): number {
  // Adding 0 makes 0 of −0.
  const units = Math.round(value) + 0;
  assert(Math.abs(value - units) < 1e-6, 'the solver split a unit', { value });
  return units;
}
