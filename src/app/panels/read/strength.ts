// The factors of an incident's effective strength at a time, from what was written of it up to then.

import { rowsOf, strengthRows } from '../../../core/trace/fact-index.ts';
import { FACT, STRENGTH_FACTORS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

/** Shares of one, in the order of STRENGTH_FACTORS: 1 where nothing was ever written. */
export function factorsAt(trace: Trace, incident: number, capability: number, atSec: number): readonly number[] {
  const { facts } = trace;
  const factors = STRENGTH_FACTORS.map(() => 1);
  for (const n of rowsOf(strengthRows(trace), incident)) {
    if (facts.timeSec[n]! > atSec) break;
    if (facts.kind[n] !== FACT.strengthFactorChanged || facts.a[n] !== capability) continue;
    factors[facts.b[n]!] = facts.c[n]! / 1000;
  }
  return factors;
}

/** Whether anything was ever lost there by working together. */
export const everLoses = (trace: Trace, incident: number): boolean => rowsOf(strengthRows(trace), incident).length > 0;
