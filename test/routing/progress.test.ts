// Leaving a way at its next node: the parts of the journey that comes of it add up, and whoever takes the same way goes on
// exactly as it would have.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOnJourney } from '../../src/core/routing/position.ts';
import { nextTurn, turnOff } from '../../src/core/routing/progress.ts';
import { graph, router } from './shipped.ts';

const WEEK_SEC = 604_800;
const node = fc.nat(graph.nodeCount - 1);
const place = fc.record({
  lat: fc.double({ min: 51, max: 54, noNaN: true }),
  lon: fc.double({ min: -3, max: 0.5, noNaN: true }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const departure = fc.nat(WEEK_SEC - 1);

test('the next turn is the end of the stretch being driven, or the node just reached', () => {
  const journey = router.journey(router.towards(5, 'car'), 300, 0);
  expect(nextTurn(graph, journey, 0)).toEqual({ node: 300, sec: 0, edges: 0 });
  const first = journey.endSec[1]!;
  const after = nextTurn(graph, journey, 1)!;
  expect(after).toMatchObject({ sec: first, edges: 1 });
  expect(nextTurn(graph, journey, first)).toEqual(after);
  expect(nextTurn(graph, journey, first + 1)!.edges).toBe(2);
  expect(nextTurn(graph, journey, journey.seconds)).toMatchObject({ node: 5, edges: journey.edges.length });
  const near = router.journey(router.towards({ lat: 52, lon: -1 }, 'car'), { lat: 52.01, lon: -1 }, 0);
  expect([near.startNode, nextTurn(graph, near, 10)]).toEqual([-1, null]);
});

test('on the last streets there is no turn left', () => {
  const journey = router.journey(router.towards({ lat: 52.4, lon: -1.2 }, 'car'), 300, 0);
  const offSec = journey.endSec[journey.edges.length]!;
  expect(journey.seconds).toBeGreaterThan(offSec + 1);
  expect(nextTurn(graph, journey, offSec)).toMatchObject({ node: journey.endNode });
  expect(nextTurn(graph, journey, offSec + 1)).toBeNull();
});

test('turning off on to the same way is driving on', () => {
  fc.assert(
    fc.property(fc.oneof(node, place), node, departure, share, (to, from, depart, when) => {
      const tree = router.towards(to, 'carrier');
      const whole = router.journey(tree, from, depart);
      const turn = nextTurn(graph, whole, Math.floor(when * whole.seconds));
      fc.pre(turn !== null);
      const onward = router.journey(tree, turn.node, (depart + turn.sec) % WEEK_SEC);
      // Straight across a town may beat the road for the last few kilometres; else it is the same way.
      fc.pre(onward.startNode >= 0);
      expect(turnOff(graph, whole, turn, onward)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('turning off to another place: the parts add up, and nothing before the turn differs', () => {
  const here = { lat: 0, lon: 0 };
  const there = { lat: 0, lon: 0 };
  fc.assert(
    fc.property(place, place, node, departure, share, (to, other, from, depart, when) => {
      const first = router.journey(router.towards(to, 'car'), from, depart);
      const turn = nextTurn(graph, first, Math.floor(when * first.seconds));
      fc.pre(turn !== null);
      const onward = router.journey(router.towards(other, 'car'), turn.node, (depart + turn.sec) % WEEK_SEC);
      const whole = turnOff(graph, first, turn, onward);
      expect(whole.seconds).toBe(turn.sec + onward.seconds);
      expect(whole.endSec.at(-1)).toBe(whole.seconds);
      expect(whole.endSec.length).toBe(whole.edges.length + 2);
      expect([whole.from, whole.to]).toEqual([first.from, other]);
      let driven = 0;
      for (const arc of first.edges.subarray(0, turn.edges)) driven += graph.edgeLengthM[arc >= 0 ? arc : ~arc]!;
      expect(Math.abs(whole.metres - driven - onward.metres)).toBeLessThanOrEqual(1);
      const sec = turn.sec * when;
      positionOnJourney(graph, first, sec, here);
      positionOnJourney(graph, whole, sec, there);
      expect(there).toEqual(here);
    }),
    { numRuns: 200 },
  );
});
