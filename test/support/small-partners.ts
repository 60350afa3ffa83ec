// Random partners, drawn after all else of an exercise, so that without them it is the exercise that it was: rules, needs and
// nodes. Short times stand beside long ones, so that some links are in time, some late and some never made.

import fc from 'fast-check';
import { PARTNER_KINDS } from '../../src/core/model/partners.ts';
import { MADE_UP, minutes } from './quantities.ts';

/** Kinds of partner with a node of their own. */
const WITH_NODE = PARTNER_KINDS.filter((kind) => kind !== 'counterTerrorism' && kind !== 'strategicCoordinatingGroup');

/** One kind now and then waits for government, which waits for nobody. */
const rules = fc.record({
  kinds: fc.tuple(
    ...PARTNER_KINDS.map((id) =>
      fc
        .record({ decideMin: minutes(60), joinMin: minutes(180), waits: fc.boolean() })
        .map(({ waits, ...times }) =>
          waits && id !== 'government' ? { id, ...times, onlyThrough: 'government' } : { id, ...times },
        ),
    ),
  ),
});

/** What a phase needs of partners, over one channel or more. */
const needs = (channels: readonly string[], capabilities: readonly string[]) =>
  fc.subarray([...PARTNER_KINDS], { maxLength: 4 }).chain((kinds) =>
    fc.tuple(
      ...kinds.map((partner) =>
        fc
          .record({
            withinMin: fc.nat(240),
            channels: fc.oneof(
              { weight: 2, arbitrary: fc.constant([...channels]) },
              { weight: 1, arbitrary: fc.subarray([...channels], { minLength: 1 }) },
            ),
            relieves: fc
              .subarray([...capabilities])
              .chain((some) =>
                fc.tuple(...some.map((capability) => fc.nat(5).map((units) => ({ capability, units })))),
              ),
          })
          .map(({ relieves, ...need }) => ({
            partner,
            ...need,
            relieves: relieves.map((one) => ({ ...one, ...MADE_UP })),
            ...MADE_UP,
          })),
      ),
    ),
  );

interface Scripted {
  readonly incidents: readonly { readonly phases: readonly object[] }[];
}

/** All of it for a scenario: by incident and phase what is needed, and where in the network each partner is. */
export const joinedUp = ({ incidents }: Scripted, channels: readonly string[], capabilities: readonly string[]) =>
  fc.record({
    rules: fc.option(rules, { freq: 4 }),
    isPosted: fc.boolean(),
    partners: fc.subarray([...WITH_NODE], { minLength: 3 }),
    places: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 6 }),
    needs: fc.tuple(...incidents.map(({ phases }) => fc.tuple(...phases.map(() => needs(channels, capabilities))))),
  });
export type JoinedUp = ReturnType<typeof joinedUp> extends fc.Arbitrary<infer T> ? T : never;

/** The scenario with what its phases need. */
export const withNeeds = <T extends Scripted>(scenario: T, { needs: all }: JoinedUp): T => ({
  ...scenario,
  incidents: scenario.incidents.map((incident, n) => ({
    ...incident,
    phases: incident.phases.map((phase, m) => ({ ...phase, partners: all[n]?.[m] ?? [] })),
  })),
});

interface Ruled {
  readonly coordination?: object | null;
}

/** The doctrine with rules for partners, and liaison officers where messages have rules. */
export function withRules<T extends Ruled>(doctrine: T, { rules: partners, isPosted }: JoinedUp): T {
  const { coordination } = doctrine;
  const messages = (coordination as { readonly messages?: object } | null | undefined)?.messages;
  const postedLiaison = { channel: 'channel-0', ...MADE_UP };
  return {
    ...doctrine,
    ...(partners === null ? {} : { partners }),
    ...(messages && isPosted ? { coordination: { ...coordination, messages: { ...messages, postedLiaison } } } : {}),
  };
}

interface Wired {
  readonly channels: readonly { readonly id: string }[];
  readonly links: readonly object[];
}

/** The network with its partners, each beside one of the nodes that there are. */
export const withPartners = <T extends Wired>(
  network: T,
  nodes: readonly string[],
  { partners, places }: JoinedUp,
) => ({
  ...network,
  partners: partners.map((kind) => ({ id: kind, name: `Partner ${kind}`, kind })),
  links: [
    ...network.links,
    ...partners.map((a, n) => {
      const [to, over] = places[n % places.length]!;
      const channel = network.channels[over % network.channels.length]!.id;
      return { id: `partner-link-${n}`, channel, a, b: nodes[to % nodes.length]! };
    }),
  ],
});
