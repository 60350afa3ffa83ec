// Two runs beside each other, in a town that can be followed by hand: what differs is told with its times, what is the same
// is not.

import { expect, test } from 'vitest';
import { differenceWords } from '../../src/core/scoring/difference-words.ts';
import { differencesOf } from '../../src/core/scoring/differences.ts';
import { MINUTE, NEAR, NEXT, runTown, town } from '../sim/decisions/town.ts';

const THERE = { incident: 'disorder', capability: 'publicOrder' };
const plan = town({ own: 4, near: 3, next: 3, demand: 8 });
const doctrine = runTown(plan);
const told = (decisions: readonly object[]) => {
  const other = runTown(plan, decisions);
  return differencesOf(doctrine, other).map((one) => differenceWords(other.header, one, ['in A', 'in B']));
};

test('a run beside itself differs in nothing; notes make no difference', () => {
  expect(told([])).toEqual([]);
  expect(told([{ atSec: 60, kind: 'note', text: 'x' }])).toEqual([]);
});

test('a neighbour that declines: who sends instead, what is never there, and the need that it costs', () => {
  const other = runTown(plan, [{ ...THERE, atSec: 0, kind: 'answer', force: NEAR, units: 'decline' }]);
  const found = differencesOf(doctrine, other);
  expect(found[0]?.of).toBe('need');
  expect(found.flatMap((one) => (one.of === 'sent' ? [[one.force, ...one.units]] : []))).toEqual([
    [NEAR, 3, 0],
    [NEXT, 1, 3],
  ]);
  const all = found.find((one) => one.of === 'arrival' && one.share === 1);
  expect(all?.of === 'arrival' && all.sec[1]).toBeNull();
  // The other way round the same is told from the other side.
  expect(differencesOf(other, doctrine).find((one) => one.of === 'need')).toEqual({
    of: 'need',
    unmet: found[0]?.of === 'need' ? found[0].unmet.toReversed() : null,
  });
});

test('declared 25 minutes sooner: everything is there sooner in B, and the sentence says by how much', () => {
  const words = told([{ atSec: 5 * MINUTE, kind: 'declare', incident: 'disorder' }]);
  expect(words.find((one) => one.includes('60%'))).toMatch(
    /60% of the .* there \d+ min sooner in B \(.* against .*\)$/,
  );
  expect(words[0]).toMatch(/^Need unmet: [\d,]+ officer-hours in A, [\d,]+ in B; \d+ fewer in [AB]$/);
});

test('cover kept lower at home by decision: the spells that only one run has are told by the clock', () => {
  const covered = town({ own: 4, near: 4, next: 4, demand: 8, cover: 0.5 });
  const [as, more] = [[], [{ atSec: 0, kind: 'setCover', force: NEAR, capability: 'publicOrder', units: 4 }]].map(
    (list) => runTown(covered, list),
  );
  const cover = differencesOf(as!, more!).flatMap((one) => (one.of === 'cover' ? [one] : []));
  for (const one of cover) {
    for (const spells of one.only) for (const [from, until] of spells) expect(until).toBeGreaterThan(from);
  }
  const sent = differencesOf(as!, more!).flatMap((one) =>
    one.of === 'sent' && (one.force as string) === NEAR ? [one.units] : [],
  );
  expect(sent[0]?.[1]).toBe(0);
});
