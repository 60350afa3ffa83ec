// The policy of the tier that a request is at, asked for the units of other forces.

import { assert } from '../../base/assert.ts';
import type { NamedPolicy } from '../../model/doctrine.ts';
import { rungOf } from '../tiers.ts';
import type { World } from '../world.ts';
import { type Choice, fromNearestPoints, type Policy, type Quotas } from './choice.ts';
import { evenBurden } from './even-burden.ts';
import { fastestSupply } from './fastest-supply.ts';
import { mostCompatible } from './most-compatible.ts';
import { nearest } from './nearest.ts';
import { optimal } from './optimal.ts';
import { contestFor } from './read-contest.ts';
import { choiceFor, chosenFor, hostOf, isInPool } from './read-donors.ts';
import { regionalShare } from './regional-share.ts';
import { weighted } from './weighted.ts';

const POLICIES: Readonly<Record<Exclude<NamedPolicy, 'optimal'>, Policy>> = {
  regionalShare,
  nearest,
  fastestSupply,
  evenBurden,
  mostCompatible,
};

/** Units to take from other forces for what a request still lacks. */
export function chooseFromOthers(world: World, request: number): Quotas {
  const { policy } = rungOf(world, request).route;
  if (policy === 'optimal') {
    const { solver } = world.plan.inputs;
    assert(solver !== undefined, 'the optimal policy without a solver');
    return optimal(contestFor(world, request), solver);
  }
  const choose = typeof policy === 'string' ? POLICIES[policy] : weighted(policy.weights);
  const host = hostOf(world, request);
  const { isOne, areAskedLast } = world.plan.national;
  const inPool = (isAmong: (force: number) => boolean): Choice =>
    choiceFor(world, request, (force) => force !== host && isAmong(force) && isInPool(world, force, request));
  if (!areAskedLast) return choose(inPool(() => true));
  const ofAreas = choose(inPool((force) => isOne[force] === 0));
  const wanted = world.requestOutstanding[request]! - unitsIn(ofAreas);
  if (wanted === 0) return ofAreas;
  const ofOthers = choose({ ...inPool((force) => isOne[force] === 1), wanted });
  return new Map([...ofAreas, ...ofOthers]);
}

const unitsIn = (quotas: Quotas): number => [...quotas.values()].reduce((sum, units) => sum + units, 0);

/** Units to take from those whom people chose, each for all that it may be asked for, in their order. */
export function chooseFromChosen(world: World, request: number): Quotas {
  const forces = chosenFor(world, request)?.forces ?? [];
  const host = hostOf(world, request);
  const { wanted, donors } = choiceFor(
    world,
    request,
    (force) => force !== host && forces.includes(force) && isInPool(world, force, request),
  );
  let left = wanted;
  const given = donors
    .toSorted((x, y) => forces.indexOf(x.force) - forces.indexOf(y.force))
    .map((donor) => {
      const units = Math.min(left, donor.available);
      left -= units;
      return [donor, units] as const;
    });
  return fromNearestPoints(given);
}

/** Units to take from the host itself, its nearest first. */
export function chooseOwn(world: World, request: number): Quotas {
  const { wanted, donors } = choiceFor(
    world,
    request,
    (force) => force === hostOf(world, request) && isInPool(world, force, request),
  );
  return fromNearestPoints(donors.map((host) => [host, Math.min(wanted, host.available)]));
}
