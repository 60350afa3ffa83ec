// Exercise control fires, holds, releases, skips, edits or adds an inject. What the room is told changes; nothing else does.

import { PRIORITY } from '../../kernel/priority.ts';
import type { NotApplicable, OrderInject } from '../../model/decisions.ts';
import { injectOf } from '../../model/inject-orders.ts';
import { FAMILY } from '../families.ts';
import { INJECT } from '../inject-state.ts';
import { fire, INJECT_EVENT } from '../injects.ts';
import type { World } from '../world.ts';

export function orderInject(world: World, { what }: OrderInject, number: number): NotApplicable | null {
  const { injects, queue } = world;
  const inject = what.does === 'add' ? injects.addedBy.get(number) : injects.numberOf.get(injectOf(what));
  if (inject === undefined) return 'noSuchInject';
  const status = injects.status[inject]!;
  if (what.does === 'add') {
    injects.status[inject] = INJECT.planned;
    // One with a condition listens from now on.
    if (injects.planned[inject]!.when !== null) return null;
    const atSec = Math.max(queue.timeSec, injects.planned[inject]!.atSec);
    queue.schedule(atSec, PRIORITY.measurement, FAMILY.inject, inject, INJECT_EVENT.due, 0);
    return null;
  }
  if (status === INJECT.absent) return 'noSuchInject';
  if (status === INJECT.fired || status === INJECT.skipped) return 'injectOver';
  switch (what.does) {
    case 'fire':
      fire(world, inject, 'control');
      return null;
    case 'hold':
      if (status === INJECT.held) return 'injectHeldAlready';
      injects.status[inject] = INJECT.held;
      return null;
    case 'release':
      if (status !== INJECT.held) return 'injectNotHeld';
      injects.status[inject] = INJECT.planned;
      if (injects.isDue[inject] === 1) fire(world, inject, 'control');
      return null;
    case 'skip':
      injects.status[inject] = INJECT.skipped;
      return null;
    case 'edit':
      return null;
  }
}
