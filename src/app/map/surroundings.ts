// What the picture is told became due, and what it needs to know of the elements round it.

import type { Trace } from '../../core/trace/trace.ts';
import type { Blocked } from './labels.ts';
import type { AreaLayer } from './layers/layer.ts';
import type { LegendFacts } from './legend.ts';

/** What became due; each is put down when done. */
export interface Due {
  theme: boolean;
  ground: boolean;
  inset: boolean;
  areas: boolean;
  /** What lies over the areas. */
  over: boolean;
  labels: boolean;
  /** Another layer, overlay or selection. */
  layers: boolean;
}

/** What the picture needs to know of the elements round it. */
export interface Surroundings {
  /** The inset's window in the host, null while it is hidden. */
  insetWindow(): Blocked | null;
  /** Cards that labels keep off. */
  cards(): readonly Blocked[];
  /** What there is to explain: at another trace or layer. */
  legendShown(facts: LegendFacts): void;
  /** The forces without an area: who they are in another exercise, and how they stand now. */
  othersShown(trace: Trace | null): void;
  othersStand(layer: AreaLayer, selectedForce: number): void;
  londonFigures(words: string): void;
  /** A frame is wanted, at once or after so long. */
  ask(): void;
  askLater(afterMs: number): void;
}
