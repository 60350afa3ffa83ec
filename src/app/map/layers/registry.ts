// Every layer that the areas can show, by its name. A new one is a file of its own, a name in app/exercise/map-layers.ts and a
// line here.

import type { AreaLayerId } from '../../exercise/map-layers.ts';
import { abstraction } from './abstraction.ts';
import { compatibility } from './compatibility.ts';
import { coverLeft } from './cover-left.ts';
import { holdings } from './holdings.ts';
import type { LayerMaker } from './layer.ts';
import { regionsBy } from './regions.ts';
import { standard } from './standard.ts';
import { strength } from './strength.ts';
import { timeTo } from './time-to.ts';

export const LAYER_MAKERS: Readonly<Record<AreaLayerId, LayerMaker>> = {
  coverLeft,
  holdings,
  strength,
  abstraction,
  compatibility,
  standard,
  timeTo,
  mutualAid: regionsBy('mutualAid'),
  organisedCrime: regionsBy('organisedCrime'),
  counterTerrorism: regionsBy('counterTerrorism'),
};
