// How much of the planned time the room has left, by this computer's clock, beside the exercise's own.

import { useEffect, useState } from 'preact/hooks';
import { minutesText } from '../format.ts';
import type { RoomTime } from '../room.ts';

const LOOK_EVERY_MS = 5000;

export function RoomLeft({ time }: { readonly time: RoomTime | null }) {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [time]);
  if (time === null) return null;
  const left = Math.ceil(time.plannedMin - (nowMs - time.sinceMs) / 60_000);
  const text = left >= 0 ? `room: ${minutesText(left)} left` : `room: ${minutesText(-left)} over`;
  return <span class={`room-left ${left < 0 ? 'is-over' : ''}`}>{text}</span>;
}
