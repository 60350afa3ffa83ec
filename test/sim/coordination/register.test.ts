// The register: a centre asks by what it was last told. A neighbour that is busy at home is asked for units that it no longer
// has, says so, and others are asked instead.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoordinationRules } from '../../../src/core/model/coordination.ts';
import type { Decision } from '../../../src/core/model/decisions.ts';
import type { IncidentPlan } from '../../../src/core/model/scenario.ts';
import { canForm } from '../../../src/core/sim/on-duty.ts';
import { createPlan, type Plan } from '../../../src/core/sim/plan.ts';
import { believedFree } from '../../../src/core/sim/register.ts';
import { type Observer, simulate } from '../../../src/core/sim/simulate.ts';
import { measureRegister } from '../../../src/core/trace/coordination.ts';
import { FACT, type FactKind } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { figure, MADE_UP } from '../../support/quantities.ts';
import { runs } from '../../support/runs.ts';
import { shippedInputs } from '../../support/shipped.ts';
import { smallExercise } from '../../support/small-exercise.ts';

const [HOST, BUSY] = ['E23000014', 'E23000015'];
const inputs = shippedInputs('large-disorder');
const { exercise } = inputs;
const busy = exercise.forces.findIndex(({ id }) => (id as string) === BUSY);
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });

function incident(id: string, force: string, reportedAfterMin: number, units: number): IncidentPlan {
  const place = exercise.musterPoints.find((point) => (point.force as string) === force)!;
  const demand = [{ capability: exercise.capabilities[0]!.id, units, ...MADE_UP }];
  return {
    id,
    name: id,
    force: place.force,
    place: { name: place.name, lat: place.lat, lon: place.lon },
    reportedAfterMin: figure(reportedAfterMin),
    phases: [{ id: 'all', name: 'All', durationMin: minutes(1200), demand }],
  };
}

/** A neighbour takes all that it has for itself; two hours later the host asks its region for help. */
function run(refreshMin: number | null, seed = 'muster'): Trace {
  const { register: _as, ...others } = exercise.doctrine.coordination!;
  const rules: CoordinationRules =
    refreshMin === null ? others : { ...others, register: { refreshMin: figure(refreshMin) } };
  const scenario = {
    ...exercise.scenario,
    incidents: [incident('at-home', BUSY!, 0, 7), incident('asking', HOST!, 120, 60)],
  };
  const changed = { ...exercise, scenario, doctrine: { ...exercise.doctrine, coordination: rules } };
  return simulate(createPlan({ ...inputs, exercise: changed }), seed, 0, []);
}

interface Row {
  readonly timeSec: number;
  readonly force: number;
  readonly request: number;
  readonly b: number;
  readonly c: number;
}

const rowsOf = ({ facts }: Trace, kind: FactKind): Row[] =>
  Array.from({ length: facts.length }, (_, n) => n)
    .filter((n) => facts.kind[n] === FACT[kind])
    .map((n) => ({
      timeSec: facts.timeSec[n]!,
      force: facts.subject[n]!,
      request: facts.a[n]!,
      b: facts.b[n]!,
      c: facts.c[n]!,
    }));

const ofHost = ({ header, requests }: Trace, { request }: Row): boolean =>
  header.incidents[requests.incident[request]!]!.id === 'asking';

test('told once in a fortnight, it asks the busy neighbour, which has none; the request comes back short and asks others', () => {
  const trace = run(14 * 1440);
  const wrong = rowsOf(trace, 'registerWasWrong').find((row) => row.force === busy && ofHost(trace, row))!;
  expect(wrong.b).toBeGreaterThan(0);
  expect(wrong.c).toBe(0);
  const mine = (row: Row): boolean => row.force === busy && row.request === wrong.request;
  const declined = rowsOf(trace, 'donorDeclined').find(mine)!;
  expect(declined.timeSec).toBeGreaterThan(wrong.timeSec);
  const later = rowsOf(trace, 'donorAsked').filter(
    ({ timeSec, force, request }) => request === wrong.request && force !== busy && timeSec > declined.timeSec,
  );
  expect(later.length).toBeGreaterThan(0);
  const age = rowsOf(trace, 'registerWasOld').find((row) => mine(row) && row.timeSec === wrong.timeSec)!;
  expect(age.b).toBeLessThanOrEqual(wrong.timeSec);
});

test('told every minute, or without a register, nobody asks it', () => {
  for (const refreshMin of [1, null]) {
    const trace = run(refreshMin);
    expect(rowsOf(trace, 'donorAsked').some((row) => row.force === busy && ofHost(trace, row))).toBe(false);
  }
  expect(measureRegister(run(null)).wrong).toBe(0);
});

test('the longer between reports, the more often it is wrong, over twenty seeds', () => {
  const wrong = (refreshMin: number): number =>
    Array.from({ length: 20 }, (_, n) => measureRegister(run(refreshMin, `seed ${n}`)).wrong).reduce((x, y) => x + y);
  const [soon, later] = [wrong(5), wrong(1440)];
  expect(soon).toBeLessThan(later);
});

interface Belief {
  readonly believed: number;
  readonly free: number;
  readonly ageSec: number;
}

/** What was believed and what was so when each ask was made, read from the world while it ran. */
function watchAsks(beliefs: Belief[]): Observer {
  return (world) => {
    for (let offer = beliefs.length; offer < world.offerState.length; offer++) {
      const cell =
        world.offerForce[offer]! * world.plan.capabilityCount + world.requestCapability[world.offerRequest[offer]!]!;
      beliefs.push({
        believed: believedFree(world, cell),
        free: canForm(world, cell),
        ageSec: world.queue.timeSec - world.believedAtSec[cell]!,
      });
    }
  };
}

/** Asks whose belief was wrong: each is written down, with what was so and how old it was; and no other ask is. */
function checkBeliefs(plan: Plan, seed: string, replication: number, decisions: readonly Decision[]): number {
  const beliefs: Belief[] = [];
  const trace = simulate(plan, seed, replication, decisions, watchAsks(beliefs));
  const hasRegister = plan.coordination?.register !== undefined;
  const key = ({ timeSec, force, request }: Row): string => `${timeSec} ${force} ${request}`;
  const wrong = new Map(rowsOf(trace, 'registerWasWrong').map((row) => [key(row), row]));
  const old = new Map(rowsOf(trace, 'registerWasOld').map((row) => [key(row), row]));
  let found = 0;
  rowsOf(trace, 'donorAsked').forEach((row, offer) => {
    const { believed, free, ageSec } = beliefs[offer]!;
    const isOwn = trace.header.incidents[trace.requests.incident[row.request]!]!.force === row.force;
    const isWrong = hasRegister && !isOwn && believed !== free;
    expect(wrong.has(key(row)), `ask ${offer}`).toBe(isWrong);
    if (!isWrong) return;
    expect(wrong.get(key(row))).toMatchObject({ b: believed, c: free });
    expect(old.get(key(row))).toMatchObject({ b: ageSec });
    found++;
  });
  expect([wrong.size, old.size]).toEqual([found, found]);
  return found;
}

test('in any exercise, an ask by a belief that is not so is written down, and no other ask is', () => {
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      checkBeliefs(plan, seed, replication, decisions);
    }),
    runs(150),
  );
});

/** Several forces with incidents of their own, all asking for many units, and a register that is seldom brought up to date. */
const manyAtOnce = fc
  .record({
    refreshMin: fc.integer({ min: 1, max: 3000 }),
    hosts: fc.uniqueArray(fc.nat(exercise.forces.length - 1), { minLength: 2, maxLength: 4 }),
    startsMin: fc.array(fc.nat(600), { minLength: 4, maxLength: 4 }),
    units: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ refreshMin, hosts, startsMin, units }): Plan => {
    const incidents = hosts.map((host, n) =>
      incident(`incident-${n}`, exercise.forces[host]!.id, startsMin[n]!, units[n]!),
    );
    const coordination = { ...exercise.doctrine.coordination!, register: { refreshMin: figure(refreshMin) } };
    const scenario = { ...exercise.scenario, incidents };
    return createPlan({
      ...inputs,
      exercise: { ...exercise, scenario, doctrine: { ...exercise.doctrine, coordination } },
    });
  });

test('the same where several forces ask at once and seldom hear of one another: then it is often wrong', () => {
  let wrong = 0;
  fc.assert(
    fc.property(manyAtOnce, fc.string({ maxLength: 8 }), (plan, seed) => {
      wrong += checkBeliefs(plan, seed, 0, []);
    }),
    runs(250),
  );
  expect(wrong).toBeGreaterThan(50);
});
