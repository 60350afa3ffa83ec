// What a force had left of a capability at a second, and what it was to keep: counted again from the document and from where
// its units were, as a planner would on paper. The engine's own count isn't read; a test holds one against the other.

import { at } from '../../base/assert.ts';
import { secOfWeek } from '../../base/civil-time.ts';
import { routeFor } from '../../model/doctrine.ts';
import { coverUnits, shareByHour } from '../../model/home.ts';
import { everydayUnits } from '../../model/home-demand.ts';
import { hasArea } from '../../model/national-forces.ts';
import { type AtHand, allAtHand, unitsAtHand } from '../../model/on-duty.ts';
import { serialsAtMost, serialsToUnit } from '../../model/part-units.ts';
import { FACT } from '../facts.ts';
import { serialsAway } from '../part-units.ts';
import type { Trace } from '../trace.ts';
import { decidedBy } from './decided.ts';

export interface CoverCount {
  /** Units that the people on duty, or to be called in, could form; away or not. */
  readonly formable: number;
  readonly guards: number;
  readonly everyday: number;
  /** Less than none where even everyday work is left undone. */
  readonly left: number;
  readonly keeps: number;
}

/** @param free of its `most` units, those at home and at nothing */
export function coverCount(
  trace: Trace,
  cell: { readonly force: number; readonly capability: number; readonly most: number; readonly free: number },
  atSec: number,
): CoverCount {
  const { doctrine, forces } = trace.header.exercise;
  const { most, free } = cell;
  const [force, id] = [at(forces, cell.force), at(trace.header.capabilityIds, cell.capability)];
  const hour = hourOfWeek(trace, atSec);
  const each = serialsToUnit(doctrine, id);
  const atHand = atHandAt(trace, cell, atSec, hour);
  const { formable } = atHand;
  const { everyday: work, guards: standing } = doctrine.atHome ?? {};
  const posts = standing?.inUse.value ? standing.commitments : [];
  const posted = posts.filter((one) => one.force === force.id && one.capability === id);
  const guards = Math.min(
    most,
    posted.reduce((sum, { units }) => sum + units, 0),
  );
  const usual = work?.inUse.value && hasArea(force) ? work.capabilities.find((one) => one.id === id) : undefined;
  const share = usual ? at(shareByHour(usual.share, usual.bands), hour) : 0;
  const everyday = Math.max(0, Math.min(everydayUnits(formable, share), formable - guards));
  const serials = atHand.serials - each * (most - free) - serialsAway(trace, cell, atSec);
  const canForm = Math.max(0, Math.min(free, Math.floor(serials / each)) - guards);
  const decided = decidedCover(trace, cell.force, cell.capability, atSec);
  const byDoctrine = coverUnits(formable, keepsShare(trace, cell.force, cell.capability, hour));
  const keepsOfAll = decided === null ? byDoctrine : Math.min(decided, formable);
  return {
    formable,
    guards,
    everyday,
    left: canForm - everyday,
    keeps: Math.max(0, Math.min(keepsOfAll, formable - guards - everyday)),
  };
}

/** Units that people had it keep; null where doctrine said. */
function decidedCover({ header }: Trace, force: number, capability: number, atSec: number): number | null {
  const [by, of] = [at(header.forceIds, force), at(header.capabilityIds, capability)];
  const last = decidedBy(header.decisions, atSec).findLast(
    (one) => one.kind === 'setCover' && one.force === by && one.capability === of,
  );
  return last?.kind === 'setCover' ? last.units : null;
}

function keepsShare({ header }: Trace, force: number, capability: number, hour: number): number {
  const { doctrine, forces } = header.exercise;
  const route = routeFor(doctrine, at(header.capabilityIds, capability));
  const usual = route ? at(shareByHour(route.minimumCoverShare, route.minimumCoverBands), hour) : 1;
  const own = doctrine.nationalForces?.forces.find(({ id }) => id === at(forces, force).id);
  return Math.max(usual, own?.keepsShare.value ?? 0);
}

function atHandAt(
  { header, facts }: Trace,
  cell: { readonly force: number; readonly capability: number },
  atSec: number,
  hour: number,
): AtHand {
  const { onDuty } = header.exercise.doctrine;
  const [force, capability] = [at(header.forceIds, cell.force), at(header.capabilityIds, cell.capability)];
  const each = serialsToUnit(header.exercise.doctrine, capability);
  const held = header.exercise.holdings[force]?.[capability]?.units ?? 0;
  const share = routeFor(header.exercise.doctrine, capability)?.formableShare.value ?? 0;
  const most = serialsAtMost(held, share, each);
  const source = onDuty?.capabilities.find(({ id }) => id === capability);
  if (!onDuty?.inUse.value || source === undefined) return allAtHand(most, each);
  let steps = 0;
  for (let n = 0; n < facts.length && at(facts.timeSec, n) <= atSec; n++) {
    if (facts.kind[n] === FACT.forceSurged && facts.subject[n] === cell.force) steps = at(facts.a, n) + 1;
  }
  const dutyShare = at(shareByHour(source.onDutyShare, source.onDutyBands), hour);
  return unitsAtHand(most, each, dutyShare, source.recallableShare.value, onDuty.surge[steps - 1]);
}

function hourOfWeek({ header }: Trace, atSec: number): number {
  const offsetSec = header.utcOffsets.findLast(({ fromSec }) => fromSec <= atSec)?.offsetSec ?? 0;
  return Math.floor(secOfWeek(header.startUtcSec + atSec + offsetSec) / 3600);
}
