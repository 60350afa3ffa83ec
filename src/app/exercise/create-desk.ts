// Makes the desk: joins the engine, the stage, the clock and the person's choices, and keeps them agreeing.

import { batch, computed, signal } from '@preact/signals';
import { createActor } from 'xstate';
import type { Problem } from '../../core/base/result.ts';
import { NOT_DEBRIEFED } from '../../core/model/debrief.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { createStateReader, type StateReader } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { RunOrder } from '../../worker/protocol.ts';
import { createAssuming } from './assuming.ts';
import { createBranching, deciding, redeciding } from './branches.ts';
import { branchesOf } from './branching.ts';
import { createChanging } from './changing.ts';
import { createChoosing } from './chosen.ts';
import { createDebriefing } from './debriefing.ts';
import { type Decided, decidedOf, keptOf, NOTHING_DECIDED, redoing, setting, undoing } from './decided.ts';
import type { Desk, DeskData, EngineStatus, Selection, Stage } from './desk.ts';
import type { EngineClient, EngineListener } from './engine-client.ts';
import { exerciseMachine } from './exercise.machine.ts';
import { createKeeping, type ExerciseNow, type Keeper } from './keeping.ts';
import { createListing } from './listing.ts';
import { createLook } from './look.ts';
import { createPlayback, neighbourSec } from './playback.ts';
import { createRoomNow } from './room-now.ts';
import { createSeeing } from './seeing.ts';
import { FASTEST, SLOWEST } from './speed-range.ts';

const START_SPEED = 600;
const FIRST_SEED = 'muster';
const ADVICE = 'What you see is the last run that worked. Try again, or reload the page; nothing you decided is lost.';

/** `makeClient` is handed the desk's ears and returns the engine's client; `loadKeeper` fetches whoever keeps exercises. */
export function createDesk(
  data: DeskData,
  makeClient: (listener: EngineListener) => EngineClient,
  loadKeeper: (desk: Desk, client: EngineClient) => Promise<Keeper>,
): Desk {
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
  const room = createRoomNow(cursorSec);
  const speed = signal(START_SPEED);
  const selection = signal<Selection | null>(null);
  const decided = signal<Decided>(NOTHING_DECIDED);
  const visit = signal(0);
  const { see, ...sighted } = createSeeing();
  let reader: StateReader | null = null;

  const fail = (problems: readonly Problem[]): void => {
    engine.value = { kind: 'failed', problems, advice: ADVICE };
  };
  const client = makeClient({
    started() {
      engine.value = { kind: 'working', sinceMs: performance.now() };
    },
    ran(next, order) {
      reader = createStateReader(next);
      batch(() => {
        trace.value = next;
        engine.value = { kind: 'ready' };
        cursorSec.value = Math.min(cursorSec.value, next.header.durationSec);
      });
      assuming.ran(order.settings);
    },
    hashed(hash) {
      traceHash.value = hash;
    },
    refused(problems, order) {
      if (!assuming.refused(order.settings, problems)) fail(problems);
    },
    broke: (message) => fail([{ path: 'engine', found: message, expected: 'a run to its end' }]),
  });

  const orderNow = (): RunOrder | null =>
    scenario.value && {
      scenario: scenario.value,
      settings: assuming.settings.value,
      seed: seed.value,
      replication: 0,
      decisions: decided.value.decisions,
    };
  const run = (): void => {
    const order = orderNow();
    // What was worked out is of what was decided before: nothing is saved with it any more.
    traceHash.value = null;
    if (order !== null) client.run(order);
  };
  const playback = createPlayback(
    () => speed.value,
    (seconds) => {
      const endSec = trace.value?.header.durationSec;
      if (endSec === undefined) return;
      room.playing(() => {
        cursorSec.value = Math.min(endSec, cursorSec.value + seconds);
      });
      if (cursorSec.value >= endSec) end();
    },
  );
  const end = (): void => {
    playback.stop();
    actor.send({ type: 'REACH_END' });
  };

  const assuming = createAssuming({
    kept: computed(() => decided.value.settings),
    isFixed: () => keeping.lookOnly.value !== null,
    run: () => {
      engine.value = { kind: 'ready' };
      run();
    },
    keep: (settings) => change(setting(settings), true),
    form: async () => {
      const order = orderNow();
      return order === null ? null : client.form(order);
    },
  });
  const keeping = createKeeping(() => loadKeeper(desk, client));
  const debriefing = createDebriefing(
    keeping,
    () => desk.exerciseNow(),
    () => decided.value.earlier.length,
  );
  const { debrief } = debriefing;
  const nowWith = (what: Decided): ExerciseNow | null => {
    if (scenario.value === null || trace.value === null) return null;
    return {
      product: trace.value.header.engineVersion,
      scenario: scenario.value,
      seed: seed.value,
      ...keptOf(what),
      debrief: debrief.value,
      cursorSec: cursorSec.value,
      speed: speed.value,
      trace: traceHash.value,
    };
  };
  const change = createChanging({
    ...{ visit, decided, keeping, nowWith },
    runsOtherwise(settings) {
      assuming.drop(settings);
      run();
    },
  });
  /** Clears the desk for another exercise. */
  const clear = (next: Scenario): void => {
    playback.stop();
    reader = null;
    assuming.drop();
    visit.value++;
    scenario.value = next;
    trace.value = null;
    traceHash.value = null;
    cursorSec.value = 0;
    room.reset();
    selection.value = null;
    decided.value = NOTHING_DECIDED;
    debrief.value = NOT_DEBRIEFED;
    engine.value = { kind: 'ready' };
    keeping.lookOnly.value = null;
    actor.send({ type: 'LEAVE' });
    actor.send({ type: 'CHOOSE' });
  };

  const { listing, lists } = createListing({
    ...{ client, scenario, trace, cursorSec, decided, keeping, run, visit },
    now: () => nowWith(decided.value),
    behind: () => [decided.value.earlier.length, debrief.value.evaluation?.count ?? 0],
  });
  const isOpen = (): boolean => keeping.lookOnly.value === null;
  const desk: Desk = {
    data,
    stage,
    scenario,
    seed,
    trace,
    traceHash,
    engine,
    cursorSec,
    room,
    speed,
    decisions: computed(() => decided.value.decisions),
    assuming,
    canUndo: computed(() => isOpen() && (lists.canUndo() || debriefing.canUndo() || decided.value.earlier.length > 0)),
    canRedo: computed(() => isOpen() && (lists.canRedo() || debriefing.canRedo() || decided.value.later.length > 0)),
    visit,
    debrief,
    setDebrief: (next) => debriefing.setDebrief(next),
    observe: (what) => debriefing.observe(what),
    keeping,
    selection,
    ...createLook(sighted.sight),

    ...sighted,
    stateNow: () => reader && trace.value && see(trace.value, reader.at(Math.floor(cursorSec.value))),

    choose(scenarioId) {
      const chosen = data.scenarios.find(({ id }) => id === scenarioId);
      if (chosen) desk.chooseOwn(chosen);
    },
    chooseOwn(chosen) {
      keeping.ask((keeper) => keeper.left());
      batch(() => clear(chosen));
      run();
    },
    open(exercise) {
      batch(() => {
        clear(exercise.scenario);
        seed.value = exercise.seed;
        decided.value = decidedOf(exercise);
        debrief.value = exercise.debrief;
        cursorSec.value = exercise.cursorSec;
        room.reset();
        desk.setSpeed(exercise.speed);
        actor.send({ type: 'BEGIN' });
        if (exercise.cursorSec >= exercise.scenario.durationHours * 3600) actor.send({ type: 'REACH_END' });
      });
      run();
    },
    goOn(exercise, isOtherRun) {
      debrief.value = exercise.debrief;
      if (!isOtherRun) return;
      batch(() => {
        scenario.value = exercise.scenario;
        seed.value = exercise.seed;
        decided.value = decidedOf(exercise);
        assuming.drop();
      });
      run();
    },
    exerciseNow: () => nowWith(decided.value),
    ...createChoosing(data, scenario, seed, run),
    ...listing,
    begin() {
      actor.send({ type: 'BEGIN' });
      keeping.ask((keeper) => keeper.begun());
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
      keeping.ask((keeper) => keeper.left());
    },
    setSpeed(next) {
      speed.value = Math.min(FASTEST, Math.max(SLOWEST, next));
    },
    seek(sec) {
      const endSec = trace.value?.header.durationSec;
      if (endSec === undefined) return;
      cursorSec.value = Math.min(endSec, Math.max(0, sec));
      room.moved();
      if (cursorSec.value >= endSec) end();
      else actor.send({ type: 'REWIND' });
    },
    stepFact(direction) {
      if (trace.value === null) return;
      desk.pause();
      const found = neighbourSec(trace.value, cursorSec.value, direction);
      if (found !== undefined) desk.seek(found);
    },
    branches: computed(() => branchesOf(decided.value)),
    branching: createBranching(change),
    decide: (decision, follows) => change(deciding(decision, follows)),
    redecide: (was, next, follows) => change(redeciding(was, next, follows)),
    undo: () => void (lists.undo() || debriefing.undo() || change(undoing)),
    redo: () => void (lists.redo() || debriefing.redo() || change(redoing)),
    select(next) {
      selection.value = next;
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
