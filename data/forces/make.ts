// The tables of this folder made into forces.json. Pure: tables in, text out, one force a line so that a change reads well
// in a diff. It knows nothing of what forces hold.

import type { Force, ForceId } from '../../src/core/model/dataset.ts';
import { type Row, readCsv } from '../roads/csv.ts';
import { makeNationalForce } from './national.ts';
import { field, numberAbove0 } from './row.ts';

const WORKFORCE = 'Home Office, Police workforce, England and Wales: officers, full-time equivalent';

/** The forces of areas first, then those without one: so that numbers of the former don't depend on the latter. */
export function makeForces(forces: string, shortNames: string, national: string): string {
  const shortOf = new Map(readCsv(shortNames).map((row) => [row.ons_code, row.short_name]));
  const ofAreas = readCsv(forces).map((row) => makeForce(row, shortOf.get(row.ons_code) ?? field(row, 'force')));
  const rows = [...ofAreas, ...readCsv(national).map(makeNationalForce)].map((force) => JSON.stringify(force));
  return `[\n${rows.join(',\n')}\n]\n`;
}

function makeForce(row: Row, shortName: string): Force {
  return {
    id: field(row, 'ons_code') as ForceId,
    name: field(row, 'force'),
    shortName,
    kind: 'territorial',
    groupings: {
      mutualAid: region(row, 'mutual_aid_region'),
      organisedCrime: region(row, 'organised_crime_region'),
      counterTerrorism: region(row, 'counter_terrorism_region'),
      homeOffice: region(row, 'home_office_region'),
    },
    // Newest first.
    strength: [
      {
        value: numberAbove0(row, 'officers_fte_2025_03_31'),
        source: `${WORKFORCE}, 31 March 2025, as revised in January 2026`,
        asOf: '2025-03-31',
        basis: 'published',
      },
      {
        value: numberAbove0(row, 'officers_fte_2019_09_30'),
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
