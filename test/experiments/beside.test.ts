// A decision beside doctrine: in a town that can be followed by hand, one run and several, and where people had taken over.

import { expect, test } from 'vitest';
import { beside, withoutDecision } from '../../src/core/experiments/beside.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { MINUTE, NEAR, town } from '../sim/decisions/town.ts';

const plan = town({ own: 4, near: 3, next: 3, demand: 8 });
const LUCK = { seed: 'town', replication: 0 };
const THERE = { incident: 'disorder', capability: 'publicOrder' };
const list = (...decisions: object[]) => decisions as Decision[];

function asked(decisions: readonly Decision[], n: number, seeds: readonly string[] = []) {
  const asking = beside(plan, LUCK, decisions, n, seeds);
  for (let next = asking.next(); ; next = asking.next()) if (next.done) return next.value;
}

test('declared 25 minutes sooner: units come sooner, though each as long after it is asked for', () => {
  const declared = asked(list({ atSec: 5 * MINUTE, kind: 'declare', incident: 'disorder' }), 0);
  expect([declared.refusal, declared.over]).toEqual([null, null]);
  const [people, doctrine] = [declared.with.parts[0]!, declared.without.parts[0]!];
  expect(people.requirementUnits).toBe(8);
  // But for the traffic of the hour.
  people.shareSec.forEach((sec, n) => {
    expect(Math.abs(sec! - doctrine.shareSec[n]!)).toBeLessThan(10 * MINUTE);
  });
});

test('a refusal costs the host what the neighbour would have given; over seeds it is the same, since there is no luck here', () => {
  const refused = list({ ...THERE, atSec: 0, kind: 'answer', force: NEAR, units: 'decline' });
  const one = asked(refused, 0, ['1', '2', '3']);
  const [people, doctrine] = [one.with.parts[0]!, one.without.parts[0]!];
  expect([doctrine.shareSec[3] === null, people.shareSec[3] === null]).toEqual([false, true]);
  expect(one.with.unmetOfficerHours).toBeGreaterThan(one.without.unmetOfficerHours);
  const { over } = one;
  expect(over?.seeds).toBe(3);
  expect(over?.unmetOfficerHours.difference.mean).toBeGreaterThan(0);
  expect(over?.parts[0]?.shareSec[3]?.reached).toEqual([1, 0]);
  expect(over?.parts[0]?.shareSec[0]?.difference.mean).toBe(0);
});

test('a decision that meant nothing says why, and changes nothing', () => {
  const late = asked(list({ atSec: 60 * MINUTE, kind: 'declare', incident: 'disorder' }), 0);
  expect(late.refusal).toBe('alreadyDeclared');
  expect(late.with).toEqual(late.without);
});

test('where people had taken over, doctrine has it back; else the decision is left out', () => {
  const what = { of: 'answers', force: NEAR };
  const answer = { ...THERE, atSec: 100, kind: 'answer', force: NEAR, units: 1 };
  const note = { atSec: 50, kind: 'note', text: 'x' };
  const take = { atSec: 10, kind: 'takeOver', what };
  const back = { atSec: 100, kind: 'handBack', what };
  expect(withoutDecision(list(note, answer), 1)).toEqual([note]);
  expect(withoutDecision(list(answer, take, note), 0)).toEqual([back, take, note]);
  expect(withoutDecision(list(take, { ...back, atSec: 20 }, answer), 2)).toEqual([take, { ...back, atSec: 20 }]);
  expect(withoutDecision(list(take, answer), 0)).toEqual([answer]);
});
