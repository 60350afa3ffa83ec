// In how many of the runs all were there by which hour; a hatched bar for those in which they never were.

import { minutesText, whole } from '../format.ts';
import { NEVER } from './words.ts';

const BINS = 6;

export function Histogram({ times, hours }: { readonly times: readonly (number | null)[]; readonly hours: number }) {
  const stepSec = (hours * 3600) / BINS;
  const bins = Array.from({ length: BINS }, (_, n) => ({
    label: minutesText(Math.round((hours * 60 * (n + 1)) / BINS)),
    count: times.filter((sec) => sec !== null && Math.min(BINS - 1, Math.floor(sec / stepSec)) === n).length,
  }));
  const never = times.filter((sec) => sec === null).length;
  const most = Math.max(1, never, ...bins.map(({ count }) => count));
  return (
    <ol class="ask-bars">
      {[...bins, { label: NEVER, count: never }].map(({ label, count }) => (
        <li key={label} class={label === NEVER ? 'is-never' : ''}>
          <span>{count > 0 ? whole(count) : ''}</span>
          <i style={{ height: `${(100 * count) / most}%` }} />
          <span>{label === NEVER ? label : `by ${label}`}</span>
        </li>
      ))}
    </ol>
  );
}
