// What the person wants to see on the map, as far as this screen may show it.

import type { Desk, Selection } from '../exercise/desk.ts';
import type { TimeTo } from '../exercise/here.ts';
import type { AreaLayerId, Offered, OverlayId } from '../exercise/map-layers.ts';
import { placed } from '../exercise/placed.ts';

export interface Wanted {
  readonly areasBy: AreaLayerId;
  readonly capability: string | null;
  readonly overlays: readonly OverlayId[];
  readonly selection: Selection | null;
  /** By it areas may be coloured; null until it is worked out. */
  readonly timeTo: TimeTo | null;
  /** What there is to choose from. */
  readonly offered: Offered;
}

export const wantedOf = ({ layers, selection, trace, here }: Desk): Wanted => ({
  areasBy: layers.areasBy.peek(),
  capability: layers.capability.peek(),
  overlays: layers.overlays.peek(),
  selection: placed(selection.peek(), trace.peek()),
  timeTo: here.timeTo.peek(),
  offered: layers.offered.peek(),
});
