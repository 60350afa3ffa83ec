// What the link machine's guards and actions do in the world.

import type { Behaviour } from '../machines/bound.ts';
import { IMPAIRED } from './disruptions.ts';
import { findWaysAgain } from './messages.ts';
import type { World } from './world.ts';

export const linkBehaviour: Behaviour<World> = {
  guards: { isImpaired: (world, link) => world.linkHarm[link] === IMPAIRED },
  actions: { findWaysAgain },
};
