// Decisions as they were taken: when, what and why, and the reason where one meant nothing at its moment.

import { at } from '../../base/assert.ts';
import { spokenRole } from '../../model/roles.ts';
import { FACT } from '../../trace/facts.ts';
import type { Trace } from '../../trace/trace.ts';
import { joined, type Line, paragraph, type Section, say } from '../document.ts';
import type { Figures } from '../figures.ts';
import { type Followed, whatHappened } from '../followed.ts';
import type { TellsOf } from '../run.ts';
import { NONE_DECIDED } from '../words.ts';

/** The row that says what became of each decision; −1 where the run never came to it. */
function decisionRows({ facts, header }: Trace): readonly number[] {
  const rows = header.decisions.map(() => -1);
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind === FACT.decisionTaken || kind === FACT.decisionNotApplicable) rows[facts.subject[n]!] = n;
  }
  return rows;
}

export function decisions({ trace }: TellsOf, figures: Figures): Section {
  const rows = decisionRows(trace);
  if (rows.length === 0) return { title: 'Decisions', blocks: [paragraph([NONE_DECIDED])] };
  const happened = whatHappened(trace);
  const cells = rows.map((row, n): readonly Line[] => {
    const { by, rationale } = at(trace.header.decisions, n);
    return [
      say`${figures.decisionTime(n)}`,
      by === undefined ? ['not said'] : say`${figures.of(`decisionBy:${n}`, spokenRole(by))}`,
      row < 0 ? ['The run ended before it'] : say`${figures.fact(row)}`,
      rationale === undefined ? ['none given'] : say`${figures.header(`/decisions/${n}/rationale`)}`,
      followedBy(happened.find((one) => one.row === row)?.followed ?? [], figures),
    ];
  });
  return {
    title: 'Decisions',
    blocks: [
      {
        kind: 'table',
        file: 'decisions',
        caption: say`In the order of the exercise’s clock`,
        columns: [
          { head: 'When', width: 18 },
          { head: 'Who', width: 12 },
          { head: 'What was decided' },
          { head: 'Why', width: 18 },
          { head: 'Followed within two hours by', width: 28 },
        ],
        rows: cells,
      },
    ],
  };
}

/** The first of each kind of fact that the decision could have touched; its time is not its cause. */
const followedBy = (followed: readonly Followed[], figures: Figures): Line =>
  followed.length === 0
    ? ['nothing that it could have touched']
    : joined(
        followed.map(({ row, count }) =>
          count === 1
            ? say`${figures.factTime(row)} ${figures.fact(row)}`
            : say`${figures.factTime(row)} ${figures.fact(row)} (the first of ${figures.of(`followed:${row}`, String(count))})`,
        ),
        '; ',
      );
