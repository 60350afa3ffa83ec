// The network's partners: whoever hosts an incident has one of each kind, with a way to it over channels that a scenario
// would name.

import { expect, test } from 'vitest';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { PARTNER_KINDS } from '../../src/core/model/partners.ts';
import { library } from '../support/shipped.ts';

const { network, forces } = library;

test('a fire service for each of 42 areas, eleven ambulance services, one of each of the others', () => {
  const count = (kind: string): number => network.partners.filter((partner) => partner.kind === kind).length;
  expect(PARTNER_KINDS.map((kind) => [kind, count(kind)])).toEqual([
    ['fireAndRescue', 42],
    ['ambulance', 11],
    ['strategicCoordinatingGroup', 0],
    ['counterTerrorism', 0],
    ['securityService', 1],
    ['nationalCrimeAgency', 1],
    ['government', 1],
    ['militaryAid', 1],
  ]);
});

test.each(['fireAndRescue', 'ambulance'])(
  'every force of an area has its own %s, in reach of its control room',
  (kind) => {
    for (const { id } of forces.filter(hasArea)) {
      const serving = network.partners.filter((partner) => partner.kind === kind && partner.forces?.includes(id));
      expect(serving, id).toHaveLength(1);
      const linked = network.links.filter(({ a, b }) => a === serving[0]!.id && b === `control-room-${id}`);
      expect(linked.map(({ channel }) => channel)).toEqual(['talkgroup', 'telephone']);
    }
  },
);

test('London’s are those of the City of London too', () => {
  const [london, city] = ['E23000001', 'E23000034'];
  const both = network.partners.filter(({ forces: some }) => some?.includes(london as never));
  expect(both.map(({ name }) => name)).toEqual(['London fire and rescue', 'London Ambulance Service']);
  expect(both.every(({ forces: some }) => some?.includes(city as never))).toBe(true);
});
