// muster reach: a place in words, every area as a table, as an object, and what it refuses.

import { expect, test } from 'vitest';
import { musterHere } from './command.ts';

test('in words: the range, and from whom, with what each keeps at home', async () => {
  const { code, out } = await musterHere(['reach', 'Leeds', '--units', '20', '--draws', '4']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}20 \(100% of 20\): after \d+ h \d\d \(\d+ h \d\d to \d+ h \d\d\)/m);
  expect(out).toMatch(/West Yorkshire \(own\) \d+ of \d+ at home, keeps 0;/);
  expect(out).toMatch(/not asking, deciding, finding donors or booking in/);
});

test('a point on the map lies in the area of the nearest muster point, unless it is said; one object', async () => {
  const ask = async (...more: string[]) => {
    const { out } = await musterHere(['reach', '51.27,0.52', '--draws', '3', '--json', ...more]);
    return JSON.parse(out) as {
      place: { host: string; junctionM: number };
      there: { likely: number[] };
      units: number;
    };
  };
  const [kent, essex] = [await ask(), await ask('--in', 'Essex')];
  expect([kent.place.host, essex.place.host]).toEqual(['Kent', 'Essex']);
  expect(kent.place.junctionM).toBe(essex.place.junctionM);
  expect(kent.there.likely.length).toBe(kent.units);
});

test('as an exercise stands, fewer are left than at its start', async () => {
  const units = async (at: string) => {
    const args = ['reach', 'Kent', '--scenario', 'large-disorder', '--at', at, '--draws', '2', '--json'];
    return (JSON.parse((await musterHere(args)).out) as { units: number }).units;
  };
  expect(await units('8h')).toBeLessThan(await units('1'));
});

test('every region, where figures are not told of forces', async () => {
  const { out } = await musterHere(['reach', '--everywhere', '--capability', 'surveillance', '--draws', '2']);
  expect(out).toMatch(/^North East \(.+\) +\d+ +\d+ +\d+ /m);
  expect(out).not.toMatch(/^Kent /m);
});

test.each([
  [['reach'], 2, 'muster reach <place>'],
  [['reach', 'Leeds', '--everywhere'], 2, 'muster reach <place>'],
  [['reach', 'Leads'], 1, 'did you mean "Leeds"?'],
  [['reach', '12,0'], 1, 'in or near Great Britain'],
  [['reach', '51.5,-0.1', '--in', 'Kemt'], 1, 'did you mean "Kent"?'],
  [['reach', 'Leeds', '--capability', 'publicorder'], 1, 'publicOrder'],
  [['reach', 'Leeds', '--units', '0'], 1, '--units'],
  [['reach', 'Leeds', '--at', 'noon'], 1, 'noon'],
  [['reach', 'Leeds', '--doctrine', 'tomorrow'], 1, 'tomorrow'],
])('%j is refused', async (args, code, says) => {
  const answer = await musterHere(args);
  expect(answer.err).toContain(says);
  expect(answer.code).toBe(code);
});
