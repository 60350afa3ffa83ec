// A trace read once for all scores and gaps: demand and supply, what each unit did, what became of each request. Made in
// a few passes over the facts; scores over any window or force are then sums over it.

import { remember } from '../base/remember.ts';
import type { Trace } from '../trace/trace.ts';
import { type Cell, readCells } from './cells.ts';
import { type Ask, type RequestStory, readRequests } from './requests.ts';
import { readStints, type Stint } from './stints.ts';

export interface TraceReading {
  readonly trace: Trace;
  readonly cells: readonly Cell[];
  readonly stints: readonly Stint[];
  readonly stories: readonly RequestStory[];
  readonly asks: readonly Ask[];
}

export const readTrace = (trace: Trace): TraceReading => ({
  trace,
  cells: readCells(trace),
  stints: readStints(trace),
  ...readRequests(trace),
});

/** The same, once for each trace. */
export const readingOf = remember(readTrace);
