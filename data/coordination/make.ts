// The rules of rule.json applied to the forces: centres.json. Pure: texts in, text out, one centre a line.

import type { Force } from '../../src/core/model/dataset.ts';
import { idOfRegion, idOfRoom, type Rule } from './rule.ts';

const BASIS = { asOf: '2026', basis: 'illustrative' } as const;

export function makeCentres(ruleText: string, forcesText: string): string {
  const rule: Rule = JSON.parse(ruleText);
  const forces: readonly Force[] = JSON.parse(forcesText);
  const { officersPerStaff, atLeast, source } = rule.controlRoom;
  const controlRooms = forces.map(({ id, name, strength }) => {
    const officers = strength.find(({ asOf }) => asOf === rule.strengthAsOf);
    if (!officers) throw new Error(`${name} has no strength at ${rule.strengthAsOf}`);
    const value = Math.max(atLeast, Math.ceil(officers.value / officersPerStaff));
    const by = `${source}: one to ${officersPerStaff.toLocaleString('en-GB')} officers (full-time equivalent, Home Office, ${rule.strengthAsOf}), rounded up, at least ${atLeast}`;
    return {
      id: idOfRoom(id),
      name: `${name} control room`,
      kind: 'controlRoom',
      force: id,
      staff: { value, source: by, ...BASIS },
    };
  });
  const regions = [...new Set(forces.map(({ groupings }) => groupings.mutualAid))].sort();
  const regional = regions.map((region) => ({
    id: idOfRegion(region),
    name: `${region} RICC`,
    kind: 'regional',
    region,
    staff: { value: rule.regional.staff, source: rule.regional.source, ...BASIS },
  }));
  const single = rule.single.map(({ staff, source: by, ...centre }) => ({
    ...centre,
    staff: { value: staff, source: by, ...BASIS },
  }));
  const rows = [...controlRooms, ...regional, ...single].map((row) => JSON.stringify(row));
  return `[\n${rows.join(',\n')}\n]\n`;
}
