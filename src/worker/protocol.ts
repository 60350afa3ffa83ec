// What the page and the engine's worker say to each other. The page asks, the worker answers with the same number.

import type { Problem } from '../core/base/result.ts';
import type { Question, Reply } from '../core/experiments/question.ts';
import type { Decision } from '../core/model/decisions.ts';
import type { MainEventsList } from '../core/model/mel.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { RoadGraph } from '../core/routing/graph.ts';
import type { Assumption } from '../core/scenario/assumption.ts';
import type { LibraryFile } from '../core/scenario/files.ts';
import type { Opened } from '../core/scenario/kept.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import type { RunFigures } from '../core/scoring/run-figures.ts';
import type { Trace } from '../core/trace/trace.ts';

/** One run of the engine. */
export interface RunOrder {
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
}

export type ToWorker =
  | {
      readonly ask: 'load';
      readonly id: number;
      readonly data: Readonly<Record<LibraryFile, string>>;
      /** Scenario texts by file name. */
      readonly scenarios: Readonly<Record<string, string>>;
    }
  /** An exercise or a scenario from a file, or the inside of a link. */
  | { readonly ask: 'open'; readonly id: number; readonly text: string; readonly from: 'file' | 'link' }
  /** A Main Events List as CSV for this scenario, and one to be written as CSV. */
  | { readonly ask: 'readMel'; readonly id: number; readonly bytes: Uint8Array; readonly scenario: Scenario }
  | { readonly ask: 'writeMel'; readonly id: number; readonly mel: MainEventsList }
  | { readonly ask: 'run'; readonly id: number; readonly order: RunOrder }
  /** The form of an exercise's assumptions, and what a run comes to with none of them changed. */
  | { readonly ask: 'form'; readonly id: number; readonly order: RunOrder }
  /** Many runs: `progress` comes now and then, and `stop` with its number ends it without an answer. */
  | { readonly ask: 'question'; readonly id: number; readonly question: Question }
  | { readonly ask: 'stop'; readonly id: number };

export interface AssumptionForm {
  readonly assumptions: readonly Assumption[];
  readonly figures: RunFigures;
}

export interface Loaded {
  readonly library: Library;
  readonly roads: RoadGraph;
  readonly scenarios: readonly Scenario[];
}

export type FromWorker =
  | { readonly answer: 'loaded'; readonly id: number; readonly loaded: Loaded }
  | { readonly answer: 'form'; readonly id: number; readonly form: AssumptionForm }
  | { readonly answer: 'opened'; readonly id: number; readonly opened: Opened }
  | { readonly answer: 'mel'; readonly id: number; readonly mel: MainEventsList }
  | { readonly answer: 'melText'; readonly id: number; readonly text: string }
  | { readonly answer: 'ran'; readonly id: number; readonly trace: Trace }
  /** Follows `ran`: the hash takes longer than the run and nobody should wait for it. */
  | { readonly answer: 'hashed'; readonly id: number; readonly hash: string }
  | { readonly answer: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly answer: 'reply'; readonly id: number; readonly reply: Reply }
  /** What was asked can't be done, because of what was supplied. */
  | { readonly answer: 'refused'; readonly id: number; readonly problems: readonly Problem[] }
  /** A fault of ours; the worker is not to be used again. */
  | { readonly answer: 'broke'; readonly id: number; readonly message: string };
