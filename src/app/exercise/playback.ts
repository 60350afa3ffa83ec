// Moves the time cursor while the exercise plays: so many exercise seconds a real second, by the screen's own frames.

import { factsBy } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';

export interface Playback {
  start(): void;
  stop(): void;
}

/** Longest step taken at once, in real milliseconds: a page that slept goes on where it was, not hours later. */
const LONGEST_FRAME_MS = 250;

/** Calls `advance` with the exercise seconds that passed since the last frame. */
export function createPlayback(speed: () => number, advance: (seconds: number) => void): Playback {
  let frame = 0;
  let lastMs = 0;
  const tick = (nowMs: number): void => {
    const passedMs = Math.min(LONGEST_FRAME_MS, Math.max(0, nowMs - lastMs));
    lastMs = nowMs;
    frame = requestAnimationFrame(tick);
    advance((passedMs / 1000) * speed());
  };
  return {
    start() {
      if (frame !== 0) return;
      lastMs = performance.now();
      frame = requestAnimationFrame(tick);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

/** The next (1) or previous (−1) second in which anything happened: facts of one second belong together. */
export function neighbourSec(trace: Trace, cursorSec: number, direction: 1 | -1): number | undefined {
  const n = direction > 0 ? factsBy(trace, Math.floor(cursorSec)) : factsBy(trace, Math.ceil(cursorSec) - 1) - 1;
  return trace.facts.timeSec[n];
}
