// Where a key moves the cursor to: by the minute, the hour, six hours, or to an end. Null for any other key.

const MINUTE_SEC = 60;
const HOUR_SEC = 3600;

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

export function secAfterKey({ key, shiftKey }: KeyPress, sec: number, durationSec: number): number | null {
  const step = shiftKey ? HOUR_SEC : MINUTE_SEC;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageUp: 6 * HOUR_SEC,
    PageDown: -6 * HOUR_SEC,
    Home: -durationSec,
    End: durationSec,
  };
  const by = steps[key];
  return by === undefined ? null : Math.min(durationSec, Math.max(0, Math.floor(sec) + by));
}
