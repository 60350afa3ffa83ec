// How soon a capability's units could be at one place, in the world as it is: who could send (spare.ts), by which roads
// (roads-here.ts), with whose luck (draws.ts). Nobody's time to ask, decide or find donors is in it, nor booking in.

import { at } from '../base/assert.ts';
import type { Random } from '../kernel/random.ts';
import { isToldByForce } from '../model/told-by-force.ts';
import type { Place } from '../routing/distance.ts';
import type { World } from '../sim/world.ts';
import { type CapabilityReach, type OneByOne, type Sender, WITHIN_HOURS, type Within } from './answer.ts';
import { leaveSec, middleOf, oneByOne, rangeOf } from './draws.ts';
import { noRoads, type RoadsHere, roadsTo } from './roads-here.ts';
import { type Spare, spareFor } from './spare.ts';

/** Where they are to go: the place, whose area it is in, and what it is called. */
export interface Here {
  readonly place: Place;
  readonly host: number;
  readonly name: string;
}

/** A unit on its way: when it leaves and when it is there, draw by draw. */
interface OnItsWay {
  readonly point: number;
  readonly leaves: Int32Array;
  readonly arrives: Int32Array;
}

interface Party {
  readonly spare: Spare;
  readonly units: readonly OnItsWay[];
}

/** What a capability's reach is made of. */
export interface Reached {
  readonly units: number;
  readonly there: OneByOne;
  readonly within: readonly Within[];
  readonly parties: readonly Party[];
  readonly cutOff: number;
}

export function reachHere(world: World, capability: number, { place, host }: Here, luck: readonly Random[]): Reached {
  const { plan } = world;
  const { vehicle } = at(plan.inputs.exercise.capabilities, capability);
  const roads = plan.isRemote[capability] === 1 ? noRoads(world) : roadsTo(world, place, vehicle);
  const departureMin = plan.routes[capability]?.source.departureMin;
  const all = departureMin ? spareFor(world, capability, host, roads.points) : [];
  let cutOff = 0;
  const parties = all.map((spare): Party => {
    const open = spare.units.filter(({ point }) => roads.isOpen(point));
    cutOff += spare.units.length - open.length;
    const units = open.map((one): OnItsWay => {
      const leaves = new Int32Array(luck.length);
      const arrives = new Int32Array(luck.length);
      luck.forEach((random, draw) => {
        leaves[draw] = leaveSec(random, one, departureMin!, world.unitOrdinal[one.unit]! + 1);
        arrives[draw] = roads.arriveSec(one.point, leaves[draw]!);
      });
      return { point: one.point, leaves, arrives };
    });
    return { spare, units };
  });
  const units = parties.flatMap((party) => party.units);
  const sorted = luck.map((_, draw) => Int32Array.from(units, ({ arrives }) => arrives[draw]!).sort());
  return {
    units: units.length,
    there: oneByOne(sorted, units.length),
    within: WITHIN_HOURS.map((hours) => ({
      hours,
      units: rangeOf(Int32Array.from(sorted, (arrivals) => countBy(arrivals, hours * 3600))),
    })),
    parties: parties.filter((party) => party.units.length > 0),
    cutOff,
  };
}

/** Of sorted seconds, how many are no later. */
function countBy(sorted: Int32Array, sec: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= sec) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same with who sends them: by force, or by region where figures aren't told of forces. */
export function reachWithSenders(
  world: World,
  capability: number,
  here: Here,
  luck: readonly Random[],
): CapabilityReach {
  const { plan } = world;
  const { exercise } = plan.inputs;
  const { id, vehicle } = at(exercise.capabilities, capability);
  const reached = reachHere(world, capability, here, luck);
  const byForce = isToldByForce(id);
  const roads = plan.isRemote[capability] === 1 ? noRoads(world) : roadsTo(world, here.place, vehicle);
  const together = new Map<string, Party[]>();
  for (const party of reached.parties) {
    const name = byForce ? at(exercise.forces, party.spare.force).name : regionOf(world, party.spare.force);
    together.set(name, [...(together.get(name) ?? []), party]);
  }
  const hostIs = byForce ? at(exercise.forces, here.host).name : regionOf(world, here.host);
  return {
    capability: id,
    to: here.name,
    region: byForce ? null : regionOf(world, here.host),
    units: reached.units,
    there: reached.there,
    within: reached.within,
    senders: [...together]
      .map(([name, parties]) => senderOf(name, parties, roads, byForce, name === hostIs, luck.length))
      .sort((x, y) => x.firstSec.likely - y.firstSec.likely || (x.name < y.name ? -1 : 1)),
    cutOff: reached.cutOff,
  };
}

/** What stands in the place of forces of no region. */
const NO_AREA = 'Forces without an area';

/** A force's mutual-aid region, in words. */
export const regionOf = ({ plan }: World, force: number): string =>
  at(plan.inputs.exercise.forces, force).groupings.mutualAid ?? NO_AREA;

function senderOf(
  name: string,
  parties: readonly Party[],
  roads: RoadsHere,
  byForce: boolean,
  isHost: boolean,
  draws: number,
): Sender {
  const units = parties.flatMap((party) => party.units);
  const sorted = Array.from({ length: draws }, (_, draw) =>
    Int32Array.from(units, ({ arrives }) => arrives[draw]!).sort(),
  );
  const nth = (n: number) => rangeOf(Int32Array.from(sorted, (arrivals) => arrivals[n]!));
  const leaves = Int32Array.from(units.flatMap((one) => [...one.leaves]));
  const onRoad = Int32Array.from(
    units.flatMap((one) => one.arrives.map((sec, draw) => sec - one.leaves[draw]!)).flatMap((some) => [...some]),
  );
  return {
    name,
    force: byForce ? at(parties, 0).spare.force : -1,
    isHost,
    units: units.length,
    free: parties.reduce((sum, { spare }) => sum + spare.free, 0),
    keeps: parties.reduce((sum, { spare }) => sum + spare.keeps, 0),
    firstSec: nth(0),
    halfSec: nth(Math.ceil(units.length / 2) - 1),
    allSec: nth(units.length - 1),
    noticeSec: middleOf(leaves),
    roadSec: middleOf(onRoad),
    roadM: middleOf(Int32Array.from(units, ({ point }) => roads.metres(point))),
  };
}
