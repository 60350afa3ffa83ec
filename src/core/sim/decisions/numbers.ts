// From the ids in a decision to the engine's numbers: null where the exercise has no such thing, which is no fault, since a
// capability that nobody demands isn't in play.

import type { World } from '../world.ts';

interface Ids {
  readonly force?: string;
  readonly incident?: string;
  readonly capability?: string;
}
type Numbers<T extends Ids> = { readonly [K in keyof T & keyof Ids]: number };

export function numbersOf<T extends Ids>(world: World, named: T): Numbers<T> | null {
  const { forces, capabilities, scenario } = world.plan.inputs.exercise;
  const lists = { force: forces, incident: scenario.incidents, capability: capabilities } as const;
  const numbers: Partial<Record<keyof Ids, number>> = {};
  for (const key of ['force', 'incident', 'capability'] as const) {
    const id: string | undefined = named[key];
    if (id === undefined) continue;
    const n = lists[key].findIndex((one) => one.id === id);
    if (n < 0) return null;
    numbers[key] = n;
  }
  return numbers as Numbers<T>;
}
