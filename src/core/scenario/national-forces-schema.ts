// The schema of the doctrine's block on forces without an area, and what needs the tiers or the forces that there are.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { Force } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import { hasArea, NATIONAL_ORDERS } from '../model/national-forces.ts';
import { forceId, listOf, provenance, share, sourced, tierId } from './common-schema.ts';
import { quoted, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_TIERS = 12;
const MAX_FORCES = 100;

export const nationalForces = record({
  tiers: listOf(tierId, MAX_TIERS, 'tiers'),
  asked: record({ value: v.picklist(NATIONAL_ORDERS), ...provenance }),
  forces: listOf(record({ id: forceId, keepsShare: sourced(share) }), MAX_FORCES, 'forces'),
});

/** Tiers that are not there, or draw on less than the nation; forces named twice. */
export function nationalTierProblems({ tiers, nationalForces: block }: Doctrine): Problem[] {
  if (!block) return [];
  const known = tiers.map(({ id }) => id as string);
  return [
    ...duplicates(
      block.forces.map(({ id }) => id),
      '/nationalForces/forces',
    ),
    ...block.tiers.flatMap((tier, n): Problem[] => {
      const path = `/nationalForces/tiers/${n}`;
      const pool = tiers.find(({ id }) => id === tier)?.pool;
      if (pool === undefined) return unknown(tier, known, path, 'tier');
      if (pool === 'nation') return [];
      return [{ path, found: `${quoted(tier)}, of pool ${quoted(pool)}`, expected: 'a tier whose pool is "nation"' }];
    }),
  ];
}

/** Forces that are not there, or have an area. */
export function nationalForceProblems({ nationalForces: block }: Doctrine, forces: readonly Force[]): Problem[] {
  const without = forces.filter((force) => !hasArea(force)).map(({ id }) => id as string);
  return (block?.forces ?? []).flatMap(({ id }, n) =>
    unknown(id, without, `/nationalForces/forces/${n}/id`, 'force without an area'),
  );
}
