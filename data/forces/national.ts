// A force without an area of England or Wales, from a row of national.csv: one that joins at national level. It belongs to no
// region of any grouping, and says why.

import { FORCE_KINDS, type Force, type ForceId } from '../../src/core/model/dataset.ts';
import type { Row } from '../roads/csv.ts';
import { field, numberAbove0 } from './row.ts';

export function makeNationalForce(row: Row): Force {
  const kind = FORCE_KINDS.find((one) => one === row.kind);
  if (kind === undefined || kind === 'territorial')
    throw new Error(`${row.name}, kind: found ${row.kind}, expected nonHomeOffice or otherCountry`);
  const asOf = field(row, 'as_of');
  return {
    id: field(row, 'code') as ForceId,
    name: field(row, 'name'),
    shortName: field(row, 'short_name'),
    kind,
    groupings: { mutualAid: null, organisedCrime: null, counterTerrorism: null, homeOffice: null },
    joins: {
      value: field(row, 'joins'),
      source: field(row, 'joins_source'),
      asOf: field(row, 'joins_as_of'),
      basis: 'published',
    },
    strength: [
      { value: numberAbove0(row, 'officers'), source: field(row, 'strength_source'), asOf, basis: 'published' },
    ],
    headquarters: {
      value: field(row, 'headquarters'),
      source: field(row, 'headquarters_source'),
      asOf: '2026',
      basis: 'published',
    },
  };
}
