// Moments, spans of time and changes in a plain sentence. Pure.

import type { ChangeChoice } from '../form.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The week in which a question is asked that names no date: from this Sunday. */
const SUNDAY = { year: 2026, month: 6, day: 14 } as const;
const EVENING = '18:00';

const two = (n: number): string => String(n).padStart(2, '0');

function clockIn(text: string): string | null {
  if (/\bat noon\b|\bat midday\b/.test(text)) return '12:00';
  if (/\bat midnight\b/.test(text)) return '00:00';
  const [, hour, minute, half] = /\bat (\d{1,2})(?:[:.](\d\d))? ?(am|pm)?\b/.exec(text) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const base = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return base > 23 || Number(minute ?? 0) > 59 ? null : `${two(base)}:${minute ?? '00'}`;
}

/** Local civil time; null where none is said. */
export function startIn(text: string): string | null {
  const clock = clockIn(text);
  const weekday = WEEKDAYS.findIndex((day) => new RegExp(`\\b${day}\\b`).test(text));
  if (weekday < 0) return clock === null ? null : `2026-06-17T${clock}`;
  return `${SUNDAY.year}-${two(SUNDAY.month)}-${two(SUNDAY.day + weekday)}T${clock ?? EVENING}`;
}

const MINUTES = { minute: 1, hour: 60, day: 1440 } as const;

const ASSUMPTIONS = [
  ['notice', /\bnotice\b/],
  ['deciding', /\b(?:deciding|decisions?|finding donors)\b/],
  ['booking', /\b(?:booking|book|reception|leaving)\b/],
  ['cover', /\bcover\b/],
  ['formable', /\b(?:formable|formed|form)\b/],
] as const;
const LOWER = /\b(?:shorter|less|lower|quicker|faster|halved|low|fewer)\b/;
const HIGHER = /\b(?:longer|more|higher|slower|doubled|high)\b/;

/** A tier sooner by so much, or an assumption at one of its ends; null where neither is said. */
export function changeIn(text: string): ChangeChoice | null {
  const by =
    /(\d+) (minute|hour|day)s? (?:earlier|sooner|before)/.exec(text) ??
    /(?:earlier|sooner) by (\d+) (minute|hour|day)s?/.exec(text);
  if (by !== null && /\b(?:national|tier)\b/.test(text)) {
    const [, count, unit] = by;
    const minutes = Number(count) * MINUTES[unit as keyof typeof MINUTES];
    return minutes > 0 ? `tier:${minutes}` : null;
  }
  const [what] = ASSUMPTIONS.find(([, words]) => words.test(text)) ?? [];
  if (what === undefined) return null;
  if (LOWER.test(text)) return `${what}:low`;
  return HIGHER.test(text) ? `${what}:high` : null;
}
