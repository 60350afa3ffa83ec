// A list of injects brought in while an exercise runs, in the place of another: what was given to the room stays as it was given, and
// nothing new has a time that is past. Pure; knows neither files nor traces.

import type { Inject, MainEventsList } from './mel.ts';

/** A row of the new list that didn't come in, or an inject of the old one that stayed though the new one doesn't have it. */
export interface LeftOut {
  readonly inject: Inject;
  /** `given`: in other words or with another trigger; `missing`: the new list is without it; `past`: its time is before now. */
  readonly why: 'given' | 'missing' | 'past';
}

interface Given {
  readonly before: MainEventsList | undefined;
  /** Ids of injects that the room has been given. */
  readonly given: ReadonlySet<string>;
  /** 0 where nothing has been played. */
  readonly nowSec: number;
}

export function keepGiven(
  brought: MainEventsList,
  { before, given, nowSec }: Given,
): { readonly mel: MainEventsList; readonly left: readonly LeftOut[] } {
  const old = new Map((before?.injects ?? []).map((inject) => [inject.id, inject]));
  const isIn = new Set(brought.injects.map(({ id }) => id));
  const left: LeftOut[] = [];
  const missing = [...old.values()].filter(({ id }) => given.has(id) && !isIn.has(id));
  for (const inject of missing) left.push({ inject, why: 'missing' });
  const rows = brought.injects.flatMap((inject): readonly Inject[] => {
    const was = old.get(inject.id);
    if (was !== undefined && given.has(inject.id)) {
      if (!isSame(was, inject)) left.push({ inject, why: 'given' });
      return [was];
    }
    const isPast = nowSec > 0 && 'atMin' in inject.trigger && inject.trigger.atMin * 60 <= nowSec;
    // One that exercise control has held or skipped may stay where it was.
    if (!isPast || (was !== undefined && isSame(was.trigger, inject.trigger))) return [inject];
    left.push({ inject, why: 'past' });
    return was === undefined ? [] : [was];
  });
  const injects = [...missing, ...rows];
  return { mel: { objectives: objectivesFor(injects, brought, before), injects }, left };
}

/** Those of the new list, and those of the old one that what stayed serves. */
function objectivesFor(
  injects: readonly Inject[],
  brought: MainEventsList,
  before: MainEventsList | undefined,
): MainEventsList['objectives'] {
  const served = new Set(injects.flatMap(({ objectives }) => objectives));
  const isIn = new Set(brought.objectives.map(({ id }) => id));
  const stayed = (before?.objectives ?? []).filter(({ id }) => served.has(id) && !isIn.has(id));
  return [...brought.objectives, ...stayed];
}

/** Whether two parts of a list say the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
