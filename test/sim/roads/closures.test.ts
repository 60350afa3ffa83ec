// What closed and slowed roads do to an exercise, as a planner could read it: units go round, turn off where they are, wait
// where nothing is open and go on when it is; nobody is told before it happens, and what is over leaves nothing behind.

import { describe, expect, test } from 'vitest';
import type { Disruption } from '../../../src/core/model/scenario.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { describeFact } from '../../../src/core/trace/describe.ts';
import { FACT, type FactKind } from '../../../src/core/trace/facts.ts';
import { measureRoads } from '../../../src/core/trace/road-measures.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { MADE_UP } from '../../support/quantities.ts';
import { SENT_ONCE } from '../../support/sent-once.ts';
import { shippedInputs } from '../../support/shipped.ts';
import { checkWhereabouts } from '../../trace/trace-checks.ts';

const inputs = shippedInputs('large-disorder', SENT_ONCE);
const { graph } = inputs.router;
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });
const nodeId = (node: number | undefined): string => graph.nodeIds[node ?? -1] ?? '';

const closure = (what: Partial<Disruption>): Disruption => ({
  id: 'one',
  name: 'A closure',
  fromMin: 0,
  durationMin: minutes(20_000),
  effect: 'closed',
  centres: [],
  links: [],
  channels: [],
  ...MADE_UP,
  ...what,
});

function run(...disruptions: readonly Disruption[]): Trace {
  const exercise = { ...inputs.exercise, scenario: { ...inputs.exercise.scenario, disruptions } };
  const trace = simulate(createPlan({ ...inputs, exercise }), 'a', 0, []);
  checkWhereabouts(trace, graph);
  return trace;
}

const between = (arc: number) => {
  const edge = arc >= 0 ? arc : ~arc;
  return { between: [nodeId(graph.edgeFrom[edge]), nodeId(graph.edgeTo[edge])] as const };
};
const edgesOf = ({ legs }: Trace, leg: number): readonly number[] => [
  ...legs.edge.subarray(legs.edgeStart[leg]!, legs.edgeStart[leg + 1]!),
];
const knotsOf = ({ legs }: Trace, leg: number): readonly number[] => [
  ...legs.knotSec.subarray(legs.knotStart[leg]!, legs.knotStart[leg + 1]!),
];

/** First fact of a kind about a unit: its second and leg. */
function first({ facts }: Trace, kind: FactKind, unit: number): { n: number; sec: number; leg: number; c: number } {
  const n = facts.kind.findIndex((one, row) => one === FACT[kind] && facts.subject[row] === unit);
  expect(n, kind).toBeGreaterThanOrEqual(0);
  return { n, sec: facts.timeSec[n]!, leg: facts.b[n]!, c: facts.c[n]! };
}
const count = ({ facts }: Trace, kind: FactKind): number => facts.kind.filter((one) => one === FACT[kind]).length;

const quiet = run();

/** The unit with the longest road out. */
const traveller = (() => {
  const { facts } = quiet;
  let [best, unit] = [0, -1];
  facts.kind.forEach((kind, n) => {
    if (kind !== FACT.unitDeparted || edgesOf(quiet, facts.b[n]!).length <= best) return;
    best = edgesOf(quiet, facts.b[n]!).length;
    unit = facts.subject[n]!;
  });
  return unit;
})();
const out = first(quiet, 'unitDeparted', traveller);
const way = edgesOf(quiet, out.leg);
const middle = way[Math.floor(way.length / 2)]!;
const arrival = first(quiet, 'unitReachedRendezvous', traveller);

test('a scenario without closures is driven as the road graph has it', () => {
  const plan = createPlan(inputs);
  const journey = plan.inputs.router.journey(
    plan.treeTo(0, plan.unitCapability[traveller]!),
    plan.pointNode[plan.unitPoint[traveller]!]!,
    plan.localSecOfWeek(out.sec),
  );
  expect([...journey.edges]).toEqual(way);
  expect(arrival.sec - out.sec).toBe(journey.seconds);
});

test('closed before it leaves: it goes round, and says nothing of it', () => {
  const trace = run(closure({ roads: [between(middle)] }));
  const { leg } = first(trace, 'unitDeparted', traveller);
  for (const arc of edgesOf(trace, leg)) expect([middle, ~middle]).not.toContain(arc);
  expect(count(trace, 'unitFoundNoRoad')).toBe(0);
  expect(first(trace, 'unitReachedRendezvous', traveller).sec).toBeGreaterThan(arrival.sec);
});

describe('closed while it is on the road', () => {
  const closedMin = Math.ceil((out.sec + knotsOf(quiet, out.leg)[3]!) / 60);
  const trace = run(closure({ fromMin: closedMin, roads: [between(middle)] }));

  test('it turns off at the next junction, and its parts add up', () => {
    const before = first(trace, 'unitDeparted', traveller);
    const after = first(trace, 'unitTookAnotherWay', traveller);
    expect(after.sec).toBe(closedMin * 60);
    expect(edgesOf(trace, before.leg)).toEqual(way);
    const now = edgesOf(trace, after.leg);
    const shared = now.findIndex((arc, k) => arc !== way[k]);
    expect(shared).toBeGreaterThanOrEqual(3);
    expect(shared).toBeLessThanOrEqual(way.indexOf(middle));
    expect(knotsOf(trace, after.leg).slice(0, shared)).toEqual(knotsOf(trace, before.leg).slice(0, shared));
    for (const arc of now) expect([middle, ~middle]).not.toContain(arc);
    const arrives = first(trace, 'unitReachedRendezvous', traveller);
    expect(arrives.leg).toBe(after.leg);
    expect(arrives.sec - arrival.sec).toBe(after.c);
    expect(describeFact(trace, after.n)).toMatch(/takes another way, as the roads are; it is to arrive \d+ min later/);
  });

  test('nothing before that differs', () => {
    const shared = quiet.facts.timeSec.filter((sec) => sec < closedMin * 60).length;
    for (const column of ['timeSec', 'kind', 'subject', 'a', 'b', 'c'] as const) {
      expect(trace.facts[column].subarray(0, shared)).toEqual(quiet.facts[column].subarray(0, shared));
    }
  });

  test('closed behind it, it drives on', () => {
    const behindMin = Math.ceil((out.sec + knotsOf(quiet, out.leg)[2]!) / 60);
    const passed = run(closure({ fromMin: behindMin, roads: [between(way[0]!)] }));
    const { sec, leg } = first(passed, 'unitReachedRendezvous', traveller);
    expect({ sec, leg }).toEqual({ sec: arrival.sec, leg: arrival.leg });
  });
});

const home = inputs.exercise.musterPoints[quiet.header.units[traveller]!.musterPoint]!;
const { rendezvousLat: lat, rendezvousLon: lon } = quiet.header.incidents[0]!;
const leaves = (place: { readonly lat: number; readonly lon: number }, radiusKm: number) => ({
  around: { name: 'There', lat: place.lat, lon: place.lon },
  radiusKm,
});

describe('no road open', () => {
  test('at home: the unit waits at its muster point, leaves in the second in which one opens, and takes the usual way', () => {
    // Closed when it has been called: before that, others would be.
    const fromMin = Math.floor(out.sec / 60);
    const opensMin = fromMin + 45;
    const trace = run(closure({ fromMin, durationMin: minutes(45), roads: [leaves(home, 2)] }));
    const waits = first(trace, 'unitFoundNoRoad', traveller);
    expect([waits.sec, waits.leg]).toEqual([out.sec, -1]);
    expect(describeFact(trace, waits.n)).toContain('found no road open and waits at its muster point');
    const departs = first(trace, 'unitDeparted', traveller);
    expect(departs.sec).toBe(opensMin * 60);
    expect(edgesOf(trace, departs.leg)).toEqual(way);
  });

  test('on the road: it stops at a junction, and goes on when a road is open', () => {
    const closedMin = Math.ceil((out.sec + knotsOf(quiet, out.leg)[3]!) / 60);
    const trace = run(closure({ fromMin: closedMin, durationMin: minutes(300), roads: [leaves({ lat, lon }, 6)] }));
    const waits = first(trace, 'unitFoundNoRoad', traveller);
    expect(describeFact(trace, waits.n)).toContain('waits at the next junction');
    const goesOn = first(trace, 'unitWentOn', traveller);
    expect([waits.sec, goesOn.sec, goesOn.c]).toEqual([closedMin * 60, (closedMin + 300) * 60, 300 * 60]);
    expect([...edgesOf(trace, waits.leg), ...edgesOf(trace, goesOn.leg)]).toEqual(way);
    expect(first(trace, 'unitReachedRendezvous', traveller).leg).toBe(goesOn.leg);
  });

  test('what it came to: the waiting of each unit that found no road, from then until it goes on', () => {
    const fromMin = Math.floor(out.sec / 60);
    const trace = run(closure({ fromMin, durationMin: minutes(45), roads: [leaves(home, 2)] }));
    const { facts } = trace;
    let [sum, units] = [0, 0];
    facts.kind.forEach((kind, n) => {
      if (kind !== FACT.unitFoundNoRoad) return;
      const next = facts.kind.findIndex(
        (one, m) =>
          m > n &&
          facts.subject[m] === facts.subject[n] &&
          [FACT.unitDeparted, FACT.unitSetOffHome, FACT.unitWentOn].includes(one),
      );
      expect(next).toBeGreaterThan(n);
      sum += facts.timeSec[next]! - facts.timeSec[n]!;
      units++;
    });
    expect(units).toBeGreaterThan(0);
    expect(measureRoads(trace)).toMatchObject({ foundNoRoad: units, waitedMin: sum / 60, convoys: 0 });
    expect(measureRoads(quiet)).toEqual({ tookAnotherWay: 0, foundNoRoad: 0, waitedMin: 0, convoys: 0 });
  });

  test('for good: nobody comes by road, the exercise ends all the same, and nobody is counted as there', () => {
    const trace = run(closure({ roads: [leaves({ lat, lon }, 6)] }));
    expect(count(trace, 'unitFoundNoRoad')).toBeGreaterThan(0);
    expect(count(trace, 'exerciseEnded')).toBe(1);
    const came = new Set([...trace.facts.subject].filter((_, n) => trace.facts.kind[n] === FACT.unitReachedRendezvous));
    const waited = [...trace.facts.subject].filter((_, n) => trace.facts.kind[n] === FACT.unitFoundNoRoad);
    expect(waited.filter((unit) => came.has(unit))).toEqual([]);
  });
});

describe('slowed', () => {
  const slow = (share: number, what: Partial<Disruption> = {}): Disruption =>
    closure({ effect: 'slowed', speedShare: share, roads: [leaves({ lat, lon }, 500)], ...what });

  test('everywhere, from the start, to half: every road takes twice as long; the streets to the door stay as they are', () => {
    const trace = run(slow(0.5));
    const { leg, sec } = first(trace, 'unitDeparted', traveller);
    const most = way.length - 4;
    expect(edgesOf(trace, leg).slice(0, most)).toEqual(way.slice(0, most));
    const ratio = knotsOf(trace, leg)[most]! / knotsOf(quiet, out.leg)[most]!;
    // The hours that it drives through are others, so traffic makes it a little more or less than two.
    expect(sec).toBe(out.sec);
    expect(ratio).toBeGreaterThan(1.7);
    expect(ratio).toBeLessThan(2.4);
  });

  test('the deeper the snow, the later', () => {
    const arrives = [1, 0.8, 0.5, 0.25].map((share) => first(run(slow(share)), 'unitReachedRendezvous', traveller).sec);
    expect(arrives).toEqual(arrives.toSorted((x, y) => x - y));
    expect(arrives[0]).toBe(arrival.sec);
    expect(new Set(arrives).size).toBe(4);
  });

  test('over before it leaves: no trace of it on the road', () => {
    const trace = run(slow(0.2, { durationMin: minutes(Math.floor(out.sec / 60)) }));
    expect(first(trace, 'unitReachedRendezvous', traveller).sec).toBe(arrival.sec);
  });
});
