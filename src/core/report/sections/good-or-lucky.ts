// Whether the room's decisions were good or lucky: what they come to over many seeds beside doctrine alone, and the drawing
// of it.

import { binsOf, type Replayed, replayWords } from '../../scoring/replayed.ts';
import { type Block, type Line, paragraph, type Section, say, small } from '../document.ts';
import { type Figures, numberText } from '../figures.ts';
import type { TellsOf } from '../run.ts';
import { NONE_DECIDED, REPLAY } from '../words.ts';

export function goodOrLucky({ trace, replayed }: TellsOf, figures: Figures): Section {
  const { title } = REPLAY;
  if (trace.header.decisions.length === 0) return { title, blocks: [paragraph([NONE_DECIDED])] };
  if (replayed === null) return { title, blocks: [paragraph([REPLAY.notAsked])] };
  const sentences = replayWords(replayed).map(
    (_, n): Line => say`${figures.of(`replay:${n}`, replayWords(replayed)[n]!)}`,
  );
  return {
    title,
    blocks: [
      ...sentences.map(paragraph),
      table(replayed, figures),
      { kind: 'drawing', svg: drawing(replayed), says: REPLAY.drawing },
      small([REPLAY.how]),
    ],
  };
}

function table(replayed: Replayed, figures: Figures): Block {
  return {
    kind: 'table',
    file: 'good-or-lucky',
    caption: say`Officer-hours of need unmet as decided, less by doctrine alone, and in how many runs. Source: reruns of this exercise over ${figures.of('replaySeeds:', numberText(replayed.seeds))} seeds`,
    columns: [
      { head: 'From', numeric: true, width: 30 },
      { head: 'To below', numeric: true, width: 30 },
      { head: 'Runs', numeric: true },
    ],
    rows: binsOf(replayed).map(({ from, to, runs }, n): readonly Line[] => [
      say`${figures.of(`replayBin:${n}:from`, numberText(from))}`,
      say`${figures.of(`replayBin:${n}:to`, numberText(to))}`,
      say`${figures.of(`replayBin:${n}:runs`, numberText(runs))}`,
    ]),
  };
}

const WIDTH = 480;
const HEIGHT = 90;

/** Bars beside a line at nothing; left of it the decisions did better. */
function drawing(replayed: Replayed): string {
  const bins = binsOf(replayed);
  const most = Math.max(...bins.map(({ runs }) => runs));
  const step = WIDTH / bins.length;
  const bars = bins.map(({ runs }, n) => {
    const height = Math.round((HEIGHT * runs) / most);
    const x = Math.round(n * step * 10) / 10;
    return `<rect x="${x}" y="${HEIGHT - height}" width="${Math.round((step - 2) * 10) / 10}" height="${height}" fill="#46535f"/>`;
  });
  const zero = bins.findIndex(({ from }) => from === 0) * step;
  const line = `<path d="M${zero} 0V${HEIGHT + 6}" stroke="#17212b" stroke-width="1.5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT + 8}" role="img" width="${WIDTH}">${bars.join('')}<path d="M0 ${HEIGHT}H${WIDTH}" stroke="#7c868c"/>${line}</svg>`;
}
