// JSON Pointer (RFC 6901) into a document, with one addition: an element of a list may be named by its id.

import { fail, ok, type Result } from '../base/result.ts';
import type { Provenance } from '../model/dataset.ts';
import { describeValue, didYouMean, quoted } from './explain.ts';
import { pointerStep } from './pointer-step.ts';

/** Set one value of a document, as `--set /doctrine/declareMin/p50=20` asks. */
export interface Setting {
  readonly path: string;
  readonly value: unknown;
}

const BY_USER: Provenance = { basis: 'user', source: 'Set by the user', asOf: '' };

type Branch = Record<string, unknown> | unknown[];

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

const hasId = (value: unknown, id: string): boolean => isBranch(value) && !Array.isArray(value) && value.id === id;

/** The key under which a step finds a value: a list's element by id, else by number. */
function keyOf(branch: Branch, step: string): string | number | null {
  if (!Array.isArray(branch)) return Object.hasOwn(branch, step) ? step : null;
  const byId = branch.findIndex((element) => hasId(element, step));
  if (byId >= 0) return byId;
  return /^(0|[1-9]\d*)$/.test(step) && Number(step) < branch.length ? Number(step) : null;
}

const stepsAt = (branch: Branch): string[] =>
  Array.isArray(branch)
    ? branch.map((element, n) =>
        isBranch(element) && !Array.isArray(element) && typeof element.id === 'string' ? element.id : String(n),
      )
    : Object.keys(branch);

const get = (branch: Branch, key: string | number): unknown => (branch as Record<string | number, unknown>)[key];

/**
 * A copy of the document with one value replaced; everything else is shared. A figure that carries its provenance says
 * from then on who set it: `by`, or else the user (whose date nobody asks for, so the figure's own stands).
 */
export function setAt<T>(document: T, { path, value }: Setting, by: Provenance = BY_USER): Result<T> {
  if (!path.startsWith('/'))
    return fail({ path, found: 'no leading "/"', expected: 'a JSON Pointer, such as /doctrine/declareMin/p50' });
  const steps = path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return replace(document, steps, value, '', by) as Result<T>;
}

function replace(
  node: unknown,
  steps: readonly string[],
  value: unknown,
  path: string,
  by: Provenance,
): Result<unknown> {
  const [step, ...rest] = steps;
  if (step === undefined) return ok(value);
  if (!isBranch(node)) {
    return fail({
      path: `${path}${pointerStep(step)}`,
      found: `${describeValue(node)} at ${path}`,
      expected: 'a path that ends there',
    });
  }
  const key = keyOf(node, step);
  if (key === null) {
    const known = stepsAt(node);
    const list = known.length <= 12 ? known.join(', ') : `${known.slice(0, 12).join(', ')}, …`;
    const expected = `a key that is there${didYouMean(step, known) || ` (${list})`}`;
    return fail({ path: `${path}${pointerStep(step)}`, found: `no ${quoted(step)}`, expected });
  }
  const child = replace(get(node, key), rest, value, `${path}${pointerStep(step)}`, by);
  if (!child.ok) return child;
  if (Array.isArray(node)) return ok(node.with(key as number, child.value));
  const isFigure = rest.length === 0 && 'basis' in node && key !== 'basis' && key !== 'source' && key !== 'asOf';
  return ok({ ...node, ...(isFigure ? provenanceOf(by) : {}), [key]: child.value });
}

const provenanceOf = ({ basis, source, asOf }: Provenance): Partial<Provenance> =>
  asOf === '' ? { basis, source } : { basis, source, asOf };
