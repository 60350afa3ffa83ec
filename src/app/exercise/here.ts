// "Time from here" between map and panels: the place that was clicked, and how the map is to colour every area. What is asked and
// shown of it is the panels' business, how it is drawn the map's.

import { type Signal, signal } from '@preact/signals';
import type { ForceId } from '../../core/model/dataset.ts';
import type { Selection } from './desk.ts';

/** A point of the map in somebody's area, and the selection that the same click made. */
export interface ClickedPlace {
  readonly lat: number;
  readonly lon: number;
  readonly area: ForceId;
  readonly selection: Selection;
}

export interface Here {
  readonly clicked: Signal<ClickedPlace | null>;
}

export const createHere = (): Here => ({ clicked: signal<ClickedPlace | null>(null) });
