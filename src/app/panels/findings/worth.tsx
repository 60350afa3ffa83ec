// Worth on the sheet of gaps: the button that asks for it, how far the reruns have come, and what closing one gap came to.

import type { Difference } from '../../../core/experiments/paired.ts';
import type { GapWorth, Worth } from '../../../core/experiments/worth.ts';
import { useDesk } from '../context.ts';
import { minutesText, whole } from '../format.ts';
import { BasisMark } from '../parts/basis.tsx';
import { RerunBar } from './rerun-bar.tsx';
import * as words from './words.ts';
import { askWorth, type WorthNow } from './worth-now.ts';

export function WorthBar({ now }: { readonly now: WorthNow }) {
  const { desk, asker, view } = useDesk();
  if (now.kind === 'known') return <p class="caption">{words.byWorth(now.reply.worth.seeds)}</p>;
  return <RerunBar now={now} label={words.MEASURE} hint={words.MEASURE_HINT} ask={() => askWorth(desk, asker, view)} />;
}

const signed = (value: number): string =>
  `${Math.round(value) > 0 ? '+' : Math.round(value) < 0 ? '−' : ''}${whole(Math.abs(value))}`;

/** Beside a gap in the list. */
export const worthFigure = ({ unmetOfficerHours: { mean } }: GapWorth): string => `${signed(mean)} h`;

const isTie = ({ gaps }: Worth, rank: number): boolean => gaps.filter((one) => one.rank === rank).length > 1;

/** `2=` where seeds can't tell it from others; nothing for a gap that no rerun could close. */
export function rankText(worth: Worth, gap: string): string | undefined {
  const rank = worth.gaps.find((one) => one.gap === gap)?.rank;
  return rank === undefined ? undefined : `${rank}${isTie(worth, rank) ? '=' : ''}`;
}

const oneDecimal = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const isClear = ({ low, high }: Difference): boolean => low > 0 || high < 0;

export function WorthOf({ worth, of }: { readonly worth: Worth; readonly of: GapWorth }) {
  const { unmetOfficerHours: hours, sixtySec, score, rank } = of;
  return (
    <p>
      {isClear(hours) ? (
        <>
          <b>{whole(Math.abs(hours.mean))} officer-hours</b> {hours.mean > 0 ? 'more' : 'less'} of need met, of{' '}
          {whole(worth.unmetOfficerHours)} unmet
        </>
      ) : (
        <>No clear difference to the need met</>
      )}{' '}
      ({signed(hours.low)} to {signed(hours.high)}, over {hours.seeds} seeds) <BasisMark basis="derived" />
      {sixtySec.seeds > 0 && Math.abs(sixtySec.mean) >= 30 && (
        <>
          ; 60% of a requirement there {minutesText(Math.abs(sixtySec.mean / 60))}{' '}
          {sixtySec.mean > 0 ? 'sooner' : 'later'}
        </>
      )}
      {score.seeds > 0 && Math.abs(score.mean) >= 0.05 && <>; its score {oneDecimal(score.mean)}</>}.
      {isTie(worth, rank) && <span class="muted"> {words.TIE}</span>}
    </p>
  );
}
