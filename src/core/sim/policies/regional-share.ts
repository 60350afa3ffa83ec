// Regional share, present practice: the need is split over the regions, and within each over its forces, by what they can
// give. The units of a force that have the shortest road go.

import { apportion } from '../../base/apportion.ts';
import { type Choice, type Donor, fromNearestPoints, type Quotas } from './choice.ts';

export function regionalShare({ wanted, donors }: Choice): Quotas {
  const offers: number[] = [];
  const members: Donor[][] = [];
  for (const donor of donors) {
    const { region, available } = donor;
    offers[region] = (offers[region] ?? 0) + available;
    members[region] ??= [];
    members[region].push(donor);
  }
  const regionShares = apportion(
    wanted,
    Array.from(offers, (offer) => offer ?? 0),
  );
  return fromNearestPoints(
    regionShares.flatMap((share, region) => {
      const ofRegion = members[region] ?? [];
      const units = apportion(
        share,
        ofRegion.map(({ available }) => available),
      );
      return ofRegion.map((donor, n) => [donor, units[n]!] as const);
    }),
  );
}
