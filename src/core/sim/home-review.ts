// A force looks at what it has at home, at the end of each second in which that changed: breaches of its minimum cover
// begin, change and end, and its posture is reviewed. Only where the doctrine tells of home.

import { PRIORITY } from '../kernel/priority.ts';
import { COVER_CAUSES, FACT } from '../trace/facts.ts';
import { FORCE_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { coverNow, minimumCover } from './home-cover.ts';
import { after, type World } from './world.ts';

/** What happens at home, as events of its family. */
export const HOME_EVENT = { hour: 0, begins: 1, ends: 2, review: 3 } as const;

/** What a review found: nothing, nothing more to spare of what is away, or cover below the minimum. */
export const STRAIN = { none: 0, stretched: 1, belowCover: 2 } as const;

/** What a force has at home, or is asked for, has changed: it looks once, when this second's changes are done. */
export function reviewHome(world: World, force: number): void {
  if (world.plan.home === null || world.homeReviewDue[force] === 1) return;
  world.homeReviewDue[force] = 1;
  after(world, 0, PRIORITY.home, FAMILY.home, force, HOME_EVENT.review);
}

/** Counts a force's cover, capability by capability. */
export function countHome(world: World, force: number): void {
  world.homeReviewDue[force] = 0;
  const { capabilityCount, unitsOfCell } = world.plan;
  let strain: number = STRAIN.none;
  let breaches = 0;
  for (let capability = 0; capability < capabilityCount; capability++) {
    const cell = force * capabilityCount + capability;
    const units = unitsOfCell[cell]!.length;
    const away = units - world.freeUnits[cell]! - world.homeCommitted[cell]!;
    const keeps = units === 0 ? 0 : minimumCover(world, cell);
    const cover = units === 0 ? 0 : coverNow(world, cell);
    const short = Math.max(0, keeps - cover);
    if (short > 0) breaches++;
    else if (away > 0 && cover === keeps && keeps > 0) strain = STRAIN.stretched;
    recordCover(
      world,
      cell,
      short,
      away - world.lentUnits[cell]! + world.serialsAway[cell]! - world.serialsLent[cell]!,
    );
  }
  world.homeBreaches[force] = breaches;
  world.homeStrain[force] = breaches > 0 ? STRAIN.belowCover : strain;
  after(world, 0, PRIORITY.home, FAMILY.force, force, FORCE_EVENT.REVIEW);
}

/** @param atOwnIncident units and serials, of which only counts whether there are any */
function recordCover(world: World, cell: number, short: number, atOwnIncident: number): void {
  const was = world.coverShort[cell]!;
  if (short === 0 && was === 0) return;
  const where = [world.lentUnits[cell]! + world.serialsLent[cell]!, atOwnIncident, world.homeCommitted[cell]!];
  const causes = COVER_CAUSES.reduce((bits, _, n) => (where[n]! > 0 ? bits | (1 << n) : bits), 0);
  if (short === was && causes === world.coverCauses[cell]) return;
  const { recorder, queue, plan } = world;
  const [force, capability] = [Math.floor(cell / plan.capabilityCount), cell % plan.capabilityCount];
  const now = queue.timeSec;
  world.coverShort[cell] = short;
  world.coverCauses[cell] = causes;
  if (was === 0) {
    world.coverSinceSec[cell] = now;
    world.coverWorst[cell] = short;
    recorder.fact(now, FACT.coverBreachBegan, force, capability, short, causes);
    recordLent(world, cell, force, capability);
  } else if (short === 0) {
    const lastedSec = now - world.coverSinceSec[cell]!;
    recorder.fact(now, FACT.coverBreachEnded, force, capability, world.coverWorst[cell]!, lastedSec);
  } else {
    world.coverWorst[cell] = Math.max(world.coverWorst[cell]!, short);
    recorder.fact(now, FACT.coverBreachChanged, force, capability, short, causes);
  }
}

/** Who has the units of a breach that has just begun: host by host. */
function recordLent(world: World, cell: number, force: number, capability: number): void {
  if (world.lentUnits[cell] === 0) return;
  const { plan, recorder, queue } = world;
  const unitsWith = new Map<number, number>();
  for (const unit of plan.unitsOfCell[cell]!) {
    const incident = world.unitIncident[unit]!;
    if (incident < 0) continue;
    const host = plan.incidents[incident]!.force;
    if (host !== force) unitsWith.set(host, (unitsWith.get(host) ?? 0) + 1);
  }
  for (const [host, units] of unitsWith) {
    recorder.fact(queue.timeSec, FACT.coverLentTo, force, capability, host, units);
  }
}
