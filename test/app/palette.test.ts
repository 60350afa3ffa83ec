// The command palette finds what a person would type, and single keys can be turned off without losing the chords.

import { expect, test } from 'vitest';
import { commandFor } from '../../src/app/panels/help/keys.ts';
import { type Entry, matchesOf } from '../../src/app/panels/palette/entries.ts';
import { distanceOf } from '../../src/app/panels/palette/match.ts';
import { PAPERS, ROOM_SCREEN, requestText } from '../../src/app/panels/palette/words.ts';

const entry = (kind: Entry['kind'], title: string): Entry => ({ id: title, kind, title, key: null, run: () => {} });
const ALL = [
  entry('sheet', 'Gaps'),
  entry('sheet', 'Scores: the five Cs'),
  entry('table', 'Forces'),
  entry('force', 'Kent Police'),
  entry('force', 'Dyfed-Powys Police'),
  entry('force', 'West Midlands Police'),
  entry('force', 'West Yorkshire Police'),
  entry('incident', 'Disorder in West Bromwich'),
  entry('scenario', 'One large disorder'),
];

test('every word counts, from the beginning of words first', () => {
  const rows = [
    ['kent', ['Kent Police']],
    ['west', ['West Yorkshire Police', 'West Midlands Police', 'Disorder in West Bromwich']],
    ['west police y', ['West Yorkshire Police']],
    ['dyfed powys', ['Dyfed-Powys Police']],
    ['incident', ['Disorder in West Bromwich']],
    ['five cs', ['Scores: the five Cs']],
    ['wmids', ['West Midlands Police']],
    ['xyzzy', []],
  ] as const;
  for (const [query, titles] of rows) {
    const found = matchesOf(ALL, query).map(({ title }) => title);
    expect(query === 'west' ? [...found].sort() : found, query).toEqual(query === 'west' ? [...titles].sort() : titles);
  }
  expect(matchesOf(ALL, '  ')).toEqual(ALL);
});

test('a thing is found by the words that it is looked for by, and a unit or a request by its number', () => {
  const all = [
    { ...entry('sheet', 'Debrief and report'), also: 'print save' },
    entry('request', requestText(20, 'Firearms', 'Attack in Ely')),
    entry('request', requestText(2, 'Public order', 'Disorder in Wolverhampton')),
    entry('request', requestText(12, 'Public order', 'Disorder in Hull')),
    entry('unit', 'Kent PSU 2'),
    entry('unit', 'Kent PSU 12'),
    entry('unit', 'Essex PSU 2'),
  ];
  const first = (query: string) => matchesOf(all, query)[0]?.title;
  expect(first('print')).toBe('Debrief and report');
  expect(first('request 2')).toMatch(/^Request 2:/);
  expect(first('request 12')).toMatch(/^Request 12:/);
  expect(first('kent psu 2')).toBe('Kent PSU 2');
});

test('a room’s papers and its screen are found by what people call them', () => {
  const all = [...ALL, entry('sheet', PAPERS), entry('command', ROOM_SCREEN)];
  const first = (query: string): string | undefined => matchesOf(all, query)[0]?.title;
  for (const query of ['pack', 'print', 'tabletop', 'cards']) expect(first(query), query).toBe(PAPERS);
  for (const query of ['projector', 'wall', 'second window', "room's screen"]) {
    expect(first(query), query).toBe(ROOM_SCREEN);
  }
});

test('a beginning is nearer than a middle, a middle than scattered letters', () => {
  const [start, word, within, scattered] = ['Forces', 'The forces', 'Reinforces', 'For coarse ends'].map((line) =>
    distanceOf(line, 'forces'),
  );
  expect(Number(start)).toBeLessThan(Number(word));
  expect(Number(word)).toBeLessThan(Number(within));
  expect(scattered === null || scattered === undefined || Number(within) < scattered).toBe(true);
  expect(distanceOf('Kent', 'ek')).toBeNull();
});

test('turned off, letters and signs do nothing; chords, Space, Escape and arrows do', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false });
  const nowhere = { inField: false, onButton: false };
  for (const key of ['k', 't', 's', 'c', 'g', 'm', 'l', 'a', '?', ',', '.', '[', ']']) {
    expect(commandFor(press(key), nowhere, true), key).not.toBeNull();
    expect(commandFor(press(key), nowhere, false), key).toBeNull();
  }
  for (const key of [' ', 'Escape', 'ArrowLeft', 'ArrowRight']) {
    expect(commandFor(press(key), nowhere, false), key).toBe(commandFor(press(key), nowhere, true));
  }
  expect(commandFor(press('k', true), nowhere, false)).toBe('palette');
  expect(commandFor(press('k', true), { inField: true, onButton: false }, false)).toBe('palette');
  expect(commandFor(press('z', true), nowhere, false)).toBe('undo');
});
