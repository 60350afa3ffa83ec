// The form in words: every figure of both doctrines has a label and its choices have words, sliders hold what is there, and a
// search finds what a planner would type.

import { describe, expect, test } from 'vitest';
import {
  contextOf,
  fullNameOf,
  groupsOf,
  hasWords,
  matching,
  numberText,
  rangeOf,
  summaryText,
  unitOf,
} from '../../src/app/panels/assume/figures.ts';
import { loadScenario } from '../../src/cli/load.ts';
import { type Assumption, valuesNow } from '../../src/core/scenario/assumption.ts';
import { givenFor } from '../../src/worker/form.ts';
import { library } from '../support/shipped.ts';

function formOf(id: string, settings: Parameters<typeof givenFor>[1] = []): readonly Assumption[] {
  const given = givenFor(loadScenario(id, library), settings, library);
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.value.assumptions;
}

describe.each(['large-disorder', 'august-2011'])('of %s', (id) => {
  const form = formOf(id);

  test('each has words of its own, and nobody’s key is shown', () => {
    expect(form.filter((one) => !hasWords(one)).map(({ keys }) => keys.join('/'))).toEqual([]);
    const names = form.map((one) => `${groupsOf([one])[0]?.title}: ${fullNameOf(one)}`);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
    expect(names.filter((name) => /[a-z][A-Z]|undefined|\/|-[a-z]+-/.test(name.replace('NPoCC', '')))).toEqual([]);
  });

  test('each is in one group, and its slider holds what it is', () => {
    const groups = groupsOf(form);
    expect(groups.flatMap(({ all }) => all).length).toBe(form.length);
    const now = valuesNow(form, []);
    for (const one of form) {
      if (one.kind !== 'five' && one.kind !== 'number') continue;
      const { from, to, step } = rangeOf(one, now, unitOf(one));
      const middle =
        one.kind === 'five' ? [one.given[`${one.path}/p10`], one.given[`${one.path}/p90`]] : [one.given[one.path]];
      for (const value of middle) {
        expect(Number(value), one.path).toBeGreaterThanOrEqual(from);
        expect(Number(value), one.path).toBeLessThanOrEqual(to);
      }
      expect(step, one.path).toBeGreaterThan(0);
      expect(to, one.path).toBeGreaterThan(from);
    }
  });
});

test('search finds by capability, tier, words and source', () => {
  const groups = groupsOf(formOf('large-disorder'));
  const found = matching(groups, 'public order national notice');
  expect(found.map(({ path }) => path)).toContain('/doctrine/routes/publicOrder/tiers/national/noticeMin');
  expect(found.length).toBeLessThan(4);
  expect(matching(groups, '98(4)').map(({ path }) => path)).toEqual(['/doctrine/donorDecision/direction/value']);
  expect(matching(groups, 'rubbish')).toEqual([]);
});

test('values read as people say them', () => {
  const rows = [
    [65, 'min', '1\u00a0h\u00a005'],
    [0.5, 'min', '0.5\u00a0min'],
    [0.755, 'share', '75.5%'],
    [0.45, 'pounds', '£0.45'],
    [14, 'hour', '14:00'],
    [1, 'units', '1\u00a0unit'],
    [1.5, 'times', '1.5\u00a0times'],
    [0.2, 'count', '0.2'],
  ] as const;
  for (const [value, unit, text] of rows) expect(numberText(value, unit)).toBe(text);
  const notice = formOf('large-disorder').find(({ path }) => path === '/doctrine/declareMin');
  expect(notice && summaryText(notice, (path) => notice.given[path] ?? 0)).toBe(
    '12\u00a0min (5\u00a0min to 30\u00a0min)',
  );
  const guard = formOf('large-disorder').find(({ path }) => path.endsWith('/airport-essex/units'));
  expect(guard && contextOf(guard)).toBe('Essex, An international airport');
});

test('a block that a file sets as a whole counts as given; one figure does not', () => {
  const block = {
    path: '/doctrine/rendezvous',
    value: { bays: { value: 5, source: 'Ours', asOf: '2026', basis: 'user' } },
  };
  const figure = { path: '/doctrine/declareMin/p50', value: 20 };
  const form = formOf('large-disorder', [block, figure]);
  expect(form.find(({ path }) => path === '/doctrine/rendezvous/bays/value')?.given).toEqual({
    '/doctrine/rendezvous/bays/value': 5,
  });
  expect(form.find(({ path }) => path === '/doctrine/declareMin')?.given['/doctrine/declareMin/p50']).toBe(12);
});
