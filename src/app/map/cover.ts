// The areas' layer: the share of each force's units of one capability that nothing has called on, in five fixed steps.

import type { Capability } from '../../core/model/dataset.ts';
import { UNIT } from '../../core/model/states.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import { NO_FIGURE } from './areas.ts';

/** Least share left of each step but the last; fixed, never rescaled in a run. */
const STEP_FLOORS = [0.8, 0.6, 0.4, 0.2] as const;
/** The capability the layer is about where an exercise has it. */
const USUAL = 'publicOrder';

export interface Cover {
  /** Index of the capability in the trace, and what the exercise says of it. */
  readonly capability: number;
  readonly about: Capability | undefined;
  /** By index of force: units held, and of them left at home. */
  readonly held: Int32Array;
  readonly left: Int32Array;
  /** By index of force: 0 to 4, or NO_FIGURE where the force holds none. */
  readonly steps: Uint8Array;
  /** True if any step changed. */
  update(state: ExerciseState): boolean;
}

export const stepOf = (left: number, held: number): number => {
  if (held === 0) return NO_FIGURE;
  const step = STEP_FLOORS.findIndex((floor) => left >= held * floor);
  return step < 0 ? STEP_FLOORS.length : step;
};

export function createCover(trace: Trace): Cover {
  const { units, forceIds, capabilityIds, exercise } = trace.header;
  const usual = (capabilityIds as readonly string[]).indexOf(USUAL);
  const capability = usual >= 0 && units.some((u) => u.capability === usual) ? usual : (units[0]?.capability ?? 0);
  const held = new Int32Array(forceIds.length);
  const left = new Int32Array(forceIds.length);
  const steps = new Uint8Array(forceIds.length);
  const counted = units.flatMap((unit, n) => (unit.capability === capability ? [n] : []));
  const forceOf = Uint16Array.from(counted, (n) => units[n]!.force);
  for (const force of forceOf) held[force]!++;
  return {
    capability,
    about: exercise.capabilities.find(({ id }) => id === capabilityIds[capability]),
    held,
    left,
    steps,
    update(state) {
      left.fill(0);
      for (let n = 0; n < counted.length; n++) {
        const unitState = state.unitState[counted[n]!]!;
        if (unitState === UNIT.available || unitState === UNIT.recovering) left[forceOf[n]!]!++;
      }
      let changed = false;
      for (let force = 0; force < held.length; force++) {
        const step = stepOf(left[force]!, held[force]!);
        if (steps[force] !== step) changed = true;
        steps[force] = step;
      }
      return changed;
    },
  };
}
