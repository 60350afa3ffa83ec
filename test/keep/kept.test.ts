// What is kept comes back as it was: written and read, by a newer version, as a scenario alone, by undo and redo.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_DECIDED, redoing, taking, undoing } from '../../src/app/exercise/decided.ts';
import { type Debrief, NOT_DEBRIEFED } from '../../src/core/model/debrief.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { TierId } from '../../src/core/model/doctrine.ts';
import { KEPT_SCHEMA, type KeptExercise, keptText, MOST_STEPS, type Opened } from '../../src/core/scenario/kept.ts';
import { runs } from '../support/runs.ts';
import { hashOf, KEPT, openAtDoor, problemsOf, shipped } from './door.ts';

const opened = async (text: string): Promise<Opened> => {
  const result = await openAtDoor(text);
  expect(problemsOf(result)).toEqual([]);
  if (!result.ok) throw new Error('refused');
  return result.value;
};

const words = (most: number) =>
  fc.string({ unit: 'binary', minLength: 1, maxLength: most }).filter((text) => text.trim() === text);
const when = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const decision: fc.Arbitrary<Decision> = fc
  .record({ atSec: fc.nat(10_000_000), tier: fc.constantFrom('national', 'regional'), rationale: fc.option(words(50)) })
  .map(({ atSec, tier, rationale }) => ({
    atSec,
    kind: 'activateTier',
    tier: tier as TierId,
    ...(rationale === null ? {} : { rationale }),
  }));
const decisions = fc.array(decision, { maxLength: 8 });
const day = fc.constantFrom('', '2026-12-01', '2027-02-28');
const debrief: fc.Arbitrary<Debrief> = fc.record({
  marking: words(20),
  coldOn: day,
  actions: fc.array(fc.record({ what: fc.string({ maxLength: 40 }), owner: fc.string({ maxLength: 20 }), due: day }), {
    maxLength: 4,
  }),
});
const kept: fc.Arbitrary<KeptExercise> = fc
  .record({
    schema: fc.constant(KEPT_SCHEMA),
    product: words(10),
    name: words(60),
    createdAt: when,
    changedAt: when,
    scenario: fc.constantFrom(...shipped.scenarios),
    seed: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    settings: fc.array(
      fc.nat(30).map((value) => ({ path: '/doctrine/declareMin/min', value: value / 30 })),
      { maxLength: 3 },
    ),
    decisions,
    earlier: fc.array(decisions, { maxLength: 5 }),
    later: fc.array(decisions, { maxLength: 5 }),
    debrief,
    cursorSec: fc.integer({ min: 0, max: 36_000 }).map((tenths) => tenths / 10),
    speed: fc.integer({ min: 1, max: 7200 }),
    trace: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/)),
  })
  .map((one) => ({
    ...one,
    trace: one.trace ?? null,
    // Where any were ever set, there is a list for each step.
    ...(one.settings.length === 0
      ? {}
      : {
          earlierSettings: one.earlier.map((_, n) => one.settings.slice(0, n)),
          laterSettings: one.later.map(() => one.settings),
        }),
  }));

describe('an exercise as a text', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(kept, async (exercise) => {
        expect(await opened(keptText(exercise))).toEqual({ kind: 'exercise', exercise, newer: false });
      }),
      runs(60),
    );
  });

  test('runs as it ran, with a scenario of its own in it', async () => {
    const own = { ...KEPT, scenario: { ...KEPT.scenario, id: 'mine', title: 'My own', durationHours: 30 } };
    const read = await opened(keptText(own));
    if (read.kind !== 'exercise') throw new Error('not an exercise');
    expect(await hashOf(read.exercise)).toBe(await hashOf(own));
    expect(await hashOf(own)).not.toBe(await hashOf(KEPT));
  });

  test('keeps the newest steps of undo, and of redo those that come next', async () => {
    const steps = Array.from({ length: MOST_STEPS + 5 }, (_, atSec): Decision[] => [{ ...KEPT.decisions[0]!, atSec }]);
    const read = await opened(keptText({ ...KEPT, earlier: steps, later: steps }));
    if (read.kind !== 'exercise') throw new Error('not an exercise');
    expect(read.exercise.earlier).toEqual(steps.slice(5));
    expect(read.exercise.later).toEqual(steps.slice(0, MOST_STEPS));
  });

  test('of a newer Muster is opened to look at, whatever else it holds', async () => {
    const newer = { ...KEPT, schema: 'muster.exercise/4', product: '9.9.9', injects: [{ at: 1 }] };
    expect(await opened(JSON.stringify(newer))).toEqual({
      kind: 'exercise',
      exercise: { ...KEPT, product: '9.9.9' },
      newer: true,
    });
  });
});

test('an exercise of the first version, which knew no debrief, is brought up to date', async () => {
  const { debrief: _, ...rest } = KEPT;
  expect(await opened(JSON.stringify({ ...rest, schema: 'muster.exercise/1' }))).toEqual({
    kind: 'exercise',
    exercise: { ...KEPT, debrief: NOT_DEBRIEFED },
    newer: false,
  });
});

test('an exercise of the second version, which knew one list of decisions, has no branches', async () => {
  expect(await opened(JSON.stringify({ ...KEPT, schema: 'muster.exercise/2' }))).toEqual({
    kind: 'exercise',
    exercise: KEPT,
    newer: false,
  });
});

test('a scenario alone is opened as the command line takes it', async () => {
  expect(await opened(JSON.stringify(KEPT.scenario))).toEqual({ kind: 'scenario', scenario: KEPT.scenario });
});

describe('undo and redo', () => {
  const [first, second] = [
    { ...KEPT.decisions[0]!, atSec: 900 },
    { ...KEPT.decisions[0]!, atSec: 60 },
  ];
  const both = taking(second)(taking(first)(NOTHING_DECIDED)!)!;

  test('decisions stand in the order of their times', () => expect(both.decisions).toEqual([second, first]));

  test('undo goes back, redo comes again, to the same', () => {
    const back = undoing(both)!;
    expect(back.decisions).toEqual([first]);
    expect(redoing(back)).toEqual(both);
    expect(undoing(undoing(back)!)).toBeNull();
    expect(redoing(both)).toBeNull();
  });

  test('a decision after undo leaves nothing to redo', () => {
    expect(taking(first)(undoing(both)!)?.later).toEqual([]);
  });
});
