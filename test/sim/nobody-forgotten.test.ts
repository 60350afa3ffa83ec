// Given time, everything comes to an end: every incident closed, every request settled, every unit home and free, and
// nothing left to happen. The same watch as over small exercises also goes over the shipped ones, on the real roads.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INCIDENT, REQUEST, UNIT } from '../../src/core/model/states.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { begin, carryOutNext, simulate } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { runs } from '../support/runs.ts';
import { SHIPPED_SCENARIOS, shippedInputs, speeds } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { checkOrder, checkRequests, checkSpeeds, checkWhereabouts } from '../trace/trace-checks.ts';
import { createWatch } from './recount.ts';

const MONTH_SEC = 30 * 86_400;

/** What is not yet over in a world. */
function unfinished(world: World): string[] {
  const isSettled = (state: number): boolean => state === REQUEST.closed || state === REQUEST.cancelled;
  return [
    ...[...world.incidentState].flatMap((state, n) => {
      const wasNeverLit = world.plan.isChild[n] === 1 && world.isLit[n] === 0 && state === INCIDENT.latent;
      // People took its declaration over, and never declared it.
      const isLeftToPeople = state === INCIDENT.reported && world.peopleDeclare[n] === 1;
      return state === INCIDENT.closed || wasNeverLit || isLeftToPeople ? [] : [`incident ${n} in ${state}`];
    }),
    ...world.requestState.flatMap((state, n) => (isSettled(state) ? [] : [`request ${n} in ${state}`])),
    ...[...world.unitState].flatMap((state, n) => (state === UNIT.available ? [] : [`unit ${n} in ${state}`])),
    ...[...world.unitIncident].flatMap((incident, n) => (incident < 0 ? [] : [`unit ${n} still for ${incident}`])),
    ...(world.queue.pending > 0 ? [`${world.queue.pending} events to come`] : []),
  ];
}

/** Life at home never ends, and nobody's part in the scenario waits for it. */
const withoutHome = (plan: Plan): Plan => ({ ...plan, home: null });

test('given a month, everyone is home and nothing is left to happen', () => {
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const month = createPlan({ ...plan.inputs, untilSec: MONTH_SEC });
      const world = begin(withoutHome(month), seed, replication, decisions);
      while (carryOutNext(world));
      expect(unfinished(world)).toEqual([]);
    }),
    runs(200),
  );
});

/** To count all their units again after every event would take minutes: the steps of their units are all watched. */
const COUNTED_EVERY: Readonly<Record<string, number>> = {
  'planned-summit': 100,
  'nerve-agent': 20,
  'august-2024': 20,
};
const COUNTED_OTHERWISE_EVERY = 10;

test.each(SHIPPED_SCENARIOS)('%s, as shipped: watched after every event, then given a month', (id) => {
  const inputs = shippedInputs(id);
  const watch = createWatch(COUNTED_EVERY[id] ?? COUNTED_OTHERWISE_EVERY);
  const trace = simulate(createPlan(inputs), 'watched', 1, [], watch);
  checkOrder(trace);
  checkRequests(trace);
  checkWhereabouts(trace, inputs.router.graph);
  checkSpeeds(trace, inputs.router.graph, speeds);
  const world = begin(withoutHome(createPlan({ ...inputs, untilSec: MONTH_SEC })), 'watched', 1, []);
  while (carryOutNext(world));
  expect(unfinished(world)).toEqual([]);
});
