// Random rules for coordination centres, and the centres of a small country: few staff, short queues, so that every one of
// them is at some time too busy.

import fc from 'fast-check';
import { CENTRE_KINDS } from '../../src/core/model/coordination.ts';
import { figure, minutes } from './quantities.ts';

const centreRule = (id: string) =>
  fc.record({
    id: fc.constant(id),
    standing: fc.boolean(),
    activationMin: minutes(60),
    queueLimit: fc.nat(3).map(figure),
  });

const factor = fc.integer({ min: 4, max: 40 }).map((quarters) => figure(quarters / 4));

/** A handler for each tier, and for some a further one for one capability. */
export const coordination = (tiers: readonly string[], capabilities: readonly string[]) =>
  fc.record({
    handlers: fc
      .tuple(
        fc.tuple(
          ...tiers.map((tier) =>
            fc.constantFrom(...CENTRE_KINDS).map((kind) => ({ id: `all-${tier}`, tier, kind }) as const),
          ),
        ),
        fc.array(
          fc.record({
            tier: fc.constantFrom(...tiers),
            capability: fc.constantFrom(...capabilities),
            kind: fc.constantFrom(...CENTRE_KINDS),
          }),
          { maxLength: 2 },
        ),
      )
      .map(([all, some]) => [...all, ...some.map((one, n) => ({ id: `one-${n}`, ...one }))]),
    kinds: fc.tuple(...CENTRE_KINDS.map(centreRule)),
    ringRoundFactor: factor,
    degradedFactor: factor,
  });

interface Served {
  readonly id: string;
  readonly region: string;
}

/** The centres that serve these forces, with so many staff each in turn. */
export function centresFor(forces: readonly Served[], staff: readonly number[]) {
  const regions = [...new Set(forces.map(({ region }) => region))];
  const all = [
    ...forces.map(({ id }) => ({ id: `room-${id}`, kind: 'controlRoom', force: id })),
    ...regions.map((region) => ({ id: `region-${region}`, kind: 'regional', region })),
    { id: 'nation', kind: 'national' },
    { id: 'network', kind: 'counterTerrorism' },
  ];
  return all.map((one, n) => ({ ...one, name: `Centre ${one.id}`, staff: figure(staff[n % staff.length] ?? 1) }));
}
