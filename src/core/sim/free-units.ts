// Which units are free: at home, and promised to nobody. Knows nothing of who asks.

import { UNIT } from '../model/states.ts';
import type { World } from './world.ts';

export const isFree = (world: World, unit: number): boolean =>
  world.unitState[unit] === UNIT.available && world.unitIncident[unit] === -1 && world.unitHome[unit] === -1;
