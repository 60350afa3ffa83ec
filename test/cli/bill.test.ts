// muster bill: its lines are the trace's, in words and as CSV, and they add up.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { billOf, totalPence } from '../../src/core/trace/bill.ts';
import { shippedInputs } from '../support/shipped.ts';
import { musterHere } from './command.ts';

const bill = billOf(simulate(createPlan(shippedInputs('marauding-attack')), 'muster', 0, []))!;

test('as CSV: a head and a line each, in pounds and pence, adding up to the penny', async () => {
  const { code, out } = await musterHere(['bill', 'marauding-attack', '--csv']);
  const [head = '', ...rows] = out.trim().split('\n');
  expect(code).toBe(0);
  expect(head.split(',')).toHaveLength(12);
  expect(rows).toHaveLength(bill.lines.length);
  rows.forEach((row, n) => {
    const cells = row.split(',');
    expect(cells).toHaveLength(12);
    const [hours, nights, miles, total] = cells.slice(-4).map((cell) => Math.round(Number(cell) * 100));
    expect(hours! + nights! + miles!).toBe(total);
    expect(total).toBe(totalPence(bill.lines[n]!));
  });
});

test('in words: who, how much, and that nobody’s real bill it is', async () => {
  const { code, out } = await musterHere(['bill', 'marauding-attack']);
  expect(code).toBe(0);
  const pounds = Math.round(bill.lines.reduce((all, line) => all + totalPence(line), 0) / 100);
  expect(out).toContain(`In all £${pounds.toLocaleString('en-GB')}.`);
  expect(out).toContain('Avon and Somerset would be billed');
  expect(out).toContain('specialist');
  expect(out).toContain('nobody’s real bill');
});

test('settings reach it: at no rate at all, hours cost nothing', async () => {
  const rates = ['spontaneous', 'planned', 'specialist'].flatMap((id) => [
    '--set',
    `/doctrine/money/rates/${id}/poundsPerOfficerHour=0`,
  ]);
  const { out } = await musterHere(['bill', 'marauding-attack', '--csv', ...rates]);
  const hours = out
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => Number(row.split(',').at(-4)));
  expect(hours.length).toBeGreaterThan(0);
  expect(hours.every((pounds) => pounds === 0)).toBe(true);
});

test('more than one scenario, or none, is misuse', async () => {
  expect((await musterHere(['bill'])).code).toBe(2);
  expect((await musterHere(['bill', 'marauding-attack', 'london-2011'])).code).toBe(2);
});
