// Makes the desk: joins the engine, the stage, the clock and the person's choices, and keeps them agreeing.

import { batch, computed, signal } from '@preact/signals';
import { createActor } from 'xstate';
import type { Problem } from '../../core/base/result.ts';
import type { Decision } from '../../core/model/exercise.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { createStateReader, factsBy, type StateReader } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Desk, DeskData, EngineStatus, RendererChoice, Selection, Stage, Theme } from './desk.ts';
import type { EngineClient, EngineListener } from './engine-client.ts';
import { exerciseMachine } from './exercise.machine.ts';
import { createPlayback } from './playback.ts';
import { remember, remembered } from './preferences.ts';
import { FASTEST, SLOWEST } from './speed-range.ts';

const START_SPEED = 600;
const FIRST_SEED = 'muster';
const ADVICE = 'What you see is the last run that worked. Try again, or reload the page; nothing you decided is lost.';

/** Before anyone has chosen: what the computer itself is set to. */
const preferredTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** `makeClient` is handed the desk's ears and returns the engine's client, its documents already loaded. */
export function createDesk(data: DeskData, makeClient: (listener: EngineListener) => EngineClient): Desk {
  const stage = signal<Stage>('choosing');
  const actor = createActor(exerciseMachine);
  actor.subscribe((snapshot) => {
    stage.value = snapshot.value as Stage;
  });
  actor.start();

  const scenario = signal<Scenario | null>(null);
  const seed = signal(FIRST_SEED);
  const trace = signal<Trace | null>(null);
  const traceHash = signal<string | null>(null);
  const engine = signal<EngineStatus>({ kind: 'ready' });
  const cursorSec = signal(0);
  const speed = signal(START_SPEED);
  const selection = signal<Selection | null>(null);
  const theme = signal<Theme>(remembered('theme', ['light', 'dark', 'projector'] as const) ?? preferredTheme());
  const renderer = signal<RendererChoice>(remembered('renderer', ['auto', 'webgl', 'canvas'] as const) ?? 'auto');
  const mapNotice = signal<string | null>(null);
  /** Every list of decisions there has been, and which of them holds: undo and redo only move the mark. */
  const history = signal<{ readonly lists: readonly (readonly Decision[])[]; readonly mark: number }>({
    lists: [[]],
    mark: 0,
  });
  const decisions = computed(() => history.value.lists[history.value.mark] ?? []);
  let reader: StateReader | null = null;

  const fail = (problems: readonly Problem[]): void => {
    engine.value = { kind: 'failed', problems, advice: ADVICE };
  };
  const client = makeClient({
    started() {
      engine.value = { kind: 'working', sinceMs: performance.now() };
    },
    ran(next) {
      reader = createStateReader(next);
      batch(() => {
        trace.value = next;
        traceHash.value = null;
        engine.value = { kind: 'ready' };
        cursorSec.value = Math.min(cursorSec.value, next.header.durationSec);
      });
    },
    hashed(hash) {
      traceHash.value = hash;
    },
    refused: fail,
    broke: (message) => fail([{ path: 'engine', found: message, expected: 'a run to its end' }]),
  });

  const run = (): void => {
    if (scenario.value === null) return;
    const order = {
      scenario: scenario.value,
      settings: [],
      seed: seed.value,
      replication: 0,
      decisions: decisions.value,
    };
    client.run(order);
  };

  const playback = createPlayback(
    () => speed.value,
    (seconds) => {
      const endSec = trace.value?.header.durationSec;
      if (endSec === undefined) return;
      cursorSec.value = Math.min(endSec, cursorSec.value + seconds);
      if (cursorSec.value >= endSec) end();
    },
  );
  const end = (): void => {
    playback.stop();
    actor.send({ type: 'REACH_END' });
  };

  const desk: Desk = {
    data,
    stage,
    scenario,
    seed,
    trace,
    traceHash,
    engine,
    cursorSec,
    speed,
    decisions,
    canUndo: computed(() => history.value.mark > 0),
    canRedo: computed(() => history.value.mark < history.value.lists.length - 1),
    selection,
    theme,
    renderer,
    mapNotice,

    stateNow: () => (reader === null ? null : reader.at(Math.floor(cursorSec.value))),

    choose(scenarioId) {
      const chosen = data.scenarios.find(({ id }) => id === scenarioId);
      if (!chosen) return;
      reader = null;
      batch(() => {
        scenario.value = chosen;
        trace.value = null;
        traceHash.value = null;
        cursorSec.value = 0;
        selection.value = null;
        history.value = { lists: [[]], mark: 0 };
        engine.value = { kind: 'ready' };
        actor.send({ type: 'CHOOSE' });
      });
      run();
    },
    setParameter(parameterId, force) {
      if (scenario.value === null) return;
      const parameters = scenario.value.parameters.map((one) =>
        one.id === parameterId ? { ...one, value: force } : one,
      );
      scenario.value = { ...scenario.value, parameters };
      run();
    },
    setSeed(next) {
      seed.value = next;
      run();
    },
    begin() {
      actor.send({ type: 'BEGIN' });
    },
    play() {
      if (stage.value === 'ended') desk.seek(0);
      actor.send({ type: 'PLAY' });
      if (stage.value === 'running') playback.start();
    },
    pause() {
      playback.stop();
      actor.send({ type: 'PAUSE' });
    },
    leave() {
      playback.stop();
      actor.send({ type: 'LEAVE' });
    },
    openDebrief() {
      desk.pause();
      actor.send({ type: 'DEBRIEF' });
    },
    setSpeed(next) {
      speed.value = Math.min(FASTEST, Math.max(SLOWEST, next));
    },
    seek(sec) {
      const endSec = trace.value?.header.durationSec;
      if (endSec === undefined) return;
      cursorSec.value = Math.min(endSec, Math.max(0, sec));
      if (cursorSec.value >= endSec) end();
      else actor.send({ type: 'REWIND' });
    },
    stepFact(direction) {
      if (trace.value === null) return;
      desk.pause();
      const { timeSec } = trace.value.facts;
      const now = Math.floor(cursorSec.value);
      // Facts of one second belong together: a step goes to the next second in which anything happened.
      const n = direction > 0 ? factsBy(trace.value, now) : factsBy(trace.value, Math.ceil(cursorSec.value) - 1) - 1;
      const found = timeSec[n];
      if (found !== undefined) desk.seek(found);
    },
    decide(decision) {
      const { lists, mark } = history.value;
      const next = [...decisions.value, decision].sort((a, b) => a.atSec - b.atSec);
      history.value = { lists: [...lists.slice(0, mark + 1), next], mark: mark + 1 };
      run();
    },
    undo() {
      if (!desk.canUndo.value) return;
      history.value = { ...history.value, mark: history.value.mark - 1 };
      run();
    },
    redo() {
      if (!desk.canRedo.value) return;
      history.value = { ...history.value, mark: history.value.mark + 1 };
      run();
    },
    select(next) {
      selection.value = next;
    },
    setTheme(next) {
      theme.value = next;
      remember('theme', next);
    },
    setRenderer(next) {
      renderer.value = next;
      remember('renderer', next);
    },
    setMapNotice(notice) {
      mapNotice.value = notice;
    },
    retry() {
      engine.value = { kind: 'working', sinceMs: performance.now() };
      client
        .restart()
        .then(run, (error: unknown) => fail([{ path: 'engine', found: String(error), expected: 'to start again' }]));
    },
  };
  return desk;
}
