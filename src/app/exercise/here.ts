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

/** How soon so many units could be in each area, for the map to colour. */
export interface TimeTo {
  /** Another whenever any figure is. */
  readonly key: string;
  /** By index of force: seconds; null where so many would never come, undefined where it isn't told. */
  readonly secOf: readonly (number | null | undefined)[];
  /** Of what it tells, as of when, and what is counted. */
  readonly unit: string;
  readonly note: string;
  readonly source: string;
}

/** Where "time from here" was clicked or measured last, for the map to mark. */
export interface HerePin {
  readonly lat: number;
  readonly lon: number;
  /** What it is called; empty until it has been measured. */
  readonly name: string;
}

export interface Here {
  readonly clicked: Signal<ClickedPlace | null>;
  /** Null until it has been worked out. */
  readonly timeTo: Signal<TimeTo | null>;
  readonly pin: Signal<HerePin | null>;
}

export const createHere = (): Here => ({
  clicked: signal<ClickedPlace | null>(null),
  timeTo: signal<TimeTo | null>(null),
  pin: signal<HerePin | null>(null),
});
