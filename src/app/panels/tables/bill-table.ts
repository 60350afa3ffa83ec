// The table of who would bill whom: a line a host, donor and category. In the order of the forces, never ranked by money.

import { AID_CATEGORIES } from '../../../core/model/money.ts';
import { type BillLine, totalPence } from '../../../core/trace/bill.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import type { EntryId } from '../explain/entries.ts';
import { pounds, whole } from '../format.ts';
import { billFor } from '../read/bills.ts';
import { forceAt } from '../read/names.ts';
import { AID_WORDS } from '../words.ts';
import type { Column } from './columns.ts';

interface BillRow {
  readonly line: BillLine;
  readonly host: string;
  readonly donor: string;
  readonly category: string;
}

export const billRows = (trace: Trace): BillRow[] =>
  (billFor(trace)?.lines ?? []).map((line) => ({
    line,
    host: forceAt(trace.header, line.host).name,
    donor: forceAt(trace.header, line.donor).name,
    category: AID_WORDS[AID_CATEGORIES[line.category] ?? 'spontaneous'],
  }));

const figure = (
  key: string,
  title: string,
  why: EntryId,
  share: number,
  text: (line: BillLine) => string,
): Column<BillRow> => ({
  key,
  title,
  why,
  share,
  figures: true,
  text: ({ line }) => text(line),
  unranked: true,
});

export const BILL_COLUMNS: readonly Column<BillRow>[] = [
  { key: 'host', title: 'Billed (host)', why: 'host', share: 15, text: (row) => row.host },
  { key: 'donor', title: 'By (donor)', why: 'donor', share: 18, text: (row) => row.donor },
  { key: 'category', title: 'Category', why: 'spontaneous', share: 14, text: (row) => row.category },
  figure('deployed', 'Deployed', 'deployments', 9, ({ deployments }) => whole(deployments)),
  figure('hours', 'Officer-hours', 'officerHours', 10, ({ officerSec }) => whole(officerSec / 3600)),
  figure('charged', 'Charged', 'chargedHours', 8, ({ chargedOfficerSec }) => whole(chargedOfficerSec / 3600)),
  figure('forHours', 'Hours', 'forHours', 9, ({ hoursPence }) => pounds(hoursPence)),
  figure('forNights', 'Nights', 'forNights', 8, ({ nightsPence }) => pounds(nightsPence)),
  figure('forMiles', 'Miles', 'forMiles', 8, ({ milesPence }) => pounds(milesPence)),
  figure('total', 'In all', 'inAll', 10, (line) => pounds(totalPence(line))),
];

export const selectBill = ({ line }: BillRow): Selection => ({ kind: 'force', index: line.donor });
