// Centres and the doctrine's rules for them, at the door: path, found, expected.

import { expect, test } from 'vitest';
import { readCentres } from '../../src/core/scenario/coordination-schema.ts';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { contextOf } from '../../src/core/scenario/library.ts';
import { readNetwork } from '../../src/core/scenario/network-schema.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { parseScenario } from '../../src/core/scenario/scenario-schema.ts';
import { changed, doctrineJson, library, minutes, must, SOUND, said } from './shipped.ts';

const place = (id: string): number => library.centres.findIndex((centre) => centre.id === id);
const kent = place('control-room-E23000032');
const southEast = place('ricc-south-east');
const centresWith = (pointer: string, value?: unknown) =>
  said(readCentres(changed(library.centres, pointer, value), library.forces));

test.each([
  [
    'a centre without staff',
    `/${kent}/staff/value`,
    0,
    [`/${kent}/staff/value`, '0', 'from 1 to 1000 requests at once: a centre has staff'],
  ],
  [
    'a room of nobody',
    `/${kent}/force`,
    undefined,
    [`/${kent}/force`, 'nothing', 'the force whose control room it is'],
  ],
  [
    'a region nobody is in',
    `/${southEast}/region`,
    'South Eats',
    [`/${southEast}/region`, '"South Eats"', 'a known mutual-aid region, did you mean "South East"?'],
  ],
  [
    'a national centre of one region',
    `/${place('npocc')}/region`,
    'Wales',
    [`/${place('npocc')}/region`, '"Wales"', 'no region: only a regional centre has one'],
  ],
])('%s is refused', (_, pointer, value, problem) => {
  expect(centresWith(pointer, value)).toContainEqual(problem);
});

test('a force served by nobody, or by two', () => {
  const without = library.centres.filter((_, n) => n !== kent);
  expect(said(readCentres(without, library.forces))).toEqual([
    ['', 'no controlRoom centre for Kent (E23000032)', 'one for each force'],
  ]);
  const twice = [...library.centres, { ...library.centres[kent], id: 'another-room' }];
  expect(said(readCentres(twice, library.forces))).toEqual([
    [`/${library.centres.length}`, 'two controlRoom centres for Kent', 'one for each force'],
  ]);
});

test.each([
  ['a tier that nobody handles', '/coordination/handlers/2/tier', 'regional', '/coordination/handlers'],
  ['a tier that there is not', '/coordination/handlers/2/tier', 'global', '/coordination/handlers/2/tier'],
  ['a way round that is quicker', '/coordination/ringRoundFactor/value', 0.5, '/coordination/ringRoundFactor/value'],
  ['a queue of less than none', '/coordination/kinds/0/queueLimit/value', -1, '/coordination/kinds/0/queueLimit/value'],
  ['a kind of which there is none', '/coordination/kinds/0/id', 'palace', '/coordination/kinds/0/id'],
])('a doctrine with %s is refused', (_, pointer, value, path) => {
  const paths = said(parseDoctrine(changed(doctrineJson, pointer, value), library.capabilities)).map(
    ([where]) => where,
  );
  expect(paths).toContain(path);
});

test('a doctrine may do without rules for centres, and staff can be set by path', () => {
  expect(parseDoctrine(changed(doctrineJson, '/coordination'), library.capabilities).ok).toBe(true);
  const scenario = must(parseScenario(SOUND, contextOf(library)));
  const set = (value: unknown) => resolveExercise(scenario, library, [{ path: '/centres/npocc/staff/value', value }]);
  expect(must(set(9)).centres[place('npocc')]?.staff.value).toBe(9);
  expect(said(set(0)).map(([path]) => path)).toEqual([`/centres/${place('npocc')}/staff/value`]);
});

const { network } = library;
const networkWith = (pointer: string, value?: unknown) =>
  said(readNetwork(changed(network, pointer, value), library.centres, library.forces));

test('a network in pieces is refused, naming what is out of reach', () => {
  const cut = network.links.filter(({ a, b }) => a !== 'scg-E23000032' && b !== 'scg-E23000032');
  expect(networkWith('/links', cut)).toEqual([
    [
      '/links',
      `a network in pieces: "scg-E23000032" can't be reached from "${library.centres[0]?.id}"`,
      'one piece, each node in reach of every other',
    ],
  ]);
});

test.each([
  [
    'a channel that there is not',
    '/links/0/channel',
    'telephon',
    ['/links/0/channel', '"telephon"', 'a known channel'],
  ],
  ['an end that there is not', '/links/0/a', 'nowhere', ['/links/0/a', '"nowhere"', 'a known node']],
  ['a link to itself', '/links/0/b', network.links[0]?.a, ['/links/0/b', `"${network.links[0]?.a}"`, 'another node']],
  [
    'a link given twice',
    '/links/1/id',
    network.links[0]?.id,
    ['/links/1/id', `"${network.links[0]?.id}" again`, 'an id'],
  ],
  ['a group called like a centre', '/groups/0/id', 'npocc', ['/groups/0/id', '"npocc" again', 'an id used once']],
])('%s is refused', (_, pointer, value, [path, found, expected]) => {
  const row = networkWith(pointer, value).find(([where]) => where === path);
  expect(row?.[1]).toBe(found);
  expect(row?.[2]).toContain(expected);
});

const DISRUPTION = {
  id: 'cyber',
  name: 'Messaging down',
  fromMin: 60,
  durationMin: minutes(120),
  effect: 'down',
  centres: [],
  links: [],
  channels: ['messaging'],
  source: 'A test',
  asOf: '2026',
  basis: 'illustrative',
};
const disrupted = (change: object) =>
  said(parseScenario({ ...SOUND, disruptions: [{ ...DISRUPTION, ...change }] }, contextOf(library)));

const BOSTON = { name: 'Boston', lat: 52.978, lon: -0.026 };
const ALONG = { road: 'A17', from: 'Sleaford', to: 'Long Sutton' };
const FLOOD = { effect: 'closed', channels: [], roads: [ALONG, { around: BOSTON, radiusKm: 12 }] };

test('a sound disruption is accepted', () => {
  expect(disrupted({})).toEqual([]);
  expect(disrupted({ effect: 'shortStaffed', staff: 0, centres: ['npocc'], channels: [] })).toEqual([]);
  expect(disrupted(FLOOD)).toEqual([]);
  expect(disrupted({ ...FLOOD, roads: [{ between: ['boston', 'swineshd'] }], centres: undefined })).toEqual([]);
});

test.each([
  ['after the end', { fromMin: 721 }, ['/disruptions/0/fromMin', '721 min', 'a time before the end, at 720 min']],
  ['of nothing', { channels: [] }, ['/disruptions/0', 'a list of 0', 'a centre, link or channel that it hits']],
  ['of no such channel', { channels: ['mesaging'] }, ['/disruptions/0/channels/0', '"mesaging"', 'a known channel']],
  ['of no such centre', { centres: ['npoc'] }, ['/disruptions/0/centres/0', '"npoc"', 'a known centre, did you mean']],
  ['short of staff who are not counted', { effect: 'shortStaffed' }, ['/disruptions/0', 'nothing', 'staff with']],
  ['with staff and no shortage', { staff: 2 }, ['/disruptions/0', '2', 'staff with "shortStaffed", and only with it']],
  ['that closes nothing', { effect: 'closed', channels: [] }, ['/disruptions/0', 'nothing', 'roads that are closed']],
  ['that closes a channel', { ...FLOOD, channels: ['messaging'] }, ['/disruptions/0', 'a list of 1', 'roads only']],
  ['of roads that are down', { roads: [ALONG] }, ['/disruptions/0', 'a list of 1', 'roads only with "closed"']],
  ['slowed by nothing', { ...FLOOD, effect: 'slowed' }, ['/disruptions/0', 'nothing', 'speedShare with "slowed"']],
  ['closed by half', { ...FLOOD, speedShare: 0.5 }, ['/disruptions/0', '0.5', 'speedShare with "slowed"']],
  [
    'slowed to a standstill',
    { ...FLOOD, effect: 'slowed', speedShare: 0 },
    ['/disruptions/0/speedShare', '0', 'a share from 0.05'],
  ],
  [
    'of half a stretch',
    { ...FLOOD, roads: [{ road: 'A17', from: 'Sleaford' }] },
    ['/disruptions/0/roads/0', 'an object', 'both "from" and "to"'],
  ],
  [
    'of no width',
    { ...FLOOD, roads: [{ around: BOSTON, radiusKm: 0 }] },
    ['/disruptions/0/roads/0/radiusKm', '0', 'more than 0 km'],
  ],
  ['short of staff on a line', { effect: 'shortStaffed', staff: 1 }, ['/disruptions/0', 'a list of 1', 'centres only']],
])('a disruption %s is refused', (_, change, [path, found, expected]) => {
  const row = disrupted(change).find(([where, , wanted]) => where === path && wanted?.startsWith(expected ?? ''));
  expect(row?.slice(0, 2), JSON.stringify(disrupted(change))).toEqual([path, found]);
});
