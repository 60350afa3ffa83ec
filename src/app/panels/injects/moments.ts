// Moments ahead that a room may run until: the next inject, decision, or turn of events, and the end. Pure: from the trace.

import { ACTIVATION_CAUSES, FACT } from '../../../core/trace/facts.ts';
import { nextInject } from '../../../core/trace/injects.ts';
import { factsBy } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { localSec } from '../read/clock.ts';

export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly sec: number;
}

const TURNS: readonly { readonly id: string; readonly label: string; readonly kinds: readonly number[] }[] = [
  { id: 'incident', label: 'The next incident is reported', kinds: [FACT.incidentReported] },
  { id: 'request', label: 'A request is made', kinds: [FACT.requestDrafted] },
  { id: 'arrival', label: 'Units reach a rendezvous', kinds: [FACT.unitReachedRendezvous] },
  { id: 'cover', label: 'Cover falls below its minimum', kinds: [FACT.coverBreachBegan] },
  { id: 'tier', label: 'A tier is stood up', kinds: [FACT.tierActivated] },
  { id: 'contained', label: 'An incident is contained', kinds: [FACT.incidentContained] },
];

/** Those that come after `afterSec` in this run, the end last. */
export function momentsAhead(trace: Trace, afterSec: number): readonly Moment[] {
  const { facts, header } = trace;
  const inject = nextInject(trace, afterSec);
  const decision = header.decisions.find(({ atSec }) => atSec > afterSec);
  const first = (kinds: readonly number[]): number | null => {
    for (let n = factsBy(trace, afterSec); n < facts.length; n++) {
      if (!kinds.includes(facts.kind[n]!)) continue;
      if (facts.kind[n] === FACT.tierActivated && ACTIVATION_CAUSES[facts.b[n]!] === 'standing') continue;
      return facts.timeSec[n]!;
    }
    return null;
  };
  return [
    ...(inject?.firesSec == null
      ? []
      : [{ id: 'inject', label: `The next inject, ${inject.inject.number}`, sec: inject.firesSec }]),
    ...(decision === undefined ? [] : [{ id: 'decision', label: 'The next decision', sec: decision.atSec }]),
    ...TURNS.flatMap(({ id, label, kinds }) => {
      const sec = first(kinds);
      return sec === null ? [] : [{ id, label, sec }];
    }),
    ...(afterSec < header.durationSec ? [{ id: 'end', label: 'The end', sec: header.durationSec }] : []),
  ];
}

/** The second at which the wall clocks show this, given as a local time that was read as if it were UTC; null for none. */
export function secondOf({ header }: Trace, localAsUtcSec: number): number | null {
  for (const { offsetSec } of header.utcOffsets) {
    const sec = localAsUtcSec - header.startUtcSec - offsetSec;
    if (sec >= 0 && sec <= header.durationSec && localSec(header, sec) === localAsUtcSec) return sec;
  }
  return null;
}
