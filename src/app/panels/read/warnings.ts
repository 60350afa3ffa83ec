// Whether an incident was foreseen, up to a time: when, and how long before its first report.

import { incidentRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { FACT } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export function foreseenAt(trace: Trace, incident: number, atSec: number): { sec: number; leadSec: number } | null {
  for (const n of rowsOf(incidentRows(trace), incident)) {
    const sec = trace.facts.timeSec[n]!;
    if (sec > atSec) break;
    if (trace.facts.kind[n] === FACT.incidentForeseen) return { sec, leadSec: trace.facts.b[n]! };
  }
  return null;
}
