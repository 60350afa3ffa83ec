// Questions typed as sentences: what is read of each, what is not, and what is never guessed.

import { expect, test } from 'vitest';
import { plainText } from '../../src/app/panels/ask/typed/plain.ts';
import { type Reading, readTyped } from '../../src/app/panels/ask/typed/read.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { loaded } from './run.ts';

const { library, scenarios } = loaded();
const KNOWN = { forces: library.forces.filter(hasArea), musterPoints: library.musterPoints, scenarios };
const nameOf = (id: string | null): string | undefined => library.forces.find((force) => force.id === id)?.name;

function read(sentence: string): Reading | null {
  return readTyped(sentence, KNOWN);
}

test('numbers in words, signs and capitals are made plain', () => {
  const rows = [
    ['Forty-two PSUs', '42 psus'],
    ['a hundred and twenty units', '120 units'],
    ['1,240 officers, in Leeds?', '1240 officers in leeds'],
    ['half an hour; an hour; a week', '30 minutes 1 hour 7 days'],
    ['the second, the 3rd and the 11th', 'the 2th the 3th and the 11th'],
    ['at 22:30 in King’s Lynn', 'at 22:30 in kings lynn'],
  ] as const;
  for (const [typed, plain] of rows) expect(plainText(typed)).toBe(plain);
});

test('how soon: so many, where, within so long, from when', () => {
  const rows = [
    [
      'which forces could put 40 PSUs into Leeds within four hours, and who is left below cover?',
      40,
      'West Yorkshire',
      'Leeds',
      4,
      null,
    ],
    ['How soon could twelve public order units be in Kent?', 12, 'Kent', null, null, null],
    [
      '25 units to Newcastle within a day, on Saturday at 10 pm',
      25,
      'Northumbria',
      'Newcastle upon Tyne',
      24,
      '2026-06-20T22:00',
    ],
    ['who could get sixty psus into London in 8 h', 60, 'Metropolitan Police', null, 8, null],
    ['How quickly could 9 PSUs reach the City of London?', 9, 'City of London', null, null, null],
  ] as const;
  for (const [sentence, units, force, place, hours, start] of rows) {
    const found = read(sentence);
    expect(found, sentence).toMatchObject({ kind: 'howSoon', units, place, hours, start, needs: [] });
    expect(found?.kind === 'howSoon' && nameOf(found.host), sentence).toBe(force);
  }
});

test('what is left: units of two kinds, of so many held, from whom, for how long', () => {
  const rows = [
    [
      'asked for 3 PSUs and 6 armed response vehicles for five days: what is left, and when does cover break?',
      undefined,
      3,
      6,
      null,
      5,
    ],
    ['Kent is asked for 4 PSUs and 6 of its 14 ARVs for three days: what is left?', 'Kent', 4, 6, 14, 3],
    [
      'If Devon and Cornwall lends two police support units for a week, when does its cover break?',
      'Devon and Cornwall',
      2,
      0,
      null,
      7,
    ],
    ['Durham sends five armed crews of its 12 for 2 days, what is left', 'Durham', 0, 5, 12, 2],
  ] as const;
  for (const [sentence, donor, order, armed, holdsArmed, days] of rows) {
    const found = read(sentence);
    expect(found, sentence).toMatchObject({ kind: 'lends', order, armed, holdsArmed, days, needs: [] });
    expect(found?.kind === 'lends' && nameOf(found.donor), sentence).toBe(donor);
    expect(found?.unsaid.includes('donor')).toBe(donor === undefined);
  }
});

test('what if: the national tier sooner, or an assumption at one end, in which scenario', () => {
  const rows = [
    ['what if the national tier had been activated two hours earlier?', null, 'tier:120'],
    ['In August 2024, what if the national tier stood up a day sooner?', 'august-2024', 'tier:1440'],
    ['What if notice were shorter in the planned summit with nine-day rotations?', 'planned-summit', 'notice:low'],
    ['what if forces kept more cover in one large disorder', 'large-disorder', 'cover:high'],
  ] as const;
  for (const [sentence, scenario, change] of rows) {
    const found = read(sentence);
    expect(found, sentence).toMatchObject({ kind: 'whatIf', scenario, change, needs: [] });
    expect(found?.unsaid.includes('scenario')).toBe(scenario === null);
  }
});

test('why late: which unit, from where, in which scenario', () => {
  const rows = [
    ['show me why the second unit from Kent was late', 'Kent', 2, null],
    ['Why was the first PSU from Sussex so late in one large disorder?', 'Sussex', 1, 'large-disorder'],
    ['why was the 11th unit of Greater Manchester delayed', 'Greater Manchester', 11, null],
  ] as const;
  for (const [sentence, force, nth, scenario] of rows) {
    const found = read(sentence);
    expect(found, sentence).toMatchObject({ kind: 'late', nth, scenario, needs: [] });
    expect(found?.kind === 'late' && nameOf(found.force), sentence).toBe(force);
  }
});

test('what is not understood is named, and never guessed', () => {
  const rows = [
    ['how soon could 40 PSUs be in Atlantis?', ['where']],
    ['how soon could psus be in Leeds?', ['units']],
    ['how soon could 6 ARVs be in Leeds?', ['capability']],
    ['how soon could 10 CBRN teams be in Norwich?', ['other']],
    ['how soon could 8 dog sections be in Leeds?', ['other']],
    ['how soon could 0 PSUs be in Leeds?', ['amount']],
    ['how soon could 2000 PSUs be in Leeds?', ['amount']],
    ['Kent is asked for 5 surveillance teams for 2 days: what is left?', ['other']],
    ['can Surrey spare 1200 PSUs for 2 days?', ['amount']],
    ['what if it rained?', ['change']],
    ['why was it late?', ['force']],
    ['what is left of Kent if it lends?', ['lent']],
  ] as const;
  for (const [sentence, needs] of rows) expect(read(sentence)?.needs, sentence).toEqual(needs);
  expect(read('tell me a story')).toBeNull();
  expect(read('')).toBeNull();
});

test('every place in the list is understood by its bare name', () => {
  const towns = [
    ['Exeter', 'Devon and Cornwall'],
    ['Hull', 'Humberside'],
    ['Maidstone', 'Kent'],
    ['Wakefield', 'West Yorkshire'],
    ['Guildford', 'Surrey'],
    ['Huntingdon', 'Cambridgeshire'],
    ['Northallerton', 'North Yorkshire'],
  ] as const;
  for (const [town, force] of towns) {
    const found = read(`how soon could 5 PSUs be in ${town} within 6 hours?`);
    expect(found, town).toMatchObject({ kind: 'howSoon', units: 5, hours: 6, needs: [], cut: [] });
    expect(found?.kind === 'howSoon' && nameOf(found.host), town).toBe(force);
  }
  const inAreas = new Set(KNOWN.forces.map(({ id }) => id));
  for (const { name, force } of library.musterPoints.filter((point) => inAreas.has(point.force))) {
    const bare = name.replace(/ \(.*\)/, '').replace(/ HQ$/, '');
    const found = read(`how soon could 5 PSUs be in ${bare}?`);
    expect(found?.kind === 'howSoon' && found.host, name).toBe(force);
  }
});

test('further than the questions look, or finer than they count: the nearest is taken, and said', () => {
  const rows = [
    ['how soon could 5 PSUs be in Leeds within 200 hours?', { hours: 96, cut: ['hours'] }],
    ['how soon could 5 PSUs be in Leeds within 2.5 hours?', { hours: 3, cut: ['hours'] }],
    ['how soon could 5 PSUs be in Leeds within half an hour?', { hours: 1, cut: ['hours'] }],
    ['how soon could 5 PSUs be in Leeds within 4 hours?', { hours: 4, cut: [] }],
    ['Kent lends 3 PSUs for five hundred days, what is left?', { days: 14, cut: ['days'] }],
    ['can Surrey spare 200 PSUs for 3 weeks?', { days: 14, order: 200, cut: ['days'] }],
    ['Kent lends 3 PSUs for two weeks, what is left?', { days: 14, cut: [] }],
  ] as const;
  for (const [sentence, said] of rows) expect(read(sentence), sentence).toMatchObject({ ...said, needs: [] });
});
