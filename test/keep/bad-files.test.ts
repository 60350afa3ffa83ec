// Files that are wrong, each in a way of its own, are refused with words: where, what was found, what was expected.

import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../src/app/storage/files.ts';
import { BAD_FILES } from './bad-files.ts';
import { KEPT, openAtDoor, problemsOf } from './door.ts';

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
