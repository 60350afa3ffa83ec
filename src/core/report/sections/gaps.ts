// The gaps: what fell short, when, the facts that show it, the paragraph that it touches, what would close it, and what
// that would be worth where reruns have measured it.

import { roughText } from '../../scoring/gaps/parts.ts';
import { repairCost } from '../../scoring/gaps/repair-cost.ts';
import { repairWords } from '../../scoring/gaps/repair-words.ts';
import { type Gap, unsizedWords } from '../../scoring/gaps/types.ts';
import { DIMENSION_WORDS } from '../../scoring/words.ts';
import { type Block, heading, joined, type Line, paragraph, type Section, say } from '../document.ts';
import { type Figures, numberText } from '../figures.ts';
import type { TellsOf } from '../run.ts';
import { NO_GAPS } from '../words.ts';

/** So many are told with their facts; the rest stand in the table. */
const TOLD_IN_FULL = 10;
const FACTS = 5;

export function gapsFound(tells: TellsOf, figures: Figures): Section {
  const { gaps, worth } = tells;
  if (gaps.length === 0) return { title: 'Gaps', blocks: [paragraph([NO_GAPS])] };
  const order: Line =
    worth === null
      ? [
          'In the order of the officer-hours that each touched in this run. What closing them would be worth has not been measured; the sheet of gaps does that.',
        ]
      : say`In the order of what closing each would be worth, measured by reruns over up to ${figures.of('worth:seeds', String(worth.seeds))} seeds with exactly that repaired, under the same luck.`;
  return {
    title: 'Gaps',
    blocks: [
      paragraph(order),
      table(tells, figures),
      ...gaps.slice(0, TOLD_IN_FULL).flatMap((gap) => inFull(gap, tells, figures)),
    ],
  };
}

const touched = (gap: Gap, figures: Figures): Line =>
  gap.severity > 0
    ? say`${figures.of(`severity:${gap.id}`, roughText(gap.severity))} officer-hours`
    : [unsizedWords(gap)];

function worthOf(gap: Gap, { worth }: TellsOf, figures: Figures): Line {
  const found = worth?.gaps.find((one) => one.gap === gap.id);
  if (found === undefined) return [worth === null ? 'not measured' : 'no rerun can repair it'];
  const { mean, low, high } = found.unmetOfficerHours;
  const of = (what: string, value: number) => figures.of(`worth:${gap.id}:${what}`, numberText(Math.round(value)));
  return say`${of('mean', mean)} officer-hours of need met (${of('low', low)} to ${of('high', high)})`;
}

function table(tells: TellsOf, figures: Figures): Block {
  return {
    kind: 'table',
    file: 'gaps',
    caption: say`All gaps of the run. Source: the record of this run, by the rules of data/scoring`,
    columns: [
      { head: 'Gap' },
      { head: 'Score', width: 13 },
      { head: 'From', width: 14 },
      { head: 'Until', width: 14 },
      { head: 'Touched at most', numeric: true, width: 13 },
      { head: 'Worth closing', width: 18 },
      { head: 'SPR', width: 7 },
    ],
    rows: tells.gaps.map((gap): readonly Line[] => [
      say`${figures.gap(gap, 'title')}`,
      [DIMENSION_WORDS[gap.dimension].name],
      say`${figures.gapTime(gap, 'fromSec')}`,
      say`${figures.gapTime(gap, 'untilSec')}`,
      touched(gap, figures),
      worthOf(gap, tells, figures),
      say`${figures.of(`gapSpr:${gap.id}`, gap.spr.join(', '))}`,
    ]),
  };
}

function inFull(gap: Gap, { trace, editions }: TellsOf, figures: Figures): readonly Block[] {
  const blocks: Block[] = [heading(say`${figures.gap(gap, 'title')}`), paragraph(say`${figures.gap(gap, 'says')}`)];
  const facts = gap.facts.slice(0, FACTS);
  if (facts.length > 0) {
    blocks.push({ kind: 'list', lines: facts.map((row) => say`${figures.factTime(row)}: ${figures.fact(row)}`) });
  }
  const edition = editions.find(({ id }) => id === trace.header.exercise.scenario.sprEdition);
  const paragraphs = (edition ?? editions[0])?.paragraphs ?? [];
  const touches = gap.spr.map((id): Line => {
    const found = paragraphs.find((one) => one.id === id);
    const number = figures.of(`spr:${id}`, id);
    return found === undefined ? [number] : say`${number}, ${figures.of(`sprHeading:${id}`, found.heading)}`;
  });
  if (touches.length > 0)
    blocks.push(paragraph(say`Paragraph of the Strategic Policing Requirement: ${joined(touches, '; ')}.`));
  if (gap.repair !== null) {
    const cost = repairCost(trace, gap.repair);
    blocks.push(
      paragraph(
        say`Would close it: ${figures.of(`repair:${gap.id}`, repairWords(trace, gap.repair))}. What that takes: ${figures.of(`cost:${gap.id}`, cost)}.`,
      ),
    );
  }
  return blocks;
}
