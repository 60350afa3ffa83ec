// The engine behind a worker's door: holds the parsed documents and the last plan, and answers one message at a time.

import { fail, ok, type Problem, type Result } from '../core/base/result.ts';
import type { Question } from '../core/experiments/question.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { TransportSolver } from '../core/model/transport.ts';
import type { RoadGraph } from '../core/routing/graph.ts';
import { parseRoadGraph } from '../core/routing/parseRoads.ts';
import { parseSpeeds } from '../core/routing/parseSpeeds.ts';
import { createRouter, type Router } from '../core/routing/router.ts';
import type { Opened } from '../core/scenario/kept.ts';
import { inFile, type Library, parseLibrary, readScenario } from '../core/scenario/library.ts';
import { runFigures } from '../core/scoring/run-figures.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type EngineInputs, type Plan } from '../core/sim/plan.ts';
import { needsSolver, withSolver } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import { hashTrace } from '../core/trace/encode.ts';
import { answerTo } from './answer.ts';
import { givenFor } from './form.ts';
import type { FromWorker, Loaded, RunOrder, ToWorker } from './protocol.ts';

interface Engine {
  readonly library: Library;
  readonly router: Router;
  /** Those that ship with the product. */
  readonly scenarios: readonly Scenario[];
}

const NO_READER: Problem = {
  path: '',
  found: 'a part of Muster that could not be fetched',
  expected: 'the page reloaded',
};

type LoadSolver = () => Promise<Result<TransportSolver>>;

const noSolver: LoadSolver = async () =>
  fail({ path: '', found: 'no solver is at hand', expected: 'the solver to load' });

/** What answering a message comes to: answers, and now and then something to wait for first. */
type Answers<T = void> = Generator<FromWorker | Promise<void>, T, void>;

/** Answers messages through `post`. Faults of ours are answered too, so that the page never waits in vain. */
export function createEngineDoor(
  post: (message: FromWorker) => void,
  loadSolver: LoadSolver = noSolver,
): (message: ToWorker) => void {
  let engine: Engine | null = null;
  let planned: { readonly key: string; readonly plan: Plan } | null = null;
  const solverOnce = once(loadSolver);

  function* planFor({ scenario, settings }: RunOrder, { library, router }: Engine): Answers<Result<Plan>> {
    const key = JSON.stringify([scenario, settings]);
    if (planned?.key === key) return ok(planned.plan);
    let inputs: Result<EngineInputs> = inputsFor(scenario, library, router, settings);
    if (inputs.ok && needsSolver(inputs.value)) {
      yield withSolver(inputs.value, solverOnce).then((ready) => {
        inputs = ready;
      });
    }
    if (!inputs.ok) return inputs;
    planned = { key, plan: createPlan(inputs.value) };
    return ok(planned.plan);
  }

  const stopped = new Set<number>();

  /** Between runs the worker listens, so that it can be told to stop. */
  function* answersOver(question: Question, id: number, from: Engine): Answers {
    const runs = answerTo(question, from);
    for (let next = runs.next(); ; next = runs.next()) {
      if (next.done) {
        yield next.value.ok
          ? { answer: 'reply', id, reply: next.value.value }
          : { answer: 'refused', id, problems: next.value.problems };
        return;
      }
      yield { answer: 'progress', id, ...next.value };
      yield new Promise<void>((resolve) => setTimeout(resolve));
      if (stopped.delete(id)) return;
    }
  }

  function* formOf(order: RunOrder, id: number, from: Engine): Answers {
    const { scenario, settings, seed, replication, decisions } = order;
    const given = givenFor(scenario, settings, from.library);
    const plan = given.ok ? yield* planFor({ ...order, settings: given.value.settings }, from) : given;
    if (!given.ok || !plan.ok) {
      yield { answer: 'refused', id, problems: plan.ok ? [] : plan.problems };
      return;
    }
    const figures = runFigures(simulate(plan.value, seed, replication, decisions));
    yield { answer: 'form', id, form: { assumptions: given.value.assumptions, figures } };
  }

  // One by one, so that a trace leaves before its hash is worked out.
  function* answersTo(message: ToWorker): Answers {
    const { id } = message;
    if (message.ask === 'stop') {
      stopped.add(id);
      return;
    }
    if (message.ask === 'load') {
      const loaded = load(message);
      if (loaded.ok) engine = loaded.value.engine;
      yield loaded.ok
        ? { answer: 'loaded', id, loaded: loaded.value.loaded }
        : { answer: 'refused', id, problems: loaded.problems };
      return;
    }
    if (engine === null) throw new Error('asked before the documents were loaded');
    if (message.ask === 'open') {
      const from = engine;
      let opened: Result<Opened> = fail(NO_READER);
      // Fetched when something is opened; a page that can't have it any more says so and works on.
      yield import('./open-kept.ts').then(
        ({ openKept }) => {
          opened = openKept(message.text, message.from, from);
        },
        () => {},
      );
      yield opened.ok
        ? { answer: 'opened', id, opened: opened.value }
        : { answer: 'refused', id, problems: opened.problems };
      return;
    }
    if (message.ask === 'readMel' || message.ask === 'writeMel') {
      const { library } = engine;
      let answer: FromWorker = { answer: 'refused', id, problems: [NO_READER] };
      yield import('./mel-csv.ts').then(
        ({ answerMel }) => {
          answer = answerMel(message, library);
        },
        () => {},
      );
      yield answer;
      return;
    }
    if (message.ask === 'question') {
      yield* answersOver(message.question, id, engine);
      return;
    }
    if (message.ask === 'form') {
      yield* formOf(message.order, id, engine);
      return;
    }
    const plan = yield* planFor(message.order, engine);
    if (!plan.ok) {
      yield { answer: 'refused', id, problems: plan.problems };
      return;
    }
    const { seed, replication, decisions } = message.order;
    const trace = simulate(plan.value, seed, replication, decisions);
    yield { answer: 'ran', id, trace };
    yield { answer: 'hashed', id, hash: hashTrace(trace) };
  }

  const carryOn = (answers: Answers, id: number): void => {
    const breakDown = (error: unknown): void =>
      post({ answer: 'broke', id, message: error instanceof Error ? error.message : String(error) });
    try {
      for (let next = answers.next(); !next.done; next = answers.next()) {
        if (next.value instanceof Promise) {
          next.value.then(() => carryOn(answers, id), breakDown);
          return;
        }
        post(next.value);
      }
    } catch (error) {
      breakDown(error);
    }
  };
  return (message) => carryOn(answersTo(message), message.id);
}

/** Loads what has not been loaded yet; what failed to load is tried again. */
function once(load: LoadSolver): LoadSolver {
  let loaded: ReturnType<LoadSolver> | null = null;
  return async () => {
    loaded ??= load();
    const result = await loaded;
    if (!result.ok) loaded = null;
    return result;
  };
}

function load(message: Extract<ToWorker, { ask: 'load' }>): Result<{ engine: Engine; loaded: Loaded }> {
  const library = parseLibrary(message.data);
  const roads = parseRoadGraph(message.data['roads/roads.json']);
  const speeds = parseSpeeds(message.data['roads/speeds.json']);
  if (!library.ok || !roads.ok || !speeds.ok) {
    return {
      ok: false,
      problems: [
        ...(library.ok ? [] : library.problems),
        ...(roads.ok ? [] : inFile('data/roads/roads.json', roads.problems)),
        ...(speeds.ok ? [] : inFile('data/roads/speeds.json', speeds.problems)),
      ],
    };
  }
  const scenarios = Object.entries(message.scenarios).map(([file, text]) => {
    const scenario = readScenario(text, library.value);
    return scenario.ok ? scenario : { ok: false as const, problems: inFile(`scenarios/${file}`, scenario.problems) };
  });
  const problems = scenarios.flatMap((scenario) => (scenario.ok ? [] : scenario.problems));
  if (problems.length > 0) return { ok: false, problems };
  const graph: RoadGraph = roads.value;
  const shipped = scenarios.flatMap((scenario) => (scenario.ok ? [scenario.value] : []));
  return ok({
    engine: { library: library.value, router: createRouter(graph, speeds.value), scenarios: shipped },
    loaded: { library: library.value, roads: graph, scenarios: shipped },
  });
}
