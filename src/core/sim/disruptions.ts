// Disruptions begin and end: what is hit fails, works with difficulty or is short of staff for as long as any of them
// lasts. What that means for a centre or a link is their machines' business; roads have rules of their own.

import { at } from '../base/assert.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Disruption } from '../model/scenario.ts';
import { FACT } from '../trace/facts.ts';
import { callStaff } from './centres.ts';
import { CENTRE_EVENT, LINK_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { disruptionSec } from './road-state.ts';
import { changeRoads } from './roads.ts';
import { after, type World } from './world.ts';

/** What has happened to a centre or link: nothing (0), its systems are impaired, or it is down. */
export const IMPAIRED = 1;
const DOWN = 2;

const BEGINS = 0;
const ENDS = 1;

/** Schedules what the scenario has in store. */
export function scheduleDisruptions({ plan, queue }: World): void {
  plan.disruptions.forEach(({ fromSec }, n) => {
    queue.schedule(fromSec, PRIORITY.connectivity, FAMILY.disruption, n, BEGINS, 0);
  });
}

/** A disruption begins, or ends. */
export function disrupt(world: World, disruption: number, event: number): void {
  const { centres, links } = at(world.plan.disruptions, disruption);
  const begins = event === BEGINS;
  world.disruptionOpen[disruption] = begins ? 1 : 0;
  const fact = begins ? FACT.disruptionBegan : FACT.disruptionEnded;
  world.recorder.fact(world.queue.timeSec, fact, disruption, 0, 0, 0);
  if (begins) {
    const lastsSec = disruptionSec(world.plan, world.random, disruption);
    after(world, lastsSec, PRIORITY.connectivity, FAMILY.disruption, disruption, ENDS);
  }
  changeRoads(world, disruption, begins);
  for (const centre of centres) {
    const hits = openHits(world, (one) => one.centres.includes(centre));
    staffNow(world, centre, hits);
    harm(world, FAMILY.centre, centre, world.centreHarm, CENTRE_EVENT, hits);
  }
  for (const link of links) {
    const hits = openHits(world, (one) => one.links.includes(link));
    harm(world, FAMILY.link, link, world.linkHarm, LINK_EVENT, hits);
  }
}

type Hit = World['plan']['disruptions'][number];

const openHits = (world: World, isHit: (one: Hit) => boolean): readonly Disruption[] =>
  world.plan.disruptions.flatMap((one, n) => (world.disruptionOpen[n] === 1 && isHit(one) ? [one.source] : []));

/** The fewest that any open disruption leaves. */
function staffNow(world: World, centre: number, hits: readonly Disruption[]): void {
  const usual = at(world.plan.inputs.exercise.centres, centre).staff.value;
  const left = hits.reduce((fewest, { staff }) => Math.min(fewest, staff ?? usual), usual);
  if (world.centreStaff[centre] === left) return;
  world.centreStaff[centre] = left;
  callStaff(world, centre);
}

interface Events {
  readonly FAIL: number;
  readonly DEGRADE: number;
  readonly RESTORE: number;
}

/** Tells a centre or a link when the worst that hits it has changed. */
function harm(
  world: World,
  family: number,
  entity: number,
  harms: Uint8Array,
  events: Events,
  hits: readonly Disruption[],
): void {
  const was = harms[entity]!;
  const effects = hits.map(({ effect }) => effect);
  const is = effects.includes('down') ? DOWN : effects.includes('degraded') ? IMPAIRED : 0;
  if (is === was) return;
  harms[entity] = is;
  const event = is === DOWN ? events.FAIL : is > was ? events.DEGRADE : events.RESTORE;
  after(world, 0, PRIORITY.connectivity, family, entity, event);
}
