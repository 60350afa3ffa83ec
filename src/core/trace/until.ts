// A run as far as it had come by a second: the same record, ended there. Whoever tells of it tells nothing that came later,
// without having to take care.

import type { Trace } from './trace.ts';

const ended = new WeakMap<Trace, Trace>();

/** The whole run where it ended before. The same run and second give the same object: much is worked out once for each. */
export function traceUntil(trace: Trace, untilSec: number): Trace {
  const { header, facts, requests } = trace;
  if (untilSec >= header.durationSec) return trace;
  const known = ended.get(trace);
  if (known?.header.durationSec === untilSec) return known;
  const until: Trace = {
    ...trace,
    header: { ...header, durationSec: untilSec },
    facts: { ...facts, length: reached(facts.timeSec, facts.length, untilSec) },
    requests: { ...requests, length: reached(requests.draftedSec, requests.length, untilSec) },
  };
  ended.set(trace, until);
  return until;
}

/** How many of the first so many, in the order of time, are not later. */
function reached(sec: ArrayLike<number>, length: number, untilSec: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sec[middle]! <= untilSec) low = middle + 1;
    else high = middle;
  }
  return low;
}
