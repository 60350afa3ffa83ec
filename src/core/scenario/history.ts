// Published figures of a past event, from its table: what was counted, between which hours, and on whose word. What a model
// makes of the same is for the reader to set beside them.

import * as v from 'valibot';
import { type ClockOffsets, utcFromLocal } from '../base/civil-time.ts';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { ForceId, Provenance } from '../model/dataset.ts';
import { OUTSIDE_COUNTS, type OutsideCount } from '../model/outside-count.ts';
import { forceId, id, provenance, text } from './common-schema.ts';
import { readCsv } from './csv.ts';
import { failWith, parseWith, record } from './explain.ts';
import { duplicates } from './references.ts';

export interface PublishedFigure extends Provenance {
  readonly id: string;
  readonly what: string;
  readonly counts: OutsideCount;
  /** Whose incidents it was counted at. */
  readonly host: ForceId;
  /** Local civil time. */
  readonly from: string;
  readonly until: string;
  readonly fromUtcSec: number;
  readonly untilUtcSec: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'officers' | 'forces';
  readonly note: string;
}

const whole = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}$/, 'a whole number'),
  v.transform((digits) => Number(digits)),
);

const rows = v.pipe(
  v.array(
    record({
      id,
      what: text,
      counts: v.picklist(OUTSIDE_COUNTS),
      host: forceId,
      from: text,
      until: text,
      low: whole,
      high: whole,
      unit: v.picklist(['officers', 'forces']),
      ...provenance,
      note: v.string(),
    }),
  ),
  v.minLength(1, 'at least one figure'),
);

/** Checks a table of published figures: every problem at once, a row by its number. */
export function readHistory(csv: string, clock: ClockOffsets): Result<readonly PublishedFigure[]> {
  const table = readCsv(csv);
  if (!table.ok) return table;
  const parsed = parseWith(rows, table.value);
  if (!parsed.ok) return parsed;
  const problems: Problem[] = duplicates(
    parsed.value.map((row) => row.id),
    '',
  );
  const figures = parsed.value.map((row, n): PublishedFigure => {
    const from = utcFromLocal(row.from, clock, `/${n}/from`);
    const until = utcFromLocal(row.until, clock, `/${n}/until`);
    for (const time of [from, until]) if (!time.ok) problems.push(...time.problems);
    const [fromUtcSec, untilUtcSec] = [from.ok ? from.value : 0, until.ok ? until.value : 1];
    if (untilUtcSec <= fromUtcSec)
      problems.push({ path: `/${n}/until`, found: row.until, expected: `after ${row.from}` });
    if (row.high < row.low)
      problems.push({ path: `/${n}/high`, found: `${row.high}`, expected: `at least ${row.low}` });
    return { ...row, fromUtcSec, untilUtcSec };
  });
  return problems.length > 0 ? failWith(problems) : ok(figures);
}
