// Serials counted again after every event: what is away in units made up of them, who gave it, and that nobody gives what it
// hasn't got. Sizes are read from the document and from the names of units' makings, not from the engine's own counts.

import { assert } from '../../src/core/base/assert.ts';
import { UNIT } from '../../src/core/model/states.ts';
import type { World } from '../../src/core/sim/world.ts';

/** Serials to a whole unit. */
export function eachIn({ plan }: World, capability: number): number {
  const { doctrine, capabilities } = plan.inputs.exercise;
  const block = doctrine.partUnits;
  if (!block?.inUse.value) return 1;
  return block.capabilities.find(({ id }) => id === capabilities[capability]!.id)?.serials.value ?? 1;
}

export const serialsIn = (world: World, unit: number): number =>
  world.plan.units[unit]!.madeUp?.serials ?? eachIn(world, world.plan.unitCapability[unit]!);

/** Serials that a force could form at most, counted again from what it holds. */
export function mostSerials({ plan }: World, cell: number, each: number): number {
  const { exercise } = plan.inputs;
  const [force, capability] = [Math.floor(cell / plan.capabilityCount), cell % plan.capabilityCount];
  const { id } = exercise.capabilities[capability]!;
  const held = exercise.holdings[exercise.forces[force]!.id]?.[id]?.units ?? 0;
  const share = plan.routes[capability]?.source.formableShare.value ?? 0;
  const whole = plan.unitsOfCell[cell]!.length * each;
  const left = Math.floor(held * share * each) - whole;
  return whole + (whole === 0 ? 0 : Math.max(0, Math.min(each - 1, left)));
}

export function checkPartUnits(world: World): void {
  const { plan, queue } = world;
  const away = new Int32Array(plan.unitsOfCell.length);
  const lent = new Int32Array(plan.unitsOfCell.length);
  plan.units.forEach(({ madeUp }, unit) => {
    if (madeUp === undefined) return;
    const crew = world.crews.get(unit);
    const [incident, capability] = [world.unitIncident[unit]!, plan.unitCapability[unit]!];
    const at = { unit, crew, madeUp, timeSec: queue.timeSec };
    assert(incident >= 0 === (crew !== undefined), 'a made-up unit is made up while it is out', at);
    if (crew === undefined) {
      assert(world.unitState[unit] === UNIT.available, 'a unit of nobody', at);
      return;
    }
    const serials = crew.reduce((sum, one) => sum + one.serials, 0);
    assert(serials === madeUp.serials && crew[0]!.force === plan.unitForce[unit], 'made up of what it is', at);
    assert(new Set(crew.map(({ force }) => force)).size === crew.length, 'a force gives twice', at);
    assert(madeUp.isComposite === crew.length > 1, 'a composite unit is of several forces, a part unit of one', at);
    assert(madeUp.isComposite === (madeUp.serials === madeUp.of), 'a composite unit is whole', at);
    const { doctrine, capabilities } = plan.inputs.exercise;
    const smallest = doctrine.partUnits?.capabilities.find(({ id }) => id === capabilities[capability]!.id)?.smallest;
    assert(madeUp.isComposite || madeUp.serials >= (smallest?.value ?? 0), 'a part unit below the smallest', at);
    assert(!madeUp.isComposite || doctrine.partUnits?.composites.value === true, 'composites that are off', at);
    const regions = new Set(crew.map(({ force }) => plan.forceRegion[capability]![force]));
    assert(regions.size === 1, 'neighbours of one region', at);
    for (const one of crew) {
      assert(one.serials > 0, 'a force that gives nothing', at);
      const cell = one.force * plan.capabilityCount + capability;
      away[cell]! += one.serials;
      if (plan.incidents[incident]!.force !== one.force) lent[cell]! += one.serials;
    }
  });
  plan.unitsOfCell.forEach((units, cell) => {
    const each = eachIn(world, cell % plan.capabilityCount);
    const wholeAway = units.length - world.freeUnits[cell]!;
    if (world.serialsAway[cell] !== away[cell] || world.serialsLent[cell] !== lent[cell])
      assert(false, 'serials away miscounted', { cell, away: away[cell], lent: lent[cell] });
    // Beside its whole units a force has fewer serials than make another.
    if (away[cell]! > 0 && each * wholeAway + away[cell]! > mostSerials(world, cell, each))
      assert(false, 'more serials away than a force has', { cell, away: away[cell], wholeAway });
  });
}
