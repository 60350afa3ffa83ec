// The roles as shipped: told apart, each named as its id reads, and every kind of decision somebody's.

import { expect, test } from 'vitest';
import { DECISION_KINDS } from '../../src/core/model/decisions.ts';
import { spokenRole } from '../../src/core/model/roles.ts';
import { library } from '../support/shipped.ts';

const { roles } = library;
const [control, ...others] = roles;

test('logs call each role by its name', () => {
  for (const { id, name } of roles) expect(spokenRole(id)).toBe(name.toLowerCase());
});

test('exercise control may decide anything, and every decision is another’s too', () => {
  expect(control?.decides).toEqual([...DECISION_KINDS]);
  // Injects are exercise control's alone.
  for (const kind of DECISION_KINDS.filter((one) => one !== 'inject'))
    expect(others.some(({ decides }) => decides.includes(kind))).toBe(true);
});

test('of those who decide, only exercise control sees everything', () => {
  const omniscient = roles.filter(
    ({ view, decides }) => view === 'everything' && decides.some((one) => one !== 'note'),
  );
  expect(omniscient.map(({ id }) => id)).toEqual([control?.id]);
});
