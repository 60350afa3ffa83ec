// muster gaps: findings in words and in JSON, by force, and what it refuses.

import { expect, it } from 'vitest';
import type { Worth } from '../../src/core/experiments/worth.ts';
import type { Gap } from '../../src/core/scoring/gaps/types.ts';
import { musterHere } from './command.ts';

it('tells the largest first, with the facts that show each', async () => {
  const { code, out } = await musterHere(['gaps', 'london-2011', '--facts', '--most', '5']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^1\. .+\n {3}.+\n {3}\w+, SPR [\d., ]+; T\+\d+:\d\d to T\+\d+:\d\d; touches \d+ officer-hours; \w+:/m,
  );
  expect(out).toMatch(/^ {5}T\+\d+:\d\d:\d\d /m);
  expect(out).toMatch(/^and \d+ more \(--most \d+\)$/m);
  expect(out).toContain('no force is ranked');
});

it('gives programs every gap with what would repair it', async () => {
  const { out } = await musterHere(['gaps', 'large-disorder', '--json', '--force', 'West Midlands']);
  const { gaps } = JSON.parse(out) as { readonly gaps: readonly Gap[] };
  expect(gaps.map(({ kind }) => kind)).toContain('lateActivation');
  expect(gaps.every(({ facts }) => facts.length > 0)).toBe(true);
  expect(gaps.find(({ kind }) => kind === 'lateActivation')?.repair).toMatchObject({ kind: 'moveActivation' });
});

it('refuses a number that is none', async () => {
  const { code, err } = await musterHere(['gaps', 'large-disorder', '--most', 'all']);
  expect([code, err]).toEqual([1, expect.stringContaining('--most')]);
});

it('what closing each is worth, in words, as a table and in JSON', async () => {
  const [words, table, json] = [
    await musterHere(['gaps', 'large-disorder', '--seeds', '3']),
    await musterHere(['gaps', 'large-disorder', '--seeds', '3', '--csv']),
    await musterHere(['gaps', 'large-disorder', '--seeds', '3', '--json']),
  ];
  const { worth } = JSON.parse(json.out) as { readonly worth: Worth };
  expect(worth.gaps.length).toBeGreaterThan(2);
  const [head, ...rows] = table.out.trimEnd().split('\r\n');
  expect(head).toContain('officer_hours_met,low_95,high_95');
  expect(rows.length).toBe(worth.gaps.length);
  worth.gaps.forEach(({ gap, unmetOfficerHours }, n) => {
    expect(rows[n]).toContain(`${gap},`);
    expect(rows[n]).toContain(unmetOfficerHours.mean.toFixed(1));
    expect(words.out).toContain(gap);
  });
  expect(words.out).toContain('officers more, trained and able to be released');
});

it('finds weak points once it may rerun without each thing', async () => {
  const args = ['gaps', 'marauding-attack', '--most', '99'];
  const [without, words] = [await musterHere(args), await musterHere([...args, '--weak-points', '2'])];
  expect(without.out).not.toContain('Weak point');
  expect(words.out).toMatch(/^\d+\. Weak point: Avon and Somerset control room\n {3}Without it .+ later/m);
  const refused = await musterHere([...args, '--weak-points', 'some']);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--weak-points')]);
});

it('a table without reruns is refused', async () => {
  const { code, err } = await musterHere(['gaps', 'large-disorder', '--csv']);
  expect(code).toBe(2);
  expect(err).toContain('--seeds');
});
