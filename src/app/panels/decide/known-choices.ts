// What the form of decisions offers on a screen that may not know everything: no incident that it hasn't heard of. Pure.

import { INCIDENT } from '../../../core/model/states.ts';
import type { Sight } from '../../../core/trace/sight.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Draft } from './draft.ts';

/** `state` as the screen sees it. */
export function incidentsToChoose({ header }: Trace, state: ExerciseState, sight: Sight | null) {
  const { incidents } = header.exercise.scenario;
  if (sight === null || sight.ahead) return incidents;
  return incidents.filter((_, n) => state.incidentState[n]! > INCIDENT.latent);
}

/** A donor speaks for itself only. */
export const forcesToChoose = ({ header }: Trace, sight: Sight | null) =>
  header.exercise.forces.filter((_, n) => sight?.view !== 'ownForce' || n === sight.force);

export function keptToKnown(draft: Draft, trace: Trace, state: ExerciseState, sight: Sight | null): Draft {
  const incidents = incidentsToChoose(trace, state, sight).map(({ id }) => id);
  const forces = forcesToChoose(trace, sight).map(({ id }) => id as string);
  const among = (all: readonly string[], one: string): string => (all.includes(one) ? one : (all[0] ?? ''));
  return {
    ...draft,
    incident: among(incidents, draft.incident),
    to: among(incidents, draft.to),
    force: among(forces, draft.force),
  };
}
