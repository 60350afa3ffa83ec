// Lets a second window's desk follow the first one's: the same exercise, at the same moment, playing when it plays. Nothing
// is kept of it, and nothing in it can be changed.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { DecisionBy } from '../../core/model/decisions.ts';
import type { RoleId } from '../../core/model/roles.ts';
import type { Observed } from './debriefing.ts';
import type { Desk } from './desk.ts';
import type { ExerciseNow } from './keeping.ts';
import { hearDesk, type Said } from './second-window.ts';

/** Nothing said for so long, and the first screen is gone. */
const SILENT_MS = 5000;
/** Farther off than the clock goes in this time, it is set again. */
const DRIFT_SEC = 0.6;

export interface Following {
  /** What the window is to say instead of the exercise, or beside it. */
  readonly state: ReadonlySignal<'waiting' | 'empty' | 'following' | 'silent'>;
  /** How long the room has, as the desk remembers it. */
  readonly roomTime: ReadonlySignal<string | null>;
  /** Hands the desk a decision; it shows here when the desk has taken it. */
  decide(as: RoleId, decision: DecisionBy): void;
  observe(as: RoleId, what: Observed): void;
}

const whatRuns = ({ scenario, seed, settings, decisions }: ExerciseNow): string =>
  JSON.stringify([scenario, seed, settings, decisions]);
const whatItIs = (now: ExerciseNow): string => JSON.stringify([whatRuns(now), now.debrief]);

export function followDesk(desk: Desk): Following {
  const state = signal<'waiting' | 'empty' | 'following' | 'silent'>('waiting');
  const roomTime = signal<string | null>(null);
  let heardMs = performance.now();
  let shown = '';
  let ran = '';
  let visit = -1;
  let clock: Extract<Said, { say: 'clock' }> | null = null;

  const setClock = (): void => {
    if (clock === null || desk.trace.peek() === null) return;
    const { cursorSec, speed, isPlaying, showsTruth } = clock;
    desk.room.showsTruth.value = showsTruth;
    if (desk.speed.peek() !== speed) desk.setSpeed(speed);
    const isOff = Math.abs(desk.cursorSec.peek() - cursorSec) > (isPlaying ? DRIFT_SEC * speed : 0);
    if (!isPlaying) desk.pause();
    if (isOff) desk.seek(cursorSec);
    if (isPlaying && desk.stage.peek() === 'paused') desk.play();
  };
  const hear = (said: Said): void => {
    heardMs = performance.now();
    if (said.say === 'clock') {
      clock = said;
      roomTime.value = said.roomTime;
      if (said.isEmpty) {
        state.value = 'empty';
        return;
      }
      if (shown === '') line.send({ say: 'hello', desk: said.desk });
      else state.value = 'following';
      setClock();
    } else if (said.say === 'exercise') {
      const next = whatItIs(said.exercise);
      const runs = whatRuns(said.exercise);
      state.value = 'following';
      if (next === shown) return;
      shown = next;
      // The same exercise goes on: the map stays as it is, and only what follows is another.
      if (said.visit === visit) {
        desk.goOn(said.exercise, runs !== ran);
        ran = runs;
        return;
      }
      visit = said.visit;
      ran = runs;
      desk.open(said.exercise);
      desk.keeping.lookOnly.value = 'elsewhere';
    }
  };
  const line = hearDesk(hear);
  setInterval(() => {
    if (performance.now() - heardMs < SILENT_MS) return;
    if (state.peek() === 'following') desk.pause();
    if (state.peek() !== 'waiting') state.value = 'silent';
  }, 1000);
  return {
    state,
    roomTime,
    observe(as, what) {
      if (clock !== null) line.send({ say: 'observe', desk: clock.desk, as, what });
    },
    decide(as, decision) {
      if (clock !== null) line.send({ say: 'decide', desk: clock.desk, as, decision });
    },
  };
}
