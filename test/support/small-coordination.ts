// Random rules for coordination centres, and the centres of a small country: few staff, short queues, so that every one of
// them is at some time too busy.

import fc from 'fast-check';
import { CENTRE_KINDS } from '../../src/core/model/coordination.ts';
import { GROUPINGS } from '../../src/core/model/dataset.ts';
import { figure, MADE_UP, minutes } from './quantities.ts';

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
  fc
    .record({
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
      register: fc.option(
        fc.integer({ min: 30, max: 3000 }).map((every) => ({ refreshMin: figure(every) })),
        { freq: 2 },
      ),
      messages: fc.option(fc.record({ degradedFactor: factor, otherMeansMin: minutes(90) }), { freq: 3 }),
    })
    .map(({ messages, register, ...rules }) => ({
      ...rules,
      ...(messages === null ? {} : { messages }),
      ...(register === null ? {} : { register }),
    }));

interface Served {
  readonly id: string;
  /** None where it has no area. */
  readonly groupings: Readonly<Record<(typeof GROUPINGS)[number], string>> | null;
}

/** The centres that serve these forces, with so many staff each in turn. */
export function centresFor(forces: readonly Served[], staff: readonly number[]) {
  const regional = GROUPINGS.flatMap((grouping) =>
    [...new Set(forces.flatMap(({ groupings }) => groupings?.[grouping] ?? []))].map((region) => ({
      id: `${grouping}-${region}`,
      kind: 'regional',
      region,
      // Mutual aid needs no name.
      ...(grouping === 'mutualAid' ? {} : { grouping }),
    })),
  );
  const all = [
    ...forces.map(({ id }) => ({ id: `room-${id}`, kind: 'controlRoom', force: id })),
    ...regional,
    { id: 'nation', kind: 'national' },
    { id: 'network', kind: 'counterTerrorism' },
  ];
  return all.map((one, n) => ({ ...one, name: `Centre ${one.id}`, staff: figure(staff[n % staff.length] ?? 1) }));
}

/** Links to choose from: a tree that joins every node to an earlier one, and some more across it. */
export const wires = fc.record({
  channels: fc.array(minutes(30), { minLength: 1, maxLength: 3 }),
  tree: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 6 }),
  across: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), { maxLength: 8 }),
});
export type Wires = typeof wires extends fc.Arbitrary<infer T> ? T : never;

/** A network of one piece over these centres and one coordinating group. */
export function networkOf(centres: readonly string[], force: string, { channels, tree, across }: Wires) {
  const nodes = [...centres, 'group'];
  const channel = (n: number): string => `channel-${n % channels.length}`;
  const joined = nodes.slice(1).map((node, n) => {
    const [to = 0, over = 0] = tree[n % tree.length]!;
    return { channel: channel(over), a: node, b: nodes[to % (n + 1)]! };
  });
  const more = across
    .map(([a, b, over]) => ({ channel: channel(over), a: nodes[a % nodes.length]!, b: nodes[b % nodes.length]! }))
    .filter(({ a, b }) => a !== b);
  return {
    about: 'Made up by a test',
    ...MADE_UP,
    channels: channels.map((latencyMin, n) => ({ id: channel(n), name: `Channel ${n}`, latencyMin })),
    groups: [{ id: 'group', name: 'Group', forces: [force] }],
    links: [...joined, ...more].map((link, n) => ({ id: `link-${n}`, ...link })),
  };
}

interface Hittable {
  readonly centres: readonly string[];
  readonly links: readonly string[];
  readonly channels: readonly string[];
}

/** Up to three disruptions of what there is, at any time and often at once. */
export const disruptions = ({ centres, links, channels }: Hittable, lastMin: number) =>
  fc
    .array(
      fc.record({
        fromMin: fc.nat(lastMin),
        durationMin: minutes(600),
        effect: fc.constantFrom('down', 'degraded', 'shortStaffed'),
        staff: fc.nat(2),
        centres: fc.subarray([...centres], { minLength: 1 }),
        links: fc.subarray([...links]),
        channels: fc.subarray([...channels]),
      }),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(({ effect, staff, ...one }, n) => ({
        id: `disruption-${n}`,
        name: `Disruption ${n}`,
        ...one,
        effect,
        ...(effect === 'shortStaffed' ? { staff, links: [], channels: [] } : {}),
        ...MADE_UP,
      })),
    );
