// What the wall clocks in England and Wales show at a moment of a trace, from the start and the offsets in its header, so
// that every machine shows the same, wherever it stands.

import { formatLocal } from '../base/format-time.ts';
import type { TraceHeader } from './trace.ts';

export type ClockHeader = Pick<TraceHeader, 'startUtcSec' | 'utcOffsets'>;

/** What the local clock shows, as seconds since 1970 on that clock: for finding midnights. */
export function localSec(header: ClockHeader, sec: number): number {
  const whole = Math.floor(sec);
  let offsetSec = 0;
  for (const step of header.utcOffsets) if (step.fromSec <= whole) offsetSec = step.offsetSec;
  return header.startUtcSec + whole + offsetSec;
}

/** `Mon 8 Aug 23:42`, to the minute that has begun. */
export function momentText(header: ClockHeader, sec: number): string {
  const { weekday, day, month, clock } = formatLocal(localSec(header, Math.floor(sec / 60) * 60));
  return `${weekday} ${day} ${month} ${clock}`;
}
