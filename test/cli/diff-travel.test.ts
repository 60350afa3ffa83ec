// muster diff: the first event in which two traces differ, or that there is none. muster travel: by road, in both forms.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeTrace } from '../../src/core/trace/decode.ts';
import { encodeTrace } from '../../src/core/trace/encode.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { muster, musterHere, ownFolder } from './command.ts';

const folder = ownFolder();
const traced = async (name: string, ...args: string[]): Promise<string> => {
  const file = join(folder.path, name);
  expect((await musterHere(['run', 'marauding-attack', '--trace', file, ...args])).code).toBe(0);
  return file;
};

let first: string;
let trace: Trace;
beforeAll(async () => {
  first = await traced('first.trace');
  const decoded = decodeTrace(readFileSync(first));
  if (!decoded.ok) throw new Error('the trace just written cannot be read');
  trace = decoded.value;
});

describe('diff', () => {
  test('the same', async () => {
    const { code, out, err } = await muster(['diff', first, await traced('again.trace')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`The traces are the same: ${trace.facts.length} events.\n`);
  });

  test('another seed: the first event that differs, in words, from each', async () => {
    const other = await traced('other.trace', '--seed', 'other');
    const { code, out, err } = await musterHere(['diff', first, other]);
    expect([code, err]).toEqual([3, '']);
    const [where, a, b] = out.trimEnd().split('\n');
    const number = Number(/^First difference, event (\d+):$/.exec(where ?? '')?.[1]);
    expect(a?.startsWith(`  ${first}: `)).toBe(true);
    expect(b?.startsWith(`  ${other}: `)).toBe(true);

    const decoded = decodeTrace(readFileSync(other));
    if (!decoded.ok) throw new Error('the trace just written cannot be read');
    const at = (one: Trace, n: number) => [one.facts.timeSec[n], one.facts.kind[n], one.facts.subject[n]];
    for (let n = 0; n < number - 1; n++) expect(at(trace, n)).toEqual(at(decoded.value, n));
    expect(a?.slice(first.length)).not.toBe(b?.slice(other.length));
  });

  test('one event changed by hand is the one named', async () => {
    const timeSec = trace.facts.timeSec.slice();
    timeSec[200] = timeSec[200]! + 1;
    const changed = folder.put('changed.trace', encodeTrace({ ...trace, facts: { ...trace.facts, timeSec } }));
    const { code, out } = await musterHere(['diff', first, changed]);
    expect(code).toBe(3);
    expect(out).toContain('First difference, event 201:');
  });

  test('a trace that ends earlier', async () => {
    const shorter = await traced('shorter.trace', '--until', '1h');
    const { code, out } = await musterHere(['diff', first, shorter]);
    expect(code).toBe(3);
    expect(out).toMatch(/First difference, event \d+:/);
  });

  test('nothing but an input differs', async () => {
    const header = { ...trace.header, engineVersion: '0.0.0' };
    const { code, out } = await musterHere(['diff', first, folder.put('old.trace', encodeTrace({ ...trace, header }))]);
    expect(code).toBe(3);
    expect(out).toContain('First difference, header /engineVersion:');
  });

  test.each([10, 1000, 100_000])('a trace cut off %i bytes before its end is said to be cut off', async (bytes) => {
    const whole = readFileSync(first);
    const { code, err } = await musterHere(['diff', first, folder.put(`cut-${bytes}`, whole.subarray(0, -bytes))]);
    expect(code).toBe(1);
    expect(err).toMatch(/byte \d+: found .*more bytes, expected \d+/);
  });

  test('numbers that point at nothing are no fault of ours', async () => {
    const columns = Object.entries(trace.facts).filter(([name]) => name !== 'length') as [string, Int32Array][];
    for (const [name, column] of columns) {
      for (const value of [-1, 99_999, 255]) {
        const wild = column.slice().fill(value, 100);
        const file = folder.put('wild', encodeTrace({ ...trace, facts: { ...trace.facts, [name]: wild } }));
        const { code, err } = await musterHere(['diff', first, file]);
        expect([1, 3], `${name} ${value}: ${err}`).toContain(code);
        expect(err).not.toContain('our fault');
      }
    }
  });

  test.each([0, 5, 9, 12, 30, 5000, -5, -3000])('a trace with byte %i spoilt is no fault of ours', async (offset) => {
    const bytes = Uint8Array.from(readFileSync(first));
    const n = offset < 0 ? bytes.length + offset : offset;
    bytes[n] = bytes[n]! ^ 0xff;
    const { code } = await musterHere(['diff', first, folder.put(`spoilt-${n}`, bytes)]);
    expect([1, 3]).toContain(code);
  });
});

describe('travel', () => {
  const LONDON = '51.5,-0.12';
  const MANCHESTER = '53.48,-2.24';

  test('for programs', async () => {
    const { code, out, err } = await muster(['travel', LONDON, MANCHESTER, '--json']);
    expect([code, err]).toEqual([0, '']);
    const journey = JSON.parse(out);
    expect(Object.keys(journey)).toEqual(['seconds', 'metres', 'roads']);
    expect(journey.seconds).toBeGreaterThan(3 * 3600);
    expect(journey.seconds).toBeLessThan(4.5 * 3600);
    expect(journey.metres).toBeGreaterThan(290_000);
    expect(journey.metres).toBeLessThan(360_000);
    expect(journey.roads).toContain('M6');
  });

  test('for people', async () => {
    const { out } = await musterHere(['travel', LONDON, MANCHESTER]);
    expect(out).toMatch(/^\d h \d\d min, \d+\.\d km, by .*M6.*\n$/);
  });

  test('a carrier takes longer, and so does the evening of a Friday', async () => {
    const seconds = async (...args: string[]): Promise<number> =>
      JSON.parse((await musterHere(['travel', LONDON, MANCHESTER, '--json', ...args])).out).seconds;
    const [car, carrier, friday] = await Promise.all([
      seconds(),
      seconds('--vehicle', 'carrier'),
      seconds('--at', '2026-06-05T17:00'),
    ]);
    expect(carrier).toBeGreaterThan(car!);
    expect(friday).toBeGreaterThan(car!);
  });

  test('through the roads of a scenario: round what is closed, or not at all', async () => {
    const hour = { min: 60, p10: 60, p50: 60, p90: 60, max: 60, source: 'A test', asOf: '2026', basis: 'user' };
    const scenario = JSON.parse(
      readFileSync(new URL('../../scenarios/marauding-attack.json', import.meta.url), 'utf8'),
    );
    const closed = (roads: object) => ({
      ...scenario,
      start: '2026-06-07T01:00',
      disruptions: [
        {
          ...{ id: 'c', name: 'Works', fromMin: 0, durationMin: hour, effect: 'closed', roads: [roads] },
          ...{ source: 'A test', asOf: '2026', basis: 'user' },
        },
      ],
    });
    const go = async (name: string, roads: object, ...args: string[]) => {
      const file = folder.put(name, new TextEncoder().encode(JSON.stringify(closed(roads))));
      return JSON.parse((await musterHere(['travel', LONDON, MANCHESTER, '--json', '--scenario', file, ...args])).out);
    };
    const [usual, round, after, never] = await Promise.all([
      musterHere(['travel', LONDON, MANCHESTER, '--json']).then(({ out }) => JSON.parse(out)),
      go('m6.json', { road: 'M6' }),
      go('later.json', { road: 'M6' }, '--at', '2026-06-07T02:30'),
      go('cut.json', { around: { name: 'Manchester', lat: 53.48, lon: -2.24 }, radiusKm: 25 }),
    ]);
    expect(round.seconds).toBeGreaterThan(usual.seconds);
    expect(round.roads).not.toContain('M6');
    expect(round.disruptions).toEqual(['Works, closed: the M6']);
    expect(after).toEqual({ ...usual, disruptions: [] });
    expect(never.seconds).toBeNull();
  });

  test('nowhere at all', async () => {
    const { code, out } = await musterHere(['travel', LONDON, LONDON, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).metres).toBeLessThan(1000);
  });
});
