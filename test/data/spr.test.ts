// The editions as shipped: every paragraph of 2012 is there, each with a standing, in words that are not the document's.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPR_MEASURES } from '../../src/core/model/spr.ts';
import { parseEditions } from '../../src/core/scenario/spr-schema.ts';

const parsed = parseEditions(readFileSync(new URL('../../data/spr/editions.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const editions = parsed.value;
const first = editions[0]!;

const SECTION_LENGTHS = [16, 3, 4, 2, 4, 6];

test('three editions, with five, six and seven threats', () => {
  expect(editions.map(({ id, threats }) => [id, threats.length])).toEqual([
    ['2012', 5],
    ['2015', 6],
    ['2023', 7],
  ]);
});

test('each edition keeps the threats of the one before and adds its own', () => {
  const added = editions.map(({ threats }, n) => {
    const before = editions[n - 1]?.threats.map(({ id }) => id) ?? [];
    expect(before.filter((id) => !threats.some((threat) => threat.id === id))).toEqual([]);
    return threats.map(({ id }) => id as string).filter((id) => n > 0 && !before.includes(id as never));
  });
  expect(added).toEqual([[], ['childSexualAbuse'], ['violenceAgainstWomenAndGirls']]);
});

describe('July 2012', () => {
  test('holds paragraphs 1.1 to 6.6, in order', () => {
    const expected = SECTION_LENGTHS.flatMap((length, n) => Array.from({ length }, (_, m) => `${n + 1}.${m + 1}`));
    expect(first.paragraphs.map(({ id }) => id)).toEqual(expected);
    expect(first.sections.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('calls simulated what the engine does today, and nothing else', () => {
    const simulated = first.paragraphs.filter(({ standing }) => standing.kind === 'simulated');
    expect(simulated.map(({ id }) => id)).toEqual([
      '1.2',
      '1.5',
      '2.1',
      '3.2',
      '4.1',
      '4.2',
      '5.1',
      '5.3',
      '6.1',
      '6.2',
      '6.3',
      '6.4',
      '6.5',
    ]);
  });

  test('is counted rightly in the README beside it', () => {
    const readme = readFileSync(new URL('../../data/spr/README.md', import.meta.url), 'utf8');
    const simulated = first.paragraphs.filter(({ standing }) => standing.kind === 'simulated').length;
    expect(readme).toContain(`${simulated} of the ${first.paragraphs.length} are simulated now`);
  });

  test('gives each measure to one paragraph', () => {
    const measures = first.paragraphs.flatMap(({ standing }) =>
      standing.kind === 'simulated' ? [standing.measure] : [],
    );
    expect(measures).toEqual([...SPR_MEASURES]);
  });

  test.each(first.paragraphs.map((paragraph) => [paragraph.id, paragraph] as const))(
    '%s says what it asks in one or two sentences, and promises nothing',
    (_id, { asks, standing }) => {
      const sentences = asks.match(/[.](\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(2);
      const reason = standing.kind === 'simulated' ? `${standing.by} ${standing.leavesOut}` : standing.because;
      expect(reason).not.toMatch(/\b(yet|planned|later|soon|will)\b/);
    },
  );
});

describe('later editions', () => {
  test.each(editions.slice(1))('$id tells its changes, and that its paragraphs are not held', ({ held, ...one }) => {
    expect(one.paragraphs).toEqual([]);
    expect(one.changes.length).toBeGreaterThan(2);
    expect(held).toContain('July 2012');
  });
});
