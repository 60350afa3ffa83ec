// What evaluators write down: undone in turn with decisions, by what each came after; the last mark holds; and the report tells
// what holds and no more.

import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createDebriefing, type Observed } from '../../src/app/exercise/debriefing.ts';
import { createKeeping } from '../../src/app/exercise/keeping.ts';
import { markOf, NOT_EVALUATED, notesOf, outcomesOf } from '../../src/core/model/evaluation.ts';

const mark = (outcome: 'met' | 'notMet'): Observed => ({
  kind: 'mark',
  atSec: 60,
  initials: '',
  inject: 'one',
  expected: 'A call',
  outcome,
  note: '',
});

function evaluator() {
  const steps = signal(0);
  const keeping = createKeeping(() => Promise.reject(new Error('nothing is kept here')));
  const desk = createDebriefing(
    keeping,
    () => null,
    () => steps.value,
  );
  const now = () => desk.debrief.value.evaluation ?? NOT_EVALUATED;
  return { steps, keeping, desk, now, outcome: () => markOf(now(), 'one', 'A call')?.mark.outcome ?? null };
}

describe('marks and decisions are undone in the order in which they were made', () => {
  test('mark, decision, mark: undo goes mark, decision, mark; redo the same way on', () => {
    const { desk, steps, outcome } = evaluator();
    desk.observe(mark('notMet'));
    steps.value = 1;
    desk.observe(mark('met'));
    expect(outcome()).toBe('met');
    expect(desk.undo()).toBe(true);
    expect(outcome()).toBe('notMet');
    // The next to be undone is the decision, and not for the evaluation to undo.
    expect(desk.undo()).toBe(false);
    expect(desk.canUndo()).toBe(false);
    steps.value = 0;
    expect(desk.undo()).toBe(true);
    expect(outcome()).toBeNull();
    expect(desk.redo()).toBe(true);
    expect(desk.redo()).toBe(false);
    steps.value = 1;
    expect(desk.redo()).toBe(true);
    expect(outcome()).toBe('met');
  });

  test('what was undone is gone once something else is written down', () => {
    const { desk, now, outcome } = evaluator();
    desk.observe(mark('met'));
    desk.undo();
    desk.observe({ kind: 'note', atSec: 0, initials: 'AB', text: 'Heard' });
    expect(desk.canRedo()).toBe(false);
    expect(outcome()).toBeNull();
    expect(notesOf(now()).map(({ note }) => note.text)).toEqual(['Heard']);
  });

  test('an exercise that is only looked at takes none', () => {
    const { desk, keeping, now } = evaluator();
    keeping.lookOnly.value = 'newer';
    desk.observe(mark('met'));
    expect(now().count).toBe(0);
  });
});

test('every expected action is counted once, by its last mark', () => {
  const { desk, now } = evaluator();
  desk.observe(mark('notMet'));
  desk.observe(mark('met'));
  const injects = [{ id: 'one', expected: ['A call', 'A log'] }];
  expect(outcomesOf(now(), injects)).toEqual({ met: 1, partly: 0, notMet: 0, notObserved: 0, unmarked: 1 });
});
