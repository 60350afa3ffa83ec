// Regional share, present practice: the need is split over the regions, and within each over its forces, by what they can
// give. The units of a force that have the shortest road go.

import { apportion } from '../../base/apportion.ts';
import { type Choice, fromNearestPoints, type Quotas } from './choice.ts';

export function regionalShare({ wanted, donors }: Choice): Quotas {
  const offers: number[] = [];
  for (const { region, available } of donors) offers[region] = (offers[region] ?? 0) + available;
  const regionShares = apportion(
    wanted,
    Array.from(offers, (offer) => offer ?? 0),
  );
  return fromNearestPoints(
    regionShares.flatMap((share, region) => {
      const members = donors.filter((donor) => donor.region === region);
      const units = apportion(
        share,
        members.map(({ available }) => available),
      );
      return members.map((donor, n) => [donor, units[n]!] as const);
    }),
  );
}
