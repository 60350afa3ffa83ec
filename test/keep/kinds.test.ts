// Each kind of wrong, at several places and in several ways: refused, and said where, what was found and what was expected.

import { expect, test } from 'vitest';
import { textOfFile } from '../../src/app/storage/files.ts';
import { hashOf, KEPT, openAtDoor, problemsOf } from './door.ts';
import { KINDS } from './kinds.ts';

test(`${Object.keys(KINDS).length} kinds, several of each`, async () => {
  expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(40);
  const before = await hashOf(KEPT);
  const wrong: string[] = [];
  for (const [kind, all] of Object.entries(KINDS)) {
    expect(all.length, kind).toBeGreaterThanOrEqual(3);
    for (const [n, [content, path, found, expected]] of all.entries()) {
      const given = await textOfFile(new Blob([content]));
      const opened = given.ok ? await openAtDoor(given.value) : given;
      const problems = problemsOf(opened);
      const fits = (said: string, wanted: string | RegExp): boolean =>
        typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said);
      const isSaid = problems.some(
        (one) =>
          (path === '' ? one.path === '' : one.path.startsWith(path)) &&
          fits(one.found, found) &&
          fits(one.expected, expected),
      );
      if (!isSaid) wrong.push(`${kind} ${n}: ${opened.ok ? 'let in' : JSON.stringify(problems.slice(0, 3))}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await hashOf(KEPT)).toBe(before);
});
