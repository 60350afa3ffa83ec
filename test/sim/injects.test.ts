// Injects of the Main Events List: each at most once, at its hour or when its condition has come about and not before; and
// what happens is the same with the list and without it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CapabilityId } from '../../src/core/model/dataset.ts';
import type { InjectOrder } from '../../src/core/model/inject-orders.ts';
import { CONDITION_KINDS, INJECT_CAUSES, type InjectCondition } from '../../src/core/model/mel.ts';
import type { RoleId } from '../../src/core/model/roles.ts';
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

/** What is told of injects and of decisions, which may be about injects. */
const NOT_COMPARED: ReadonlySet<number> = new Set([
  FACT.injectFired,
  FACT.injectCameDue,
  FACT.decisionTaken,
  FACT.decisionNotApplicable,
]);

/** Every other fact. */
const restOf = ({ facts }: Trace): number[][] =>
  [...facts.kind.keys()].flatMap((n) =>
    NOT_COMPARED.has(facts.kind[n]!)
      ? []
      : [[facts.timeSec, facts.kind, facts.subject, facts.a, facts.b, facts.c].map((column) => column[n]!)],
  );

test('in random exercises injects fire once, for their cause, and change nothing else', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions: all }) => {
      // Left to itself; what exercise control does with injects comes below.
      const decisions = all.filter(({ kind }) => kind !== 'inject');
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
      expect(restOf(simulate(plan, seed, replication, all))).toEqual(restOf(alone));
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

describe('exercise control', () => {
  const plan = createPlan(shippedInputs('marauding-attack'));
  const run = (...orders: readonly [atMin: number, what: InjectOrder][]): Trace =>
    simulate(
      plan,
      'muster',
      0,
      orders.map(([atMin, what]) => ({ kind: 'inject', atSec: atMin * 60, by: 'exerciseControl' as RoleId, what })),
    );
  /** Minute and words of every fact about this inject, and of every decision. */
  const story = (trace: Trace, inject: number): string[] =>
    [...trace.facts.kind.keys()].flatMap((n) => {
      const kind = trace.facts.kind[n]!;
      const isOfIt = (kind === FACT.injectFired || kind === FACT.injectCameDue) && trace.facts.subject[n] === inject;
      const isDecision = kind === FACT.decisionTaken || kind === FACT.decisionNotApplicable;
      return isOfIt || isDecision ? [`${trace.facts.timeSec[n]! / 60} ${wordsOf(trace, n)}`] : [];
    });
  const SECOND = 'second-city';

  test('fires one now, and it does not fire again at its time', () => {
    const trace = run([30, { does: 'fire', inject: SECOND }], [31, { does: 'fire', inject: SECOND }]);
    expect(story(trace, 3)).toEqual([
      '30 Inject 4, A second report: given by exercise control',
      '30 Decision of the exercise control: inject 4, A second report, is fired now',
      '31 Decision of the exercise control without effect: inject 4, A second report, is fired now; that inject had been fired or skipped already',
    ]);
  });

  test('holds one: it comes due, waits, and is given when it is released', () => {
    const trace = run([10, { does: 'hold', inject: SECOND }], [90, { does: 'release', inject: SECOND }]);
    expect(story(trace, 3)).toEqual([
      '10 Decision of the exercise control: inject 4, A second report, is held',
      '75 Inject 4, A second report, came due and is held: at its time',
      '90 Inject 4, A second report: given by exercise control',
      '90 Decision of the exercise control: inject 4, A second report, is released',
    ]);
    const status = (min: number) => injectsAt(trace, min * 60)[3]!.status;
    expect([9, 10, 75, 90].map(status)).toEqual(['planned', 'held', 'due', 'fired']);
  });

  test('one that is released before its time fires at it; one that is skipped never does', () => {
    const released = run([10, { does: 'hold', inject: SECOND }], [20, { does: 'release', inject: SECOND }]);
    expect(story(released, 3).at(-1)).toBe('75 Inject 4, A second report: at its time');
    const skipped = run([10, { does: 'skip', inject: SECOND }]);
    expect(injectsAt(skipped, 999_999)[3]).toMatchObject({ status: 'skipped', firesSec: null });
  });

  test('edits a text from then on, and adds one at an hour, at once if that has passed', () => {
    const added = { ...plan.inputs.exercise.scenario.mel!.injects[3]!, id: 'own', number: '4a', title: 'Made up' };
    const trace = run(
      [20, { does: 'edit', inject: SECOND, text: 'Otherwise' }],
      [40, { does: 'add', inject: { ...added, trigger: { atMin: 50 } } }],
      [60, { does: 'add', inject: { ...added, id: 'late', trigger: { atMin: 50 } } }],
    );
    expect(injectsAt(trace, 1199)[3]!.inject.text).toContain('A caller in another city');
    expect(injectsAt(trace, 1200)[3]!.inject.text).toBe('Otherwise');
    const [own, late] = injectsAt(trace, 3600).slice(-2);
    expect(own).toMatchObject({ status: 'fired', firesSec: 3000 });
    expect(late).toMatchObject({ status: 'fired', firesSec: 3600 });
    expect(injectsAt(trace, 2399).at(-2)!.status).toBe('absent');
  });

  test('one that is added for something to come about counts from then: what came about before is past', () => {
    const { mel, incidents } = plan.inputs.exercise.scenario;
    const incident = incidents[0]!.id;
    const capability = 'publicOrder' as CapabilityId;
    const conditions: readonly InjectCondition[] = [
      { kind: 'requestUnfilled', forMin: 0 },
      { kind: 'requestUnfilled', forMin: 30 },
      { kind: 'coverBelow' },
      { kind: 'arrived', incident, capability, share: 0.1 },
    ];
    const added = (when: InjectCondition, n: number) => ({
      ...mel!.injects[3]!,
      id: `own-${n}`,
      trigger: { when, afterMin: 5 },
    });
    const seen: string[] = [];
    for (const atMin of [0, 20, 120, 400]) {
      const trace = run(
        ...conditions.map((when, n): [number, InjectOrder] => [atMin, { does: 'add', inject: added(when, n) }]),
      );
      for (const n of fired(trace).filter((row) => trace.facts.subject[row]! >= mel!.injects.length)) {
        const { timeSec, a, b, subject } = trace.facts;
        const when = conditions[subject[n]! - mel!.injects.length]!;
        expect(INJECT_CAUSES[a[n]!]).toBe('condition');
        expect(timeSec[n]).toBe(timeSec[b[n]!]! + (5 + (when.forMin ?? 0)) * 60);
        expect(timeSec[b[n]!]! + (when.forMin ?? 0) * 60).toBeGreaterThanOrEqual(atMin * 60);
        seen.push(`${when.kind} ${when.forMin ?? ''} ${atMin}`);
      }
    }
    // A request that is open when it is added counts, from when it was made; the others wait for the next.
    expect(seen).toContain('requestUnfilled 30 20');
    expect(new Set(seen.map((one) => one.split(' ')[0])).size).toBeGreaterThan(1);
  });

  test('what nobody knows means nothing', () => {
    expect(story(run([1, { does: 'hold', inject: 'nobody' }]), 3)[0]).toContain('there was no such inject in the list');
  });
});
