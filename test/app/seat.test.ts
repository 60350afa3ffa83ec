// As whose screen the exercise is shown: a window's address says it and finds it again; a role that isn't known is the room's;
// and a screen of one role takes that role's decisions only.

import { expect, test } from 'vitest';
import { placesFor, seatFrom, sightFor, withSeat } from '../../src/app/panels/seat.ts';
import { mayTake, type RoleId, takerOf } from '../../src/core/model/roles.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { WALL } from '../../src/core/trace/sight.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const { roles } = library;
const { header } = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
const roleOf = (id: string) => roles.find((role) => role.id === id)!;

test('an address keeps the seat, and whatever else it said', () => {
  const seat = { role: 'donorForce', place: 'kent' };
  expect(seatFrom(withSeat('?view=room&desk=7', seat), roles)).toEqual(seat);
  expect(withSeat('?view=room&desk=7&role=hostGold', { role: null, place: '' })).toBe('?view=room&desk=7');
  expect(seatFrom('?view=room&role=<b>', roles)).toEqual({ role: null, place: '' });
});

test('a role sits where it is said to, and by itself at the host or beside it', () => {
  const host = header.incidents[0]?.force ?? -1;
  const kent = header.exercise.forces.findIndex(({ name }) => name === 'Kent');
  const place = header.forceIds[kent] ?? '';
  expect(sightFor({ role: 'hostGold', place: '' }, roles, header).force).toBe(host);
  expect(sightFor({ role: 'donorForce', place }, roles, header).force).toBe(kent);
  expect(sightFor({ role: 'donorForce', place: 'nowhere' }, roles, header).force).not.toBe(host);
  expect(sightFor({ role: 'regionalCentre', place: '' }, roles, header)).toMatchObject({ force: -1 });
  expect(placesFor('region', roleOf('regionalCentre'), header).length).toBeGreaterThan(5);
  expect(sightFor({ role: 'nobody', place: '' }, roles, header)).toEqual({ ...WALL, leads: 'exerciseControl' });
});

test('only exercise control sees ahead, and only it decides in others’ stead', () => {
  expect(roles.filter(({ ahead }) => ahead).map(({ id }) => id)).toEqual(['exerciseControl']);
  const gold = 'hostGold' as RoleId;
  expect(mayTake(roleOf('hostGold'), { by: gold, kind: 'request' })).toBe(true);
  expect(mayTake(roleOf('hostGold'), { by: gold, kind: 'answer' })).toBe(false);
  expect(mayTake(roleOf('hostGold'), { by: gold, kind: 'request', overrides: true })).toBe(false);
  expect(mayTake(roleOf('donorForce'), { by: gold, kind: 'request' })).toBe(false);
  expect(mayTake(roleOf('exerciseControl'), { by: gold, kind: 'answer', overrides: true })).toBe(true);
  for (const decides of ['request', 'answer', 'note'] as const) {
    expect(mayTake(roleOf('observer'), { by: 'observer' as RoleId, kind: decides })).toBe(false);
  }
});

test('a decision by one press is taken by the role at the desk if it takes such, else by exercise control', () => {
  const taker = (chosen: string) => takerOf(roles, chosen as RoleId, 'activateTier');
  expect(['hostGold', 'exerciseControl', 'hostSilver', 'observer'].map(taker)).toEqual([
    'hostGold',
    'exerciseControl',
    'exerciseControl',
    'exerciseControl',
  ]);
});
