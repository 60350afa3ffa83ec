// The part of the world that the Main Events List keeps: how each inject stands, and what its condition has counted.

import type { Decision } from '../model/decisions.ts';
import { injectsWith } from '../model/injects-with.ts';
import type { Plan } from './plan.ts';
import { layOutInject, type PlannedInject } from './plan-injects.ts';

/** How an inject stands. Fired and skipped are for good; absent is what exercise control has yet to add. */
export const INJECT = { planned: 0, held: 1, fired: 2, skipped: 3, absent: 4 } as const;

/** All by inject. */
export interface InjectState {
  readonly planned: readonly PlannedInject[];
  readonly status: Uint8Array;
  /** 1 once its condition has come about, which it does once; 1 once it has fallen due. */
  readonly cameAbout: Uint8Array;
  readonly isDue: Uint8Array;
  /** Row of the fact that brought it about, −1 for none. */
  readonly causeRow: Int32Array;
  /** What "arrived" counts: units that have come, and the most that is demanded: planned by a phase, or more by then. */
  readonly came: Int32Array;
  readonly mostDemanded: Int32Array;
  /** Row of each request's first fact, by request: for the conditions that wait for one to be filled. */
  readonly draftedRow: Map<number, number>;
  /** Its number, by id; and that of what a decision adds, by the decision's number. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly addedBy: ReadonlyMap<number, number>;
}

export function createInjectState(plan: Plan, decisions: readonly Decision[]): InjectState {
  const { incidents } = plan;
  const { exercise } = plan.inputs;
  const listed = injectsWith(exercise.scenario.mel, decisions);
  const added = listed.slice(plan.injects.length).map(({ inject }) => layOutInject(inject, exercise));
  const injects = [...plan.injects, ...added];
  const count = injects.length;
  return {
    planned: injects,
    status: Uint8Array.from(listed, ({ addedBy }) => (addedBy === null ? INJECT.planned : INJECT.absent)),
    cameAbout: new Uint8Array(count),
    isDue: new Uint8Array(count),
    causeRow: new Int32Array(count).fill(-1),
    came: new Int32Array(count),
    mostDemanded: Int32Array.from(injects, ({ when }) =>
      when?.kind === 'arrived'
        ? (incidents[when.incident]?.phases ?? []).reduce(
            (most, { demand }) => Math.max(most, demand[when.capability] ?? 0),
            0,
          )
        : 0,
    ),
    draftedRow: new Map(),
    numberOf: new Map(listed.map(({ inject }, n) => [inject.id, n])),
    addedBy: new Map(listed.flatMap(({ addedBy }, n) => (addedBy === null ? [] : [[addedBy, n] as const]))),
  };
}
