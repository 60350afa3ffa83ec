// Random rules for forces without an area: which tiers may ask them, when, and what each keeps.

import fc from 'fast-check';
import { NATIONAL_ORDERS } from '../../src/core/model/national-forces.ts';
import { figure, MADE_UP, share } from './quantities.ts';

/** The code of the n-th force, if it is one of these. */
export const nationalId = (n: number): string => `NF${'ABCDEFGH'[n]}`;

/** What sets one apart from a force of an area. */
export const NATIONAL = {
  kind: 'nonHomeOffice',
  groupings: { mutualAid: null, organisedCrime: null, counterTerrorism: null, homeOffice: null },
  joins: { value: 'Made up', ...MADE_UP },
};

interface Tier {
  readonly id: string;
  readonly pool: string;
}

/** The doctrine's block for these forces; now and then none, or not all of them are of its era. */
export const nationalForces = (tiers: readonly Tier[], forces: readonly string[]) =>
  fc.option(
    fc.record({
      tiers: fc.subarray(tiers.filter(({ pool }) => pool === 'nation').map(({ id }) => id)),
      asked: fc.constantFrom(...NATIONAL_ORDERS).map((value) => ({ value, ...MADE_UP })),
      forces: fc
        .subarray([...forces], { minLength: forces.length > 2 ? 1 : 0 })
        .chain((some) => fc.tuple(...some.map((id) => share.map((keeps) => ({ id, keepsShare: figure(keeps) }))))),
    }),
    { freq: 4 },
  );
