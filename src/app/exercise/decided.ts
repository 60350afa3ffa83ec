// What has been decided and set, and the lists that undo and redo move between. Pure: each step makes a new one of it.

import type { Decision } from '../../core/model/decisions.ts';
import { type KeptExercise, MOST_STEPS } from '../../core/scenario/kept.ts';
import type { Setting } from '../../core/scenario/pointer.ts';

/** Lists of settings go step by step with those of decisions. */
export type Decided = Required<
  Pick<KeptExercise, 'decisions' | 'earlier' | 'later' | 'settings' | 'earlierSettings' | 'laterSettings'>
>;

/** The next of it; null where there is none, as when there is nothing to undo. */
export type Step = (now: Decided) => Decided | null;

export const NOTHING_DECIDED: Decided = {
  decisions: [],
  settings: [],
  earlier: [],
  later: [],
  earlierSettings: [],
  laterSettings: [],
};

const stepping = (now: Decided, next: Partial<Pick<Decided, 'decisions' | 'settings'>>): Decided => ({
  decisions: now.decisions,
  settings: now.settings,
  ...next,
  earlier: [...now.earlier, now.decisions].slice(-MOST_STEPS),
  earlierSettings: [...now.earlierSettings, now.settings].slice(-MOST_STEPS),
  later: [],
  laterSettings: [],
});

export const taking =
  (decision: Decision): Step =>
  (now) =>
    stepping(now, { decisions: [...now.decisions, decision].sort((a, b) => a.atSec - b.atSec) });

export const setting =
  (settings: readonly Setting[]): Step =>
  (now) =>
    stepping(now, { settings });

/** Puts another in a decision's place, or nothing; null where it isn't among them any more. */
export const replacing =
  (was: Decision, next: Decision | null): Step =>
  (now) => {
    if (!now.decisions.includes(was)) return null;
    const others = now.decisions.flatMap((one) => (one !== was ? [one] : next === null ? [] : [next]));
    return stepping(now, { decisions: others.sort((a, b) => a.atSec - b.atSec) });
  };

export const undoing: Step = ({ decisions, settings, earlier, earlierSettings, later, laterSettings }) => {
  const before = earlier.at(-1);
  if (before === undefined) return null;
  return {
    decisions: before,
    settings: earlierSettings.at(-1) ?? settings,
    earlier: earlier.slice(0, -1),
    earlierSettings: earlierSettings.slice(0, -1),
    later: [decisions, ...later],
    laterSettings: [settings, ...laterSettings],
  };
};

export const redoing: Step = ({ decisions, settings, earlier, earlierSettings, later, laterSettings }) => {
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
  };
};

/** As it is kept: without lists of settings where nobody ever set any. */
export function keptOf({
  earlierSettings,
  laterSettings,
  ...rest
}: Decided): Omit<Decided, 'earlierSettings' | 'laterSettings'> &
  Pick<KeptExercise, 'earlierSettings' | 'laterSettings'> {
  const isNeverSet = [rest.settings, ...earlierSettings, ...laterSettings].every((one) => one.length === 0);
  return isNeverSet ? rest : { ...rest, earlierSettings, laterSettings };
}

/** Of what was kept; of one that says nothing of settings then, they were what they are. */
export const decidedOf = ({
  decisions,
  settings,
  earlier,
  later,
  earlierSettings = earlier.map(() => settings),
  laterSettings = later.map(() => settings),
}: Pick<KeptExercise, keyof Decided>): Decided => ({
  decisions,
  settings,
  earlier,
  later,
  earlierSettings,
  laterSettings,
});
