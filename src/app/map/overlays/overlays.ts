// What is painted over the areas of one trace: made when it is first shown, followed while it is.

import type { ScoringRules } from '../../../core/model/scoring.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { OverlayId } from '../../exercise/map-layers.ts';
import type { RoadLines } from '../roads.ts';
import { createGaps } from './gaps.ts';
import { createGraph } from './graph.ts';
import { createMessages } from './messages.ts';
import type { MapOverlay } from './overlay.ts';
import { createPaths } from './paths.ts';

interface OverlayParts {
  readonly trace: Trace;
  readonly roads: RoadLines;
  readonly closures: MapOverlay;
  readonly rules: ScoringRules;
}

export interface Overlays {
  /** Those shown, the lowest first. */
  readonly shown: readonly MapOverlay[];
  show(wanted: readonly OverlayId[], state: ExerciseState | null): void;
  /** True if any looks another way than before. */
  update(state: ExerciseState): boolean;
}

type Painted = Exclude<OverlayId, 'units' | 'incidents'>;
/** The lowest first. */
const ORDER: readonly Painted[] = ['roads', 'paths', 'graph', 'messages', 'gaps'];

export function createOverlays({ trace, roads, closures, rules }: OverlayParts): Overlays {
  const make: Readonly<Record<Painted, () => MapOverlay>> = {
    roads: () => closures,
    paths: () => createPaths(trace, roads),
    graph: () => createGraph(trace),
    messages: () => createMessages(trace),
    gaps: () => createGaps(trace, rules),
  };
  const made = new Map<Painted, MapOverlay>();
  let shown: readonly MapOverlay[] = [];
  return {
    get shown() {
      return shown;
    },
    show(wanted, state) {
      shown = ORDER.filter((id) => wanted.includes(id)).map((id) => {
        const overlay = made.get(id) ?? make[id]();
        made.set(id, overlay);
        if (state !== null) overlay.update(state);
        return overlay;
      });
    },
    update(state) {
      let isOther = false;
      for (const overlay of shown) if (overlay.update(state)) isOther = true;
      return isOther;
    },
  };
}
