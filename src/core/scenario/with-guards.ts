// A doctrine with other guards than its own: where forces that it names are merged, or have no part in an exercise.

import type { Doctrine } from '../model/doctrine.ts';
import type { GuardCommitment } from '../model/home-demand.ts';

export function withGuards(
  doctrine: Doctrine,
  change: (guards: readonly GuardCommitment[]) => readonly GuardCommitment[],
): Doctrine {
  const { atHome } = doctrine;
  if (!atHome) return doctrine;
  return {
    ...doctrine,
    atHome: { ...atHome, guards: { ...atHome.guards, commitments: change(atHome.guards.commitments) } },
  };
}
