// What each force agreed to contribute nationally, beside what it supplied: the most units it had with other forces at once.
// What the inspector, the command line and any score of contributions read. Pure.

import { at } from '../base/assert.ts';
import { UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from './facts.ts';
import { sharesAtRow, tidyUnits } from './part-units.ts';
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
  const given = new Float64Array(header.forceIds.length * capabilities);
  const givenBy = new Map<number, readonly { force: number; share: number }[]>();
  for (let n = 0; n < facts.length; n++) {
    const timeSec = at(facts.timeSec, n);
    if (timeSec > atSec) break;
    const kind = at(facts.kind, n);
    const unit = at(facts.subject, n);
    if (kind === FACT.unitAllocated) {
      const { capability } = at(header.units, unit);
      const host = at(header.incidents, at(facts.a, n)).force;
      const lenders = sharesAtRow(trace, unit, n).filter(({ force }) => force !== host);
      if (lenders.length === 0 || givenBy.has(unit)) continue;
      givenBy.set(unit, lenders);
      for (const { force, share } of lenders) {
        const cell = force * capabilities + capability;
        given[cell]! += share;
        const units = tidyUnits(given[cell]!);
        const contribution = byCell.get(cell);
        if (contribution === undefined || units <= contribution.supplied) continue;
        contribution.supplied = units;
        contribution.suppliedSec = timeSec;
      }
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS && isHome(kind - UNIT_FACTS)) {
      for (const { force, share } of givenBy.get(unit) ?? []) {
        given[force * capabilities + at(header.units, unit).capability]! -= share;
      }
      givenBy.delete(unit);
    }
  }
  return [...byCell.values()];
}

const isHome = (state: number): boolean => state === UNIT.recovering || state === UNIT.available;
