// The form that adds an inject: whatever it makes passes the door that decisions pass, for every kind of condition and in every
// scenario; and what is wrong is told at its field, with nothing made.

import { expect, test } from 'vitest';
import {
  type DraftContext,
  faultsOf,
  fieldsOf,
  type InjectDraft,
  injectFrom,
  isCount,
  kindsIn,
  NEW_DRAFT,
  namedBy,
  triggerOf,
} from '../../src/app/panels/injects/inject-draft.ts';
import type { InjectOrder } from '../../src/core/model/inject-orders.ts';
import { CONDITION_KINDS } from '../../src/core/model/mel.ts';
import { nameProblems, readDecisions } from '../../src/core/scenario/decisions.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const NAMED = { id: 'added-1', number: '+1' };
const WRITTEN: InjectDraft = {
  ...NEW_DRAFT,
  title: ' A call ',
  text: 'Somebody calls.',
  to: ['hostGold', 'nationalCentre'],
};

function contextOf(id: string): DraftContext {
  const { exercise } = shippedInputs(id);
  const paragraphs = library.editions.flatMap((edition) => edition.paragraphs.map((one) => one.id));
  return { exercise, nowSec: 3630, durationSec: exercise.scenario.durationHours * 3600, paragraphs };
}

const reread = (context: DraftContext, what: InjectOrder) => {
  const read = readDecisions(JSON.stringify([{ kind: 'inject', atSec: context.nowSec, by: 'exerciseControl', what }]));
  if (!read.ok) return read.problems;
  return nameProblems(read.value, { ...library, scenario: context.exercise.scenario });
};

test('for every kind that a scenario knows, all its fields filled, or only those that it needs', () => {
  const seen = new Set<string>();
  for (const id of ['large-disorder', 'marauding-attack', 'nerve-agent']) {
    const context = contextOf(id);
    const { exercise } = context;
    const kinds = kindsIn(exercise);
    for (const kind of kinds) {
      const fields = Object.fromEntries(
        fieldsOf(kind).map((field) => [field, isCount(field) ? '40' : (namedBy(field, exercise)[0]?.id ?? '')]),
      );
      const objectives = (exercise.scenario.mel?.objectives ?? []).slice(0, 1).map((one) => one.id);
      const more = { expected: 'Ask who is free\n\n Write it down ', spr: '5.3, 5.4', objectives };
      const inject = injectFrom({ ...WRITTEN, ...more, starts: kind, fields, afterMin: '10' }, context, NAMED);
      expect([kind, faultsOf({ ...WRITTEN, starts: kind, fields }, context)]).toEqual([kind, {}]);
      expect(inject).toMatchObject({ title: 'A call', expected: ['Ask who is free', 'Write it down'], objectives });
      if (inject?.trigger !== undefined && 'when' in inject.trigger && kind === 'arrived')
        expect(inject.trigger.when.share).toBe(0.4);
      expect([kind, reread(context, { does: 'add', inject: inject! })]).toEqual([kind, []]);
      seen.add(kind);
    }
  }
  expect([...seen].sort()).toEqual([...CONDITION_KINDS].sort());
});

test('at a time from now, counted from the whole minute; never after the end', () => {
  const context = contextOf('large-disorder');
  expect(triggerOf({ ...WRITTEN, inMin: '15' }, context)).toEqual({ atMin: 75 });
  for (const inMin of ['', '-1', '1.5', '99999', 'soon'])
    expect(Object.keys(faultsOf({ ...WRITTEN, inMin }, context))).toEqual(['inMin']);
});

test('what is missing or unknown is told at its field, and nothing is made', () => {
  const context = contextOf('large-disorder');
  const empty: InjectDraft = {
    ...NEW_DRAFT,
    starts: 'arrived',
    fields: { share: '140', incident: 'elsewhere' },
    spr: '5.3 99.9',
  };
  expect(Object.keys(faultsOf(empty, context)).sort()).toEqual([
    'capability',
    'incident',
    'share',
    'spr',
    'text',
    'title',
    'to',
  ]);
  expect(faultsOf(empty, context).spr).toContain('99.9');
  expect(injectFrom(empty, context, NAMED)).toBeNull();
});

test('an inject added with an objective or a force that nobody knows is refused where it comes in from a file', () => {
  const context = contextOf('large-disorder');
  const inject = injectFrom(WRITTEN, context, NAMED)!;
  const strange = { ...inject, objectives: ['nothing'], trigger: { when: { kind: 'coverBelow', force: 'E23000999' } } };
  expect(reread(context, { does: 'add', inject: strange as never }).map(({ path }) => path)).toEqual([
    '/0/what/inject/objectives/0',
    '/0/what/inject/trigger/when/force',
  ]);
});
