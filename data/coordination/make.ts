// The rules of rule.json applied to the forces: centres.json. Pure: texts in, text out, one centre a line.

import type { Force, GroupingId } from '../../src/core/model/dataset.ts';
import { idOfRegion, idOfRoom, idOfUnit, type Rule } from './rule.ts';

const BASIS = { asOf: '2026', basis: 'illustrative' } as const;

export function makeCentres(ruleText: string, forcesText: string): string {
  const rule: Rule = JSON.parse(ruleText);
  const forces: readonly Force[] = JSON.parse(forcesText);
  const { officersPerStaff, atLeast, source } = rule.controlRoom;
  const controlRoomOf = ({ id, name, kind, strength }: Force) => {
    const isOfArea = kind === 'territorial';
    const officers = isOfArea ? strength.find(({ asOf }) => asOf === rule.strengthAsOf) : strength[0];
    if (!officers) throw new Error(`${name} has no strength at ${rule.strengthAsOf}`);
    const value = Math.max(atLeast, Math.ceil(officers.value / officersPerStaff));
    const counted = isOfArea ? `full-time equivalent, Home Office, ${rule.strengthAsOf}` : officers.asOf;
    const by = `${source}: one to ${officersPerStaff.toLocaleString('en-GB')} officers (${counted}), rounded up, at least ${atLeast}`;
    return {
      id: idOfRoom(id),
      name: `${name} control room`,
      kind: 'controlRoom',
      force: id,
      staff: { value, source: by, ...BASIS },
    };
  };
  const ofAreas = forces.filter(({ kind }) => kind === 'territorial');
  const others = forces.filter(({ kind }) => kind !== 'territorial');
  const regional = regionsOf(ofAreas, 'mutualAid').map((region) => ({
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
  const rooms = [ofAreas.map(controlRoomOf), others.map(controlRoomOf)] as const;
  const units = regionsOf(ofAreas, 'organisedCrime').map((region) => ({
    id: idOfUnit(region),
    name: `${region} ROCU`,
    kind: 'regional',
    region,
    grouping: 'organisedCrime',
    staff: { value: rule.organisedCrime.staff, source: rule.organisedCrime.source, ...BASIS },
  }));
  const rows = [...rooms[0], ...regional, ...single, ...rooms[1], ...units].map((row) => JSON.stringify(row));
  return `[\n${rows.join(',\n')}\n]\n`;
}

const regionsOf = (forces: readonly Force[], grouping: GroupingId): readonly string[] =>
  [...new Set(forces.flatMap(({ groupings }) => groupings[grouping] ?? []))].sort();
