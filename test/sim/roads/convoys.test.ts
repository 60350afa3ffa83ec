// Convoys and traffic, as a planner could read them: off, nothing differs; on, those who leave together travel together, wait
// no longer than they may, and are slower by just what the doctrine says.

import { expect, test } from 'vitest';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { describeFact } from '../../../src/core/trace/describe.ts';
import { FACT, type FactKind } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { SENT_ONCE } from '../../support/sent-once.ts';
import { shippedInputs } from '../../support/shipped.ts';

const ON = { path: '/doctrine/travel/convoys/inUse/value', value: true };
const NO_TRAFFIC = { path: '/doctrine/travel/traffic/value', value: 'none' };
const set = (name: string, value: number) => ({ path: `/doctrine/travel/convoys/${name}/value`, value });

const run = (...settings: readonly { path: string; value: unknown }[]): Trace =>
  simulate(createPlan(shippedInputs('large-disorder', [...SENT_ONCE, ...settings])), 'a', 0, []);

const usual = run();

const rowsOf = ({ facts }: Trace, kind: FactKind) =>
  [...facts.kind.keys()]
    .filter((n) => facts.kind[n] === FACT[kind])
    .map((n) => ({
      n,
      sec: facts.timeSec[n]!,
      subject: facts.subject[n]!,
      a: facts.a[n]!,
      b: facts.b[n]!,
      c: facts.c[n]!,
    }));

const knotsOf = ({ legs }: Trace, leg: number) => [
  ...legs.knotSec.subarray(legs.knotStart[leg]!, legs.knotStart[leg + 1]!),
];
const edgesOf = ({ legs }: Trace, leg: number) => [
  ...legs.edge.subarray(legs.edgeStart[leg]!, legs.edgeStart[leg + 1]!),
];

test('as shipped nobody waits for anybody, and without the block it is the same exercise', () => {
  expect([...rowsOf(usual, 'convoySetOff'), ...rowsOf(usual, 'unitWaitedForConvoy')]).toEqual([]);
  const inputs = shippedInputs('large-disorder', SENT_ONCE);
  const { travel: _none, ...doctrine } = inputs.exercise.doctrine;
  const without = simulate(createPlan({ ...inputs, exercise: { ...inputs.exercise, doctrine } }), 'a', 0, []);
  expect(without.facts).toEqual(usual.facts);
  expect(without.legs).toEqual(usual.legs);
});

const convoyed = run(ON);

test('those of a convoy leave in one second, by one way, and arrive in one second', () => {
  const convoys = rowsOf(convoyed, 'convoySetOff');
  const departed = rowsOf(convoyed, 'unitDeparted');
  expect(convoys.length).toBeGreaterThan(3);
  for (const { n, sec, subject: force, b: units } of convoys) {
    // All that a force sends off in one second from one point, as one convoy of it.
    const gone = departed.filter((one) => one.sec === sec && convoyed.header.units[one.subject]!.force === force);
    expect(gone.length).toBeGreaterThanOrEqual(units);
    const points = new Map<number, typeof gone>();
    for (const one of gone) {
      const point = convoyed.header.units[one.subject]!.musterPoint;
      points.set(point, [...(points.get(point) ?? []), one]);
    }
    const together = [...points.values()].find((all) => all.length === units)!;
    expect(new Set(together.map(({ b }) => JSON.stringify([edgesOf(convoyed, b), knotsOf(convoyed, b)]))).size).toBe(1);
    expect(describeFact(convoyed, n)).toMatch(/ \d+ units set off together for /);
  }
});

test('nobody waits longer than doctrine has it', () => {
  const left = new Map(rowsOf(convoyed, 'unitDeparted').map(({ subject, sec }) => [subject, sec]));
  const waits = rowsOf(convoyed, 'unitWaitedForConvoy').flatMap(({ subject, sec }) =>
    left.has(subject) ? [left.get(subject)! - sec] : [],
  );
  expect(waits.length).toBeGreaterThan(3);
  expect(Math.max(...waits)).toBeLessThanOrEqual(45 * 60);
  expect(Math.max(...waits)).toBeGreaterThan(0);
});

test('without a wait, at full pace and with the usual reception, only company is left of a convoy', () => {
  const free = run(ON, set('waitMin', 0), set('paceShare', 1), set('followersReceptionShare', 1));
  const arrivals = (trace: Trace) => rowsOf(trace, 'unitReachedRendezvous').map(({ sec, subject }) => [sec, subject]);
  expect(arrivals(free)).toEqual(arrivals(usual));
});

test('half the pace: twice the time on every road, at free flow', () => {
  const slow = run(ON, NO_TRAFFIC, set('paceShare', 0.5), set('waitMin', 600));
  const alone = run(NO_TRAFFIC);
  const times = new Map(rowsOf(alone, 'unitDeparted').map(({ subject, b }) => [subject, b]));
  let compared = 0;
  const inConvoy = new Set(rowsOf(slow, 'unitWaitedForConvoy').map(({ subject }) => subject));
  for (const { subject, b } of rowsOf(slow, 'unitDeparted')) {
    const leg = times.get(subject);
    if (!inConvoy.has(subject) || leg === undefined) continue;
    if (edgesOf(slow, b).join() !== edgesOf(alone, leg).join()) continue;
    const [slowKnots, knots] = [knotsOf(slow, b), knotsOf(alone, leg)];
    const last = knots.length - 2;
    // Each stretch is a whole second, rounded.
    expect(Math.abs(slowKnots[last]! - 2 * knots[last]!)).toBeLessThanOrEqual(2 * knots.length);
    compared++;
  }
  expect(compared).toBeGreaterThan(3);
});

test('without traffic no road takes longer', () => {
  const calm = run(NO_TRAFFIC);
  const legs = new Map(rowsOf(calm, 'unitDeparted').map(({ subject, b }) => [subject, knotsOf(calm, b).at(-1)!]));
  let quicker = 0;
  for (const { subject, b } of rowsOf(usual, 'unitDeparted')) {
    const calmSec = legs.get(subject);
    if (calmSec === undefined) continue;
    const usualSec = knotsOf(usual, b).at(-1)!;
    expect(calmSec).toBeLessThanOrEqual(usualSec);
    if (calmSec < usualSec) quicker++;
  }
  expect(quicker).toBeGreaterThan(10);
});
