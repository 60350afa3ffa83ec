// What is said of a document of editions that is wrong, and of what other documents cite from the SPR.

import { describe, expect, test } from 'vitest';
import type { Capability } from '../../src/core/model/dataset.ts';
import { concerns, editionOf, type ThreatId, threatOf } from '../../src/core/model/spr.ts';
import { LIBRARY_FILES, type LibraryFile } from '../../src/core/scenario/files.ts';
import { contextOf, parseLibrary } from '../../src/core/scenario/library.ts';
import { parseScenario } from '../../src/core/scenario/scenario-schema.ts';
import { citationProblems, parseEditions } from '../../src/core/scenario/spr-schema.ts';
import { changed, library, must, SOUND, said, textOf } from './shipped.ts';

const FROM = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const EDITION = {
  id: '2012',
  title: 'First',
  published: '2012-07',
  held: 'All',
  ...FROM,
  threats: [{ id: 'flood', name: 'Flood', about: 'Water', ...FROM }],
  changes: [],
  sections: [{ id: '1', name: 'One', about: 'The only one' }],
  paragraphs: [
    {
      id: '1.1',
      section: '1',
      heading: 'Help',
      asks: 'Help others.',
      threats: ['flood'],
      standing: { kind: 'simulated', measure: 'tiers', by: 'Tiers', leavesOut: 'Thanks' },
    },
    {
      id: '1.2',
      section: '1',
      heading: 'Thank',
      asks: 'Thank others.',
      threats: [],
      standing: { kind: 'notSimulated', because: 'Nobody asked' },
    },
  ],
};
const SMALL = { schema: 'muster.spr/1', about: 'Made up', editions: [EDITION] };
const LATER = { ...EDITION, id: '2020', published: '2020' };
const parse = (value: unknown) => said(parseEditions(JSON.stringify(value)));
const P = '/editions/0/paragraphs/0';

test('what is sound comes through as it is', () => {
  expect(must(parseEditions(JSON.stringify(SMALL)))).toEqual([EDITION]);
  expect(parse({ ...SMALL, editions: [EDITION, LATER] })).toEqual([]);
});

// biome-ignore format: one row a line
test.each([
  ['/schema', 'muster.spr/2', '/schema', 'the text "muster.spr/2"', '"muster.spr/1"'],
  ['/editions', [], '/editions', 'a list of 0', 'at least one edition'],
  ['/editions/1', EDITION, '/editions/1/id', '"2012" again', 'an id used once'],
  ['/editions/1', { ...LATER, published: '2011' }, '/editions/1/published', '2011', 'a date after 2012-07: earliest first'],
  ['/editions/0/id', 'first', '/editions/0/id', 'the text "first"', 'the year of an edition, as a text such as "2012"'],
  ['/editions/0/published', 'July 2012', '/editions/0/published', 'the text "July 2012"', 'a year or date, such as 2012-07'],
  ['/editions/0/threats', [], '/editions/0/threats', 'a list of 0', 'at least one threat'],
  ['/editions/0/threats/1', EDITION.threats[0], '/editions/0/threats/1/id', '"flood" again', 'an id used once'],
  ['/editions/0/threats/0/source', undefined, '/editions/0/threats/0/source', 'nothing', 'a value here: this key must be given'],
  ['/editions/0/changes', [{ what: 'A thing', source: 'A test', asOf: '2026' }], '/editions/0/changes/0/basis', 'nothing', 'a value here: this key must be given'],
  [`${P}/id`, '§1.1', `${P}/id`, 'the text "§1.1"', 'the number of a paragraph, such as 5.1'],
  [`${P}/id`, '1.2', '/editions/0/paragraphs/1/id', '"1.2" again', 'an id used once'],
  [`${P}/section`, '2', `${P}/section`, '"2"', '"1", as in 1.1'],
  ['/editions/0/sections', [], `${P}/section`, '"1"', 'a known section ()'],
  [`${P}/threats/0`, 'floods', `${P}/threats/0`, '"floods"', 'a known threat, did you mean "flood"?'],
  [`${P}/standing/kind`, 'planned', `${P}/standing/kind`, 'the text "planned"', 'one of simulated, notSimulated'],
  [`${P}/standing/measure`, 'tier', `${P}/standing/measure`, 'the text "tier"', 'one of outsideHelp, mobilised, areas, demandMet, capabilities, requestToOrder, consistency, sideBySide, messages, counterTerrorism, crimeAgency, tiers, partners, did you mean "tiers"?'],
  [`${P}/standing/leavesOut`, undefined, `${P}/standing/leavesOut`, 'nothing', 'a value here: this key must be given'],
  [`${P}/standing/because`, 'It is', `${P}/standing/because`, 'the unknown key "because"', 'one of the keys "kind", "measure", "by", "leavesOut"'],
  [`${P}/standing`, null, `${P}/standing`, 'null', 'an object'],
])('%s as %j', (pointer, value, ...row) => {
  expect(parse(changed(SMALL, pointer, value))).toContainEqual(row);
});

describe('a scenario', () => {
  const scenario = (sprEdition: string, threat: string) =>
    said(parseScenario({ ...SOUND, sprEdition, threat }, contextOf(library)));

  test('names an edition', () => {
    expect(scenario('2013', 'publicOrder')).toEqual([
      ['/sprEdition', '"2013"', 'a known edition of the SPR, did you mean "2012"?'],
    ]);
  });

  test('names a threat of its own edition', () => {
    expect(scenario('2023', 'violenceAgainstWomenAndGirls')).toEqual([]);
    expect(scenario('2015', 'childSexualAbuse')).toEqual([]);
    expect(scenario('2012', 'childSexualAbuse')).toEqual([
      [
        '/threat',
        '"childSexualAbuse"',
        'a known threat of the SPR of 2012 (terrorism, civilEmergency, organisedCrime, publicOrder, cyberIncident)',
      ],
    ]);
    expect(scenario('2012', 'civilEmergencies').map((row) => row[2])).toEqual([
      'a known threat of the SPR of 2012, did you mean "civilEmergency"?',
    ]);
  });
});

describe('a capability', () => {
  test('cites paragraphs that are held', () => {
    const cites = [{ spr: ['5.1', '7.1'] }] as unknown as readonly Capability[];
    expect(citationProblems(cites, library.editions).map(({ path, found }) => [path, found])).toEqual([
      ['/0/spr/1', '"7.1"'],
    ]);
  });

  test('that cites no such paragraph keeps the library from being read, by file and place', () => {
    const texts = Object.fromEntries(LIBRARY_FILES.map((name) => [name, textOf(`data/${name}`)])) as Record<
      LibraryFile,
      string
    >;
    const name = 'capabilities/capabilities.json';
    const rows = said(parseLibrary({ ...texts, [name]: texts[name].replace('"5.3"', '"5.33"') }));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([[`data/${name} /0/spr/1`, '"5.33"']]);
  });
});

describe('look-ups', () => {
  test('a threat by edition', () => {
    expect(threatOf(library.editions, '2012' as never, 'organisedCrime' as never).name).toBe('Organised crime');
    expect(threatOf(library.editions, '2023' as never, 'organisedCrime' as never).name).toBe(
      'Serious and organised crime',
    );
    expect(() => threatOf(library.editions, '2012' as never, 'nothing' as never)).toThrow('not checked');
  });

  test('a paragraph by its number', () => {
    expect(editionOf(library.editions, '6.4')?.id).toBe('2012');
    expect(editionOf(library.editions, '9.9')).toBeUndefined();
  });

  test('a paragraph concerns the threats that it speaks of, and whoever demands what cites it', () => {
    const paragraph = library.editions[0]!.paragraphs.find(({ id }) => id === '6.4')!;
    expect(concerns(paragraph, 'publicOrder' as ThreatId, [])).toBe(true);
    expect(concerns(paragraph, 'terrorism' as ThreatId, [{ spr: ['4.1'] }])).toBe(false);
    expect(concerns(paragraph, 'terrorism' as ThreatId, [{ spr: ['4.1', '6.4'] }])).toBe(true);
  });
});
