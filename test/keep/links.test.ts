// Links: what one holds, how it is packed, and everything that can be wrong with one that somebody sent.

import { describe, expect, test } from 'vitest';
import { fragmentOf, LONGEST_LINK, textOfFragment } from '../../src/app/storage/link-text.ts';
import type { KeptExercise } from '../../src/core/scenario/kept.ts';
import { type LinkedExercise, linkedFrom } from '../../src/core/scenario/link.ts';
import { changed } from '../scenario/shipped.ts';
import { hashOf, KEPT, openAtDoor, problemsOf, shipped } from './door.ts';

const NOW = '2026-11-22T18:00:00Z';
const HASH = 'a'.repeat(64);
const WITH_HASH: KeptExercise = { ...KEPT, trace: HASH };
const linked = (exercise: KeptExercise) => linkedFrom(exercise, shipped.scenarios, NOW);
const LINKED = linked(WITH_HASH) as LinkedExercise;

/** As the page does it. */
async function follow(fragment: string) {
  const text = await textOfFragment(fragment);
  return text.ok ? openAtDoor(text.value, 'link') : text;
}
const packed = (value: unknown): Promise<string> => fragmentOf(JSON.stringify(value));

describe('an exercise in a link', () => {
  test('comes back with what was chosen, and runs to the same', async () => {
    const parameters = KEPT.scenario.parameters.map((one) => ({ ...one, value: shipped.library.forces[7]!.id }));
    const chosen = { ...WITH_HASH, scenario: { ...KEPT.scenario, parameters } };
    const opened = await follow(await packed(linked(chosen)));
    if (!opened.ok || opened.value.kind !== 'exercise') throw new Error(JSON.stringify(opened));
    const { exercise } = opened.value;
    expect(exercise.scenario).toEqual(chosen.scenario);
    expect(exercise.decisions).toEqual(chosen.decisions);
    expect(exercise.trace).toBe(HASH);
    expect(await hashOf(exercise)).toBe(await hashOf(chosen));
  });

  test('takes changed assumptions along', async () => {
    const settings = [
      { path: '/doctrine/declareMin/p50', value: 11.5 },
      { path: '/doctrine/lossOfControl/applies', value: false },
      { path: '/doctrine/routes/publicOrder/tiers/national/policy', value: 'nearest' },
    ];
    const exercise = { ...WITH_HASH, settings };
    const opened = await follow(await packed(linked(exercise)));
    if (!opened.ok || opened.value.kind !== 'exercise') throw new Error(JSON.stringify(opened));
    expect(opened.value.exercise.settings).toEqual(settings);
    expect(await hashOf(opened.value.exercise)).not.toBe(await hashOf(KEPT));
    const wrong = await follow(await packed({ ...LINKED, settings: [{ path: '/holdings/E23000001', value: 1 }] }));
    expect(problemsOf(wrong)).toEqual([
      {
        path: '/settings/0/path',
        found: 'the text "/holdings/E23000001"',
        expected: 'a place in the doctrine, such as /doctrine/declareMin/p50',
      },
    ]);
    const refused = await follow(
      await packed({ ...LINKED, settings: [{ path: '/doctrine/declareMin/p50', value: -1 }] }),
    );
    expect(problemsOf(refused)[0]?.path).toBe('/doctrine/declareMin/p50');
  });

  test('with twenty decisions is short enough for mail', async () => {
    const decisions = Array.from({ length: 20 }, (_, n) => ({ ...KEPT.decisions[0]!, atSec: n * 977 }));
    const { length } = await packed(linked({ ...WITH_HASH, decisions }));
    expect(length).toBeLessThan(LONGEST_LINK);
  });

  test('is not made of figures of one’s own', () => {
    const { id: force } = shipped.library.forces[7]!;
    const holding = { path: `/holdings/${force}/publicOrder/units`, value: 3 };
    expect(linked({ ...WITH_HASH, settings: [holding] })).toBe('ownSettings');
    const block = { path: '/doctrine/title', value: 'What we really do' };
    expect(linked({ ...WITH_HASH, settings: [block] })).toBe('ownSettings');
    expect(linked({ ...WITH_HASH, scenario: { ...KEPT.scenario, id: 'mine' } })).toBe('ownScenario');
    expect(linked({ ...WITH_HASH, scenario: { ...KEPT.scenario, durationHours: 20 } })).toBe('ownScenario');
    expect(linked(KEPT)).toBe('notRunYet');
  });
});

const HOST = KEPT.scenario.parameters[0]!.id;
const withKey = (pointer: string, value?: unknown) => packed(changed(LINKED, pointer, value));
const plain = await packed(LINKED);
const bomb = async (): Promise<string> => fragmentOf(' '.repeat(30_000_000));
const rawBytes = async (...codes: number[]): Promise<string> => {
  const deflated = new Blob([new Uint8Array(codes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(deflated).arrayBuffer());
  return `#exercise=${bytes.toString('base64url')}`;
};

// biome-ignore format: one row a line
const ROWS: readonly (readonly [what: string, fragment: string, path: string, found: string | RegExp, expected: string | RegExp])[] = [
  ['nothing in it', '#exercise=', 'the link', 'nothing after', 'what was packed'],
  ['something else', '#top', 'the link', 'nothing after', 'what was packed'],
  ['a full stop at its end, as mail programs add', `${plain}.`, 'the link', /"\." at character/, 'letters, digits'],
  ['a blank in it', plain.replace(/.{40}$/, ' $&'), 'the link', '" " at character', 'letters, digits'],
  ['another alphabet', `${plain}é`, 'the link', '"é"', 'letters, digits'],
  ['an end that is cut off', `${plain.slice(0, 10 + Math.floor((plain.length - 10) / 4) * 4 - 3)}`, 'the link', /cut off|do not unpack/, 'the whole link'],
  ['half of it', `#exercise=${plain.slice(10, 90)}`, 'the link', 'do not unpack', 'as it was sent'],
  ['letters that were never packed', '#exercise=AAAAAAAA', 'the link', 'do not unpack', 'as it was sent'],
  ['too much of it', `#exercise=${'A'.repeat(100_001)}`, 'the link', '100001 characters', 'at most 100000'],
  ['a bomb: thirty megabytes packed small', await bomb(), 'the link', 'more than 1000000 bytes packed into', 'at most 1000000 bytes'],
  ['bytes that are not text', await rawBytes(0xff, 0xfe, 0x80), 'the link', 'do not unpack', 'as it was sent'],
  ['no document', await fragmentOf('hello'), 'line 1, column 1', '"hello"', 'a value'],
  ['a list', await packed([LINKED]), '', 'a list of 1', 'an object'],
  ['null', await packed(null), '', 'null', 'an object'],
  ['no schema', await withKey('/schema'), '/schema', 'nothing', 'muster.link/1'],
  ['a file’s schema', await withKey('/schema', 'muster.exercise/1'), '/schema', 'muster.exercise/1', 'muster.link/1'],
  ['a newer link', await withKey('/schema', 'muster.link/2'), '/schema', 'muster.link/2', 'newer Muster'],
  ['a scenario that is not shipped', await withKey('/scenario', 'large-disordr'), '/scenario', 'large-disordr', 'did you mean "large-disorder"'],
  ['a scenario of its own', await withKey('/scenario', KEPT.scenario), '/scenario', 'an object', 'a text'],
  ['a choice that there is not', await withKey('/parameters/guest', 'E23000032'), '/parameters/guest', 'guest', 'choice of'],
  ['a force that there is not', await withKey(`/parameters/${HOST}`, 'E99999999'), `/parameters/${HOST}`, 'E99999999', 'a known force'],
  ['a force that nothing happens in', await withKey(`/parameters/${HOST}`, 'BTP'), `/parameters/${HOST}`, 'BTP', 'a known force'],
  ['figures of its own', await withKey('/settings', [{ path: '/holdings/E23000001', value: 1 }]), '/settings/0/path', '/holdings', 'a place in the doctrine'],
  ['no fingerprint', await withKey('/trace', null), '/trace', 'null', 'a text'],
  ['a decision that is none', await withKey('/decisions', [{ atSec: 1 }]), '/decisions/0/kind', 'nothing', 'must be given'],
  ['a moment after the end', await withKey('/cursorSec', 99_999_999), '/cursorSec', '99999999 s', 'when the exercise ends'],
  ['a date that is not', await withKey('/sentAt', 'today'), '/sentAt', 'today', 'UTC'],
];

describe('links that are wrong', () => {
  test.each(ROWS.map(([what, fragment, path, found, expected]) => ({ what, fragment, path, found, expected })))(
    '$what',
    async ({ fragment, path, found, expected }) => {
      const startedMs = performance.now();
      const problems = problemsOf(await follow(fragment));
      expect(performance.now() - startedMs).toBeLessThan(3000);
      const said = problems.find((one) => one.path === path);
      expect(said, JSON.stringify(problems.slice(0, 3))).toBeDefined();
      expect(said?.found).toMatch(found);
      expect(said?.expected).toMatch(expected);
    },
  );
});
