// Exercises in which nothing is wrong: one force, eight places in it, aid asked for long before it is needed, and time enough for
// everything. And one fault at a time to plant in them, so that whatever then goes short goes short by that.

import fc from 'fast-check';
import { hasArea } from '../../src/core/model/national-forces.ts';
import type { Scenario } from '../../src/core/model/scenario.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import type { GapKind } from '../../src/core/scoring/gaps/types.ts';
import { figure, MADE_UP } from './quantities.ts';
import { library } from './shipped.ts';

export const FAULTS = ['lateActivation', 'saturatedCentre', 'missingLink', 'attributeMismatch', 'skillAbsent'] as const;
export type Fault = (typeof FAULTS)[number] & GapKind;

export interface SoundWorld {
  /** Place of the host in the list of forces. */
  readonly host: number;
  /** Units of public order that each place needs, and search teams that the first one needs. */
  readonly units: number;
  readonly teams: number;
  /** How long before the need the aid is asked for. */
  readonly aheadHours: number;
  readonly startHour: number;
}

/** Forces that border on several others and are not London's: aid can come from all sides. */
const HOSTS = library.forces.flatMap((force, n) =>
  !hasArea(force) || force.groupings.mutualAid === 'London' ? [] : n,
);
/** Always as long. */
const minutes = (each: number) => ({ min: each, p10: each, p50: each, p90: each, max: each, ...MADE_UP });

const PLACES = 8;
const NEEDED_HOURS = 8;
const HANDLING_MIN = 450;
const OTHER_MEANS_MIN = 2400;
const TOO_LATE_MIN = 3000;

export const soundWorld: fc.Arbitrary<SoundWorld> = fc.record({
  host: fc.constantFrom(...HOSTS),
  units: fc.integer({ min: 6, max: 9 }),
  teams: fc.integer({ min: 2, max: 4 }),
  aheadHours: fc.integer({ min: 36, max: 40 }),
  startHour: fc.integer({ min: 0, max: 23 }),
});

export function scenarioOf({ host, units, teams, aheadHours, startHour }: SoundWorld): Scenario {
  const force = library.forces[host]!;
  const point = library.musterPoints.find((one) => one.force === force.id)!;
  const demands = (place: number) => [
    { capability: 'publicOrder', units, ...MADE_UP },
    ...(place === 0 ? [{ capability: 'search', units: teams, ...MADE_UP }] : []),
  ];
  const places = Array.from({ length: PLACES }, (_, n) => n);
  return {
    schema: 'muster.scenario/1',
    id: 'sound',
    title: 'Sound',
    summary: 'Nothing is wrong.',
    briefing: ['All is asked for in time.'],
    tests: 'One fault at a time.',
    threat: 'publicOrder',
    sprEdition: '2012',
    doctrine: 'present-practice',
    start: `2026-06-16T${String(startHour).padStart(2, '0')}:00`,
    durationHours: aheadHours + NEEDED_HOURS + 2,
    parameters: [],
    holdings: [],
    assumptions: [],
    activations: [],
    plannedAid: places.flatMap((place) =>
      demands(place).map(({ capability, units: wanted }) => ({
        id: `aid-${place}-${capability}`,
        incident: `place-${place}`,
        capability,
        units: wanted,
        askedAfterMin: 0,
        ...MADE_UP,
      })),
    ),
    incidents: places.map((place) => ({
      id: `place-${place}`,
      name: `Place ${place}`,
      force: force.id,
      place: { name: point.name, lat: point.lat, lon: point.lon },
      bays: figure(100),
      reportedAfterMin: figure(aheadHours * 60),
      phases: [{ id: 'need', name: 'Need', durationMin: minutes(NEEDED_HOURS * 60), demand: demands(place) }],
    })),
    sources: [],
  } as unknown as Scenario;
}

const route = '/doctrine/routes/publicOrder/tiers';

/** What makes it sound whatever is planted: nobody tires of waiting, staff for every queue, and ways round that are slow but not needed. */
export const soundness: readonly Setting[] = [
  { path: '/doctrine/sustaining/reliefs', value: 'off' },
  { path: '/doctrine/sustaining/fatigue/counts', value: false },
  { path: `${route}/regional/handlingMin`, value: minutes(HANDLING_MIN) },
  { path: '/doctrine/coordination/messages/otherMeansMin', value: minutes(OTHER_MEANS_MIN) },
  ...library.centres
    .filter(({ kind }) => kind !== 'controlRoom')
    .map(({ id }) => ({ path: `/centres/${id}/staff`, value: figure(2 * PLACES) })),
];

/** The setting that plants a fault; a cut link is the scenario's. */
export function planted(fault: Fault, { host }: SoundWorld): { settings: Setting[]; scenario: Partial<Scenario> } {
  const { id, groupings } = library.forces[host]!;
  switch (fault) {
    case 'lateActivation':
      return only({ path: `${route}/national/activationMin`, value: minutes(TOO_LATE_MIN) });
    case 'saturatedCentre': {
      const centre = library.centres.find(({ kind, region }) => kind === 'regional' && region === groupings.mutualAid)!;
      return only({ path: `/centres/${centre.id}/staff`, value: figure(1) });
    }
    case 'missingLink': {
      const room = library.centres.find(({ kind, force }) => kind === 'controlRoom' && force === id)!;
      const links = library.network.links.filter(({ a, b }) => a === room.id || b === room.id);
      const always = { fromMin: 0, durationMin: minutes(40_000), effect: 'down' as const, ...MADE_UP };
      const cut = { id: 'cut', name: 'Cut', ...always, centres: [], links: links.map((one) => one.id), channels: [] };
      return { settings: [], scenario: { disruptions: [cut] } };
    }
    case 'attributeMismatch': {
      const others = library.forces.filter((one) => one.id !== id);
      const differing = others.map((one) => ({
        force: one.id,
        capability: 'publicOrder',
        attribute: 'tactics',
        variant: 'level-3',
        ...MADE_UP,
      }));
      return only({ path: '/interoperability/entered', value: differing });
    }
    case 'skillAbsent':
      return {
        settings: library.holdings
          .filter(({ capability }) => (capability as string) === 'search')
          .map(({ force }) => ({ path: `/holdings/${force}/search`, value: { units: 0, ...MADE_UP } })),
        scenario: {},
      };
  }
}

const only = (setting: Setting): { settings: Setting[]; scenario: Partial<Scenario> } => ({
  settings: [setting],
  scenario: {},
});
