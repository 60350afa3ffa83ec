// Doctrine on the road: whether traffic is reckoned with, and whether units of one force drive together. A block of its own;
// without it traffic counts by the hour and every unit drives when it is ready.

import type { Sourced } from './dataset.ts';

/** Units of one force that leave one muster point for one incident set off together and keep together. */
export interface Convoys {
  readonly inUse: Sourced<boolean>;
  /** Who is ready first waits so long, at most, for the others who have been called. */
  readonly waitMin: Sourced<number>;
  /** Share of its slowest vehicle's speed that a convoy keeps. */
  readonly paceShare: Sourced<number>;
  /** They are met and briefed together: share of the usual reception that each but the first takes. */
  readonly followersReceptionShare: Sourced<number>;
}

export interface Travel {
  /** `none`: roads are as quick by day as by night, to see what traffic costs. */
  readonly traffic: Sourced<'byHour' | 'none'>;
  readonly convoys: Convoys;
}
