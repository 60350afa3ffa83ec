// Routes that go by a grouping whose regions have no centre, though the doctrine has regional centres handle them.

import type { Problem } from '../base/result.ts';
import { type Centre, groupingOf, handlerKind } from '../model/coordination.ts';
import type { Doctrine } from '../model/doctrine.ts';
import { quoted } from './explain.ts';

export function groupingProblems({ routes, coordination }: Doctrine, centres: readonly Centre[]): Problem[] {
  if (!coordination) return [];
  const served = new Set(centres.filter(({ kind }) => kind === 'regional').map(groupingOf));
  return routes.flatMap(({ id, alsoServes = [], grouping, tiers }): Problem[] => {
    if (grouping === undefined || served.has(grouping.value)) return [];
    const needsOne = [id, ...alsoServes].some((capability) =>
      tiers.some((tier) => handlerKind(coordination, tier.id, capability) === 'regional'),
    );
    if (!needsOne) return [];
    const expected = `a grouping whose regions have centres (${[...served].join(', ')})`;
    return [{ path: `/routes/${id}/grouping/value`, found: quoted(grouping.value), expected }];
  });
}
