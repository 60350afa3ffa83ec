// What happens at home, by its events: the hour strikes, an incident begins or ends, a force looks at what it has left.

import { beginAtHome, endAtHome, fillAtHome, strikeHour } from './home-incidents.ts';
import { countHome, HOME_EVENT } from './home-review.ts';
import type { World } from './world.ts';

export function happenAtHome(world: World, entity: number, event: number): void {
  if (event === HOME_EVENT.hour) strikeHour(world);
  else if (event === HOME_EVENT.begins) beginAtHome(world, entity);
  else if (event === HOME_EVENT.ends) endAtHome(world, entity);
  else {
    fillAtHome(world, entity);
    countHome(world, entity);
  }
}
