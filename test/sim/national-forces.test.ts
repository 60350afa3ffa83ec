// Forces without an area: asked only by tiers that may ask them, after the regions, and never below what they keep. Where a
// doctrine has none of them they leave no trace at all.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasArea } from '../../src/core/model/national-forces.ts';
import type { Library } from '../../src/core/scenario/library.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { forcesAsked } from '../../src/core/sim/offers.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { hostOf, toAsk } from '../../src/core/sim/policies/read-donors.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { library, shippedInputs, WHOLE_UNITS } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';

const OF_TESTS = { source: 'A test', asOf: '2026', basis: 'illustrative' };

/** A disorder that asks for more than all the regions can spare. */
const ENORMOUS: Setting = { path: '/scenario/incidents/disorder/phases/full/demand/0/officers', value: 12_000 };
const set = (path: string, value: unknown): Setting => ({ path, value });

const run = (...settings: Setting[]): Trace =>
  simulate(createPlan(shippedInputs('large-disorder', [ENORMOUS, WHOLE_UNITS, ...settings])), 'a', 0, []);

const kindOf = ({ header }: Trace, force: number) => header.exercise.forces[force]!.kind;

/** Units warned for the incident, by force. */
function givenBy(trace: Trace): Map<string, number> {
  const { facts, header } = trace;
  const given = new Map<string, number>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitWarned) continue;
    const force = header.exercise.forces[header.units[facts.subject[n]!]!.force]!.id as string;
    given.set(force, (given.get(force) ?? 0) + 1);
  }
  return given;
}

test('they come when the regions are spent, each as far as it can spare', () => {
  const given = givenBy(run());
  expect(Object.fromEntries(['BTP', 'MDP', 'CNC', 'PSOS', 'PSNI'].map((id) => [id, given.get(id) ?? 0]))).toEqual({
    // 14, 12, none, 81 and 30 held; 76% of them formable: 10, 9, 61, 22; of which 75, 85, 90 and 95% stay.
    BTP: 2,
    MDP: 1,
    CNC: 0,
    PSOS: 6,
    PSNI: 1,
  });
});

test('each time they are asked, the regions have nothing left that they have not been asked for', () => {
  const trace = run();
  const asked = Array.from(trace.facts.kind.keys()).filter((n) => trace.facts.kind[n] === FACT.donorAsked);
  const ofOthers = asked.filter((n) => kindOf(trace, trace.facts.subject[n]!) !== 'territorial');
  expect(ofOthers.length).toBeGreaterThan(0);
  const first = Math.min(...ofOthers);
  const before = asked.filter((n) => n < first && trace.facts.timeSec[n] === trace.facts.timeSec[first]);
  expect(before.length).toBeGreaterThan(30);
});

test('alongside, they are a region of their own and come with the first', () => {
  const small = set('/scenario/incidents/disorder/phases/full/demand/0/officers', 2475);
  expect(givenBy(run(small)).has('PSOS')).toBe(false);
  expect(givenBy(run(small, set('/doctrine/nationalForces/asked/value', 'alongside'))).get('PSOS')).toBeGreaterThan(0);
});

test('no tier that does not name them asks them', () => {
  const given = givenBy(run(set('/doctrine/nationalForces/tiers', [])));
  for (const id of ['BTP', 'MDP', 'PSOS', 'PSNI']) expect(given.has(id), id).toBe(false);
});

test('a doctrine without them has no force, muster point, control room or link of theirs, and the same facts as a library without', () => {
  const none = set('/doctrine/nationalForces/forces', []);
  const inputs = shippedInputs('large-disorder', [ENORMOUS, none]);
  const { exercise } = inputs;
  expect(exercise.forces).toHaveLength(43);
  expect(exercise.forces.every(hasArea)).toBe(true);
  const theirs = /BTP|MDP|CNC|PSOS|PSNI/;
  for (const part of ['forces', 'musterPoints', 'centres', 'network', 'holdings'] as const)
    expect(JSON.stringify(exercise[part]), part).not.toMatch(theirs);
  const ids = new Set<string>(library.forces.filter(hasArea).map(({ id }) => id));
  const isTheirs = (id: string): boolean => theirs.test(id);
  const without: Library = {
    ...library,
    forces: library.forces.filter(hasArea),
    musterPoints: library.musterPoints.filter(({ force }) => ids.has(force)),
    holdings: library.holdings.filter(({ force }) => ids.has(force)),
    centres: library.centres.filter(({ id }) => !isTheirs(id)),
    network: { ...library.network, links: library.network.links.filter(({ id }) => !isTheirs(id)) },
  };
  const other = resolveExercise(exercise.scenario, without, [none]);
  expect(other.ok && other.value).toEqual(exercise);
});

test('August 2011 is between the 43 forces of England and Wales', () => {
  for (const id of ['london-2011', 'august-2011']) {
    const { forces } = shippedInputs(id).exercise;
    expect(forces.filter(hasArea), id).toHaveLength(43);
    expect(forces, id).toHaveLength(43);
  }
});

test('in random exercises they are asked by tiers that name them alone, and after the forces of areas', () => {
  let asks = 0;
  const world = fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
    let offers = 0;
    simulate(plan, seed, replication, decisions, (world: World) => {
      for (; offers < world.offerState.length; offers++) {
        if (plan.national.isOne[world.offerForce[offers]!] === 0) continue;
        asks++;
        const request = world.offerRequest[offers]!;
        const { tiers } = plan.routes[world.requestCapability[request]!]!;
        const { route, tier } = tiers[world.offerRung[offers]!]!;
        const { nationalForces, tiers: all } = plan.inputs.exercise.doctrine;
        expect(nationalForces?.tiers).toContain(route.id);
        expect(all[tier]!.pool).toBe('nation');
        if (nationalForces?.asked.value !== 'afterRegions' || route.policy === 'optimal') continue;
        const asked = forcesAsked(world, request);
        for (let force = 0; force < plan.forceCount; force++) {
          if (plan.national.isOne[force] === 1 || force === hostOf(world, request)) continue;
          if (!asked.has(force)) expect(toAsk(world, force, request)).toBe(0);
        }
      }
    });
  });
  // Small worlds seldom go so far as to ask them: more of them until some do.
  const { seed = 1, ...often } = runs(80);
  for (let more = 0; more < 1 || (more < 12 && asks === 0); more++) fc.assert(world, { ...often, seed: seed + more });
  expect(asks).toBeGreaterThan(0);
});

const doctrine = library.doctrines[0]!;
// biome-ignore format: one row a line
test.each<[string, Setting, string, string, string]>([
  ['a tier that draws on a region', set('/doctrine/nationalForces/tiers', ['regional']), '/doctrine/nationalForces/tiers/0', '"regional", of pool "region"', 'a tier whose pool is "nation"'],
  ['a force of an area', set('/doctrine/nationalForces/forces', [{ id: 'E23000032', keepsShare: { value: 0.5, ...OF_TESTS } }]), '/doctrine/nationalForces/forces/0/id', '"E23000032"', 'a known force without an area (BTP, MDP, CNC, PSOS, PSNI)'],
  ['a force twice', set('/doctrine/nationalForces/forces', [doctrine.nationalForces!.forces[0], doctrine.nationalForces!.forces[0]]), '/doctrine/nationalForces/forces/1/id', '"BTP" again', 'an id used once'],
  ['a share above one', set('/doctrine/nationalForces/forces/BTP/keepsShare/value', 1.5), '/doctrine/nationalForces/forces/0/keepsShare/value', '1.5', 'a share from 0 to 1'],
  ['an incident in one', set('/scenario/parameters/host/value', 'BTP'), '/scenario/parameters/0/value', '"BTP" (British Transport Police)', 'a force with an area: incidents happen in one'],
])('%s is refused', (_what, setting, path, found, expected) => {
  const refused = resolveExercise(shippedInputs('large-disorder').exercise.scenario, library, [setting]);
  expect(refused.ok ? [] : refused.problems).toEqual([{ path, found, expected }]);
});
