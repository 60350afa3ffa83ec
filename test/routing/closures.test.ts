// Roads that are shut or slowed: nobody drives through what is shut, nobody gains by it, and what it costs can be worked out
// on paper.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journey } from '../../src/core/routing/journey.ts';
import { driveThroughSpells, type SlowSpell } from '../../src/core/routing/spells.ts';
import { driveSec, layOutTraffic, trafficKey } from '../../src/core/routing/traffic.ts';
import { URBAN } from '../../src/core/routing/vocabulary.ts';
import { runs } from '../support/runs.ts';
import { freeFlow, graph, nodeOf, router, speeds } from './shipped.ts';

const WEEK_SEC = 604_800;
const node = fc.nat(graph.nodeCount - 1);
const vehicle = fc.constantFrom('car' as const, 'carrier' as const);
const departure = fc.nat(WEEK_SEC - 1);
const edge = fc.nat(graph.edgeCount - 1);
const roadsNow = fc
  .array(fc.tuple(edge, fc.constantFrom(0, 0, 0.2, 0.5, 1)), { maxLength: 900, size: 'max' })
  .map((hit) => new Map(hit));
const edgesOf = (journey: Journey): number[] => [...journey.edges].map((arc) => (arc >= 0 ? arc : ~arc));

test('closing or slowing roads makes no way quicker, from anywhere, and nobody drives through what is shut', () => {
  let cutOff = 0;
  fc.assert(
    fc.property(node, node, vehicle, roadsNow, departure, (to, from, by, now, depart) => {
      const [open, hit] = [freeFlow.towards(to, by), freeFlow.towards(to, by, now)];
      open.sec.forEach((sec, n) => {
        expect(hit.sec[n]).toBeGreaterThanOrEqual(sec);
      });
      if (!router.isOpen(hit, from)) {
        cutOff++;
        return;
      }
      for (const driven of edgesOf(router.journey(hit, from, depart))) expect(now.get(driven)).not.toBe(0);
    }),
    runs(150),
  );
  expect(cutOff).toBeGreaterThan(0);
});

test('one road more that is shut makes no way quicker', () => {
  fc.assert(
    fc.property(node, vehicle, roadsNow, edge, (to, by, now, more) => {
      const before = freeFlow.towards(to, by, now).sec;
      const after = freeFlow.towards(to, by, new Map(now).set(more, 0)).sec;
      before.forEach((sec, n) => {
        expect(after[n]).toBeGreaterThanOrEqual(sec);
      });
    }),
    runs(60),
  );
});

test('a node is cut off exactly when no open road leads from it', () => {
  const boston = nodeOf('boston');
  const around = new Map<number, number>();
  for (let e = 0; e < graph.edgeCount; e++) {
    if (graph.edgeFrom[e] === boston || graph.edgeTo[e] === boston) around.set(e, 0);
  }
  const tree = router.towards(nodeOf('leeds'), 'car', around);
  expect(router.isOpen(tree, boston)).toBe(false);
  expect(() => router.journey(tree, boston, 0)).toThrow('open');
  around.delete([...around.keys()][0]!);
  expect(router.isOpen(router.towards(nodeOf('leeds'), 'car', around), boston)).toBe(true);
});

test('opened again, or hit by nothing, everything is as it was', () => {
  fc.assert(
    fc.property(node, node, vehicle, departure, (to, from, by, depart) => {
      const usual = router.journey(router.towards(to, by), from, depart);
      const over = { nowSec: 5000, byEdge: new Map(edgesOf(usual).map((e) => [e, [spell(0, 5000, 0.1)]])) };
      expect(router.journey(router.towards(to, by, new Map()), from, depart, over)).toEqual(usual);
    }),
    runs(100),
  );
});

const spell = (fromSec: number, endSec: number, share: number): SlowSpell => ({ fromSec, endSec, share });
const FREE = layOutTraffic({ ...speeds, traffic: [] });
const KEY = trafficKey(0, URBAN);
const through = (freeSec: number, nowSec: number, ...spells: SlowSpell[]): number =>
  driveThroughSpells(FREE, KEY, 1000, freeSec, nowSec, spells);

test('what a spell costs, on paper', () => {
  // Wholly inside: at half the speed twice as long.
  expect(through(600, 0, spell(0, 9999, 0.5))).toBe(1200);
  // 600 s to drive; a spell of a quarter of the speed begins after 400: the 200 left take 800.
  expect(through(600, 0, spell(400, 9999, 0.25))).toBe(1200);
  // It ends while under way: 100 s of spell cover 50 s, the other 550 as usual.
  expect(through(600, 1000, spell(0, 1100, 0.5))).toBe(650);
  // Begins and ends under way: 100 as usual, 200 at half (100 driven), 400 as usual.
  expect(through(600, 0, spell(100, 300, 0.5))).toBe(700);
  // Two at once: the slower sets the pace.
  expect(through(600, 0, spell(0, 9999, 0.5), spell(0, 9999, 0.25))).toBe(2400);
  // Before and after it nothing.
  expect([through(600, 0, spell(600, 700, 0.1)), through(600, 700, spell(600, 700, 0.1))]).toEqual([600, 600]);
});

const spells = fc.array(
  fc
    .tuple(fc.nat(20_000), fc.nat(20_000), fc.integer({ min: 1, max: 20 }))
    .map(([a, b, twentieths]) => spell(Math.min(a, b), Math.max(a, b), twentieths / 20)),
  { maxLength: 4 },
);

test('whoever comes later is never out earlier; a spell more makes nobody quicker; without one it is the usual time', () => {
  const traffic = layOutTraffic(speeds);
  const zone = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(zone, spells, departure, fc.nat(20_000), fc.nat(5000), fc.nat(600), (z, all, sec, now, free, wait) => {
      const key = trafficKey(z, URBAN);
      const time = (after: number, of: readonly SlowSpell[]): number =>
        driveThroughSpells(traffic, key, (sec + after) % WEEK_SEC, free, now + after, of);
      expect(wait + time(wait, all)).toBeGreaterThanOrEqual(time(0, all));
      expect(time(0, all)).toBeGreaterThanOrEqual(time(0, all.slice(1)));
      expect(time(0, [])).toBe(driveSec(traffic, key, sec, free));
    }),
    runs(1000),
  );
});
