// The load of centres over time agrees with the state at every moment that anything happened, and messages with what the sheet of
// links counts.

import { expect, test } from 'vitest';
import { linkPairs, pairState } from '../../src/core/model/link-pairs.ts';
import { LINK, REQUEST } from '../../src/core/model/states.ts';
import { connectionsOf } from '../../src/core/scoring/links.ts';
import { messagesOf } from '../../src/core/scoring/messages.ts';
import { readingOf } from '../../src/core/scoring/reading.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { centreFacts, centreLoad, centresInUse } from '../../src/core/trace/centre-load.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const trace = simulate(createPlan(shippedInputs('spreading-disorder')), 'muster', 0, []);
const wholeRun = { fromSec: 0, untilSec: trace.header.durationSec, force: null, region: null, capability: null };

const at = (timeSec: readonly number[], sec: number): number => timeSec.findLastIndex((one) => one <= sec);

test('what waits and what is in hand is what the state says, at every step and between', () => {
  const reader = createStateReader(trace);
  let busiest = 0;
  for (const centre of centresInUse(trace)) {
    const load = centreLoad(trace, centre);
    expect(load.timeSec).toEqual([...new Set(load.timeSec)].sort((x, y) => x - y));
    for (const sec of load.timeSec.flatMap((one) => [one, one + 1, Math.max(0, one - 1)])) {
      const state = reader.at(sec);
      const count = (wanted: number): number =>
        state.requestCentre.reduce(
          (all, one, n) => all + Number(one === centre && state.requestState[n] === wanted),
          0,
        );
      const n = at(load.timeSec, sec);
      expect([load.waiting[n], load.inHand[n]]).toEqual([count(REQUEST.queued), count(REQUEST.sourcing)]);
    }
    busiest = Math.max(busiest, ...load.waiting, ...load.inHand);
  }
  expect(busiest).toBeGreaterThan(0);
});

test('a centre’s facts are about it, up to the time asked for', () => {
  const [busy] = centresInUse(trace).toSorted(
    (x, y) =>
      centreFacts(trace, y, trace.header.durationSec).length - centreFacts(trace, x, trace.header.durationSec).length,
  );
  const all = centreFacts(trace, busy!, trace.header.durationSec);
  expect(all.length).toBeGreaterThan(2);
  const until = trace.facts.timeSec[all[1]!]!;
  expect(centreFacts(trace, busy!, until)).toEqual(all.filter((row) => trace.facts.timeSec[row]! <= until));
});

test('messages between two are as many as the sheet of links counts', () => {
  const counts = new Map<string, number>();
  const messages = messagesOf(readingOf(trace));
  for (const { from, to } of messages) {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const { edges } = connectionsOf({
    reading: readingOf(trace),
    rules: library.scoring,
    scope: wholeRun,
    summaries: {},
  });
  const told = edges.filter((edge) => edge.messages > 0).map(({ a, b, messages: m }) => [`${a} ${b}`, m] as const);
  expect(told.length).toBeGreaterThan(3);
  // An ask that was withdrawn has an answer in the sheet; as an arc it has none.
  for (const [key, count] of told) expect(counts.get(key) ?? 0).toBeLessThanOrEqual(count);
  expect(new Set(messages.map(({ kind }) => kind))).toContain('agreed');
  expect(messages.every(({ sec }, n) => n === 0 || messages[n - 1]!.sec <= sec)).toBe(true);
});

test('a pair works in whole, in part or not at all by its links', () => {
  const pairs = linkPairs(trace.header.exercise);
  const pair = pairs.find(({ links }) => links.length > 1)!;
  const states = new Uint8Array(trace.header.exercise.network.links.length);
  const rows: readonly (readonly [number, number, string])[] = [
    [LINK.up, LINK.up, 'whole'],
    [LINK.up, LINK.down, 'part'],
    [LINK.degraded, LINK.degraded, 'part'],
    [LINK.down, LINK.down, 'none'],
  ];
  for (const [first, others, expected] of rows) {
    pair.links.forEach((link, n) => {
      states[link] = n === 0 ? first : others;
    });
    expect(pairState(pair, states)).toBe(expected);
  }
  expect(pairs.flatMap(({ links }) => links).length).toBe(trace.header.exercise.network.links.length);
});
