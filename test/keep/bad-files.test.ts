// Whatever file a person hands over, it opens or is refused with words: where, what was found, what was expected. And
// whatever it is, the engine runs afterwards as it ran before.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../src/app/storage/files.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { runs } from '../support/runs.ts';
import { BAD_FILES } from './bad-files.ts';
import { hashOf, KEPT, openAtDoor, problemsOf } from './door.ts';

/** As the page does it: the file's bytes to text, the text to the door. */
async function hand(content: string | Uint8Array<ArrayBuffer>) {
  const text = await textOfFile(new Blob([content]));
  return text.ok ? openAtDoor(text.value) : text;
}

describe('files that are wrong', () => {
  test('are of many kinds', () => {
    expect(new Set(BAD_FILES.map(({ what }) => what)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(BAD_FILES)('$what', async ({ content, path, found, expected }) => {
    const problems = problemsOf(await hand(content));
    const said = problems.find((one) => (path === '' ? one.path === '' : one.path.startsWith(path)));
    expect(said, JSON.stringify(problems.slice(0, 3))).toBeDefined();
    expect(said?.found).toMatch(found);
    expect(said?.expected).toMatch(expected);
  });

  test('several things wrong are told at once', async () => {
    const { scenario, ...rest } = KEPT;
    const content = JSON.stringify({
      ...rest,
      seed: 7,
      speed: 0,
      scenario: { ...scenario, threat: 'boredom', tests: 1 },
    });
    const paths = problemsOf(await hand(content)).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/seed', '/speed', '/scenario/tests']));
  });
});

/** A soak takes ten times 500. */
const { numRuns, ...seed } = runs(process.env.MUSTER_RUNS === undefined ? 200 : 500);
const MARKS = ['"', '{', '}', '[', ']', ',', ':', '0', '-', '\\', 'e', 'null', '1e308', '\u0000', '<script>', '\ud800'];
const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  '<b>',
  '__proto__',
  'E23000032',
  [],
  [[]],
  {},
  { parameter: 'host' },
];

type Draw = (below: number) => number;
const one = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** A copy of a text with something cut out, doubled, put in, or put elsewhere. */
function smudged(text: string, draw: Draw): string {
  let changed = text;
  for (let times = 1 + draw(3); times > 0; times--) {
    const at = draw(changed.length);
    const span = 1 + draw(draw(2) === 0 ? 4 : 400);
    const [before, cut, after] = [changed.slice(0, at), changed.slice(at, at + span), changed.slice(at + span)];
    const mark = one(MARKS, draw);
    changed = one(
      [before + after, before + cut + cut + after, before + mark + cut + after, before + mark + after],
      draw,
    );
  }
  return changed;
}

/** A copy of a document with a value somewhere in it replaced, taken away, or given another name. */
function rewritten(document: unknown, draw: Draw): string {
  const copy: unknown = structuredClone(document);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  for (let times = 1 + draw(3); times > 0; times--) {
    const [holder, key] = one(places, draw);
    const kind = draw(4);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[`${key}s`] = holder[key];
    else holder[key] = one(VALUES, draw);
  }
  return JSON.stringify(copy);
}

test(`${numRuns} files with something changed in them: none hangs, none changes what the engine does`, async () => {
  const text = JSON.stringify(KEPT);
  const before = await hashOf(KEPT);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (n) => {
      const random = createRandom('a file changed', 0);
      let drawn = 0;
      const draw: Draw = (below) => Math.floor(random.uniform(0, n, drawn++) * below);
      const startedMs = performance.now();
      const opened = await hand(draw(2) === 0 ? smudged(text, draw) : rewritten(KEPT, draw));
      expect(performance.now() - startedMs).toBeLessThan(5000);
      if (opened.ok) {
        // What is let in also runs.
        if (opened.value.kind === 'exercise') expect(await hashOf(opened.value.exercise)).toMatch(/^[0-9a-f]{64}$/);
        return;
      }
      refused++;
      for (const { found, expected } of opened.problems) expect(found && expected).not.toBe('');
    }),
    { numRuns, ...seed },
  );
  expect(refused).toBeGreaterThan(numRuns / 2);
  expect(await hashOf(KEPT)).toBe(before);
});
