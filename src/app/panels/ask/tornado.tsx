// What moves the answer: one bar for each assumption, from its low to its high, about the answer as it is.

import type { Reply } from '../../../core/experiments/question.ts';
import type { Moves } from '../../../core/experiments/what-moves.ts';
import { minutesText, percent, whole } from '../format.ts';
import { IN_FIRST_TIER, VARIATION_WORDS } from './words.ts';

export interface MovesRow {
  readonly id: Moves['id'];
  readonly name: string;
  /** Minutes that a unit waits more (or, negative, less) on average. */
  readonly low: number;
  readonly high: number;
  /** The two texts are of the first tier: the others go to their own. */
  readonly ofFirstTier: boolean;
  readonly lowText: string;
  readonly highText: string;
  readonly lowSays: string;
  readonly highSays: string;
}

/** One end of an assumption, in minutes or as a share. */
export const endText = ({ unit }: Moves['range'], value: number): string =>
  unit === 'min' ? minutesText(value) : percent(value);

const waits = (minutes: number): string =>
  Math.round(minutes) === 0 ? 'as long' : `${minutesText(Math.abs(minutes))} ${minutes < 0 ? 'less' : 'longer'}`;

/** Officer-hours of need unmet told as minutes that each of the units asked for waits. */
export function movesRows({ moves, officersAUnit }: Extract<Reply, { kind: 'howSoon' }>, units: number): MovesRow[] {
  const perUnit = (officerHours: number): number => (60 * officerHours) / (officersAUnit * Math.max(1, units));
  return moves.map(({ id, range, low, high }) => {
    const text = (value: number): string => endText(range, value);
    const [lower, higher] = [perUnit(low.mean), perUnit(high.mean)];
    return {
      id,
      name: VARIATION_WORDS[id],
      low: lower,
      high: higher,
      ofFirstTier: range.ofFirstTier,
      lowText: text(range.low),
      highText: text(range.high),
      lowSays: waits(lower),
      highSays: waits(higher),
    };
  });
}

const signed = (minutes: number): string => (Math.round(minutes) > 0 ? `+${whole(minutes)}` : whole(minutes));

export function Tornado({ rows }: { readonly rows: readonly MovesRow[] }) {
  const widest = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const x = (minutes: number): number => 50 + (38 * minutes) / widest;
  return (
    <ul class="tornado">
      {rows.map(({ id, name, low, high, lowText, highText, ofFirstTier }, n) => {
        const [from, to] = [Math.min(0, low, high), Math.max(0, low, high)];
        return (
          <li key={id} class={n === 0 ? 'is-widest' : ''}>
            <span class="tornado-name">
              {name}
              <i>
                {lowText} to {highText}
                {ofFirstTier && ` ${IN_FIRST_TIER}`}
              </i>
            </span>
            <span class="tornado-bar" title={`${name}: ${signed(low)} min at its low, ${signed(high)} min at its high`}>
              <i class="tornado-zero" />
              <b style={{ left: `${x(from)}%`, width: `${Math.max(0.6, x(to) - x(from))}%` }} />
              {Math.round(from) < 0 && (
                <em class="tornado-from" style={{ right: `${100 - x(from)}%` }}>
                  {signed(from)}
                </em>
              )}
              {Math.round(to) > 0 && (
                <em class="tornado-to" style={{ left: `${x(to)}%` }}>
                  {signed(to)}
                </em>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
