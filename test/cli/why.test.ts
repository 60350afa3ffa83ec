// muster why: the parts that it prints add up to the total that it prints; names are found however they are written, and
// what is not there is refused.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { waitsOfUnit } from '../../src/core/trace/why/unit-wait.ts';
import { shippedInputs } from '../support/shipped.ts';
import { musterHere } from './command.ts';

const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
const { units, incidents, exercise } = trace.header;

/** A unit of another force that came to work. */
const lent = units.find(
  ({ force }, n) => force !== incidents[0]!.force && waitsOfUnit(trace, n).some(({ end }) => end === 'atWork'),
)!;
const donor = exercise.forces[lent.force]!.name;

const say = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await musterHere(['why', ...args]);
  expect([code, err]).toEqual([0, '']);
  return out;
};

const secondsOf = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Figures before the total, and the total. */
function figuresOf(out: string): { readonly parts: readonly number[]; readonly total: number } {
  const figures = [...out.matchAll(/^ {2,}([\d:]+) {2}\S/gm)].map(([, figure]) => secondsOf(figure!));
  return { parts: figures.slice(0, -1), total: figures.at(-1)! };
}

test.for([
  ['large-disorder', 'request', '2'],
  ['large-disorder', 'unit', lent.name.toUpperCase()],
  ['large-disorder', 'incident', 'Large disorder', '--at', '8h'],
  ['london-2011', 'request', '3', '--seed', '3'],
  ['london-2011', 'force', 'Metropolitan Police', '--seed', '3'],
])('why %j: the parts add up', async (args) => {
  const out = await say(...args);
  const { parts, total } = figuresOf(out.split('\n\n')[0]!);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
});

test('a unit: whom it came from, by which policy, of what it had', async () => {
  const out = await say('large-disorder', 'unit', lent.name);
  expect(out).toContain(`${lent.name} for Large disorder, request`);
  expect(out).toContain(`${donor} was asked for`);
  expect(out).toMatch(/at (Regional|National) \(tier [23]\), which asks by regional share/);
  expect(out).toMatch(/it had \d+ free, was to keep \d+ at home and gave \d+/);
});

test('an incident at no moment in particular: each capability, when half of what it lacked was over', async () => {
  const out = await say('large-disorder', 'incident', 'large disorder');
  expect(out).toMatch(/^T\+\d+:\d\d:\d\d Large disorder: 99 public order units wanted, \d+ at work/);
  expect(out).toContain('lacking in all');
});

test('for programs: the same as one list', async () => {
  const [answer] = JSON.parse(await say('large-disorder', 'request', '1', '--json')) as {
    totalSec: number;
    parts: { sec: number }[];
  }[];
  expect(answer!.parts.reduce((sum, { sec }) => sum + sec, 0)).toBe(answer!.totalSec);
});

test.for([
  [['large-disorder', 'unit', 'Kent PSU 99'], 1, 'expected a name in this run'],
  [['large-disorder', 'unit', lent.name, '--at', '60'], 1, 'expected a unit that was asked for'],
  [['large-disorder', 'request', '0'], 1, 'a number from 1 to'],
  [['large-disorder', 'request', '99'], 1, 'a number from 1 to'],
  [['large-disorder', 'incident', 'nowhere'], 1, 'a name in this run'],
  [['large-disorder', 'incident', 'Large disorder', '--at', '99h'], 1, '--at'],
  [['large-disorder', 'force', 'Narnia'], 1, 'a name in this run'],
  [['large-disorder', 'weather', 'x'], 2, 'muster why <scenario>'],
  [['large-disorder', 'unit'], 2, 'muster why <scenario>'],
] as const)('why %j is refused', async ([args, code, says]) => {
  const answer = await musterHere(['why', ...args]);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(says);
});
