// What doctrine says of travel, laid out: the router that everyone drives by, and the one of convoys.

import type { Doctrine } from '../model/doctrine.ts';
import type { Router } from '../routing/router.ts';

export interface PlannedConvoys {
  readonly waitSec: number;
  readonly receptionShare: number;
  readonly router: Router;
}

export interface TravelLayout {
  /** By which all ways are chosen, and driven by whoever drives alone. */
  readonly router: Router;
  /** Null where every unit drives when it is ready. */
  readonly convoys: PlannedConvoys | null;
}

export function layOutTravel({ travel }: Doctrine, inputs: Router): TravelLayout {
  const router = travel?.traffic.value === 'none' ? inputs.variant(1, false) : inputs;
  if (!travel?.convoys.inUse.value) return { router, convoys: null };
  const { waitMin, paceShare, followersReceptionShare } = travel.convoys;
  const convoys = {
    waitSec: Math.round(waitMin.value * 60),
    receptionShare: followersReceptionShare.value,
    router: router.variant(paceShare.value, true),
  };
  return { router, convoys };
}
