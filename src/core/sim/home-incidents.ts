// Incidents that a force deals with by itself: they begin by chance, hour by hour, take units that are free, and more as
// these come free, and let them go when they are over. Knows nothing of requests and donors.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { isFree } from './free-units.ts';
import { HOME_EVENT, reviewHome } from './home-review.ts';
import { canForm, takeFromDuty } from './on-duty.ts';
import { changesAt, hourBefore, type PlannedKind } from './plan-home.ts';
import { after, type World } from './world.ts';

const HOUR_SEC = 3600;
/** Kinds that fit in an address beside a force. */
const MOST_KINDS = 16;
const MOST_NEEDS = 64;

const secOfHour = (world: World, timeSec: number): number => world.plan.localSecOfWeek(timeSec) % HOUR_SEC;

/** Which hour of the exercise it is: part of the address of what happens in it. */
const hourNumber = (world: World): number => Math.floor((world.queue.timeSec + secOfHour(world, 0)) / HOUR_SEC);

/** The clock strikes: what is to be kept at home may be another now, and chance has this hour's incidents. */
export function strikeHour(world: World): void {
  const { plan, queue } = world;
  const { home } = plan;
  if (home === null) return;
  const leftSec = HOUR_SEC - secOfHour(world, queue.timeSec);
  if (queue.timeSec + leftSec <= plan.durationSec) {
    after(world, leftSec, PRIORITY.incident, FAMILY.home, 0, HOME_EVENT.hour);
  }
  const hour = plan.hourOfWeek(queue.timeSec);
  // When clocks change, an hour was skipped or comes again.
  const before = queue.timeSec === 0 ? hourBefore(hour) : plan.hourOfWeek(queue.timeSec - 1);
  const isOther = plan.coverShare.some((cover, capability) =>
    changesAt(hour, before, cover, home.everyday[capability], plan.duties[capability]?.onDutyByHour),
  );
  if (isOther) for (let force = 0; force < plan.forceCount; force++) reviewHome(world, force);
  home.kinds.forEach((kind, number) => {
    const perThousand = kind.perThousand[hour]!;
    if (perThousand === 0) return;
    for (let force = 0; force < plan.forceCount; force++) {
      // At most one of a kind begins in a force in an hour.
      const u = world.random.uniform(PURPOSE.homeIncident, force * MOST_KINDS + number, hourNumber(world));
      if (u < perThousand * home.officers[force]!) scheduleOne(world, force, number);
    }
  });
}

function scheduleOne(world: World, force: number, kind: number): void {
  const leftSec = HOUR_SEC - secOfHour(world, world.queue.timeSec);
  const u = world.random.uniform(PURPOSE.homeIncidentAt, force * MOST_KINDS + kind, hourNumber(world));
  const entity = force * MOST_KINDS + kind;
  after(world, Math.floor(u * leftSec), PRIORITY.incident, FAMILY.home, entity, HOME_EVENT.begins);
}

export function beginAtHome(world: World, entity: number): void {
  const [force, kind] = [Math.floor(entity / MOST_KINDS), entity % MOST_KINDS];
  const { needs, source } = kindOf(world, kind);
  const { random, queue, recorder, plan } = world;
  const number = world.homeForce.length;
  const ordinal = hourNumber(world);
  world.homeForce.push(force);
  world.homeKind.push(kind);
  const lacking: number[] = plan.routes.map(() => 0);
  let all = 0;
  for (const { capability, fewest, most } of needs) {
    if (plan.unitsOfCell[force * plan.capabilityCount + capability]!.length === 0) continue;
    const u = random.uniform(PURPOSE.homeIncidentNeed, entity * MOST_NEEDS + capability, ordinal);
    lacking[capability] = fewest + Math.floor(u * (most - fewest + 1));
    all += lacking[capability]!;
  }
  world.homeLacking.push(lacking);
  world.homeUnits.push([]);
  at(world.homeOpen, force).push(number);
  recorder.fact(queue.timeSec, FACT.homeIncidentBegan, force, kind, number, all);
  const lastsSec = drawSec(source.durationMin, random.uniform(PURPOSE.homeIncidentDuration, entity, ordinal));
  after(world, lastsSec, PRIORITY.incident, FAMILY.home, number, HOME_EVENT.ends);
  fill(world, number);
  reviewHome(world, force);
}

/** Incidents at home that lack units get what has come free, the oldest first. */
export function fillAtHome(world: World, force: number): void {
  for (const number of at(world.homeOpen, force)) fill(world, number);
}

function fill(world: World, number: number): void {
  const { capabilityCount, unitsOfCell } = world.plan;
  const lacking = at(world.homeLacking, number);
  for (let capability = 0; capability < capabilityCount; capability++) {
    const cell = at(world.homeForce, number) * capabilityCount + capability;
    let wanted = Math.min(lacking[capability]!, lacking[capability] === 0 ? 0 : canForm(world, cell));
    for (const unit of wanted > 0 ? unitsOfCell[cell]! : []) {
      if (wanted === 0) break;
      if (!isFree(world, unit)) continue;
      wanted--;
      lacking[capability]!--;
      commitAtHome(world, number, unit, cell);
    }
  }
}

/** It is taken at once, and moves in this same second. */
function commitAtHome(world: World, number: number, unit: number, cell: number): void {
  world.unitHome[unit] = number;
  at(world.homeUnits, number).push(unit);
  takeFromDuty(world, cell, unit);
  world.freeUnits[cell]!--;
  world.homeCommitted[cell]!++;
  after(world, 0, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.COMMIT_AT_HOME);
}

export function endAtHome(world: World, number: number): void {
  const { queue, recorder } = world;
  const force = at(world.homeForce, number);
  const open = at(world.homeOpen, force);
  open.splice(open.indexOf(number), 1);
  const never = at(world.homeLacking, number).reduce((sum, units) => sum + units, 0);
  recorder.fact(queue.timeSec, FACT.homeIncidentEnded, force, at(world.homeKind, number), number, never);
  for (const unit of at(world.homeUnits, number)) after(world, 0, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.RESUME);
  reviewHome(world, force);
}

const kindOf = (world: World, kind: number): PlannedKind => {
  const { home } = world.plan;
  return at(home?.kinds ?? [], kind);
};
