// Real times, as the clock on the wall has them: when work was saved. The exercise's own times are read/clock.ts's.

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

export const momentOfDay = (ms: number): string => TIME.format(ms);

/** `today 14:02`, or `Mon 8 Aug 14:02`. */
export function savedWhen(iso: string, nowMs: number): string {
  const ms = Date.parse(iso);
  const day = DAY.format(ms);
  return `${day === DAY.format(nowMs) ? 'today' : day} ${TIME.format(ms)}`;
}
