// Injects of the Main Events List: each at most once, at its hour or when its condition has come about and not before; and
// what happens is the same with the list and without it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONDITION_KINDS, INJECT_CAUSES } from '../../src/core/model/mel.ts';
import { REQUEST, UNIT } from '../../src/core/model/states.ts';
import type { EngineInputs } from '../../src/core/sim/plan.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { injectsAt } from '../../src/core/trace/injects.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';

const fired = ({ facts }: Trace): number[] => [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT.injectFired);

const withoutList = (inputs: EngineInputs): EngineInputs => {
  const { mel: _list, ...scenario } = inputs.exercise.scenario;
  return { ...inputs, exercise: { ...inputs.exercise, scenario } };
};

/** Every fact but those of injects. */
const restOf = ({ facts }: Trace): number[][] =>
  [...facts.kind.keys()].flatMap((n) =>
    facts.kind[n] === FACT.injectFired
      ? []
      : [[facts.timeSec, facts.kind, facts.subject, facts.a, facts.b, facts.c].map((column) => column[n]!)],
  );

test('in random exercises injects fire once, for their cause, and change nothing else', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { facts, requests } = trace;
      const rows = fired(trace);
      expect(new Set(rows.map((n) => facts.subject[n])).size).toBe(rows.length);
      const list = plan.inputs.exercise.scenario.mel?.injects ?? [];
      for (const [number, { trigger }] of list.entries()) {
        const row = rows.find((n) => facts.subject[n] === number);
        if ('atMin' in trigger) {
          expect(facts.timeSec[row!]).toBe(trigger.atMin * 60);
          expect(facts.a[row!]).toBe(INJECT_CAUSES.indexOf('time'));
          continue;
        }
        if (row === undefined) continue;
        const { kind, forMin = 0 } = trigger.when;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const cause = facts.b[row]!;
        expect(cause).toBeLessThan(row);
        const waitedSec = facts.timeSec[row]! - facts.timeSec[cause]! - (trigger.afterMin ?? 0) * 60;
        expect(waitedSec).toBe(forMin * 60);
        if (kind !== 'requestUnfilled') continue;
        // The request that it speaks of was still open when it had stood for so long.
        const atSec = facts.timeSec[cause]! + forMin * 60;
        const state = createStateReader(trace).at(atSec).requestState[facts.subject[cause]!]!;
        expect(requests.draftedSec[facts.subject[cause]!]).toBe(facts.timeSec[cause]);
        if (forMin > 0)
          expect([REQUEST.filled, REQUEST.fulfilled, REQUEST.cancelled, REQUEST.closed]).not.toContain(state);
      }
      const alone = simulate(createPlan(withoutList(plan.inputs)), seed, replication, decisions);
      expect(restOf(trace)).toEqual(restOf(alone));
    }),
    runs(60),
  );
  // Some are rare in so small a world; the rarest stand by themselves below.
  expect(seen.size).toBeGreaterThan(CONDITION_KINDS.length / 2);
});

test('the list of the large disorder, as the room hears it', () => {
  const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
  const said = fired(trace).map((n) => wordsOf(trace, n));
  expect(said.slice(0, 4)).toEqual([
    'Inject 1, Calls rise: at its time',
    'Inject 2, The first strategic meeting: at its time',
    'Inject 6, Units at the rendezvous: 15 min after 10% of the public order demanded has come to Large disorder',
    'Inject 3, Nobody left to send: 10 min after cover of public order in any force falls below its minimum',
  ]);
  expect(said[4]).toBe(
    'Inject 4, An hour without an answer: when a request for public order by Large disorder has stood unfilled for 60 min',
  );
  expect(said).toHaveLength(8);
  // Six tenths of the 99 units that its worst phase demands are 60; before the sixtieth nothing is said of them.
  const [lastRow] = fired(trace).filter((n) => trace.facts.subject[n] === 7);
  const came = [...trace.facts.kind.keys()].filter(
    (n) => n <= trace.facts.b[lastRow!]! && trace.facts.kind[n] === FACT.unitReachedRendezvous,
  );
  expect(came).toHaveLength(60);
});

test('where nothing may wait, the switchboard is full when it is, and not before', () => {
  const settings = [{ path: '/doctrine/coordination/kinds/national/queueLimit/value', value: 0 }];
  const trace = simulate(createPlan(shippedInputs('august-2024', settings)), 'muster', 0, []);
  const { facts } = trace;
  const row = fired(trace).find((n) => wordsOf(trace, n).startsWith('Inject 7'))!;
  const first = facts.kind.indexOf(FACT.centreOverloaded);
  expect(first).toBeGreaterThan(0);
  expect(facts.b[row]).toBe(first);
  expect(facts.timeSec[row]).toBe(facts.timeSec[first]);
});

test('units without a channel stand idle, and the third of them is spoken of', () => {
  const plan = { talkgroups: 2, unitsPerTalkgroup: 10, unitsBriefed: 100, contested: false, note: 'Made up' };
  const radio = { applies: true, ...plan, source: 'A test', asOf: '2026', basis: 'illustrative' } as const;
  const when = { kind: 'unitsIdle', incident: 'disorder', units: 3 };
  const inputs = shippedInputs('large-disorder', [{ path: '/scenario/mel/injects/5/trigger', value: { when } }]);
  const scenario = { ...inputs.exercise.scenario, radio } as const;
  const trace = simulate(createPlan({ ...inputs, exercise: { ...inputs.exercise, scenario } }), 'muster', 0, []);
  const row = fired(trace).find((n) => trace.facts.subject[n] === 5)!;
  const { unitState } = createStateReader(trace).at(trace.facts.timeSec[row]!);
  expect([...unitState].filter((state) => state === UNIT.idle).length).toBeGreaterThanOrEqual(3);
  const before = createStateReader(trace).at(trace.facts.timeSec[row]! - 1).unitState;
  expect([...before].filter((state) => state === UNIT.idle).length).toBeLessThan(3);
  expect(wordsOf(trace, row)).toContain('3 units stand idle at Large disorder');
});

test('how each stands is read from the trace at any moment', () => {
  const trace = simulate(createPlan(shippedInputs('marauding-attack')), 'muster', 0, []);
  const standing = (atSec: number) => injectsAt(trace, atSec).map(({ status }) => status);
  expect(standing(359)).not.toContain('fired');
  expect(standing(360)).toEqual(['fired', ...Array.from({ length: 7 }, () => 'planned')]);
  expect(new Set(standing(trace.header.durationSec))).toEqual(new Set(['fired']));
});
