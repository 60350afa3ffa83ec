// Whoever weighs an ask is not asked again for the same request. It matters most for a host: while it weighs, units of its
// own come home from elsewhere, and the next search would find them.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IncidentPlan } from '../../src/core/model/scenario.ts';
import { OFFER } from '../../src/core/model/states.ts';
import { cellOfOffer, isOwnOffer } from '../../src/core/sim/offers.ts';
import { canForm } from '../../src/core/sim/on-duty.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { type Observer, simulate } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { figure, MADE_UP } from '../support/quantities.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';

const HOST = 'E23000014';
const inputs = shippedInputs('large-disorder');
const { exercise } = inputs;
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });

function incident(id: string, reportedAfterMin: number, lastsMin: number, units: number): IncidentPlan {
  const place = exercise.musterPoints.find((point) => (point.force as string) === HOST)!;
  const demand = [{ capability: exercise.capabilities[0]!.id, units, ...MADE_UP }];
  return {
    id,
    name: id,
    force: place.force,
    place: { name: place.name, lat: place.lat, lon: place.lon },
    reportedAfterMin: figure(reportedAfterMin),
    phases: [{ id: 'all', name: 'All', durationMin: minutes(lastsMin), demand }],
  };
}

/** One force with two incidents: a short one that takes a few units, a long one that asks the force and then others. */
const slowHost = fc
  .record({
    few: fc.integer({ min: 1, max: 6 }),
    lastsMin: fc.integer({ min: 60, max: 400 }),
    laterMin: fc.integer({ min: 20, max: 200 }),
    weighsMin: fc.integer({ min: 5, max: 400 }),
    restsMin: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ few, lastsMin, laterMin, weighsMin, restsMin }): Plan => {
    const incidents = [incident('short', 0, lastsMin, few), incident('long', laterMin, 900, 60)];
    const routes = exercise.doctrine.routes.map((route) => ({
      ...route,
      recoveryMin: minutes(restsMin),
      tiers: route.tiers.map((tier, n) => (n === 0 ? { ...tier, donorDecisionMin: minutes(weighsMin) } : tier)),
    }));
    const scenario = { ...exercise.scenario, incidents };
    return createPlan({
      ...inputs,
      exercise: { ...exercise, scenario, doctrine: { ...exercise.doctrine, routes } },
    });
  });

/** Asks of a request that are still being weighed. */
function openAsks(world: World, request: number): number[] {
  const open: number[] = [];
  for (let offer = world.requestLastOffer[request]!; offer >= 0; offer = world.offerBefore[offer]!) {
    if (world.offerState[offer]! <= OFFER.weighing) open.push(offer);
  }
  return open;
}

/** After every event: nobody has two asks of a request; how often others were asked while units of the host had come free. */
function watch(seen: { searches: number }): Observer {
  let known = 0;
  return (world) => {
    for (; known < world.offerState.length; known++) {
      const force = world.offerForce[known]!;
      const open = openAsks(world, world.offerRequest[known]!);
      expect(open.filter((offer) => world.offerForce[offer] === force)).toEqual([known]);
      const own = open.find((offer) => isOwnOffer(world, offer) && offer < known);
      if (own === undefined || isOwnOffer(world, known)) continue;
      const cell = cellOfOffer(world, own);
      if (canForm(world, cell) > world.askedUnits[cell]!) seen.searches++;
    }
  };
}

test('nobody is asked twice at once, though units of the host come free while it weighs', () => {
  const seen = { searches: 0 };
  fc.assert(
    fc.property(slowHost, fc.string({ maxLength: 8 }), (plan, seed) => {
      simulate(plan, seed, 0, [], watch(seen));
    }),
    runs(200),
  );
  expect(seen.searches).toBeGreaterThan(100);
});
