// The bill of an exercise, worked out once a trace; and what it says of one force.

import { remember } from '../../../core/base/remember.ts';
import { type BillLine, billOf, totalPence } from '../../../core/trace/bill.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export const billFor = remember((trace: Trace) => billOf(trace));

export interface Account {
  /** The force at the other end. */
  readonly with: number;
  readonly officerSec: number;
  readonly pence: number;
}

interface Accounts {
  readonly owes: readonly Account[];
  readonly isOwed: readonly Account[];
  /** Its own units' officer-seconds at its own incidents. */
  readonly ownOfficerSec: number;
}

/** What a force would be billed, and would bill, by the force at the other end; null where there are no rates. */
export function accountsOf(trace: Trace, force: number): Accounts | null {
  const bill = billFor(trace);
  if (bill === null) return null;
  return {
    owes: byOther(
      bill.lines.filter(({ host }) => host === force),
      ({ donor }) => donor,
    ),
    isOwed: byOther(
      bill.lines.filter(({ donor }) => donor === force),
      ({ host }) => host,
    ),
    ownOfficerSec: bill.ownOfficerSec[force] ?? 0,
  };
}

function byOther(lines: readonly BillLine[], other: (line: BillLine) => number): Account[] {
  const found = new Map<number, Account>();
  for (const line of lines) {
    const so = found.get(other(line)) ?? { with: other(line), officerSec: 0, pence: 0 };
    const officerSec = so.officerSec + line.officerSec;
    found.set(so.with, { ...so, officerSec, pence: so.pence + totalPence(line) });
  }
  return [...found.values()].sort((x, y) => x.with - y.with);
}
