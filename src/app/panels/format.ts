// How figures and times read on every panel: one place, so that 22 min is never 0:22 and a minus is never a hyphen.
// Pure text from numbers; knows nothing of traces or of the screen.

/** A space that never breaks: a figure stays with its unit. */
const NB = '\u00a0';
const MINUTE_SEC = 60;
const HOUR_SEC = 3600;

const two = (n: number): string => String(n).padStart(2, '0');

/** Whole numbers with thousands separated and a true minus: `1,240`, `−95`. Rounds halves away from zero. */
export function whole(n: number): string {
  const size = Math.round(Math.abs(n));
  const digits = String(size).replace(/\B(?=(\d{3})+$)/g, ',');
  return n < 0 && size > 0 ? `−${digits}` : digits;
}

/** Units, of which part ones count as parts: whole where they are, else with one decimal: `12`, `12.7`. */
export function amount(n: number): string {
  const tenths = Math.round(n * 10);
  return tenths % 10 === 0
    ? whole(n)
    : `${n < 0 ? '−' : ''}${whole(Math.trunc(Math.abs(tenths) / 10))}.${Math.abs(tenths) % 10}`;
}

/** One decimal: `12.4`, `12.0`. */
export const toOneDecimal = (n: number): string => n.toFixed(1);

/** A length of time in whole minutes: `22 min`, `1 h 05`, `30 h 00`. */
export function minutesText(minutes: number): string {
  if (minutes < 0) return `−${minutesText(-minutes)}`;
  const total = Math.round(minutes);
  return total < 60 ? `${total}${NB}min` : `${Math.floor(total / 60)}${NB}h${NB}${two(total % 60)}`;
}

/** A length of time, to the minute. */
export const duration = (sec: number): string => minutesText(sec / MINUTE_SEC);

/**
 * A simulated length of time without false precision: to 5 minutes under 3 hours, to 15 under 12, then to the hour.
 */
export function coarseDuration(sec: number): string {
  if (sec >= 12 * HOUR_SEC) return `${Math.round(sec / HOUR_SEC)}${NB}h`;
  const stepMin = sec < 3 * HOUR_SEC ? 5 : 15;
  const minutes = Math.round(sec / MINUTE_SEC / stepMin) * stepMin;
  return minutes === 0 ? `under ${stepMin}${NB}min` : minutesText(minutes);
}

/** Time since the exercise's start: `T+0`, `T+22 min`, `T+3 h 42`. The minute that has begun. */
export function sinceStart(sec: number): string {
  const minutes = Math.floor(sec / MINUTE_SEC);
  return minutes <= 0 ? 'T+0' : `T+${minutesText(minutes)}`;
}

/** How long an exercise lasts, for a person choosing one: `36 h`, `2 days`, `4 days 12 h`. */
export function span(hours: number): string {
  if (hours < 48) return `${whole(hours)}${NB}h`;
  const days = Math.floor(hours / 24);
  const rest = Math.round(hours - days * 24);
  return rest === 0 ? `${days}${NB}days` : `${days}${NB}days ${rest}${NB}h`;
}

/** A share as a whole percentage: `40%`. */
export const percent = (share: number): string => `${whole(share * 100)}%`;

/** `1 unit`, `12 units`. */
export const counted = (n: number, one: string, many: string): string =>
  `${whole(n)} ${Math.abs(n) === 1 ? one : many}`;

/** Pence as whole pounds: `£1,240`. */
export const pounds = (pence: number): string => `£${whole(pence / 100)}`;

/** Words in a row: `Kent`, `Kent and Essex`, `Kent, Essex and Surrey`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** First letter large; the rest as it is. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The date a figure is of, as people write it: `31 Mar 2025` from an ISO date, `Mar 2025`, or the text as it stands. */
export function asOfText(asOf: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(asOf);
  if (found === null) return asOf;
  const month = MONTHS[Number(found[2]) - 1];
  if (month === undefined) return asOf;
  return found[3] === undefined ? `${month} ${found[1]}` : `${Number(found[3])} ${month} ${found[1]}`;
}

/** Cut in the middle, so that a unit's force and number both stay: `Avon and S…rset PSU 3`. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (most - 1 - head))}`;
}
