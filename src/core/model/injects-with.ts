// All injects of an exercise, in the order by which facts number them: those of the scenario, then those that exercise control
// adds, in the order of its decisions.

import type { Decision } from './decisions.ts';
import type { Inject, MainEventsList } from './mel.ts';

export interface ListedInject {
  readonly inject: Inject;
  /** Number of the decision that adds it; null for the scenario's own. */
  readonly addedBy: number | null;
}

export const injectsWith = (
  mel: MainEventsList | undefined,
  decisions: readonly Decision[],
): readonly ListedInject[] => [
  ...(mel?.injects ?? []).map((inject) => ({ inject, addedBy: null })),
  ...decisions.flatMap((decision, addedBy) =>
    decision.kind === 'inject' && decision.what.does === 'add' ? [{ inject: decision.what.inject, addedBy }] : [],
  ),
];
