// The room's own timetable: so much of its time to brief, to play and to debrief, and about when in it each inject falls.

import { firesOf } from '../trace/injects.ts';
import type { Trace } from '../trace/trace.ts';

/** Twelfths of the room's time. No source says how a room divides it: judged, and said to be wherever it stands. */
const BRIEF = 2;
const PLAY = 7;
const WHOLE = 12;
/** Play goes on for a tenth of itself after the last inject: judged too. */
const AFTER_LAST = 1.1;

export interface Timetable {
  readonly briefMin: number;
  readonly playMin: number;
  readonly debriefMin: number;
  /** Exercise seconds a real second, so that the last inject falls before the end of play. */
  readonly speed: number;
  /** Minutes of the room at which each inject falls, by its number; absent: not in this run. */
  readonly injectMin: ReadonlyMap<number, number>;
}

export function timetableOf(trace: Trace, roomMin: number): Timetable {
  const briefMin = Math.round((roomMin * BRIEF) / WHOLE);
  const playMin = Math.round((roomMin * PLAY) / WHOLE);
  const fires = firesOf(trace);
  const { durationSec } = trace.header;
  const lastSec = fires.at(-1)?.sec ?? durationSec;
  const playedSec = Math.min(durationSec, Math.max(3600, lastSec * AFTER_LAST));
  return {
    briefMin,
    playMin,
    debriefMin: roomMin - briefMin - playMin,
    speed: Math.max(1, Math.ceil(playedSec / (playMin * 60))),
    injectMin: new Map(fires.map(({ number, sec }) => [number, briefMin + Math.floor((playMin * sec) / playedSec)])),
  };
}
