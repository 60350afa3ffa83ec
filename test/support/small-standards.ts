// Random standards of interoperability: for each capability up to three attributes with every kind of rule, sets that are
// on or off, documented deviations and entered ones.

import fc from 'fast-check';
import { MADE_UP, minutes, share } from './quantities.ts';

const VARIANTS = ['v1', 'v2', 'v3', 'v4'] as const;
const ATTRIBUTES = ['kit', 'comms', 'terms'] as const;

const bridge = fc.record({
  verdict: fc.constant('bridgeable'),
  bridgingMin: minutes(90),
  liaisonOfficers: fc.nat(6),
  effectiveness: share,
});
const ruling = fc.oneof(
  { weight: 3, arbitrary: bridge },
  { weight: 3, arbitrary: fc.constantFrom({ verdict: 'incompatible' }, { verdict: 'compatible' }) },
);

const attribute = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Attribute ${id}`),
    spr: fc.constant('5.1'),
    national: fc.constantFrom(...VARIANTS),
    variants: fc.tuple(
      ...VARIANTS.map((name) =>
        fc.integer({ min: 1, max: 3 }).map((level) => ({ id: name, name: `Variant ${name}`, level })),
      ),
    ),
    byLevel: fc
      .tuple(fc.subarray([0, 1, 2]), fc.array(ruling, { minLength: 3, maxLength: 3 }))
      .map(([steps, rulings]) => steps.map((apart, n) => ({ apart, ...rulings[n], ...MADE_UP }))),
    between: fc.array(
      fc
        .tuple(fc.subarray([...VARIANTS], { minLength: 2, maxLength: 2 }), ruling)
        .map(([variants, one]) => ({ variants, ...one, ...MADE_UP })),
      { maxLength: 2 },
    ),
  });

type Listed = { readonly id: string; readonly attributes: readonly { readonly id: string }[] };

const deviations = (forces: readonly string[], capabilities: readonly Listed[], basis: string) =>
  fc.array(
    fc.constantFrom(...capabilities).chain(({ id, attributes }) =>
      fc.record({
        force: fc.constantFrom(...forces),
        capability: fc.constant(id),
        attribute: fc.constantFrom(...attributes.map((one) => one.id)),
        variant: fc.constantFrom(...VARIANTS),
        source: fc.constant('Made up by a test'),
        asOf: fc.constant('2026'),
        basis: fc.constant(basis),
      }),
    ),
    { maxLength: 4 },
  );

const set = (id: string, capabilities: readonly Listed[]) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Set ${id}`),
    about: fc.constant('Made up by a test'),
    on: fc.boolean(),
    source: fc.constant(MADE_UP.source),
    asOf: fc.constant(MADE_UP.asOf),
    basis: fc.constant(MADE_UP.basis),
    deviations: fc.array(
      fc.constantFrom(...capabilities).chain(({ id: capability, attributes }) =>
        fc.record({
          every: fc.integer({ min: 1, max: 3 }),
          startingWith: fc.integer({ min: 1, max: 3 }),
          capability: fc.constant(capability),
          variants: fc.dictionary(fc.constantFrom(...attributes.map((one) => one.id)), fc.constantFrom(...VARIANTS)),
        }),
      ),
      { maxLength: 3 },
    ),
  });

/** Standards for these forces and capabilities. */
export const standards = (forces: readonly string[], capabilities: readonly string[]) =>
  fc
    .tuple(
      ...capabilities.map((id) =>
        fc
          .subarray([...ATTRIBUTES], { minLength: 1 })
          .chain((names) => fc.tuple(...names.map(attribute)))
          .map((attributes) => ({ id, attributes })),
      ),
    )
    .chain((listed) =>
      fc.record({
        schema: fc.constant('muster.interoperability/1'),
        about: fc.constant('Made up by a test'),
        capabilities: fc.constant(listed),
        documented: deviations(forces, listed, 'published'),
        sets: fc.tuple(set('s1', listed), set('s2', listed)),
        entered: deviations(forces, listed, 'user'),
      }),
    );
