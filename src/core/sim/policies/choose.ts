// The policy of the tier that a request is at, asked for the units of other forces.

import { assert } from '../../base/assert.ts';
import type { NamedPolicy } from '../../model/doctrine.ts';
import { rungOf } from '../tiers.ts';
import type { World } from '../world.ts';
import { fromNearestPoints, type Policy, type Quotas } from './choice.ts';
import { evenBurden } from './even-burden.ts';
import { fastestSupply } from './fastest-supply.ts';
import { mostCompatible } from './most-compatible.ts';
import { nearest } from './nearest.ts';
import { optimal } from './optimal.ts';
import { contestFor } from './read-contest.ts';
import { choiceFor, chosenFor, hostOf, poolOf } from './read-donors.ts';
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
  const pool = poolOf(world, request).filter((force) => force !== host);
  if (!areAskedLast) return choose(choiceFor(world, request, pool));
  const areas = pool.filter((force) => isOne[force] === 0);
  const ofAreas = choose(choiceFor(world, request, areas));
  const wanted = world.requestOutstanding[request]! - unitsIn(ofAreas);
  if (wanted === 0 || areas.length === pool.length) return ofAreas;
  const others = pool.filter((force) => isOne[force] === 1);
  const ofOthers = choose({ ...choiceFor(world, request, others), wanted });
  return new Map([...ofAreas, ...ofOthers]);
}

const unitsIn = (quotas: Quotas): number => [...quotas.values()].reduce((sum, units) => sum + units, 0);

/** Units to take from those whom people chose, each for all that it may be asked for, in their order. */
export function chooseFromChosen(world: World, request: number): Quotas {
  const forces = chosenFor(world, request)?.forces ?? [];
  if (forces.length === 0) return new Map();
  const host = hostOf(world, request);
  const among = poolOf(world, request).filter((force) => force !== host && forces.includes(force));
  const { wanted, donors } = choiceFor(world, request, among);
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
  const { wanted, donors } = choiceFor(world, request, [hostOf(world, request)]);
  return fromNearestPoints(donors.map((host) => [host, Math.min(wanted, host.available)]));
}
