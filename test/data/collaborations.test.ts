// The collaborations between forces: the shipped list is sound, holds by its dates, and a list that can't be is refused.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at } from '../../src/core/base/assert.ts';
import { holdsOn } from '../../src/core/model/collaboration.ts';
import { parseCollaborations } from '../../src/core/scenario/collaboration-schema.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const text = readFileSync(new URL('../../data/collaborations/collaborations.json', import.meta.url), 'utf8');
const nameOf = (id: string): string => library.forces.find((force) => force.id === id)?.shortName ?? id;

test('a date that is published is said so, and what has none says that it has none', () => {
  for (const one of library.collaborations) {
    const isDated = one.from !== undefined || one.until !== undefined;
    expect([one.id, one.basis]).toEqual([one.id, isDated ? 'published' : 'illustrative']);
  }
  expect(library.collaborations.filter(({ basis }) => basis === 'published').length).toBe(6);
});

test.each([
  // from, until, day, holds
  [undefined, undefined, '2011-08-06T17:00', true],
  ['2012-04', undefined, '2011-08-06T17:00', false],
  ['2012-04', undefined, '2012-04-01T00:00', true],
  ['2012', '2019-04', '2019-03-31T23:00', true],
  ['2012', '2019-04', '2019-04-01T00:00', false],
  ['2015-05-05', '2018-05-01', '2015-05-04T12:00', false],
  ['2015-05-05', '2018-05-01', '2018-04-30T12:00', true],
] as const)('from %s until %s, on %s: %s', (from, until, day, holds) => {
  const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  expect(holdsOn({ ...at(library.collaborations, 6), ...dates }, day)).toBe(holds);
});

test('an exercise carries those of its day: in August 2011 none that began later', () => {
  const { exercise } = shippedInputs('london-2011');
  expect(exercise.collaborations.every(({ from }) => from === undefined || from <= '2011')).toBe(true);
  const now = shippedInputs('large-disorder').exercise.collaborations;
  expect(now.map(({ id }) => id)).toContain('bch-armed');
  expect(now.map(({ id }) => id)).not.toContain('south-west-tri-force');
  const [armed] = now;
  expect(armed?.forces.map(nameOf).sort()).toEqual(
    ['Beds', 'Cambs', 'Herts'].map((short) => expect.stringContaining(short.slice(0, 3))),
  );
});

test('a list that cannot be is refused: who, where, what was expected', () => {
  const [first, second] = JSON.parse(text);
  const wrong = [
    { ...first, forces: ['E23000023'], capabilities: ['firearm'] },
    { ...second, forces: ['E23000023', 'E99000001', 'E23000023'], from: '2019-04', until: '2019-04' },
  ];
  const refused = parseCollaborations(JSON.stringify(wrong), library.forces, library.capabilities);
  expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(['/0/forces']);
  const later = parseCollaborations(JSON.stringify([second, wrong[1]]), library.forces, library.capabilities);
  expect(later.ok ? [] : later.problems.map(({ path }) => path)).toEqual([
    '/1/id',
    '/1/forces/1',
    '/1/forces/2',
    '/1/until',
  ]);
});
