// Every policy inside whole exercises: each search asks for exactly what it can find and needs, the host's own units first, and no
// force ever lends below its cover.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsToFind } from '../../../src/core/sim/ask-donors.ts';
import { TABLES } from '../../../src/core/sim/dispatch.ts';
import { REQUEST_EVENT } from '../../../src/core/sim/events.ts';
import { available, hostOf, poolOf } from '../../../src/core/sim/policies/read-donors.ts';
import { begin, carryOutNext } from '../../../src/core/sim/simulate.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { runs } from '../../support/runs.ts';
import { shippedInputs } from '../../support/shipped.ts';
import { busyExercise, type SmallExercise, smallExercise } from '../../support/small-exercise.ts';
import { createWatch } from '../recount.ts';
import { EVERY_POLICY, nameOf, withPolicy } from './with-policy.ts';

/** Units of its own force, and of others, that a request asks for and has no answer about. */
function asked(world: World, request: number): { own: number; others: number } {
  const host = hostOf(world, request);
  let own = 0;
  let others = 0;
  world.offerRequest.forEach((of, offer) => {
    if (of !== request) return;
    if (world.offerForce[offer] === host) own += world.offerWanted[offer]!;
    else others += world.offerWanted[offer]!;
  });
  return { own, others };
}

/** Runs it to the end, all counted again after each so many events; returns how many searches asked other forces. */
function runWatched(world: World, countedEvery = 1): number {
  let lending = 0;
  const watched = {
    ...TABLES,
    request(inWorld: World, request: number, event: number): void {
      if (event !== REQUEST_EVENT.OFFERS_IN) {
        TABLES.request(inWorld, request, event);
        return;
      }
      const wanted = world.requestOutstanding[request]!;
      const found = Math.min(wanted, unitsToFind(world, request));
      const host = hostOf(world, request);
      const ownFree = poolOf(world, request).includes(host) ? available(world, host, request) : 0;
      const before = asked(world, request);
      TABLES.request(inWorld, request, event);
      const after = asked(world, request);
      expect(world.requestOutstanding[request]).toBe(wanted - found);
      expect(after.own - before.own).toBe(Math.min(wanted, ownFree));
      expect(after.others - before.others).toBe(found - Math.min(wanted, ownFree));
      if (after.others > before.others) lending++;
    },
  };
  const watch = createWatch(countedEvery);
  while (carryOutNext(world, watched)) {
    watch(world);
  }
  return lending;
}

describe.each(EVERY_POLICY.map((policy) => [nameOf(policy), policy] as const))('%s', (_name, policy) => {
  const keeps = ({ plan, seed, replication, decisions }: SmallExercise): void => {
    runWatched(begin(withPolicy(plan.inputs, policy), seed, replication, decisions));
  };

  test('in small exercises', () => fc.assert(fc.property(smallExercise, keeps), runs(25)));
  test('in busy exercises', () => fc.assert(fc.property(busyExercise, keeps), runs(4)));
  test.each(['london-2011', 'large-disorder'])('in %s', (id) => {
    expect(runWatched(begin(withPolicy(shippedInputs(id), policy), 'muster', 0, []), 40)).toBeGreaterThan(0);
  });
});
