// Most compatible: the units worth most beside the host go first; among those worth the same, whoever is there soonest,
// bridging counted; ties by the earlier muster point. Where nobody differs it is the same as nearest.

import { type Choice, oneByOne, type Quotas } from './choice.ts';

/** Longer than any road and any bridging together, in seconds: worth decides before time does. */
const ONE_THOUSANDTH_SEC = 10_000_000;

export const mostCompatible = (choice: Choice): Quotas =>
  oneByOne(choice, ({ donor, roadSec }) => (1000 - donor.worth) * ONE_THOUSANDTH_SEC + roadSec + donor.bridgingSec);
