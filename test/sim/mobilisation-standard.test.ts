// The published mobilisation standard for public order (10% of a force's units formed in 1 hour, 40% in 4, 60% in 8, at
// their own muster points) against the shipped doctrine's notice: by its five numbers, by 2,000 draws spread evenly over
// all luck, and by the engine's own luck. The notice is fitted to the standard's edge, so single runs fall on both sides.

import { expect, test } from 'vitest';
import { drawSec } from '../../src/core/base/quantiles.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { PURPOSE } from '../../src/core/sim/families.ts';
import { library } from '../support/shipped.ts';

const STANDARD = [
  { hours: 1, share: 0.1 },
  { hours: 4, share: 0.4 },
  { hours: 8, share: 0.6 },
];
const DRAWS = 2000;

const route = library.doctrines[0]!.routes.find(({ id }) => id === 'publicOrder')!;

/** Share of the notices formed within so many hours. */
const formedWithin = (noticesSec: readonly number[], hours: number): number =>
  noticesSec.filter((sec) => sec <= hours * 3600).length / noticesSec.length;

test.each(route.tiers.map((tier) => ({ id: tier.id, noticeMin: tier.noticeMin })))(
  'public order, $id tier: units form at home as fast as the standard asks',
  ({ noticeMin }) => {
    const evenly = Array.from({ length: DRAWS }, (_, n) => drawSec(noticeMin, (n + 0.5) / DRAWS));
    const random = createRandom('standard', 0);
    const byLuck = Array.from({ length: DRAWS }, (_, unit) =>
      drawSec(noticeMin, random.uniform(PURPOSE.notice, unit, 1)),
    );
    for (const { hours, share } of STANDARD) {
      expect(formedWithin(evenly, hours), `${hours} h`).toBeGreaterThanOrEqual(share);
      // Three standard deviations of a share of 2,000.
      const byChance = 3 * Math.sqrt((share * (1 - share)) / DRAWS);
      expect(formedWithin(byLuck, hours), `${hours} h, by luck`).toBeGreaterThanOrEqual(share - byChance);
    }
  },
);
