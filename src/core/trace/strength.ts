// What working together cost in a run: unit-hours at incidents, nominal and effective, units left idle, and the minutes
// that reception lost to waiting and bridging.

import { FACT } from './facts.ts';
import { supplySeries } from './series.ts';
import type { Trace } from './trace.ts';

export interface StrengthMeasure {
  readonly nominalUnitHours: number;
  readonly effectiveUnitHours: number;
  /** Units that were ever left idle, each time counted. */
  readonly leftIdle: number;
  readonly waitedMin: number;
  readonly bridgedMin: number;
}

/** Of these capabilities (indexes) together, over the whole exercise. */
export function measureStrength(trace: Trace, capabilities: readonly number[]): StrengthMeasure {
  const { facts, header } = trace;
  let [nominal, effective, leftIdle, waitedSec, bridgedSec] = [0, 0, 0, 0, 0];
  for (const capability of capabilities) {
    const series = supplySeries(trace, capability, null);
    series.timeSec.forEach((sec, n) => {
      const lastsSec = (series.timeSec[n + 1] ?? sec) - sec;
      nominal += series.nominal[n]! * lastsSec;
      effective += series.effective[n]! * lastsSec;
    });
  }
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind !== FACT.unitFoundNoPlace && kind !== FACT.unitEnteredReception) continue;
    if (!capabilities.includes(header.units[facts.subject[n]!]!.capability)) continue;
    if (kind === FACT.unitFoundNoPlace) leftIdle++;
    else {
      waitedSec += facts.b[n]!;
      bridgedSec += facts.c[n]!;
    }
  }
  return {
    nominalUnitHours: nominal / 3600,
    effectiveUnitHours: effective / 3600,
    leftIdle,
    waitedMin: waitedSec / 60,
    bridgedMin: bridgedSec / 60,
  };
}
