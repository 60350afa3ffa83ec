// The part of the world that says how units that came stand together at an incident: bays, sides and channels, and what
// they are worth. What changes it is reception.ts, places.ts and strength.ts.

import { STRENGTH_FACTORS } from '../trace/facts.ts';
import type { Plan } from './plan.ts';

export interface StrengthState {
  /** By incident: bays in use, units waiting for one in their order, units idle, channels in use and by whom. */
  readonly baysBusy: Int32Array;
  readonly receptionQueue: readonly number[][];
  readonly idleUnits: readonly number[][];
  readonly channelsBusy: Int32Array;
  /** Units of other forces that have been given the radio plan. */
  readonly unitsBriefed: Int32Array;
  /** By (incident × capabilities + capability) × sides apart + side: the force that holds it, −1 for none; its units. */
  readonly sideForce: Int16Array;
  readonly sideUnits: Int32Array;
  /** By incident × capabilities + capability: serials come and not gone, those at work, what these are worth (thousandths). */
  readonly nominalSerials: Int32Array;
  readonly workingSerials: Int32Array;
  readonly worthAtWork: Int32Array;
  /** What was last written of the strength: its factors, what they cost; 1 where it will be measured in this second. */
  readonly strengthFactor: Int32Array;
  readonly strengthLost: Int32Array;
  readonly strengthDue: Uint8Array;
}

export function createStrengthState({ incidents, capabilityCount, together }: Plan): StrengthState {
  const cells = incidents.length * capabilityCount;
  return {
    baysBusy: new Int32Array(incidents.length),
    receptionQueue: incidents.map(() => []),
    idleUnits: incidents.map(() => []),
    channelsBusy: new Int32Array(incidents.length),
    unitsBriefed: new Int32Array(incidents.length),
    sideForce: new Int16Array(cells * together.sidesApart).fill(-1),
    sideUnits: new Int32Array(cells * together.sidesApart),
    nominalSerials: new Int32Array(cells),
    workingSerials: new Int32Array(cells),
    worthAtWork: new Int32Array(cells),
    strengthFactor: new Int32Array(cells * STRENGTH_FACTORS.length).fill(1000),
    strengthLost: new Int32Array(cells),
    strengthDue: new Uint8Array(cells),
  };
}
