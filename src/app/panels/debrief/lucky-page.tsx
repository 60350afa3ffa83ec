// "Good, or lucky?": the room's decisions replayed beside doctrine alone, as sentences and as a distribution.

import { binsOf, type Replayed, replayWords } from '../../../core/scoring/replayed.ts';
import { useDesk } from '../context.ts';
import { RerunBar } from '../findings/rerun-bar.tsx';
import { askOfRun, runAnswer } from '../findings/run-answer.ts';
import { whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import * as words from './lucky-words.ts';

export function LuckyPage() {
  const { desk, asker } = useDesk();
  const now = runAnswer('replay', desk, asker);
  const isNothing = desk.decisions.value.every(({ kind }) => kind === 'inject');
  const known = now.kind === 'known' ? now.reply.replayed : null;
  const seeds = known === null ? words.FEW : words.MANY;
  return (
    <div class="lucky">
      <p>{words.ABOUT}</p>
      {isNothing ? (
        <p class="muted">{words.NONE}</p>
      ) : (
        <>
          {known !== null && <Answer replayed={known} />}
          {(known === null || known.seeds < words.MANY) && (
            <RerunBar
              now={now}
              label={words.askText(seeds)}
              hint={words.HINT}
              ask={() => askOfRun('replay', desk, asker, seeds)}
            />
          )}
          <p class="caption">{words.HOW}</p>
        </>
      )}
    </div>
  );
}

function Answer({ replayed }: { readonly replayed: Replayed }) {
  const [first, amount, luck] = replayWords(replayed);
  const { breaches } = replayed;
  return (
    <section class="lucky-answer" aria-live="polite">
      <p class="lucky-verdict">{first}</p>
      <p>{amount}</p>
      <p>{luck}</p>
      <Distribution replayed={replayed} />
      <p>
        {words.breachesText(whole(breaches.people), whole(breaches.doctrine))} <BasisMark basis="illustrative" />
      </p>
    </section>
  );
}

const WIDTH = 640;
const HEIGHT = 120;

function Distribution({ replayed }: { readonly replayed: Replayed }) {
  const bins = binsOf(replayed);
  const most = Math.max(...bins.map(({ runs }) => runs));
  const [least, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const x = (hours: number): number => (WIDTH * (hours - least)) / (last - least);
  const own = x(replayed.own.people - replayed.own.doctrine);
  return (
    <figure class="lucky-figure">
      <figcaption>
        {words.DRAWN} <BasisMark basis="derived" />
      </figcaption>
      <svg viewBox={`0 -16 ${WIDTH} ${HEIGHT + 40}`} role="img" aria-label={words.DRAWN}>
        {bins.map(({ from, to, runs }) => {
          const height = (HEIGHT * runs) / most;
          return (
            <rect
              key={from}
              class={to <= 0 ? 'is-better' : 'is-worse'}
              x={x(from) + 1}
              y={HEIGHT - height}
              width={Math.max(1, x(to) - x(from) - 2)}
              height={height}
            >
              <title>{words.barText(whole(from), whole(to), whole(runs))}</title>
            </rect>
          );
        })}
        <path class="lucky-axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
        <path class="lucky-nothing" d={`M${x(0)} -6V${HEIGHT + 6}`} />
        <path class="lucky-own" d={`M${own} ${HEIGHT - 6}l6 6-6 6-6-6z`}>
          <title>{words.OWN}</title>
        </path>
        <text x="0" y={HEIGHT + 20}>
          {whole(least)}
        </text>
        <text x={x(0)} y={HEIGHT + 20} text-anchor="middle">
          0
        </text>
        <text x={WIDTH} y={HEIGHT + 20} text-anchor="end">
          {whole(last)}
        </text>
      </svg>
      <p class="caption">
        {words.AXIS}; ◆ {words.OWN}
      </p>
    </figure>
  );
}
