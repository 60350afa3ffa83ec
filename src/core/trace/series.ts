// Demand and supply over time, as steps, for one incident or all of them: what the timeline draws.

import { serialsToUnit } from '../model/part-units.ts';
import { isComing, UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from './facts.ts';
import { tidyUnits } from './part-units.ts';
import type { Trace } from './trace.ts';

/** Steps: from `timeSec[n]` until the next, these many units, part units by what part they are. All arrays have the same length; times never repeat. */
export interface SupplySeries {
  readonly timeSec: number[];
  readonly demand: number[];
  /** Units at work, the host's own. */
  readonly ownDeployed: number[];
  /** Units at work, of other forces. */
  readonly externalDeployed: number[];
  /** Units that have come and not gone: those at work and those idle. */
  readonly nominal: number[];
  /** What they are worth together, in units, to the thousandth; the same as nominal where nothing is lost. */
  readonly effective: number[];
  /** Units allocated and not yet at work: warned, mustering, formed, driving, booking in or held in reserve. */
  readonly onTheWay: number[];
}

/**
 * The series of one capability, at one incident (index) or summed over all (null).
 */
export function supplySeries(trace: Trace, capability: number, incident: number | null): SupplySeries {
  const { facts, header } = trace;
  const series: SupplySeries = {
    timeSec: [],
    demand: [],
    ownDeployed: [],
    externalDeployed: [],
    nominal: [],
    effective: [],
    onTheWay: [],
  };
  const lostAt = new Map<number, number>(); // thousandths of a unit, by incident
  const demandAt = new Map<number, number>();
  const placeOf = new Uint8Array(header.units.length); // 0 neither, 1 on the way, 2 own at work, 3 external at work, 4 idle
  const counts = [0, 0, 0, 0, 0]; // serials, so that parts of units add up
  const each = serialsToUnit(header.exercise.doctrine, header.capabilityIds[capability]!);
  let demand = 0;
  let lost = 0;
  const write = (timeSec: number): void => {
    const last = series.timeSec.length - 1;
    const n = last >= 0 && series.timeSec[last] === timeSec ? last : last + 1;
    series.timeSec[n] = timeSec;
    series.demand[n] = demand;
    series.onTheWay[n] = tidyUnits(counts[1]! / each);
    series.ownDeployed[n] = tidyUnits(counts[2]! / each);
    series.externalDeployed[n] = tidyUnits(counts[3]! / each);
    series.nominal[n] = tidyUnits((counts[2]! + counts[3]! + counts[4]!) / each);
    const thousandths = Math.floor((1000 * (counts[2]! + counts[3]! + counts[4]!)) / each);
    series.effective[n] = lost === 0 ? series.nominal[n] : (thousandths - lost) / 1000;
  };
  write(0);
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    if (kind === FACT.demandChanged) {
      if (facts.a[n] !== capability || (incident !== null && subject !== incident)) continue;
      demand += facts.b[n]! - (demandAt.get(subject) ?? 0);
      demandAt.set(subject, facts.b[n]!);
      write(facts.timeSec[n]!);
    } else if (kind === FACT.effectiveStrengthChanged) {
      if (facts.a[n] !== capability || (incident !== null && subject !== incident)) continue;
      const lostThere = facts.c[n]! - facts.b[n]!;
      lost += lostThere - (lostAt.get(subject) ?? 0);
      lostAt.set(subject, lostThere);
      write(facts.timeSec[n]!);
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS) {
      const unit = header.units[subject]!;
      if (unit.capability !== capability) continue;
      const committedTo = facts.a[n]!;
      const counted = committedTo >= 0 && (incident === null || committedTo === incident);
      const place = counted ? placeIn(kind - UNIT_FACTS, unit.force === header.incidents[committedTo]!.force) : 0;
      const before = placeOf[subject]!;
      if (place === before) continue;
      const serials = unit.madeUp?.serials ?? each;
      counts[before]! -= serials;
      counts[place]! += serials;
      placeOf[subject] = place;
      write(facts.timeSec[n]!);
    }
  }
  write(header.durationSec);
  return series;
}

function placeIn(state: number, own: boolean): number {
  if (state === UNIT.deployed) return own ? 2 : 3;
  if (state === UNIT.idle) return 4;
  return isComing(state) ? 1 : 0;
}
