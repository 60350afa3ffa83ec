// Who and what a scope takes in. A force or region is meant as host of incidents where something is asked for, and as
// donor where something is given; each component says which.

import type { Trace } from '../trace/trace.ts';
import type { Scope } from './types.ts';

/** Everything, from start to end. */
export const wholeRun = ({ header }: Trace): Scope => ({
  fromSec: 0,
  untilSec: header.durationSec,
  force: null,
  region: null,
  capability: null,
});

export const takesInForce = ({ header }: Trace, { force, region }: Scope, one: number): boolean =>
  (force === null || force === one) && (region === null || header.exercise.forces[one]?.groupings.mutualAid === region);

export const takesInCapability = ({ capability }: Scope, one: number): boolean =>
  capability === null || capability === one;

/** Whether a moment lies in the window; its last second belongs to it. */
export const isWithin = ({ fromSec, untilSec }: Scope, sec: number): boolean => sec >= fromSec && sec <= untilSec;
