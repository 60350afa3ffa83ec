// The world that "time from here" reads: everybody at home and every road open, at an hour; or an exercise as it stands at a
// second of a run. Nothing goes on from there.

import { at } from '../base/assert.ts';
import { type ClockOffsets, localFromUtc } from '../base/civil-time.ts';
import { writtenLocal } from '../base/format-time.ts';
import type { Capability, Force, MusterPoint } from '../model/dataset.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Plan } from '../sim/plan.ts';
import { begin, runTo } from '../sim/simulate.ts';
import { createWorld, type World } from '../sim/world.ts';

/** A phase demands no more capabilities than this. */
const MOST_IN_A_PHASE = 20;
const HOUR_MIN = 60;

/** Doctrine, figures and forces as an exercise has them; of the rest nothing. */
export type Under = Pick<
  Scenario,
  'doctrine' | 'sprEdition' | 'structure' | 'holdings' | 'assumptions' | 'interoperabilitySets'
>;

/** A scenario in which nothing has happened yet, with units of all of these capabilities, at a local time. */
export function restScenario(
  { doctrine, sprEdition, structure, holdings, assumptions, interoperabilitySets }: Under,
  start: string,
  capabilities: readonly Capability[],
  { id: force }: Force,
  { name, lat, lon }: MusterPoint,
): Scenario {
  const from = { source: 'Asked', basis: 'user', asOf: start.slice(0, 10) } as const;
  const hour = { min: HOUR_MIN, p10: HOUR_MIN, p50: HOUR_MIN, p90: HOUR_MIN, max: HOUR_MIN, ...from };
  const parts = Array.from({ length: Math.ceil(capabilities.length / MOST_IN_A_PHASE) }, (_, n) =>
    capabilities.slice(n * MOST_IN_A_PHASE, (n + 1) * MOST_IN_A_PHASE),
  );
  return {
    schema: 'muster.scenario/1',
    id: 'at-rest',
    title: 'Everybody at home',
    summary: 'A question.',
    briefing: ['Nothing has happened.'],
    tests: 'How soon strength could reach a place.',
    threat: 'publicOrder' as Scenario['threat'],
    sprEdition,
    doctrine,
    ...(structure === undefined ? {} : { structure }),
    start,
    durationHours: parts.length,
    parameters: [],
    holdings,
    assumptions,
    activations: [],
    plannedAid: [],
    incidents: [
      {
        id: 'here',
        name: 'Here',
        force,
        place: { name, lat, lon },
        reportedAfterMin: { value: 0, ...from },
        phases: parts.map((some, n) => ({
          id: `part-${n + 1}`,
          name: 'All',
          durationMin: hour,
          demand: some.map(({ id: capability }) => ({ capability, units: 1, ...from })),
        })),
      },
    ],
    ...(interoperabilitySets === undefined ? {} : { interoperabilitySets }),
    sources: [],
  };
}

export const worldAtRest = (plan: Plan): World => createWorld(plan, '1', 0, []);

/** The run's world once all that happens by that second has. */
export function worldAt(
  plan: Plan,
  run: { readonly seed: string; readonly replication: number; readonly decisions: readonly Decision[] },
  sec: number,
): World {
  const world = begin(plan, run.seed, run.replication, run.decisions);
  runTo(world, Math.min(sec, plan.durationSec));
  return world;
}

/** A moment as the local clock shows it, to the minute: `2026-06-17T18:20`. */
export const localMinute = (utcSec: number, clock: ClockOffsets): string =>
  writtenLocal(Math.floor(localFromUtc(utcSec, clock) / 60) * 60);

/** A force by its id, or the one that was merged from the area of that id; −1 for none. */
export const forceOfArea = ({ plan }: World, area: string): number =>
  plan.inputs.exercise.forces.findIndex(
    ({ id, areas }) => id === area || (areas as readonly string[] | undefined)?.includes(area),
  );

/** A capability's number in the exercise; −1 where it isn't in it. */
export const capabilityNumber = ({ plan }: World, capability: string): number =>
  plan.inputs.exercise.capabilities.findIndex(({ id }) => id === capability);

/** Of a library's muster points, the one by which a force is known to a scenario. */
export const anyPointOf = (points: readonly MusterPoint[], { id }: Force): MusterPoint =>
  at(
    points.filter(({ force }) => force === id),
    0,
  );
