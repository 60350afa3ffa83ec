// Fastest supply, the rule of the open resourcing model POPM (2020–21): donors are ranked by the sum over their free units
// of 1 / (notice + travel), and the best gives all it may before the next is asked. Many units weigh as much as near ones:
// one unit more can put a far force first and so delay the first arrival.

import { at } from '../../base/assert.ts';
import { type Choice, type Donor, fromNearestPoints, type Quotas } from './choice.ts';

export function fastestSupply({ wanted, noticeSec, donors }: Choice): Quotas {
  // No time is below a second, as when durations are drawn.
  const speedOf = ({ stocks }: Donor): number =>
    stocks.reduce((sum, { units, roadSec }) => sum + units / Math.max(1, noticeSec + roadSec), 0);
  const nearestSec = ({ stocks }: Donor): number => at(stocks, 0).roadSec;
  const ranked = donors
    .map((donor) => ({ donor, speed: speedOf(donor) }))
    .sort((x, y) => y.speed - x.speed || nearestSec(x.donor) - nearestSec(y.donor) || x.donor.force - y.donor.force);
  let left = wanted;
  return fromNearestPoints(
    ranked.map(({ donor }): [Donor, number] => {
      const units = Math.min(left, donor.available);
      left -= units;
      return [donor, units];
    }),
  );
}
