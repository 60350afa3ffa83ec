// The tables of this folder made into forces.json. Pure: tables in, text out, one force a line so that a change reads well
// in a diff. It knows nothing of what forces hold.

import type { Force, ForceId } from '../../src/core/model/dataset.ts';
import { type Row, readCsv } from '../roads/csv.ts';

const WORKFORCE = 'Home Office, Police workforce, England and Wales: officers, full-time equivalent';

export function makeForces(forces: string, shortNames: string): string {
  const shortOf = new Map(readCsv(shortNames).map((row) => [row.ons_code, row.short_name]));
  const rows = readCsv(forces).map((row) =>
    JSON.stringify(makeForce(row, shortOf.get(row.ons_code) ?? field(row, 'force'))),
  );
  return `[\n${rows.join(',\n')}\n]\n`;
}

function makeForce(row: Row, shortName: string): Force {
  return {
    id: field(row, 'ons_code') as ForceId,
    name: field(row, 'force'),
    shortName,
    groupings: {
      mutualAid: region(row, 'mutual_aid_region'),
      organisedCrime: region(row, 'organised_crime_region'),
      homeOffice: region(row, 'home_office_region'),
    },
    // Newest first.
    strength: [
      {
        value: fte(row, 'officers_fte_2025_03_31'),
        source: `${WORKFORCE}, 31 March 2025, as revised in January 2026`,
        asOf: '2025-03-31',
        basis: 'published',
      },
      {
        value: fte(row, 'officers_fte_2019_09_30'),
        source: `${WORKFORCE}, 30 September 2019`,
        asOf: '2019-09-30',
        basis: 'published',
      },
    ],
    headquarters: headquarters(field(row, 'hq_town_unverified')),
  };
}

/** The town; what stands behind it in brackets (a site, a doubt) goes with the source. */
function headquarters(written: string): Force['headquarters'] {
  const [, town = written, note] = /^(.*?)(?: \((.*)\))?$/.exec(written) ?? [];
  const source = 'From general knowledge, unverified';
  return {
    value: town.replace('/', ' or '),
    source: note === undefined ? source : `${source}; noted with it: ${note}`,
    asOf: '2026',
    basis: 'illustrative',
  };
}

/** Groupings that are the same place are written the same. */
const region = (row: Row, column: string): string => field(row, column).replace(' & ', ' and ');

function fte(row: Row, column: string): number {
  const value = Number(field(row, column));
  if (!(value > 0))
    throw new Error(`forces.csv: ${row.force}, ${column}: found ${row[column]}, expected a number above 0`);
  return value;
}

function field(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`forces.csv: ${row.force ?? 'a row'} has no ${column}`);
  return value;
}
