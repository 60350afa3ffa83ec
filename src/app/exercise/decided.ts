// What has been decided and set, and the lists that undo and redo move between. Pure: each step makes a new one of it.

import type { Decision } from '../../core/model/decisions.ts';
import { type KeptExercise, MOST_STEPS } from '../../core/scenario/kept.ts';
import type { KeptBranches } from '../../core/scenario/kept-branches.ts';
import type { Setting } from '../../core/scenario/pointer.ts';

/** Lists of settings go step by step with those of decisions. */
type Lists = Required<
  Pick<KeptExercise, 'decisions' | 'earlier' | 'later' | 'settings' | 'earlierSettings' | 'laterSettings'>
>;
export interface Decided extends Lists {
  /** The other branches, and who this one is; null while there has only been one. */
  readonly branches: KeptBranches | null;
}

/** The next of it; null where there is none, as when there is nothing to undo. */
export type Step = (now: Decided) => Decided | null;

export const NOTHING_DECIDED: Decided = {
  decisions: [],
  settings: [],
  earlier: [],
  later: [],
  earlierSettings: [],
  laterSettings: [],
  branches: null,
};

const stepping = (now: Decided, next: Partial<Pick<Decided, 'decisions' | 'settings'>>): Decided => ({
  decisions: now.decisions,
  settings: now.settings,
  ...next,
  earlier: [...now.earlier, now.decisions].slice(-MOST_STEPS),
  earlierSettings: [...now.earlierSettings, now.settings].slice(-MOST_STEPS),
  later: [],
  laterSettings: [],
  branches: now.branches,
});

/** What becomes of decisions that come after one: they stay, or they go. */
export type WhatFollows = 'stays' | 'goes';

/** Decisions up to a moment, those of that second with them; without one that is to be decided otherwise. */
export const upTo = (decisions: readonly Decision[], atSec: number, was: Decision | null): readonly Decision[] =>
  decisions.filter((one) => one.atSec <= atSec && one !== was);

export const taking =
  (decision: Decision, follows: WhatFollows = 'stays'): Step =>
  (now) => {
    const others = follows === 'stays' ? now.decisions : upTo(now.decisions, decision.atSec, null);
    return stepping(now, { decisions: [...others, decision].sort((a, b) => a.atSec - b.atSec) });
  };

export const setting =
  (settings: readonly Setting[]): Step =>
  (now) =>
    stepping(now, { settings });

/** Puts another in a decision's place, or nothing; null where it isn't among them any more. */
export const replacing =
  (was: Decision, next: Decision | null, follows: WhatFollows = 'stays'): Step =>
  (now) => {
    if (!now.decisions.includes(was)) return null;
    const isKept = (one: Decision): boolean => follows === 'stays' || one === was || one.atSec <= was.atSec;
    const others = now.decisions.filter(isKept).flatMap((one) => (one !== was ? [one] : next === null ? [] : [next]));
    return stepping(now, { decisions: others.sort((a, b) => a.atSec - b.atSec) });
  };

/** One step after another. */
export const both =
  (first: Step, second: Step): Step =>
  (now) => {
    const next = first(now);
    return next && second(next);
  };

export const undoing: Step = ({ decisions, settings, earlier, earlierSettings, later, laterSettings, branches }) => {
  const before = earlier.at(-1);
  if (before === undefined) return null;
  return {
    decisions: before,
    settings: earlierSettings.at(-1) ?? settings,
    earlier: earlier.slice(0, -1),
    earlierSettings: earlierSettings.slice(0, -1),
    later: [decisions, ...later],
    laterSettings: [settings, ...laterSettings],
    branches,
  };
};

export const redoing: Step = ({ decisions, settings, earlier, earlierSettings, later, laterSettings, branches }) => {
  const [next, ...rest] = later;
  if (next === undefined) return null;
  const [nextSettings = settings, ...restSettings] = laterSettings;
  return {
    decisions: next,
    settings: nextSettings,
    earlier: [...earlier, decisions],
    earlierSettings: [...earlierSettings, settings],
    later: rest,
    laterSettings: restSettings,
    branches,
  };
};

/** As it is kept: without lists of settings where nobody ever set any, and without branches where there is but one. */
export function keptOf({
  earlierSettings,
  laterSettings,
  branches,
  ...rest
}: Decided): Pick<KeptExercise, keyof Decided> {
  const isNeverSet = [rest.settings, ...earlierSettings, ...laterSettings].every((one) => one.length === 0);
  return {
    ...rest,
    ...(isNeverSet ? {} : { earlierSettings, laterSettings }),
    ...(branches === null ? {} : { branches }),
  };
}

/** Of what was kept; of one that says nothing of settings then, they were what they are. */
export const decidedOf = ({
  decisions,
  settings,
  earlier,
  later,
  earlierSettings = earlier.map(() => settings),
  laterSettings = later.map(() => settings),
  branches,
}: Pick<KeptExercise, keyof Decided>): Decided => ({
  decisions,
  settings,
  earlier,
  later,
  earlierSettings,
  laterSettings,
  branches: branches ?? null,
});
