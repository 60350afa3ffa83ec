// How a command ends: exit codes, and the two ways a person's input can be wrong.

import { describeProblem, type Problem, type Result } from '../core/base/result.ts';

export const EXIT = {
  fine: 0,
  /** The input (a scenario, a decision file, a setting) is wrong. */
  wrongInput: 1,
  /** The command was not used as its help says. */
  misuse: 2,
  tracesDiffer: 3,
  /** A fault of ours. */
  ourFault: 70,
} as const;

/** The command was not used as its help says. */
export class Misuse extends Error {}

/** The input is wrong; every problem is told. */
export class WrongInput extends Error {
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** The value, or an end of the command that tells every problem; `file` leads their paths. */
export function orRefuse<T>(result: Result<T>, file = ''): T {
  if (result.ok) return result.value;
  throw new WrongInput(result.problems.map((p) => ({ ...p, path: [file, p.path].filter(Boolean).join(' ') })));
}
