// Whatever a person hands over, spoilt at random: kept files, links, lists of injects, the product's own documents. It opens or is
// refused in words; nothing hangs, and the engine runs afterwards as it ran before.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfFile } from '../../src/app/storage/files.ts';
import { fragmentOf, textOfFragment } from '../../src/app/storage/link-text.ts';
import type { Result } from '../../src/core/base/result.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { LIBRARY_FILES, type LibraryFile } from '../../src/core/scenario/files.ts';
import { parseLibrary } from '../../src/core/scenario/library.ts';
import { linkedFrom } from '../../src/core/scenario/link.ts';
import { readMelCsv, writeMelCsv } from '../../src/worker/mel-csv.ts';
import { textOf } from '../scenario/shipped.ts';
import { runs } from '../support/runs.ts';
import { hashOf, KEPT, openAtDoor, shipped } from './door.ts';
import { type Draw, gnawed, one, rewritten, smudged } from './spoil.ts';

const LONGEST_MS = 5000;
/** In `npm test` 200 in all; a soak has 5,000, ten times the second number. */
const isSoak = process.env.MUSTER_RUNS !== undefined;
const count = (short: number, soaked: number): number => (isSoak ? soaked : short);

type Hand = (draw: Draw) => Promise<Result<unknown>> | Result<unknown>;

/** Hands over so many; `refused` is the share that is refused at least. */
async function handOver(times: number, refused: number, hand: Hand): Promise<void> {
  const hash = await hashOf(KEPT);
  const { numRuns, ...seed } = runs(times);
  let no = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (n) => {
      const random = createRandom('something spoilt', 0);
      let drawn = 0;
      const draw: Draw = (below) => Math.floor(random.uniform(0, n, drawn++) * below);
      const before = process.cpuUsage();
      const result = await hand(draw);
      // Its own time, not that of whatever else the machine does.
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
      if (result.ok) return;
      no++;
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { found, expected } of result.problems) expect(found && expected).not.toBe('');
    }),
    { numRuns, ...seed },
  );
  expect(no).toBeGreaterThan(numRuns * refused);
  expect(await hashOf(KEPT)).toBe(hash);
}

test('kept files', async () => {
  const text = JSON.stringify(KEPT);
  await handOver(count(110, 250), 0.5, async (draw) => {
    const spoilt = draw(2) === 0 ? smudged(text, draw) : rewritten(KEPT, draw);
    const given = await textOfFile(new Blob([spoilt]));
    const opened = given.ok ? await openAtDoor(given.value) : given;
    // What is let in also runs.
    if (opened.ok && opened.value.kind === 'exercise') {
      expect(await hashOf(opened.value.exercise)).toMatch(/^[0-9a-f]{64}$/);
    }
    return opened;
  });
});

test('links', async () => {
  const linked = linkedFrom({ ...KEPT, trace: 'a'.repeat(64) }, shipped.scenarios, '2026-11-22T18:00:00Z');
  const text = JSON.stringify(linked);
  const fragment = await fragmentOf(text);
  await handOver(count(50, 125), 0.5, async (draw) => {
    const how = draw(3);
    const spoilt =
      how === 0
        ? `#exercise=${smudged(fragment.slice(10), draw)}`
        : await fragmentOf(how === 1 ? smudged(text, draw) : rewritten(linked, draw));
    const given = await textOfFragment(spoilt);
    const opened = given.ok ? await openAtDoor(given.value, 'link') : given;
    if (opened.ok && opened.value.kind === 'exercise') {
      expect(await hashOf(opened.value.exercise)).toMatch(/^[0-9a-f]{64}$/);
    }
    return opened;
  });
});

test('lists of injects', async () => {
  const { scenario } = KEPT;
  const text = writeMelCsv(scenario.mel!);
  await handOver(count(30, 100), 0.1, (draw) => {
    const how = draw(3);
    const bytes = new TextEncoder().encode(how === 0 ? text : smudged(text, draw));
    return readMelCsv(how === 1 ? bytes : gnawed(bytes, draw), scenario, shipped.library);
  });
});

test('the product’s own documents', async () => {
  const texts = Object.fromEntries(LIBRARY_FILES.map((name) => [name, textOf(`data/${name}`)]));
  await handOver(count(10, 25), 0.3, (draw) => {
    const name = one(LIBRARY_FILES, draw);
    const text = texts[name]!;
    const spoilt = draw(2) === 0 ? smudged(text, draw) : rewritten(JSON.parse(text), draw);
    return parseLibrary({ ...texts, [name]: spoilt } as Record<LibraryFile, string>);
  });
});
