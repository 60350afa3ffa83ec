// Loss of control at an incident up to a time: its intensity with the cause, what lit it, what it may light and has lit.
// Pure: from what was written of it and the trace's header.

import type { Feedback, LossOfControl } from '../../../core/model/loss-of-control.ts';
import { causeOfIntensity } from '../../../core/trace/describe-control.ts';
import { controlRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { FACT } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface Lighting {
  readonly incident: number;
  /** When it was lit; null where it hasn't been, by this incident. */
  readonly sec: number | null;
}

export interface Control {
  readonly feedback: Feedback;
  readonly rules: LossOfControl;
  readonly steps: number;
  /** When it came to be so and why; null where it never changed. */
  readonly since: { readonly sec: number; readonly cause: string } | null;
  readonly mayLight: readonly Lighting[];
}

/** Intensity at a time; null where unmet demand doesn't feed back. */
export function controlAt(trace: Trace, incident: number, atSec: number): Control | null {
  const { scenario, doctrine } = trace.header.exercise;
  const plan = scenario.incidents[incident];
  const { lossOfControl: rules } = doctrine;
  if (!plan?.feedback?.applies || !rules?.applies) return null;
  let steps = 0;
  let since: Control['since'] = null;
  for (const n of rowsOf(controlRows(trace), incident)) {
    if (trace.facts.timeSec[n]! > atSec) break;
    if (trace.facts.kind[n] !== FACT.intensityChanged) continue;
    steps = trace.facts.a[n]!;
    since = { sec: trace.facts.timeSec[n]!, cause: causeOfIntensity(trace, n) };
  }
  const mayLight = scenario.incidents.flatMap(({ litBy }, child) => {
    if (!litBy?.includes(plan.id)) return [];
    const lit = litAt(trace, child, atSec);
    return { incident: child, sec: lit?.by === incident ? lit.sec : null };
  });
  return { feedback: plan.feedback, rules, steps, since, mayLight };
}

/** What lit an incident, and when; null where nothing has so far. */
export function litAt(trace: Trace, incident: number, atSec: number): { by: number; sec: number } | null {
  for (const n of rowsOf(controlRows(trace), incident)) {
    const sec = trace.facts.timeSec[n]!;
    if (sec > atSec) break;
    if (trace.facts.kind[n] === FACT.incidentLit) return { by: trace.facts.a[n]!, sec };
  }
  return null;
}
