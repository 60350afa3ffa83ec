// Decisions as they were taken: when, what and why, and the reason where one meant nothing at its moment.

import { at } from '../../base/assert.ts';
import { spokenRole } from '../../model/roles.ts';
import { FACT } from '../../trace/facts.ts';
import { momentText } from '../../trace/local-clock.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Block, joined, type Line, paragraph, type Section, say } from '../document.ts';
import { type Figures, numberText } from '../figures.ts';
import { type Followed, whatHappened } from '../followed.ts';
import type { SetBeside, TellsOf } from '../run.ts';
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

export function decisions({ trace, besides }: TellsOf, figures: Figures): Section {
  const rows = decisionRows(trace);
  if (rows.length === 0) return { title: 'Decisions', blocks: [paragraph([NONE_DECIDED])] };
  const happened = whatHappened(trace);
  const cells = rows.map((row, n): readonly Line[] => {
    const { by, rationale } = at(trace.header.decisions, n);
    return [
      say`${figures.decisionTime(n)}`,
      by === undefined ? ['not said'] : say`${figures.of(`decisionBy:${n}`, spokenRole(by))}`,
      row < 0 ? ['Not come to'] : say`${figures.fact(row)}`,
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
      ...besideDoctrine(trace, besides, figures),
    ],
  };
}

/** What doctrine would have done in the place of each, and what both come to under the same luck. */
function besideDoctrine(trace: Trace, besides: TellsOf['besides'], figures: Figures): readonly Block[] {
  const rows = besides.flatMap((beside, n): (readonly Line[])[] => {
    if (beside === null) return [];
    const { did } = beside.doctrine ?? { did: [] };
    const doctrine: Line =
      beside.doctrine === null
        ? ['has no such decision to take']
        : did.length === 0
          ? ['nothing of the kind']
          : joined(
              did.map(
                ({ sec, says }, m) =>
                  say`${figures.of(`besideTime:${n}:${m}`, momentText(trace.header, sec))} ${figures.of(`beside:${n}:/doctrine/did/${m}/says`, says)}`,
              ),
              '; ',
            );
    const hours = (which: 'with' | 'without'): Line =>
      say`${figures.of(`besideHours:${n}:${which}`, numberText(Math.round(beside[which].unmetOfficerHours)))}`;
    const breaches = (which: 'with' | 'without'): Line =>
      say`${figures.of(`beside:${n}:/${which}/coverBreaches`, numberText(beside[which].coverBreaches))}`;
    return [
      [
        say`${figures.decisionTime(n)}`,
        doctrine,
        hours('with'),
        hours('without'),
        breaches('with'),
        breaches('without'),
        overSeeds(beside, n, figures),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      file: 'beside-doctrine',
      caption: say`Each beside what doctrine does where it is left out, all others staying, under the same luck. Source: this run, run again without it`,
      columns: [
        { head: 'When', width: 14 },
        { head: 'Left alone, doctrine' },
        { head: 'Need unmet, officer-hours: as decided', numeric: true, width: 13 },
        { head: 'by doctrine', numeric: true, width: 10 },
        { head: 'Breaches of cover: as decided', numeric: true, width: 11 },
        { head: 'by doctrine', numeric: true, width: 10 },
        { head: 'Need unmet over many runs, officer-hours', width: 17 },
      ],
      rows,
    },
  ];
}

function overSeeds({ over }: SetBeside, n: number, figures: Figures): Line {
  if (over === null) return ['not worked out'];
  const { difference } = over.unmetOfficerHours;
  const of = (what: 'mean' | 'low' | 'high') =>
    figures.of(`besideOver:${n}:${what}`, numberText(Math.round(difference[what])));
  return say`${of('mean')} by the decision (${of('low')} to ${of('high')}), ${figures.of(`beside:${n}:/over/seeds`, numberText(over.seeds))} runs`;
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
