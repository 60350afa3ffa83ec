// What is said to have followed an inject or a decision: later, within two hours, and about what it named.

import { expect, test } from 'vitest';
import type { RoleId } from '../../src/core/model/roles.ts';
import { type Followed, whatHappened } from '../../src/core/report/followed.ts';
import { FACT, FACT_KINDS } from '../../src/core/trace/facts.ts';
import { allInjects } from '../../src/core/trace/injects.ts';
import { runOf } from '../app/run.ts';

const NATIONAL = { kind: 'activateTier', tier: 'national' as never, atSec: 10_800 } as const;
const CONTROL = 'exerciseControl' as RoleId;
const HOST = 'hostGold' as RoleId;
const trace = runOf('large disorder', [NATIONAL, { kind: 'note', text: 'Press officer briefed', atSec: 12_600 }]);
const { facts, header } = trace;
const happened = whatHappened(trace);
const decisions = happened.filter(({ kind }) => kind === 'decision');
const kindsOf = (followed: readonly Followed[]) => followed.map(({ row }) => FACT_KINDS[facts.kind[row]!]);

test('each inject given and each decision taken is told once, in the order of the run', () => {
  const rows = [...facts.kind].flatMap((kind, row) =>
    kind === FACT.injectFired || kind === FACT.decisionTaken || kind === FACT.decisionNotApplicable ? [row] : [],
  );
  expect(happened.map(({ row }) => row)).toEqual(rows);
  expect(decisions).toHaveLength(2);
});

test('everything that follows comes then or later, and within two hours', () => {
  for (const { row, sec, followed } of happened) {
    for (const one of followed) {
      expect(one.row).not.toBe(row);
      expect(facts.timeSec[one.row]).toBeGreaterThanOrEqual(sec);
      expect(facts.timeSec[one.row]).toBeLessThanOrEqual(sec + 7200);
    }
  }
});

test('a tier that people stand up is followed by its standing up and by what it allocates, each kind counted', () => {
  const [first] = decisions;
  expect(kindsOf(first!.followed)).toContain('tierActivated');
  const tier = header.tierIds.indexOf(NATIONAL.tier);
  const allocated = [...facts.kind.keys()].filter(
    (row) =>
      row > first!.row &&
      facts.timeSec[row]! <= first!.sec + 7200 &&
      facts.kind[row] === FACT.unitAllocated &&
      facts.c[row] === tier,
  );
  const told = first!.followed.find(({ row }) => facts.kind[row] === FACT.unitAllocated);
  expect([told?.row, told?.count ?? 0]).toEqual([allocated[0], allocated.length]);
});

test('what the model doesn’t know is followed by nothing', () => {
  expect(decisions[1]!.followed).toEqual([]);
});

test('a decision taken in the second in which an inject stopped the room has answered it; control’s own orders answer nothing', () => {
  const fires = happened.find(({ kind }) => kind === 'inject')!;
  const inject = allInjects(header)[2]!.inject.id;
  const hold = { kind: 'inject', atSec: fires.sec, by: CONTROL, what: { does: 'hold', inject } } as const;
  const answer = { kind: 'note', atSec: fires.sec, by: HOST, text: 'The region is called' } as const;
  const run = runOf('large disorder', [hold, answer]);
  const { followed } = whatHappened(run).find(({ kind, sec }) => kind === 'inject' && sec === fires.sec)!;
  expect(followed.map(({ row, count }) => [run.header.decisions[run.facts.subject[row]!], count])).toEqual([
    [answer, 1],
  ]);
});

test('only decisions follow an inject', () => {
  const kinds = happened.filter(({ kind }) => kind === 'inject').flatMap(({ followed }) => kindsOf(followed));
  expect(kinds).toContain('decisionTaken');
  expect(new Set(kinds)).toEqual(new Set(['decisionTaken']));
});
