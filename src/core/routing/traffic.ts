// Driving through the hours: free-flow seconds become seconds on the clock by the factor of each hour of the week that is
// crossed. Whoever leaves later never arrives earlier, since the factor slows the hour and not the trip.

import type { Speeds } from './speeds.ts';
import { DRIVEN_CLASSES, ROAD_CLASSES, ROAD_ZONES } from './vocabulary.ts';

export const HOUR_SEC = 3600;
export const WEEK_HOURS = 168;
export const WEEK_SEC = WEEK_HOURS * HOUR_SEC;

export interface Traffic {
  /** Where the factors of a zone and class start in `factors`: index zone × classes + class. */
  readonly profileStart: Uint32Array;
  readonly factors: Float64Array;
}

export const trafficKey = (zone: number, roadClass: number): number => zone * ROAD_CLASSES.length + roadClass;

/** Lays the profiles out for reading; a zone and class that no profile names flows free. */
export function layOutTraffic(speeds: Speeds): Traffic {
  const factors = new Float64Array((speeds.traffic.length + 1) * WEEK_HOURS).fill(1);
  const profileStart = new Uint32Array(ROAD_ZONES.length * ROAD_CLASSES.length);
  speeds.traffic.forEach((profile, i) => {
    const start = (i + 1) * WEEK_HOURS;
    factors.set(profile.byHourOfWeek, start);
    for (const zone of profile.zones)
      for (const roadClass of profile.classes)
        profileStart[trafficKey(ROAD_ZONES.indexOf(zone), DRIVEN_CLASSES.indexOf(roadClass))] = start;
  });
  return { profileStart, factors };
}

/**
 * Whole seconds, rounded half up, that `freeSec` of free flow take from `secOfWeek` (whole seconds, 0 = Monday 00:00 local)
 * on. The exact arrival rises with the departure, and rounding keeps that order.
 */
export function driveSec(traffic: Traffic, key: number, secOfWeek: number, freeSec: number): number {
  const start = traffic.profileStart[key]!;
  const { factors } = traffic;
  let hour = Math.floor(secOfWeek / HOUR_SEC) % WEEK_HOURS;
  let leftOfHour = HOUR_SEC - (secOfWeek % HOUR_SEC);
  let toDrive = freeSec;
  let taken = 0;
  for (;;) {
    const factor = factors[start + hour]!;
    const needed = toDrive * factor;
    if (needed <= leftOfHour) return Math.floor(taken + needed + 0.5);
    taken += leftOfHour;
    toDrive -= leftOfHour / factor;
    leftOfHour = HOUR_SEC;
    hour = hour === WEEK_HOURS - 1 ? 0 : hour + 1;
  }
}
