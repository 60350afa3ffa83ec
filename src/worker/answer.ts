// Answers a question by running it many times: lays out the plans it needs and lets its caller see every run go by.

import { at } from '../core/base/assert.ts';
import { fail, ok, type Result } from '../core/base/result.ts';
import { beside } from '../core/experiments/beside.ts';
import { howSoon, scenarioOf } from '../core/experiments/how-soon.ts';
import { late } from '../core/experiments/late.ts';
import { AT_HOME, lendingScenario, lends } from '../core/experiments/lends.ts';
import { assuming } from '../core/experiments/one-need.ts';
import type { Progress } from '../core/experiments/progress.ts';
import type {
  BesideQuestion,
  Figure,
  HowSoonQuestion,
  LateQuestion,
  LendsQuestion,
  Question,
  ReplayQuestion,
  Reply,
  WeakPointsQuestion,
  WhatIfQuestion,
  WorthQuestion,
} from '../core/experiments/question.ts';
import { replay } from '../core/experiments/replay.ts';
import { weakPoints } from '../core/experiments/resilience.ts';
import { settingsFor, type Variation, variationsFor } from '../core/experiments/variations.ts';
import { changed, sooner } from '../core/experiments/what-if.ts';
import { whatMoves } from '../core/experiments/what-moves.ts';
import { worthOfGaps } from '../core/experiments/worth.ts';
import type { CapabilityId } from '../core/model/dataset.ts';
import { hasArea } from '../core/model/national-forces.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { Router } from '../core/routing/router.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { scenarioAsSet } from '../core/scenario/resolve.ts';
import { findGaps } from '../core/scoring/gaps/find-gaps.ts';
import { readTrace } from '../core/scoring/reading.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { solverProblems } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import type { Trace } from '../core/trace/trace.ts';
import { fromEverywhere, fromHere } from './reach.ts';

interface Engine {
  readonly library: Library;
  readonly router: Router;
}

/** Seeds by which assumptions are tried: fewer than for the answer, since each is tried both ways. */
const SEEDS_EACH_WAY = 20;

const seedsTo = (count: number): string[] => Array.from({ length: count }, (_, n) => `${n + 1}`);

/** Yields after every run. */
export function answerTo(question: Question, engine: Engine): Generator<Progress, Result<Reply>> {
  switch (question.kind) {
    case 'beside':
      return besideDoctrine(question, engine);
    case 'replay':
      return replayed(question, engine);
    case 'howSoon':
      return soonness(question, engine);
    case 'whatIf':
      return difference(question, engine);
    case 'lends':
      return lending(question, engine);
    case 'late':
      return lateness(question, engine);
    case 'worth':
      return worth(question, engine);
    case 'weakPoints':
      return withoutEach(question, engine);
    case 'reach':
      return fromHere(question, engine);
    case 'everywhere':
      return fromEverywhere(question, engine);
  }
}

function* soonness(question: HowSoonQuestion, { library, router }: Engine): Generator<Progress, Result<Reply>> {
  const host = library.forces.find((force) => force.id === question.host && hasArea(force));
  const points = library.musterPoints.filter(({ force }) => force === question.host);
  const place = points.find(({ name }) => name === question.place) ?? points[Math.min(1, points.length - 1)];
  const capability = library.capabilities.find(({ id }) => id === question.capability);
  if (!host || !place || !capability) {
    return fail({
      path: 'question',
      found: `${question.host}, ${question.capability}`,
      expected: 'a force with an area, and a capability',
    });
  }
  const scenario = scenarioOf({
    ...question,
    host,
    place,
    edition: at(library.editions, library.editions.length - 1).id,
  });
  const stands = inputsFor(scenario, library, router);
  if (!stands.ok) return stands;
  const variations = variationsFor(stands.value.exercise, question.capability, library.steps);
  const settings = settingsFor(variations, question.assumed);
  const layOut = (more: readonly Setting[]) => inputsFor(scenario, library, router, [...settings, ...more]);
  const inputs = layOut([]);
  if (!inputs.ok) return inputs;
  const tries = (2 * variations.length + 1) * Math.min(question.seeds, SEEDS_EACH_WAY);
  const of = question.seeds + tries;
  const asking = howSoon(createPlan(inputs.value), seedsTo(question.seeds));
  let next = asking.next();
  for (; !next.done; next = asking.next()) yield { done: next.value.done, of };
  const answer = next.value;
  const trying = whatMoves(variations, seedsTo(Math.min(question.seeds, SEEDS_EACH_WAY)), layOut);
  let move = trying.next();
  for (; !move.done; move = trying.next()) yield { done: question.seeds + move.value.done, of };
  return ok({
    kind: 'howSoon',
    place: place.name,
    answer,
    moves: move.value,
    officersAUnit: capability.onTheLine.value,
    figures: figuresOf(variations, question.capability),
    watch: { scenario: assuming(scenario, settings), seed: answer.middle },
  });
}

const figuresOf = (variations: readonly Variation[], capability: CapabilityId): readonly Figure[] =>
  variations.map(({ id, range, from }) => ({ id, range, from, capability }));

function* difference(
  { scenario, change, seeds }: WhatIfQuestion,
  { library, router }: Engine,
): Generator<Progress, Result<Reply>> {
  const inputs = inputsFor(scenario, library, router);
  if (!inputs.ok) return inputs;
  const { exercise } = inputs.value;
  const plan = createPlan(inputs.value);
  const names = {
    incidents: exercise.scenario.incidents.map(({ name }) => name),
    capabilities: exercise.capabilities.map(({ name }) => name),
  };
  if (change.kind === 'tierSooner') {
    const answer = yield* sooner(plan, change, seedsTo(seeds));
    return ok({ kind: 'whatIf', ...answer, ...names, range: null });
  }
  const variation = variationsFor(exercise, change.capability, library.steps).find(({ id }) => id === change.id);
  if (!variation) {
    return fail({
      path: 'question',
      found: `${change.id} of ${change.capability}`,
      expected: 'an assumption of this exercise',
    });
  }
  const other = inputsFor(scenario, library, router, variation[change.side]);
  if (!other.ok) return other;
  const answer = yield* changed(plan, createPlan(other.value), seedsTo(seeds));
  return ok({ kind: 'whatIf', ...answer, ...names, range: variation.range });
}

function* besideDoctrine(question: BesideQuestion, { library, router }: Engine): Generator<Progress, Result<Reply>> {
  const { scenario, settings, decisions, decision, seeds } = question;
  if (decisions[decision] === undefined) {
    const found = `decision ${decision} of ${decisions.length}`;
    return fail({ path: 'question', found, expected: 'a decision in the list' });
  }
  const inputs = inputsFor(scenario, library, router, settings);
  if (!inputs.ok) return inputs;
  const missing = solverProblems(inputs.value, 'a doctrine without the optimal policy');
  if (missing.length > 0) return fail(...missing);
  const plan = createPlan(inputs.value);
  return ok({ kind: 'beside', beside: yield* beside(plan, question, decisions, decision, seedsTo(seeds)) });
}

function* replayed(question: ReplayQuestion, { library, router }: Engine): Generator<Progress, Result<Reply>> {
  const inputs = inputsFor(question.scenario, library, router, question.settings);
  if (!inputs.ok) return inputs;
  const missing = solverProblems(inputs.value, 'reruns of it are made by muster replay on the command line only');
  if (missing.length > 0) return fail(...missing);
  const plan = createPlan(inputs.value);
  return ok({
    kind: 'replay',
    replayed: yield* replay(plan, question, question.decisions, seedsTo(question.seeds)),
  });
}

/** The gaps are found again in the run that the asker sees: a trace is large and a run is short. */
function* worth(
  { scenario, settings, seed, replication, decisions, seeds }: WorthQuestion,
  { library, router }: Engine,
): Generator<Progress, Result<Reply>> {
  const layOut = (more: readonly Setting[]) => inputsFor(scenario, library, router, [...settings, ...more]);
  const inputs = layOut([]);
  if (!inputs.ok) return inputs;
  const missing = solverProblems(inputs.value, 'reruns of it are made by muster gaps on the command line only');
  if (missing.length > 0) return fail(...missing);
  const trace = simulate(createPlan(inputs.value), seed, replication, decisions);
  const gaps = findGaps(readTrace(trace), library.scoring);
  const search = { header: trace.header, seeds: seedsTo(seeds), decisions, rules: library.scoring, layOut };
  return ok({ kind: 'worth', worth: yield* worthOfGaps(gaps, search) });
}

/** What decides whether cover holds. */
const AT_STAKE: ReadonlySet<Variation['id']> = new Set(['cover', 'formable']);

/** The neighbour that needs them: another force of its own region, so that they are asked for at the region's tier. */
function* lending(question: LendsQuestion, { library, router }: Engine): Generator<Progress, Result<Reply>> {
  const { forces, editions, musterPoints } = library;
  const donor = forces.find((force) => force.id === question.donor && hasArea(force));
  const region = donor?.groupings.mutualAid;
  const host = forces.find(({ id, groupings }) => id !== donor?.id && groupings.mutualAid === region);
  const place = musterPoints.find(({ force }) => force === host?.id);
  if (!donor || !host || !place || question.lent.length === 0) {
    const found = `${question.donor}, ${question.lent.length} capabilities`;
    return fail({
      path: 'question',
      found,
      expected: 'a force that has a neighbour in its region, and something to lend',
    });
  }
  const lent = { ...question, donor, host, place, forces, edition: at(editions, editions.length - 1).id };
  const scenario = lendingScenario(lent, true);
  const stands = inputsFor(scenario, library, router, AT_HOME);
  if (!stands.ok) return stands;
  const found = lent.lent.map(({ capability }) => ({
    capability,
    // Only this force is asked, and by its region: how soon is not the question, so what decides that stays out.
    variations: variationsFor(stands.value.exercise, capability, library.steps).filter(({ id }) => AT_STAKE.has(id)),
  }));
  const settings = [...AT_HOME, ...found.flatMap(({ variations }) => settingsFor(variations, question.assumed))];
  const [asked, notAsked] = [
    inputsFor(scenario, library, router, settings),
    inputsFor(lendingScenario(lent, false), library, router, settings),
  ];
  if (!asked.ok) return asked;
  if (!notAsked.ok) return notAsked;
  const answer = yield* lends(createPlan(asked.value), createPlan(notAsked.value), lent, seedsTo(question.seeds));
  return ok({
    kind: 'lends',
    answer,
    held: lent.lent.flatMap(({ capability }) => {
      const holds = asked.value.exercise.holdings[donor.id]?.[capability];
      return holds === undefined ? [] : [{ capability, holds }];
    }),
    figures: found.flatMap(({ capability, variations }) => figuresOf(variations, capability)),
    watch: { scenario: assuming(scenario, settings), seed: answer.middle },
  });
}

function* lateness(
  { scenario, force, nth, seeds }: LateQuestion,
  { library, router }: Engine,
): Generator<Progress, Result<Reply>> {
  const inputs = inputsFor(scenario, library, router);
  if (!inputs.ok) return inputs;
  const { exercise } = inputs.value;
  const index = exercise.forces.findIndex(({ id }) => id === force);
  if (index < 0) return fail({ path: 'question', found: force, expected: 'a force of this exercise' });
  return ok({ kind: 'late', answer: yield* late(createPlan(inputs.value), index, nth, seedsTo(seeds)) });
}

/** Seeds of its own, not the run that the asker sees: what hangs on a thing is not to be one run's luck. */
function* withoutEach(
  { scenario, settings, decisions, seeds: count }: WeakPointsQuestion,
  { library, router }: Engine,
): Generator<Progress, Result<Reply>> {
  const inputs = inputsFor(scenario, library, router, settings);
  if (!inputs.ok) return inputs;
  const missing = solverProblems(inputs.value, 'reruns of it are made by muster weak-points on the command line only');
  if (missing.length > 0) return fail(...missing);
  // What is set of the scenario is in the one that something is taken from.
  const others = settings.filter(({ path }) => !path.startsWith('/scenario/'));
  const layOut = (one: Scenario) => inputsFor(one, library, router, others);
  const asSet = scenarioAsSet(scenario, library, settings);
  if (!asSet.ok) return asSet;
  const [plan, seeds] = [createPlan(inputs.value), seedsTo(count)];
  const unchanged: Trace[] = [];
  for (const seed of seeds) {
    unchanged.push(simulate(plan, seed, 0, decisions));
    yield { done: 0, of: 0 };
  }
  const found = yield* weakPoints(asSet.value, unchanged, seeds, layOut, decisions);
  return ok({ kind: 'weakPoints', seeds: count, found });
}
