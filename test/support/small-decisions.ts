// Random decisions of every kind about a small exercise, by anybody and by nobody, sensible and not.

import fc from 'fast-check';
import { DECISION_KINDS, type DecisionKind } from '../../src/core/model/decisions.ts';

export interface Cast {
  readonly forces: readonly string[];
  readonly capabilities: readonly string[];
  readonly incidents: readonly string[];
  readonly tiers: readonly string[];
  readonly durationHours: number;
}

const ROLES = ['exerciseControl', 'hostGold', 'donorForce'];

/** What exercise control makes up as it goes. */
const added = (atMin: number) => ({
  id: 'added',
  number: '9a',
  title: 'Added',
  text: 'Made up as it went',
  to: ['hostGold'],
  trigger: { atMin },
  expected: [],
  objectives: [],
  sprParagraphs: [],
});

/** An inject that is added has an id of its own: its place in the list. */
function withOwnId<T extends object>(decision: T, n: number): T {
  const { what } = decision as { what?: { does?: string; inject?: object } };
  if (what?.does !== 'add') return decision;
  return { ...decision, what: { ...what, inject: { ...what.inject, id: `added-${n}` } } };
}

/** Who hands back gives back what was taken over before, if anything was. */
function handingBack<T extends object>(decision: T, _n: number, list: readonly T[]): T {
  const taken = list.find((one) => (one as { kind?: string }).kind === 'takeOver');
  if (taken === undefined || (decision as { kind?: string }).kind !== 'handBack') return decision;
  const { what, atSec } = taken as { what?: object; atSec?: number };
  const { atSec: own = 0 } = decision as { atSec?: number };
  return { ...decision, what, atSec: Math.max(own, atSec ?? 0) };
}

/** A list of decisions; a few of a doctrine's tiers that it doesn't have, and a few after the end. */
export function decisions(cast: Cast) {
  const incident = fc.constantFrom(...cast.incidents);
  const force = fc.constantFrom(...cast.forces);
  const capability = fc.constantFrom(...cast.capabilities);
  const tier = fc.constantFrom(...cast.tiers, 'nowhere');
  const units = fc.integer({ min: 1, max: 12 });
  const lastSec = Math.round(cast.durationHours * 3960);
  const what = fc.oneof(
    { weight: 3, arbitrary: fc.record({ of: fc.constant('answers'), force }) },
    { weight: 1, arbitrary: fc.record({ of: fc.constant('tier'), tier }) },
    { weight: 1, arbitrary: fc.record({ of: fc.constantFrom('declaration', 'requests'), incident }) },
  );
  const inject = fc.constantFrom('inject-0', 'inject-1', 'inject-2', 'added-0', 'added-1');
  const order = fc.oneof(
    fc.record({ does: fc.constantFrom('fire', 'hold', 'release', 'skip'), inject }),
    fc.record({ does: fc.constant('edit'), inject, text: fc.constant('Otherwise') }),
    fc.record({ does: fc.constant('add'), inject: fc.nat(60).map(added) }),
  );
  const fields: Readonly<Record<DecisionKind, fc.Arbitrary<object>>> = {
    activateTier: fc.record({ tier }),
    declare: fc.record({ incident }),
    request: fc.record(
      {
        incident,
        capability,
        units: fc.integer({ min: 1, max: 12 }),
        neededBySec: fc.nat(lastSec),
        fromOthers: fc.constant(true),
      },
      { requiredKeys: ['incident', 'capability', 'units'] },
    ),
    answer: fc.record({
      force,
      capability,
      incident,
      units: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom('all', 'decline')),
    }),
    takeOver: fc.record({ what }),
    handBack: fc.record({ what }),
    note: fc.record({ text: fc.constant('The mayor is told') }),
    inject: fc.record({ what: order }),
    chooseDonors: fc.record(
      { incident, capability, forces: fc.array(force, { minLength: 1, maxLength: 3 }), only: fc.constant(true) },
      { requiredKeys: ['incident', 'capability', 'forces'] },
    ),
    setCover: fc.record({ force, capability, units: fc.nat(12) }),
    holdInReserve: fc.record({ incident, capability, units }),
    commitReserve: fc.record({ incident, capability }),
    release: fc.record({ incident, capability, units }),
    divert: fc.record({ incident, to: incident, capability, units }),
    prePosition: fc.record({ force, capability, units }),
    rendezvous: fc.record({ incident, bays: fc.integer({ min: 1, max: 4 }) }),
    relief: fc.record({ incident, tourHours: fc.integer({ min: 4, max: 14 }) }),
    liaison: fc.record({ force, incident }),
    openGroup: fc.record({ incident }),
    militaryAid: fc.record({ incident }),
    seekDirection: fc.record({ incident, capability }),
  };
  const common = fc.record(
    {
      atSec: fc.nat(lastSec),
      by: fc.constantFrom(...ROLES),
      rationale: fc.constant('It will be long'),
      overrides: fc.constant(true),
    },
    { requiredKeys: ['atSec'] },
  );
  // Tiers as often as all the rest used to be alone: other tests count what they lead to.
  const kind = fc.oneof(
    { weight: 1, arbitrary: fc.constant<DecisionKind>('activateTier') },
    { weight: 3, arbitrary: fc.constantFrom<DecisionKind>(...DECISION_KINDS) },
  );
  const one = kind.chain((chosen) =>
    fc.tuple(common, fields[chosen]!).map(([taken, rest]) => ({ ...taken, kind: chosen, ...rest })),
  );
  return fc.array(one, { maxLength: 6 }).map((list) => list.map(withOwnId).map(handingBack));
}
