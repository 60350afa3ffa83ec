// muster compare: the change in words and as an object, and what it refuses.

import { expect, test } from 'vitest';
import { musterHere } from './command.ts';

const LATER = '/scenario/activations/0/afterMin=2760';

test('in words: the change, its interval and where it was felt', async () => {
  const { code, out } = await musterHere(['compare', 'london-2011', '--set', LATER, '--seeds', '5']);
  expect(code).toBe(0);
  expect(out).toContain('over 5 seeds under the same luck');
  expect(out).toMatch(/need unmet, all together: \+\d+ officer-hours \([+−]\d+ to \+\d+\)/);
  expect(out).toContain('Holdings are illustrative figures');
});

test('as one object, and the same each time', async () => {
  const again = () => musterHere(['compare', 'london-2011', '--set', LATER, '--seeds', '3', '--json']);
  const [{ out }, second] = [await again(), await again()];
  expect(out).toBe(second.out);
  const report = JSON.parse(out) as { seeds: number; incidents: string[]; unmetOfficerHours: { difference: object } };
  expect(report.seeds).toBe(3);
  expect(report.incidents).toContain('Disorder in Croydon');
});

test('a setting that changes nothing says so', async () => {
  const { out } = await musterHere(['compare', 'large-disorder', '--set', '/scenario/title=Other', '--seeds', '2']);
  expect(out).toContain('Nothing changes in any run.');
});

test.each([
  [['compare', 'london-2011'], 2, 'muster compare <scenario>'],
  [['compare', 'london-2011', '--set', LATER, '--seeds', '0'], 2, '--seeds: found "0"'],
  [['compare', 'london-2011', '--set', '/doctrine/nothing=1'], 1, '/doctrine/nothing'],
  [['compare', 'nowhere', '--set', LATER], 1, 'found "nowhere"'],
])('%j is refused', async (args, code, says) => {
  const answer = await musterHere(args);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(says);
});
