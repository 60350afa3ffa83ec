// Journeys that a driver would know: by which roads (stretches of 10 km and more), how far, and how long by night and at eight
// on a Monday morning.

import { expect, test } from 'vitest';
import { roadsOf } from '../../src/core/routing/journey.ts';
import { freeFlow, graph, nodeOf, router } from './shipped.ts';

const MONDAY_8 = 8 * 3600;

// from, to, roads, km at least and most, free-flow minutes at least and most
const journeys: readonly [string, string, string, number, number, number, number][] = [
  ['leeds', 'city', 'M1', 305, 325, 185, 225],
  ['carlisle', 'exeter', 'M6 M5', 545, 575, 305, 350],
  ['holyhead', 'dover', 'A55 M56 M6 M1 M25 A2 M20 A20', 570, 620, 320, 380],
  ['newc', 'plymouth', 'A1(M) M18 M1 A42 M42 M5 A38', 640, 675, 360, 420],
  ['cardiff', 'lonc', 'A48(M) M4 A4', 230, 255, 140, 175],
  ['newc', 'carlisle', 'A69', 88, 98, 65, 85],
  ['swansea', 'ports', 'M4 A34 M3 M27', 290, 320, 165, 205],
  ['brighton', 'camb', 'A23 M23 M25 M11', 180, 205, 105, 140],
  ['norwich', 'bham', 'A11 A14 M6', 245, 270, 145, 180],
  ['berwick', 'newc', 'A1', 98, 112, 70, 90],
  ['scarb', 'leeds', 'A64', 100, 112, 70, 95],
  ['barrow', 'preston', 'A590 M6', 100, 115, 65, 85],
  ['newpiow', 'winch', 'Wightlink ferry M27 M3', 55, 75, 95, 135],
  ['aberyst', 'shrews', 'A44 A470 A483 A458', 112, 125, 90, 115],
];

test.each(journeys)('%s to %s by %s', (from, to, roads, leastKm, mostKm, leastMin, mostMin) => {
  const journey = freeFlow.journey(freeFlow.towards(nodeOf(to), 'car'), nodeOf(from), 0);
  expect(roadsOf(graph, journey, 10_000).join(' ')).toBe(roads);
  expect(journey.metres / 1000).toBeGreaterThan(leastKm);
  expect(journey.metres / 1000).toBeLessThan(mostKm);
  expect(journey.seconds / 60).toBeGreaterThan(leastMin);
  expect(journey.seconds / 60).toBeLessThan(mostMin);
});

test.each(journeys)('%s to %s takes longer in the morning peak, and a carrier longer than a car', (from, to) => {
  const seconds = (vehicle: 'car' | 'carrier', depart: number) =>
    router.journey(router.towards(nodeOf(to), vehicle), nodeOf(from), depart).seconds;
  expect(seconds('car', MONDAY_8)).toBeGreaterThan(seconds('car', 2 * 3600));
  expect(seconds('car', MONDAY_8)).toBeLessThan(1.5 * seconds('car', 2 * 3600));
  expect(seconds('carrier', MONDAY_8)).toBeGreaterThan(seconds('car', MONDAY_8));
});

test('central London is one and a half to two and a half times slower by day than at free flow', () => {
  const seconds = (which: typeof router) =>
    which.journey(which.towards(nodeOf('brixton'), 'car'), nodeOf('kingsx'), 12 * 3600).seconds;
  const ratio = seconds(router) / seconds(freeFlow);
  expect(ratio).toBeGreaterThan(1.5);
  expect(ratio).toBeLessThan(2.6);
});

test('all road numbers are told in order, without repeats side by side', () => {
  const journey = freeFlow.journey(freeFlow.towards(nodeOf('city'), 'car'), nodeOf('leeds'), 0);
  const roads = roadsOf(graph, journey);
  expect(roads).toContain('M621');
  expect(roads.filter((road, k) => road === roads[k - 1])).toEqual([]);
});

test('near places are joined directly when the network is a detour, and only then', () => {
  const from = { lat: 52.99, lon: -3.9 };
  const near = { lat: 52.99, lon: -3.88 };
  const direct = freeFlow.journey(freeFlow.towards(near, 'car'), from, 0);
  expect(direct.startNode).toBe(-1);
  expect([...direct.endSec]).toEqual([0, direct.seconds]);
  const far = freeFlow.journey(freeFlow.towards({ lat: 52.99, lon: -3.6 }, 'car'), from, 0);
  expect(far.startNode).toBeGreaterThanOrEqual(0);
});

test('from a node to itself takes no time', () => {
  const journey = router.journey(router.towards(nodeOf('leeds'), 'carrier'), nodeOf('leeds'), MONDAY_8);
  expect([journey.seconds, journey.metres, journey.edges.length, [...journey.endSec]]).toEqual([0, 0, 0, [0, 0]]);
});

test('a departure outside the week is a mistake of the program', () => {
  const tree = router.towards(nodeOf('leeds'), 'car');
  expect(() => router.journey(tree, nodeOf('york'), -1)).toThrow('second of the week');
  expect(() => router.journey(tree, nodeOf('york'), 604_800)).toThrow('second of the week');
});
