// What a scenario claims to be there for, and the figures by which a claim is shown: need that nobody met, forces below
// their minimum cover, forces that sent units. Knows no scenario.

import type { Setting } from '../../src/core/scenario/pointer.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { measureCover } from '../../src/core/trace/home-cover.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';

/** Unit-hours of need unmet; hours in which some force was below its cover; forces without an incident that sent units. */
export type Figure = 'unmet' | 'breached' | 'lenders';

export interface Claim {
  readonly scenario: string;
  /** What it is there for, and what is taken away to show it. */
  readonly feature: string;
  /** Absent: need unmet. */
  readonly figure?: Figure;
  /** Whose need; the other figures are of all capabilities. */
  readonly capability?: string;
  /** Absent: all incidents together. */
  readonly incident?: string;
  readonly without: readonly Setting[];
  /** With the feature taken away the figure is higher, or lower. */
  readonly becomes: 'more' | 'less';
}

/** Mean over the traces. */
export function figureOf(traces: readonly Trace[], { figure = 'unmet', capability, incident }: Claim): number {
  const one = (trace: Trace): number => {
    if (figure === 'breached') return breachedHours(trace);
    return figure === 'lenders' ? lendersOf(trace) : unmetUnitHours(trace, capability ?? '', incident ?? null);
  };
  return traces.reduce((sum, trace) => sum + one(trace), 0) / traces.length;
}

/** Unit-hours in which effective strength was below demand, of one capability at one incident or at all of them. */
function unmetUnitHours(trace: Trace, capability: string, incident: string | null): number {
  const number = (trace.header.capabilityIds as readonly string[]).indexOf(capability);
  const places = trace.header.incidents.flatMap(({ id }, n) => (incident === null || id === incident ? [n] : []));
  let unmet = 0;
  for (const place of places) {
    const { timeSec, demand, effective } = supplySeries(trace, number, place);
    for (let n = 0; n + 1 < timeSec.length; n++) {
      unmet += Math.max(0, demand[n]! - effective[n]!) * (timeSec[n + 1]! - timeSec[n]!);
    }
  }
  return unmet / 3600;
}

function breachedHours(trace: Trace): number {
  const each = measureCover(trace).map(({ beganSec, endedSec }) => (endedSec ?? trace.header.durationSec) - beganSec);
  return each.reduce((sum, one) => sum + one, 0) / 3600;
}

function lendersOf({ header, facts }: Trace): number {
  const hosts = new Set(header.incidents.map(({ force }) => force));
  const lenders = new Set<number>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.unitDeparted) lenders.add(header.units[facts.subject[n]!]!.force);
  }
  return [...lenders].filter((force) => !hosts.has(force)).length;
}
