// What a person or a file supplied is parsed once at the door: either the value, or every problem found in it.

/** One thing wrong in what was supplied: where (a JSON Pointer, a row or a flag), what was found, what was expected. */
export interface Problem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** One line a problem, for people. */
export const describeProblem = (p: Problem): string =>
  `${p.path === '' ? '(whole document)' : p.path}: found ${p.found}, expected ${p.expected}`;
