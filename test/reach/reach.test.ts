// Time from here against counts of its own: the roads alone, the rules of cover, what more units and longer notice must do,
// and the same figures as the engine's own run would have for a unit that it sends.

import { describe, expect, test } from 'vitest';
import { loadRouter, loadScenario } from '../../src/cli/load.ts';
import { coverUnits } from '../../src/core/model/home.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import type { CapabilityReach } from '../../src/core/reach/answer.ts';
import { reachEverywhere, reachOf } from '../../src/core/reach/ask.ts';
import { luckOf } from '../../src/core/reach/draws.ts';
import { onTheRoads, placeOfForce } from '../../src/core/reach/places.ts';
import { type Here, reachHere, reachWithSenders } from '../../src/core/reach/reach.ts';
import { roadsTo } from '../../src/core/reach/roads-here.ts';
import {
  anyPointOf,
  capabilityNumber,
  forceOfArea,
  restScenario,
  worldAt,
  worldAtRest,
} from '../../src/core/reach/worlds.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const router = loadRouter();
const LEEDS = 'E23000010';
const LUCK = luckOf(8);

function atRest(settings: readonly Setting[] = [], start = '2026-06-17T18:00', doctrine = 'present-practice'): World {
  const under = { doctrine, sprEdition: library.editions[0]!.id, holdings: [], assumptions: [] };
  const host = library.forces.find(hasArea)!;
  const scenario = restScenario(under, start, library.capabilities, host, anyPointOf(library.musterPoints, host));
  const inputs = inputsFor(scenario, library, router, settings);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  return worldAtRest(createPlan(inputs.value));
}

const from = { source: 'A test', asOf: '2026', basis: 'user' };
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...from });
const route = '/doctrine/routes/publicOrder';
const noticeOf = (value: number): Setting[] =>
  ['local', 'regional', 'national'].map((tier) => ({
    path: `${route}/tiers/${tier}/noticeMin`,
    value: minutes(value),
  }));

function psus(world: World, here: Here = placeOfForce(world, forceOfArea(world, LEEDS))): CapabilityReach {
  return reachWithSenders(world, capabilityNumber(world, 'publicOrder'), here, LUCK);
}

const REST = atRest();

test('travel alone: with a minute of notice and a minute of loading, two minutes after the word and the road at that hour', () => {
  const world = atRest([...noticeOf(1), { path: `${route}/departureMin`, value: minutes(1) }]);
  const here = placeOfForce(world, forceOfArea(world, LEEDS));
  const tree = router.towards(here.place, 'carrier');
  for (const { force, units, firstSec, allSec, roadM } of psus(world).senders) {
    const times = world.plan.unitsOfCell[
      force * world.plan.capabilityCount + capabilityNumber(world, 'publicOrder')
    ]!.map((unit) =>
      router.journey(tree, world.plan.pointNode[world.plan.unitPoint[unit]!]!, world.plan.localSecOfWeek(120)),
    ).sort((x, y) => x.seconds - y.seconds);
    // Between the half hours that are driven it goes by proportion.
    expect(Math.abs(firstSec.likely - 120 - times[0]!.seconds)).toBeLessThan(60);
    expect(firstSec).toEqual({ low: firstSec.likely, likely: firstSec.likely, high: firstSec.likely });
    expect(allSec.likely).toBeLessThanOrEqual(times.at(-1)!.seconds + 180);
    expect(roadM).toBeGreaterThanOrEqual(Math.min(...times.map(({ metres }) => metres)));
    expect(units).toBeGreaterThan(0);
  }
});

test('between the times that are driven the road is off by a minute or so at worst, and who leaves later is never there earlier', () => {
  const here = placeOfForce(REST, forceOfArea(REST, LEEDS));
  const roads = roadsTo(REST, here.place, 'carrier');
  const tree = router.towards(here.place, 'carrier');
  for (const point of roads.points.filter((_, n) => n % 20 === 0)) {
    let before = 0;
    for (let leaves = 100; leaves < 6 * 3600; leaves += 701) {
      const exact = router.journey(tree, REST.plan.pointNode[point]!, REST.plan.localSecOfWeek(leaves)).seconds;
      const arrives = roads.arriveSec(point, leaves);
      expect(Math.abs(arrives - leaves - exact)).toBeLessThan(90);
      expect(arrives).toBeGreaterThanOrEqual(before);
      before = arrives;
    }
  }
});

test('every donor keeps its minimum cover at home and sends the rest; the host sends all that it can form', () => {
  const { formableShare, minimumCoverShare } = REST.plan.routes[capabilityNumber(REST, 'publicOrder')]!.source;
  const held = (force: number) =>
    library.holdings.find(
      (one) => one.force === REST.plan.inputs.exercise.forces[force]!.id && one.capability === 'publicOrder',
    )!.units;
  const { senders, units } = psus(REST);
  for (const { force, isHost, units: sends, free, keeps } of senders) {
    const formable = Math.max(1, Math.floor(held(force) * formableShare.value));
    expect(free).toBe(formable);
    expect(sends).toBe(isHost ? formable : formable - keeps);
    if (!isHost && hasArea(REST.plan.inputs.exercise.forces[force]!)) {
      expect(keeps).toBe(coverUnits(formable, minimumCoverShare.value));
    }
  }
  expect(senders.filter(({ isHost }) => isHost).map(({ name }) => name)).toEqual(['West Yorkshire']);
  expect(senders.reduce((sum, one) => sum + one.units, 0)).toBe(units);
});

test('a ledger: two forces with two units each, half an hour of notice, ten minutes of loading', () => {
  const holdings = Object.fromEntries(
    library.forces.map(({ id }) => {
      const units = id === LEEDS ? 2 : id === 'E23000005' ? 4 : 0;
      return [id, { publicOrder: { units, ...from } }];
    }),
  );
  const world = atRest([
    { path: '/holdings', value: holdings },
    { path: `${route}/formableShare/value`, value: 1 },
    { path: `${route}/minimumCoverBands`, value: [] },
    ...noticeOf(30),
    { path: `${route}/departureMin`, value: minutes(10) },
  ]);
  const { senders, units, there } = psus(world);
  expect(
    senders.map(({ name, units: sends, free, keeps, noticeSec }) => [name, sends, free, keeps, noticeSec]),
  ).toEqual([
    ['West Yorkshire', 2, 2, 0, 2400],
    // Greater Manchester holds four and keeps half of them.
    ['Greater Manchester', 2, 4, 2, 2400],
  ]);
  expect(units).toBe(4);
  const times = [...there.likely];
  expect(times).toEqual([...times].sort((x, y) => x - y));
  expect(times[0]).toBe(senders[0]!.firstSec.likely);
  expect(times.at(-1)).toBe(senders[1]!.allSec.likely);
  expect(senders.map(({ allSec, roadSec }) => allSec.likely >= 2400 + roadSec)).toEqual([true, true]);
});

test('shorter notice is never later, and less cover at home never sends fewer', () => {
  const [now, quick] = [psus(REST), psus(atRest(noticeOf(20)))];
  expect(quick.units).toBe(now.units);
  quick.there.likely.forEach((sec, k) => {
    expect(sec).toBeLessThanOrEqual(now.there.likely[k]!);
  });
  const bold = psus(atRest([{ path: `${route}/minimumCoverShare/value`, value: 0.2 }]));
  expect(bold.units).toBeGreaterThan(now.units);
  now.there.likely.forEach((sec, k) => {
    expect(bold.there.likely[k]!).toBeLessThanOrEqual(sec);
  });
  now.within.forEach(({ units }, n) => {
    expect(units.low).toBeLessThanOrEqual(units.likely);
    expect(units.likely).toBeLessThanOrEqual(units.high);
    expect(units.likely).toBeGreaterThanOrEqual(now.within[n - 1]?.units.likely ?? 0);
  });
});

test('armed units are told by region only, to one place of it, wherever in the region one asks', () => {
  const armed = capabilityNumber(REST, 'firearms');
  const ask = (area: string): CapabilityReach => {
    const asked = reachOf(REST, [armed], placeOfForce(REST, forceOfArea(REST, area)), LUCK);
    let next = asked.next();
    while (!next.done) next = asked.next();
    return next.value[0]!;
  };
  const [leeds, humber] = [ask(LEEDS), ask('E23000012')];
  const regions = new Set(library.forces.map(({ groupings }) => groupings.mutualAid ?? 'Forces without an area'));
  expect(leeds.region).toBe('North East');
  expect(leeds.senders.filter(({ name, force }) => force !== -1 || !regions.has(name))).toEqual([]);
  expect(humber.region).toBe('North East');
  expect(humber.to).toBe(leeds.to);
});

describe('as an exercise stands', () => {
  const inputs = shippedInputs('large-disorder');
  const plan = createPlan(inputs);
  const run = { seed: 'muster', replication: 0, decisions: [] };

  test('the world is the one that the trace tells of at that second', () => {
    for (const sec of [0, 3600, 20_000]) {
      const world = worldAt(plan, run, sec);
      const trace = simulate(plan, run.seed, 0, []);
      expect(world.queue.timeSec).toBe(sec);
      expect([...world.unitState]).toEqual([...createStateReader(trace).at(sec).unitState]);
    }
  });

  test('who is away is not sent twice', () => {
    const rest = psus(worldAt(plan, run, 0));
    const later = psus(worldAt(plan, run, 20_000));
    expect(later.units).toBeLessThan(rest.units);
  });

  test('roads that are shut are not driven: with all of them shut only who is close by comes, and the rest is told', () => {
    const world = worldAt(plan, run, 0);
    const { graph } = plan.router;
    const shares = new Map(Array.from({ length: graph.edgeCount }, (_, edge) => [edge, 0]));
    const shut = { ...world, roads: { ...world.roads, now: { key: 'all', shares } } };
    const [open, alone] = [psus(world), psus(shut)];
    expect(open.cutOff).toBe(0);
    expect(alone.units + alone.cutOff).toBe(open.units);
    expect(alone.units).toBeGreaterThan(0);
    // Leeds has muster points of its own force and of the railways' close by; nobody else's way is without a road.
    expect(alone.senders.map(({ name }) => name).sort()).toEqual(['British Transport Police', 'West Yorkshire']);
  });
});

test('the national view is each area’s own answer', () => {
  const capability = capabilityNumber(REST, 'publicOrder');
  const asked = reachEverywhere(REST, capability, LUCK);
  let [steps, next] = [0, asked.next()];
  for (; !next.done; next = asked.next()) steps++;
  const areas = next.value;
  expect(steps).toBe(43);
  expect(areas.length).toBe(43);
  const leeds = areas.find(({ name }) => name === 'West Yorkshire')!;
  const alone = reachHere(REST, capability, placeOfForce(REST, leeds.force), LUCK);
  expect([...leeds.there.likely]).toEqual([...alone.there.likely]);
});

test('where the roads are nearest is said', () => {
  const here = { place: { lat: 53.8, lon: -1.55 }, host: forceOfArea(REST, LEEDS), name: 'Leeds' };
  const { junction, junctionM } = onTheRoads(REST, here);
  expect(junction).toMatch(/Leeds/);
  expect(junctionM).toBeLessThan(2000);
});

test('august 2011 has its own doctrine and forces', () => {
  const world = atRest([], '2011-08-08T20:00', 'august-2011');
  expect(psus(world).units).toBeGreaterThan(100);
  expect(loadScenario('august-2011', library).doctrine).toBe('august-2011');
});
