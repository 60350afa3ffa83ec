// What the plot draws, as steps. Over several incidents, short is the sum of what each is short of: units to spare at one
// place do not help at another until they are sent there.

import { supplySeries } from '../../../core/trace/series.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Scope } from './scope.ts';

export interface PlotSeries {
  readonly timeSec: readonly number[];
  readonly demand: readonly number[];
  readonly atWork: readonly number[];
  /** Come and not gone, and what they are worth together. */
  readonly nominal: readonly number[];
  readonly effective: readonly number[];
  /** Whether effective is ever below nominal. */
  readonly loses: boolean;
  /** Come and on the way together. */
  readonly coming: readonly number[];
  readonly onTheWay: readonly number[];
  /** Demand that is met where it is, in whole effective units: demand less what is short. */
  readonly met: readonly number[];
  readonly largest: number;
}

export function plotSeries(trace: Trace, { capability, incident }: Scope): PlotSeries {
  const supply = supplySeries(trace, capability, incident);
  const { timeSec, demand, ownDeployed, externalDeployed, nominal, effective, onTheWay } = supply;
  const atWork = ownDeployed.map((own, n) => own + (externalDeployed[n] ?? 0));
  const coming = nominal.map((units, n) => units + (onTheWay[n] ?? 0));
  const met =
    incident === null
      ? metEachWhere(trace, capability, timeSec)
      : effective.map((units, n) => Math.min(Math.floor(units), demand[n]!));
  const loses = effective.some((units, n) => units < nominal[n]!);
  const largest = coming.reduce((most, units, n) => Math.max(most, units, demand[n] ?? 0), 0);
  return { timeSec, demand, atWork, nominal, effective, loses, coming, onTheWay, met, largest };
}

/** Demand met at each incident, summed, at the times given: these hold every time at which any incident changes. */
function metEachWhere(trace: Trace, capability: number, timeSec: readonly number[]): number[] {
  const met = timeSec.map(() => 0);
  trace.header.incidents.forEach((_, incident) => {
    const one = supplySeries(trace, capability, incident);
    let step = 0;
    timeSec.forEach((sec, n) => {
      while (step + 1 < one.timeSec.length && one.timeSec[step + 1]! <= sec) step++;
      met[n]! += Math.min(one.demand[step]!, Math.floor(one.effective[step]!));
    });
  });
  return met;
}
