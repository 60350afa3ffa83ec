// Money as the panels say it: what a force owes and is owed adds up to the bill, and the table has a row a line.

import { expect, test } from 'vitest';
import { accountsOf, billFor } from '../../src/app/panels/read/bills.ts';
import { BILL_COLUMNS, billRows } from '../../src/app/panels/tables/bill-table.ts';
import { totalPence } from '../../src/core/trace/bill.ts';
import { runOf } from './run.ts';

const trace = runOf('large disorder');
const bill = billFor(trace)!;
const all = bill.lines.reduce((sum, line) => sum + totalPence(line), 0);

test('what all forces owe is what all are owed, and that is the bill', () => {
  const accounts = trace.header.forceIds.map((_, force) => accountsOf(trace, force)!);
  const sum = (side: 'owes' | 'isOwed'): number =>
    accounts.flatMap((one) => one[side]).reduce((total, { pence }) => total + pence, 0);
  expect(all).toBeGreaterThan(0);
  expect([sum('owes'), sum('isOwed')]).toEqual([all, all]);
});

test('the table: a row a line, and no ranking by figures', () => {
  const rows = billRows(trace);
  expect(rows).toHaveLength(bill.lines.length);
  for (const column of BILL_COLUMNS) {
    if (column.figures) expect(column.unranked).toBe(true);
    expect(column.text(rows[0]!)).not.toBe('');
  }
});
