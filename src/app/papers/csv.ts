// A plain table as comma-separated values that any spreadsheet opens: with the mark that tells it of UTF-8, and with whatever
// a spreadsheet would take for a formula made harmless.

import Papa from 'papaparse';
import type { PlainTable } from '../../core/report/tables.ts';

const BYTE_ORDER_MARK = '\ufeff';

export const csvText = ({ rows }: PlainTable): string =>
  BYTE_ORDER_MARK + Papa.unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n' });
