// The doctrine as a form: every number of both doctrines is in it exactly once, and what is set there is what runs.

import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/load.ts';
import { assert } from '../../src/core/base/assert.ts';
import {
  type Assumption,
  allAsGiven,
  asGiven,
  FIVE,
  fiveOf,
  isChanged,
  movedFive,
  valuesNow,
  withValues,
} from '../../src/core/scenario/assumption.ts';
import { assumptionsOf } from '../../src/core/scenario/assumption-form.ts';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { type Setting, setAt } from '../../src/core/scenario/pointer.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { library } from '../support/shipped.ts';

const SCENARIOS = ['large-disorder', 'august-2011'] as const;

const resolved = (id: string, settings: readonly Setting[] = []) => {
  const result = resolveExercise(loadScenario(id, library), library, settings);
  assert(result.ok, 'it resolves', { result });
  return result.value;
};

const FORMS = new Map(SCENARIOS.map((id) => [id, assumptionsOf(resolved(id), library.capabilities)]));
const formOf = (id: (typeof SCENARIOS)[number]): readonly Assumption[] => FORMS.get(id) ?? [];

/** Pointers to every number of a document, elements of lists by their ids as settings name them. */
function numbersIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}/${key}`));
  return value.flatMap((one, n) => {
    if (path === '/doctrine/holdings') return numbersIn(one, `/holdings/${one.force}/${one.capability}`);
    return numbersIn(one, `${path}/${typeof one?.id === 'string' ? one.id : n}`);
  });
}

describe.each(SCENARIOS)('the doctrine of %s', (id) => {
  const form = formOf(id);
  const pointers = form.flatMap(({ given }) => Object.keys(given));

  test('every number is in the form exactly once, with a source', () => {
    const { doctrine } = resolved(id);
    const figures = form.filter(({ kind }) => kind === 'five' || kind === 'number');
    const inForm = figures.flatMap(({ given }) => Object.keys(given));
    expect(inForm.length).toBeGreaterThan(1500);
    expect([...inForm].sort()).toEqual(numbersIn(doctrine, '/doctrine').sort());
    expect(new Set(pointers).size).toBe(pointers.length);
    expect(figures.filter(({ by }) => by === null || by.source === '').map(({ path }) => path)).toEqual([]);
  });

  test('what the schema allows is known of each, and what is given lies within it', () => {
    for (const { path, limits, given, kind, options } of form) {
      if (kind === 'choice') expect(options, path).toContain(given[path]);
      if (limits === null) continue;
      for (const value of Object.values(given)) {
        expect(value, path).toBeGreaterThanOrEqual(limits.least);
        expect(value, path).toBeLessThanOrEqual(limits.most);
      }
      expect(Number.isFinite(limits.least), path).toBe(true);
    }
  });

  test('every value set comes back as it was set, and all of them go back together', () => {
    // All at once, each moved by what its limits allow: one resolution for more than a thousand settings.
    let settings: readonly Setting[] = [];
    const moved = form.filter(({ kind, keys }) => kind === 'five' && !keys.includes('directionMin'));
    for (const one of moved) {
      const five = fiveOf(one.path);
      const values = Object.fromEntries(FIVE.map((name) => [five[name], Number(one.given[five[name]]) + 7]));
      settings = withValues(settings, one, values);
    }
    expect(settings.length).toBe(moved.length * 5);
    const again = assumptionsOf(resolved(id, settings), library.capabilities);
    const now = valuesNow(form, settings);
    for (const one of again) {
      for (const [path, value] of Object.entries(one.given)) expect(value, path).toBe(now.get(path));
    }
    expect(again.find(({ path }) => path === '/doctrine/declareMin')?.by?.basis).toBe('user');
    const [first] = moved;
    assert(first !== undefined, 'there are some');
    expect(isChanged(first, now)).toBe(true);
    expect(isChanged(first, valuesNow(form, asGiven(settings, first)))).toBe(false);
    expect(allAsGiven(settings, form)).toEqual([]);
  });
});

test('each number, switch and choice by itself is what the doctrine then says', () => {
  const form = formOf('august-2011').filter(({ kind, keys }) => kind !== 'five' && keys[0] !== 'holdings');
  const { doctrine } = resolved('august-2011');
  // One of each key, which is as many as there are schemas.
  const kinds = new Map(form.map((one) => [one.keys.join('/'), one]));
  expect(kinds.size).toBeGreaterThan(60);
  let taken = 0;
  for (const one of kinds.values()) {
    const [setting] = withValues([], one, { [one.path]: otherThan(one) });
    assert(setting !== undefined, 'it is another value', { path: one.path });
    const set = setAt({ doctrine }, setting);
    assert(set.ok, 'it is there', { path: one.path });
    const read = parseDoctrine(set.value.doctrine, library.capabilities);
    // What several figures must hold between them may refuse it, in words that lead to it.
    if (!read.ok) {
      expect(read.problems[0]?.path).toMatch(/^\/\w+\//);
      continue;
    }
    taken++;
    const steps = one.path.split('/').slice(2);
    const found = steps.reduce<unknown>(
      (node, step) =>
        Array.isArray(node) ? (node.find(({ id }) => id === step) ?? node[Number(step)]) : (node as never)[step],
      read.value,
    );
    expect(found, one.path).toBe(otherThan(one));
  }
  expect(taken).toBeGreaterThan(55);
});

function otherThan({ given, path, limits, options }: Assumption): number | boolean | string {
  const value = given[path]!;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return options.find((option) => option !== value) ?? value;
  const higher = limits?.whole ? value + 1 : value + 0.125;
  return higher <= (limits?.most ?? higher) ? higher : value - 0.125;
}

test('one of five numbers never passes its neighbours, and takes the outermost with it', () => {
  const five = { min: 5, p10: 10, p50: 20, p90: 40, max: 60 };
  const limits = { least: 0, most: 1000, whole: false };
  const rows = [
    ['p50', 99, { ...five, p50: 40 }],
    ['p50', 1, { ...five, p50: 10 }],
    ['p10', 2, { ...five, min: 2, p10: 2 }],
    ['p10', 25, { ...five, p10: 20 }],
    ['p90', 90, { ...five, p90: 90, max: 90 }],
    ['p90', -4, { ...five, p90: 20 }],
    ['min', 11, { ...five, min: 10 }],
    ['min', -1, { ...five, min: 0 }],
    ['max', 30, { ...five, max: 40 }],
    ['max', 5000, { ...five, max: 1000 }],
  ] as const;
  for (const [which, to, wanted] of rows) expect(movedFive(five, which, to, limits), `${which} ${to}`).toEqual(wanted);
});

test('what does nothing in an exercise is known to', () => {
  const form = formOf('large-disorder');
  const useOf = (path: string) => form.find((one) => one.path === path)?.use;
  expect(useOf('/doctrine/routes/publicOrder/tiers/national/noticeMin')).toBe('run');
  expect(useOf('/doctrine/routes/cyber/calloutMin')).toBe('notAsked');
  expect(useOf('/doctrine/money/poundsPerNight/value')).toBe('bill');
  expect(useOf('/doctrine/mobilisationStandard/steps/0/withinHours')).toBe('yardstick');
  expect(form.find(({ path }) => path === '/doctrine/movement/breakdown/per1000Km/value')?.needs).toEqual({
    path: '/doctrine/movement/breakdown/occurs',
    oneOf: [true],
  });
});
