// What a layer of the areas is: a title, classes with their looks, where its figures come from, and the class of each force at
// a time. A layer is one small file that makes this; the registry lists them, and legend, map and tooltip read nothing else.

import type { Capability, Grouping, GroupingId } from '../../../core/model/dataset.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { TimeTo } from '../../exercise/here.ts';
import type { Look } from '../looks.ts';

export interface LayerClass {
  readonly look: Look;
  readonly words: string;
}

export interface AreaLayer {
  /** Of what a class is told: "share of the force's units". */
  readonly unit: string;
  /** Where the figures come from, in a few words, and at length. */
  readonly note: string;
  readonly source: string;
  readonly classes: readonly LayerClass[];
  /** What it means that there is no figure. */
  readonly noFigure: string;
  /** By index of force: its class, or NO_FIGURE. */
  readonly classOf: Uint8Array;
  /** The regions whose boundaries are drawn, where they are others than those of mutual aid. */
  readonly grouping?: GroupingId;
  /** Follows the state; true if any force came into another class. */
  update(state: ExerciseState): boolean;
  /** The figure of one force, for the tooltip and the card of forces without an area. */
  words(force: number): string;
  /** Puts down whatever it listens to. */
  dispose?(): void;
}

/** What layers are made from. */
export interface LayerSubject {
  readonly trace: Trace;
  /** Index in the trace of the capability that a layer is about where it is about one, and what is known of it. */
  readonly capability: number;
  readonly about: Capability | undefined;
  readonly groupings: readonly Grouping[];
  /** Index of the force that is selected, or has what is selected; else the host of the first incident. −1 for none. */
  readonly force: number;
  /** Where it has been worked out. */
  readonly timeTo: TimeTo | null;
  /** Asks for the areas to be painted again: for figures that come from elsewhere than the state. */
  ask(): void;
}

export interface LayerMaker {
  make(subject: LayerSubject): AreaLayer;
  /** It is about one capability, which a person may choose. */
  readonly isOfCapability?: boolean;
  /** It is about how soon units could be in each area. */
  readonly isOfTime?: boolean;
  /** It is about the selected force. */
  readonly isOfForce?: boolean;
}

/** Where nothing changes with time. */
export const never = (): boolean => false;
