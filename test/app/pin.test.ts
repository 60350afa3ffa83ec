// The pin of "time from here": at what was clicked, named once it was measured, gone when something else is chosen.

import { expect, test } from 'vitest';
import { pinOf } from '../../src/app/panels/here/pin.ts';
import type { HerePlace } from '../../src/app/panels/here/question.ts';
import type { Reply } from '../../src/core/experiments/question.ts';
import type { ForceId } from '../../src/core/model/dataset.ts';

const area = 'E23000032' as ForceId;
const town: HerePlace = { id: 'a', name: 'Canterbury', lat: 51.28, lon: 1.08, area, isClicked: false };
const clicked: HerePlace = { id: 'clicked', name: '', lat: 51.1, lon: 0.9, area, isClicked: true };
const kent = { kind: 'force', index: 3 } as const;
const essex = { kind: 'force', index: 4 } as const;
const reply = (place: HerePlace): Reply =>
  ({
    kind: 'reach',
    start: '',
    place: { name: '', lat: place.lat, lon: place.lon, junction: 'Ashford', junctionM: 4230 },
    reached: [],
  }) as unknown as Reply;

test('stands where was clicked, with a name once that is measured, and goes with the selection', () => {
  const rows = [
    ['nothing clicked', null, null, kent, undefined, null],
    ['clicked', clicked, null, kent, undefined, ''],
    ['being measured', clicked, { place: clicked, selection: kent }, kent, undefined, ''],
    ['an answer for elsewhere', clicked, { place: clicked, selection: kent }, kent, reply(town), ''],
    ['measured', clicked, { place: clicked, selection: kent }, kent, reply(clicked), '4.2 km from Ashford'],
    ['another town measured', clicked, { place: town, selection: kent }, kent, reply(clicked), 'Canterbury'],
    ['another force chosen since', null, { place: town, selection: kent }, essex, reply(town), null],
    ['clicked elsewhere since', clicked, { place: town, selection: kent }, essex, reply(town), ''],
  ] as const;
  for (const [what, at, measured, selection, said, name] of rows) {
    const pin = pinOf(at, measured, selection, said);
    expect([what, pin?.name ?? null]).toEqual([what, name]);
  }
  expect(pinOf(clicked, { place: town, selection: kent }, kent, undefined)).toMatchObject({ lat: 51.28, lon: 1.08 });
});
