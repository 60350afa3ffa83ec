// A number that a score rests on, looked up where it stands in the resolved exercise, with its basis and source: a person
// may dispute each, and should see which of them nobody published.

import type { Basis, Provenance } from '../model/dataset.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import type { Assumption } from './types.ts';

export interface FoundAssumption extends Assumption {
  /** `null` where what stands there carries no single source, as the holdings of all forces. */
  readonly provenance: Provenance | null;
}

/** Those that this exercise has, in their order. */
export const findAssumptions = (exercise: ResolvedExercise, assumptions: readonly Assumption[]): FoundAssumption[] =>
  assumptions.flatMap((assumption) => {
    const found = valueAt(exercise, assumption.path);
    return found === undefined ? [] : [{ ...assumption, provenance: provenanceOf(found) }];
  });

/** The value at a JSON Pointer; an element of a list by its id or place. */
function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const step of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      value = items.find((item) => hasId(item, step)) ?? items[Number(step)];
    } else value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

const hasId = (item: unknown, id: string): boolean =>
  typeof item === 'object' && item !== null && 'id' in item && item.id === id;

function provenanceOf(value: unknown): Provenance | null {
  if (typeof value !== 'object' || value === null) return null;
  const { source, asOf, basis } = value as Partial<Provenance>;
  return source === undefined || asOf === undefined || basis === undefined ? null : { source, asOf, basis };
}

/** Whether any force's holding that the exercise was run on is made up: then nobody is ranked by name. */
export const restsOnIllustrative = ({ holdings }: ResolvedExercise): boolean =>
  Object.values(holdings).some((ofForce) =>
    Object.values(ofForce).some(({ basis }: { readonly basis: Basis }) => basis === 'illustrative'),
  );
