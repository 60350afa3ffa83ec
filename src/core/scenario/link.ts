// What a link holds of an exercise: the name of a scenario that ships with Muster, what was chosen in it, seed and decisions.
// It takes assumptions of the doctrine along; a scenario, holdings or places of a person's own stay at home, in a file. Packing it small is not done here.

import { canonicalJson } from '../base/canonical-json.ts';
import type { ForceId } from '../model/dataset.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { FigureValue } from './assumption.ts';
import type { KeptExercise } from './kept.ts';
import type { Setting } from './pointer.ts';

/** One figure of the doctrine. */
export interface LinkedSetting {
  readonly path: string;
  readonly value: FigureValue;
}

/** Longer than any word that a choice may be. */
export const LONGEST_CHOICE = 40;
export const LINKED_PATH = '/doctrine/';

export interface LinkedExercise {
  readonly schema: 'muster.link/1';
  readonly product: string;
  readonly name: string;
  readonly sentAt: string;
  /** Id of a scenario that ships with Muster. */
  readonly scenario: string;
  readonly parameters: Readonly<Record<string, ForceId>>;
  readonly seed: string;
  /** Figures, switches and choices of the doctrine; absent where none were changed. */
  readonly settings?: readonly LinkedSetting[];
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
  const settings = exercise.settings.filter(isLinked);
  if (settings.length < exercise.settings.length) return 'ownSettings';
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
    ...(settings.length > 0 ? { settings } : {}),
    decisions,
    cursorSec: Math.floor(cursorSec),
    trace,
  };
}

/** Of the doctrine, and one figure only: not a block, which may hold words of a person's own. */
function isLinked(setting: Setting): setting is LinkedSetting {
  const { path, value } = setting;
  const isFigure =
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^[A-Za-z]+$/.test(value) && value.length <= LONGEST_CHOICE);
  return path.startsWith(LINKED_PATH) && isFigure;
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
