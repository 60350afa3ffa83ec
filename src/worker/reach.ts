// Answers "time from here": lays out the world that is asked about, as a run has it at a second or with everybody at home at
// that hour, and reads it.

import { at } from '../core/base/assert.ts';
import { utcFromLocal } from '../core/base/civil-time.ts';
import { fail, ok, type Result } from '../core/base/result.ts';
import type { Progress } from '../core/experiments/progress.ts';
import type { EverywhereQuestion, ReachQuestion, Reply } from '../core/experiments/question.ts';
import { hasArea } from '../core/model/national-forces.ts';
import { reachEverywhere, reachOf } from '../core/reach/ask.ts';
import { luckOf } from '../core/reach/draws.ts';
import { onTheRoads } from '../core/reach/places.ts';
import {
  anyPointOf,
  capabilityNumber,
  forceOfArea,
  localMinute,
  restScenario,
  worldAt,
  worldAtRest,
} from '../core/reach/worlds.ts';
import type { Router } from '../core/routing/router.ts';
import type { Library } from '../core/scenario/library.ts';
import { scenarioAsSet } from '../core/scenario/resolve.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { solverProblems } from '../core/sim/policies/solver-need.ts';
import type { World } from '../core/sim/world.ts';

interface Engine {
  readonly library: Library;
  readonly router: Router;
}

interface Asked {
  readonly world: World;
  readonly start: string;
}

export function* fromHere(question: ReachQuestion, engine: Engine): Generator<Progress, Result<Reply>> {
  const asked = worldAsked(question, engine);
  if (!asked.ok) return asked;
  const { world, start } = asked.value;
  const host = forceOfArea(world, question.area);
  if (host < 0) return fail({ path: 'question', found: question.area, expected: 'a force with an area' });
  const here = { place: question.place, host, name: question.place.name };
  const all = Array.from(world.plan.inputs.exercise.capabilities.keys());
  const reached = yield* reachOf(world, all, here, luckOf(question.seeds));
  return ok({ kind: 'reach', place: onTheRoads(world, here), start, reached });
}

export function* fromEverywhere(question: EverywhereQuestion, engine: Engine): Generator<Progress, Result<Reply>> {
  const asked = worldAsked(question, engine);
  if (!asked.ok) return asked;
  const { world, start } = asked.value;
  const capability = capabilityNumber(world, question.capability);
  if (capability < 0) {
    return fail({ path: 'question', found: question.capability, expected: 'a capability of this exercise' });
  }
  return ok({ kind: 'everywhere', start, areas: yield* reachEverywhere(world, capability, luckOf(question.seeds)) });
}

function worldAsked(
  { scenario, settings, seed, replication, decisions, atSec, basis }: ReachQuestion | EverywhereQuestion,
  { library, router }: Engine,
): Result<Asked> {
  const { clock, forces, musterPoints, capabilities } = library;
  const asSet = scenarioAsSet(scenario, library, settings);
  if (!asSet.ok) return asSet;
  const startUtc = utcFromLocal(asSet.value.start, clock, '/scenario/start');
  if (!startUtc.ok) return startUtc;
  const start = localMinute(startUtc.value + atSec, clock);
  const isRest = basis === 'rest';
  const host = at(forces.filter(hasArea), 0);
  const asked = isRest
    ? restScenario(asSet.value, start, capabilities, host, anyPointOf(musterPoints, host))
    : scenario;
  const others = isRest ? settings.filter(({ path }) => !path.startsWith('/scenario/')) : settings;
  const inputs = inputsFor(asked, library, router, others);
  if (!inputs.ok) return inputs;
  const missing = solverProblems(inputs.value, 'a doctrine without the optimal policy');
  if (missing.length > 0) return fail(...missing);
  const plan = createPlan(inputs.value);
  const world = isRest ? worldAtRest(plan) : worldAt(plan, { seed, replication, decisions }, atSec);
  return ok({ world, start });
}
