// Words of the edges of panels.

import type { PaneId } from './panes.ts';

export const SIZE: Readonly<Record<PaneId, string>> = {
  left: 'Width of the left panel',
  right: 'Width of the inspector',
  time: 'Height of the timeline',
};
export const FOLD: Readonly<Record<PaneId, string>> = {
  left: 'Fold the left panel away',
  right: 'Fold the inspector away',
  time: 'Fold the timeline away',
};
export const UNFOLD: Readonly<Record<PaneId, string>> = {
  left: 'Bring the left panel back',
  right: 'Bring the inspector back',
  time: 'Bring the timeline back',
};
