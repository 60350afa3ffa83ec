// What each force agreed to contribute nationally, beside what it supplied: the most units it had with other forces at once.
// What the inspector, the command line and any score of contributions read. Pure.

import { at } from '../base/assert.ts';
import { UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from './facts.ts';
import type { Trace } from './trace.ts';

export interface Contribution {
  readonly force: number;
  readonly capability: number;
  /** Units that it agreed to be able to send. */
  readonly agreed: number;
  /** The most that it had given to other forces at once, from the giving until they are home again. */
  supplied: number;
  /** When it had given that many; null where it gave none. */
  suppliedSec: number | null;
}

/** Force by force, of each capability that it has agreed to contribute; up to `atSec`. */
export function measureContributions(trace: Trace, atSec: number = trace.header.durationSec): Contribution[] {
  const { facts, header } = trace;
  const { contributions } = header.exercise;
  const capabilities = header.capabilityIds.length;
  const byCell = new Map<number, Contribution>();
  header.forceIds.forEach((id, force) => {
    header.capabilityIds.forEach((capabilityId, capability) => {
      const agreed = contributions[id]?.[capabilityId]?.units;
      if (agreed === undefined) return;
      byCell.set(force * capabilities + capability, { force, capability, agreed, supplied: 0, suppliedSec: null });
    });
  });
  const given = new Int32Array(header.forceIds.length * capabilities);
  const isGiven = new Uint8Array(header.units.length);
  for (let n = 0; n < facts.length; n++) {
    const timeSec = at(facts.timeSec, n);
    if (timeSec > atSec) break;
    const kind = at(facts.kind, n);
    const unit = at(facts.subject, n);
    if (kind === FACT.unitAllocated) {
      const { force, capability } = at(header.units, unit);
      if (at(header.incidents, at(facts.a, n)).force === force || isGiven[unit] === 1) continue;
      isGiven[unit] = 1;
      const cell = force * capabilities + capability;
      given[cell]!++;
      const contribution = byCell.get(cell);
      if (contribution === undefined || given[cell]! <= contribution.supplied) continue;
      contribution.supplied = given[cell]!;
      contribution.suppliedSec = timeSec;
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS && isGiven[unit] === 1 && isHome(kind - UNIT_FACTS)) {
      const { force, capability } = at(header.units, unit);
      isGiven[unit] = 0;
      given[force * capabilities + capability]!--;
    }
  }
  return [...byCell.values()];
}

const isHome = (state: number): boolean => state === UNIT.recovering || state === UNIT.available;
