// What a link holds of an exercise: the name of a scenario that ships with Muster, what was chosen in it, seed and decisions.
// Figures of a person's own stay at home: whoever has set some is told to use a file. Packing it small is not done here.

import { canonicalJson } from '../base/canonical-json.ts';
import type { ForceId } from '../model/dataset.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { KeptExercise } from './kept.ts';

export interface LinkedExercise {
  readonly schema: 'muster.link/1';
  readonly product: string;
  readonly name: string;
  readonly sentAt: string;
  /** Id of a scenario that ships with Muster. */
  readonly scenario: string;
  readonly parameters: Readonly<Record<string, ForceId>>;
  readonly seed: string;
  readonly decisions: readonly Decision[];
  readonly cursorSec: number;
  readonly trace: string;
}

/** Why an exercise can't go into a link. */
export type NoLink = 'ownScenario' | 'ownSettings' | 'notRunYet';

/** What a link would say of the exercise, or why none can. `shipped` are the scenarios that every Muster has. */
export function linkedFrom(
  exercise: KeptExercise,
  shipped: readonly Scenario[],
  sentAt: string,
): LinkedExercise | NoLink {
  const { product, name, scenario, seed, decisions, cursorSec, trace } = exercise;
  if (exercise.settings.length > 0) return 'ownSettings';
  const original = shipped.find(({ id }) => id === scenario.id);
  if (original === undefined || !isSame(scenario, original)) return 'ownScenario';
  if (trace === null) return 'notRunYet';
  const parameters = Object.fromEntries(scenario.parameters.map(({ id, value }) => [id, value]));
  return {
    schema: 'muster.link/1',
    product,
    name,
    sentAt,
    scenario: scenario.id,
    parameters,
    seed,
    decisions,
    cursorSec: Math.floor(cursorSec),
    trace,
  };
}

/** Whether two scenarios differ in nothing but what was chosen in them. */
function isSame(one: Scenario, other: Scenario): boolean {
  const chosen = new Map<string, ForceId>(one.parameters.map(({ id, value }) => [id, value]));
  const [mine, theirs] = [canonicalJson(one), canonicalJson(withParameters(other, chosen))];
  return mine.ok && theirs.ok && mine.value === theirs.value;
}

export const withParameters = (scenario: Scenario, chosen: ReadonlyMap<string, ForceId>): Scenario => ({
  ...scenario,
  parameters: scenario.parameters.map((one) => ({ ...one, value: chosen.get(one.id) ?? one.value })),
});
