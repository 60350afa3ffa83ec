// Reading a file that takes its time: told after a while, left when the person says so, and silent where it is quick.

import { expect, test, vi } from 'vitest';
import { createKeeping } from '../../src/app/exercise/keeping.ts';
import { createReading } from '../../src/app/exercise/reading.ts';

const keepingOfNobody = () => createKeeping(() => Promise.reject(new Error('nobody keeps')));

/** Work that is done when it is told to be. */
function work(): { readonly done: Promise<string>; readonly finish: (with_: string) => void } {
  let finish: (with_: string) => void = () => {};
  const done = new Promise<string>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

test('what is quick is not spoken of', async () => {
  const keeping = keepingOfNobody();
  expect(await createReading(keeping)('a.json', Promise.resolve('read'))).toBe('read');
  expect(keeping.notices.value).toEqual([]);
});

test('what takes its time is told, and comes all the same', async () => {
  const keeping = keepingOfNobody();
  const slow = work();
  const came = createReading(keeping)('a.json', slow.done);
  await vi.waitFor(() => expect(keeping.notices.value).toMatchObject([{ kind: 'reading', what: 'a.json' }]), 60_000);
  slow.finish('read');
  expect(await came).toBe('read');
  expect(keeping.notices.value).toEqual([]);
});

test('left, or overtaken by another, it comes to nothing', async () => {
  const keeping = keepingOfNobody();
  const reading = createReading(keeping);
  const [first, second] = [work(), work()];
  const firstCame = reading('a.json', first.done);
  const secondCame = reading('b.json', second.done);
  first.finish('a');
  expect(await firstCame).toBeNull();
  await vi.waitFor(() => expect(keeping.notices.value).toMatchObject([{ kind: 'reading', what: 'b.json' }]), 60_000);
  const [notice] = keeping.notices.value;
  if (notice?.kind === 'reading') notice.leave();
  expect(keeping.notices.value).toEqual([]);
  second.finish('b');
  expect(await secondCame).toBeNull();
});
