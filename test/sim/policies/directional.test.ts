// What more units or shorter notice may not do: delay the first time that a share of the requirement has arrived. True of
// nearest and optimal with one incident and one tier to ask; of the others it isn't, and here is how each breaks it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AllocationPolicy } from '../../../src/core/model/doctrine.ts';
import { hasArea } from '../../../src/core/model/national-forces.ts';
import type { Setting } from '../../../src/core/scenario/pointer.ts';
import type { Policy } from '../../../src/core/sim/policies/choice.ts';
import { evenBurden } from '../../../src/core/sim/policies/even-burden.ts';
import { fastestSupply } from '../../../src/core/sim/policies/fastest-supply.ts';
import { nearest } from '../../../src/core/sim/policies/nearest.ts';
import { regionalShare } from '../../../src/core/sim/policies/regional-share.ts';
import { weighted } from '../../../src/core/sim/policies/weighted.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { measureArrivals } from '../../../src/core/trace/measures.ts';
import { figure, MADE_UP } from '../../support/quantities.ts';
import { runs } from '../../support/runs.ts';
import { library, shippedInputs } from '../../support/shipped.ts';
import { at, choiceOf, type MadeForce } from './made-up.ts';
import { withPolicy } from './with-policy.ts';

interface Variation {
  readonly policy: AllocationPolicy;
  readonly host: string;
  readonly seed: string;
  /** Factor on every notice. */
  readonly notice: number;
  /** Every duration always its middle value, so that no luck is left. */
  readonly withoutLuck?: boolean;
  /** Units added to a force's holding. */
  readonly more?: { readonly force: string; readonly units: number };
}

const { routes } = library.doctrines[0]!;
const publicOrder = routes.find(({ id }) => (id as string) === 'publicOrder')!;
const FIVE = ['min', 'p10', 'p50', 'p90', 'max'] as const;
const DURATIONS = ['calloutMin', 'departureMin', 'receptionMin', 'handoverMin', 'recoveryMin'] as const;
const TIER_DURATIONS = ['activationMin', 'decisionMin', 'handlingMin', 'donorDecisionMin', 'noticeMin'] as const;

type Minutes = (typeof publicOrder)['calloutMin'];
const scaled = (minutes: Minutes, factor: number, withoutLuck: boolean): Minutes => ({
  ...minutes,
  ...Object.fromEntries(FIVE.map((name) => [name, (withoutLuck ? minutes.p50 : minutes[name]) * factor])),
});

/** Seconds until each share of the large disorder's requirement has come; one tier, the nation, is asked for everything. */
function arrivals({ policy, host, seed, notice, withoutLuck = false, more }: Variation): (number | null)[] {
  const tier = publicOrder.tiers.find(({ id }) => (id as string) === 'national')!;
  const inTier = TIER_DURATIONS.map((name) => [
    name,
    scaled(tier[name], name === 'noticeMin' ? notice : 1, withoutLuck),
  ]);
  const settings: Setting[] = [
    { path: '/doctrine/sustaining/reliefs', value: 'off' },
    { path: '/scenario/parameters/host/value', value: host },
    // Who is asked last comes last, however near: a far unit more in a region can take a nearer one's place.
    { path: '/doctrine/nationalForces/forces', value: [] },
    {
      path: '/doctrine/routes/publicOrder/tiers',
      value: [{ ...tier, activation: 'standing', ...Object.fromEntries(inTier) }],
    },
    ...DURATIONS.map((name) => ({
      path: `/doctrine/routes/publicOrder/${name}`,
      value: scaled(publicOrder[name], 1, withoutLuck),
    })),
  ];
  const held = (force: string): number =>
    library.holdings.find((one) => one.force === force && one.capability === 'publicOrder')?.units ?? 0;
  if (more) {
    const value = { units: held(more.force) + more.units, ...MADE_UP };
    settings.push({ path: `/holdings/${more.force}/publicOrder`, value });
  }
  const trace = simulate(withPolicy(shippedInputs('large-disorder', settings), policy), seed, 0, []);
  return [...measureArrivals(trace)[0]!.all.shareSec];
}

const FORCES = library.forces.filter(hasArea).map(({ id }) => id as string);
const force = fc.constantFrom(...FORCES);
const seed = fc.constantFrom('a', 'b', 'c', 'd');

function expectNoLater(better: readonly (number | null)[], worse: readonly (number | null)[]): void {
  worse.forEach((sec, n) => {
    if (sec !== null) expect(better[n] ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(sec);
  });
}

describe.each<AllocationPolicy>(['nearest', 'optimal'])('under %s', (policy) => {
  test('shorter notice delays no share', () => {
    const property = fc.property(force, seed, fc.double({ min: 0.05, max: 1, noNaN: true }), (host, luck, factor) => {
      const one = { policy, host, seed: luck };
      expectNoLater(arrivals({ ...one, notice: factor }), arrivals({ ...one, notice: 1 }));
    });
    fc.assert(property, runs(10));
  });

  test('more units delay no share, luck apart', () => {
    const property = fc.property(force, force, fc.integer({ min: 1, max: 10 }), (host, donor, units) => {
      const one = { policy, host, seed: 'a', notice: 1, withoutLuck: true };
      expectNoLater(arrivals({ ...one, more: { force: donor, units } }), arrivals(one));
    });
    fc.assert(property, runs(10));
  });
});

/** Seconds until each unit has come, in order. */
function comingSec(policy: Policy, wanted: number, noticeSec: number, forces: readonly MadeForce[]): number[] {
  const choice = choiceOf(wanted, noticeSec, forces);
  const quotas = policy(choice);
  return choice.donors
    .flatMap(({ stocks }) =>
      stocks.flatMap(({ point, roadSec }) => Array.from({ length: quotas.get(point) ?? 0 }, () => noticeSec + roadSec)),
    )
    .sort((x, y) => x - y);
}

describe('one unit more can delay the first to come', () => {
  const byBurden = weighted({ time: figure(0.3), burden: figure(0.7) });

  // biome-ignore format: one row a line
  test.each<[string, Policy, MadeForce[], MadeForce[], number, number]>([
    // 19/200 is below 1/10; 21/200 is above, and the far force goes first.
    ['fastest supply', fastestSupply, [at(10, 1), at(200, 19)], [at(10, 1), at(200, 21)], 10, 200],
    // Of 4 formable 2 are away, of 5 two: a smaller share than the near force's 4 of 9.
    ['even burden', evenBurden, [at(10, 5, { away: 4 }), at(200, 2, { away: 2 })], [at(10, 5, { away: 4 }), at(200, 3, { away: 2 })], 10, 200],
    // The far region comes to have more than half of what is on offer.
    ['regional share', regionalShare, [at(10, 3), at(200, 2, { region: 1 })], [at(10, 3), at(200, 4, { region: 1 })], 10, 200],
    ['weighted', byBurden, [at(100, 4, { away: 4 }), at(200, 2, { away: 2 })], [at(100, 4, { away: 4 }), at(200, 8, { away: 2 })], 100, 200],
  ])('under %s', (_name, policy, before, after, beforeSec, afterSec) => {
    expect(comingSec(policy, 1, 0, before)).toEqual([beforeSec]);
    expect(comingSec(policy, 1, 0, after)).toEqual([afterSec]);
    expect(comingSec(nearest, 1, 0, after)).toEqual(comingSec(nearest, 1, 0, before));
  });
});

test('shorter notice can delay the last to come under fastest supply', () => {
  // Ten seconds less make the near point of the first force count for more than the three units of the second, and its far
  // point comes with it: 1/61 + 1/560 is below 3/160, 1/51 + 1/550 is above 3/150.
  const split = at(0, 0, {
    mayLend: 2,
    points: [
      { units: 1, roadSec: [1] },
      { units: 1, roadSec: [500] },
    ],
  });
  const forces = [split, at(100, 3)];
  expect(comingSec(fastestSupply, 2, 60, forces)).toEqual([160, 160]);
  expect(comingSec(fastestSupply, 2, 50, forces)).toEqual([51, 550]);
});

test('with luck, even under nearest, one unit more can take the place of one that would have come sooner', () => {
  // The units of the force before it keep their luck: only the last force is given more.
  const last = FORCES.at(-1)!;
  const one = { policy: 'nearest' as const, host: last, notice: 1 };
  const delayed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].filter((luck) => {
    const before = arrivals({ ...one, seed: luck });
    const after = arrivals({ ...one, seed: luck, more: { force: last, units: 2 } });
    return before.some((sec, n) => sec !== null && (after[n] ?? Number.POSITIVE_INFINITY) > sec);
  });
  expect(delayed.length).toBeGreaterThan(0);
});
