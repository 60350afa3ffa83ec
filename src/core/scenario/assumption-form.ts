// The doctrine of an exercise as a form: every figure, switch and choice of it once, with what the schema allows, found by
// walking the document and its schema together. Knows no words and no screen.

import type * as v from 'valibot';
import type { Capability, Provenance } from '../model/dataset.ts';
import { NAMED_POLICIES } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { type Assumption, FIVE, type FigureValue, type Limits } from './assumption.ts';
import { useOf } from './assumption-use.ts';
import { doctrineSchema } from './doctrine-schema.ts';
import { pointerStep } from './pointer-step.ts';

/** Said of a document as a whole, of who is who, and of structure: not to be turned like a figure. */
const NOT_FIGURES: readonly string[] = ['schema', 'pool', 'basis', 'kind', 'days', 'id', 'onlyThrough', 'name'];

interface Place {
  readonly path: string;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly by: Provenance | null;
}

type Found = Omit<Assumption, 'use' | 'needs'>;

type Node = Readonly<Record<string, unknown>>;

/**
 * Every figure of the exercise's doctrine, in the order of the document. `exercise` is resolved without what a person set, and
 * `capabilities` are all that there are, for their names.
 */
export function assumptionsOf(exercise: ResolvedExercise, capabilities: readonly Capability[]): readonly Assumption[] {
  const nameOf = namesOf(exercise, capabilities);
  const found: Found[] = [];
  walk(doctrineSchema, exercise.doctrine, { path: '/doctrine', keys: [], names: [], by: null });
  return found.map((one) => ({ ...one, ...useOf(one, exercise) }));

  function walk(given: v.GenericSchema, value: unknown, place: Place): void {
    const schema = plain(given, value);
    if (typeof value === 'number') add(place, 'number', { [place.path]: value }, limitsOf(schema));
    else if (typeof value === 'boolean') add(place, 'switch', { [place.path]: value }, null);
    else if (typeof value === 'string') {
      const options = optionsOf(schema, place);
      if (options.length > 1) add(place, 'choice', { [place.path]: value }, null, options);
    } else if (Array.isArray(value)) walkList(schema, value, place);
    else if (typeof value === 'object' && value !== null) walkObject(schema, value as Node, place);
  }

  function walkObject(schema: v.GenericSchema, value: Node, place: Place): void {
    const { entries } = schema as unknown as { entries?: Readonly<Record<string, v.GenericSchema>> };
    if (entries === undefined) return;
    const by = 'basis' in value ? (value as unknown as Provenance) : place.by;
    if (FIVE.every((name) => typeof value[name] === 'number')) {
      const given = Object.fromEntries(FIVE.map((name) => [`${place.path}/${name}`, value[name] as number]));
      add({ ...place, by }, 'five', given, limitsOf(plain(entries.p50!, value.p50)));
      return;
    }
    for (const [key, child] of Object.entries(value)) {
      const next = entries[key];
      if (next === undefined || NOT_FIGURES.includes(key)) continue;
      walk(next, child, { ...place, by, path: `${place.path}${pointerStep(key)}`, keys: [...place.keys, key] });
    }
  }

  function walkList(schema: v.GenericSchema, list: readonly unknown[], place: Place): void {
    const { item } = schema as unknown as { item: v.GenericSchema };
    list.forEach((element, n) => {
      if (typeof element !== 'object' || element === null) return;
      const one = element as Node;
      const step = typeof one.id === 'string' ? one.id : n;
      // Holdings of an era are set where all holdings are.
      const isHolding = place.keys[0] === 'holdings';
      const path = isHolding ? `/holdings/${one.force}/${one.capability}` : `${place.path}${pointerStep(step)}`;
      walk(item, heldNow(one, isHolding, exercise), { ...place, path, names: [...place.names, nameOf(one, n)] });
    });
  }

  function add(
    { path, keys, names, by }: Place,
    kind: Assumption['kind'],
    given: Readonly<Record<string, FigureValue>>,
    limits: Limits | null,
    options: readonly string[] = [],
  ): void {
    const source = by === null ? null : { basis: by.basis, source: by.source, asOf: by.asOf };
    found.push({ path, keys, names, kind, limits, options, given, by: source });
  }
}

/** The scenario may hold otherwise than its era. */
function heldNow(row: Node, isHolding: boolean, { holdings }: ResolvedExercise): Node {
  if (!isHolding) return row;
  const held = (holdings as Readonly<Record<string, Readonly<Record<string, object>>>>)[String(row.force)];
  return { ...row, ...held?.[String(row.capability)] };
}

function namesOf({ doctrine, forces }: ResolvedExercise, capabilities: readonly Capability[]) {
  const known = new Map<unknown, string>(
    [...capabilities, ...forces, ...doctrine.tiers].map(({ id, name }) => [id, name]),
  );
  return (element: Node, n: number): string => {
    const id = element.id ?? element.capability;
    const name = element.name ?? known.get(id) ?? id;
    const force = known.get(element.force);
    return [force, name ?? n + 1].filter((part) => part !== undefined).join(', ');
  };
}

/** The schema itself, out of what is optional or chosen by looking at the value. */
function plain(schema: v.GenericSchema, value: unknown): v.GenericSchema {
  const { type, wrapped, getter } = schema as unknown as {
    readonly type: string;
    readonly wrapped?: v.GenericSchema;
    readonly getter?: (input: unknown) => v.GenericSchema;
  };
  if (type === 'exact_optional' && wrapped) return plain(wrapped, value);
  return type === 'lazy' && getter ? plain(getter(value), value) : schema;
}

/** The narrowest of what the schema's checks allow. */
function limitsOf(schema: v.GenericSchema): Limits {
  const {
    pipe = [],
    type,
    requirement,
  } = schema as unknown as {
    readonly pipe?: readonly v.GenericSchema[];
    readonly type: string;
    readonly requirement?: unknown;
  };
  const own: Limits = {
    least: type === 'min_value' && typeof requirement === 'number' ? requirement : Number.NEGATIVE_INFINITY,
    most: type === 'max_value' && typeof requirement === 'number' ? requirement : Number.POSITIVE_INFINITY,
    whole: type === 'integer',
  };
  // A pipe's first part is the schema itself, whose checks stand in the pipe.
  return pipe.map(limitsOf).reduce(
    (all, { least, most, whole }) => ({
      least: Math.max(all.least, least),
      most: Math.min(all.most, most),
      whole: all.whole || whole,
    }),
    own,
  );
}

function optionsOf(schema: v.GenericSchema, { keys }: Place): readonly string[] {
  if (keys.at(-1) === 'policy') return NAMED_POLICIES;
  const { type, options } = schema as unknown as { readonly type: string; readonly options?: readonly string[] };
  return type === 'picklist' && options ? options : [];
}
