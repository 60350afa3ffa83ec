// The part of the world that the Main Events List keeps: how each inject stands, and what its condition has counted.

import type { Plan } from './plan.ts';
import type { PlannedInject } from './plan-injects.ts';

/** How an inject stands. Fired and skipped are for good. */
export const INJECT = { planned: 0, held: 1, fired: 2, skipped: 3 } as const;

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
}

export function createInjectState({ injects, incidents }: Plan): InjectState {
  const count = injects.length;
  return {
    planned: injects,
    status: new Uint8Array(count),
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
  };
}
