// The five Cs: each score, then its components with what was got of what was asked. Parts by force are left to the screen.

import { shownScore } from '../../scoring/shown.ts';
import { type Score, NOT_TESTED as UNTESTED } from '../../scoring/types.ts';
import { COMPONENT_WORDS, DIMENSION_WORDS, gotOfAsked, UNTESTED_WORDS } from '../../scoring/words.ts';
import { type Block, type Line, paragraph, type Section, say, small } from '../document.ts';
import type { Figures } from '../figures.ts';
import type { TellsOf } from '../run.ts';
import { NOT_TESTED } from '../words.ts';

export function fiveCs({ scores }: TellsOf, figures: Figures): Section {
  return {
    title: 'The five Cs',
    blocks: [
      paragraph([
        'Each score is from nought to a hundred, the weighted sum of its components. What nothing in this run asked for is not tested, and its points go to the others.',
      ]),
      {
        kind: 'table',
        file: 'scores',
        caption: say`The five scores. Source: the record of this run, by the rules of data/scoring`,
        columns: [{ head: 'Score', width: 20 }, { head: 'Asks' }, { head: 'Of a hundred', numeric: true, width: 18 }],
        rows: scores.map((score) => {
          const { name, asks } = DIMENSION_WORDS[score.dimension];
          return [[name], [asks], scoreText(score, figures)];
        }),
      },
      ...scores.map((score) => components(score, figures)),
      small([
        'Points are of the hundred of that score. Effective strength is what the mix of forces, their commanders and tiredness leave of the units at work.',
      ]),
    ],
  };
}

function scoreText(score: Score, figures: Figures): Line {
  const { value } = shownScore(score);
  return value === UNTESTED ? [NOT_TESTED] : say`${figures.of(`score:${score.dimension}`, String(value))}`;
}

function components(score: Score, figures: Figures): Block {
  const shown = shownScore(score);
  return {
    kind: 'table',
    file: `components-${score.dimension}`,
    caption: [DIMENSION_WORDS[score.dimension].name],
    columns: [
      { head: 'Component', width: 18 },
      { head: 'What it counts' },
      { head: 'Got of asked', width: 26 },
      { head: 'Points', numeric: true, width: 10 },
      { head: 'SPR', width: 9 },
    ],
    rows: score.components.map((one, n): readonly Line[] => {
      const { name, says } = COMPONENT_WORDS[one.id];
      const points = shown.components[n];
      const amount =
        one.because === null
          ? say`${figures.of(`amount:${one.id}`, gotOfAsked(one.got, one.asked, one.measure))}`
          : say`${NOT_TESTED}: ${UNTESTED_WORDS[one.because]}`;
      return [
        [name],
        say`${figures.of(`componentSays:${one.id}`, says)}`,
        amount,
        points ? say`${figures.of(`points:${one.id}`, `${points.points} of ${points.of}`)}` : ['–'],
        say`${figures.of(`componentSpr:${one.id}`, one.spr.join(', '))}`,
      ];
    }),
  };
}
