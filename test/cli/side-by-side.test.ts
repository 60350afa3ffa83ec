// muster side-by-side: every figure is that of one of the two runs; what differs is said; and what it refuses.

import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/core/scoring/gaps/types.ts';
import { shownScore } from '../../src/core/scoring/shown.ts';
import { NOT_TESTED, type Score } from '../../src/core/scoring/types.ts';
import { COMPONENT_WORDS, DIMENSION_WORDS } from '../../src/core/scoring/words.ts';
import { musterHere } from './command.ts';

const SCENARIO = 'london-2011';
const ERA = '/scenario/doctrine="present-practice"';

async function told(...set: string[]): Promise<{ scores: readonly Score[]; gaps: readonly Gap[] }> {
  const [scores, gaps] = [
    await musterHere(['score', SCENARIO, '--json', ...set]),
    await musterHere(['gaps', SCENARIO, '--json', ...set]),
  ];
  return { ...(JSON.parse(scores.out) as { scores: Score[] }), ...(JSON.parse(gaps.out) as { gaps: Gap[] }) };
}

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
const touched = (gap: Gap | undefined): string =>
  gap === undefined ? '–' : gap.severity > 0 ? grouped(gap.severity) : 'found';

describe('muster side-by-side', () => {
  it('tells the scores and gaps of both runs, and nothing else', async () => {
    const [first, second] = [await told(), await told('--set', ERA)];
    const { code, out } = await musterHere([
      ...['side-by-side', SCENARIO, '--doctrine', 'present-practice', '--most', '999'],
    ]);
    expect(code).toBe(0);
    // Words that were broken over two lines are joined again; then the cells of each line, by its label.
    const lines = out.replaceAll(/\n {4}(?=\S)/g, ' ').split('\n');
    const cellsOf = (label: string): string[][] =>
      lines.filter((line) => line.trim().startsWith(`${label}  `)).map((line) => line.trim().split(/ {2,}/).slice(1));

    let [numbers, compared] = [0, 0];
    first.scores.forEach((score, n) => {
      const both = [score, second.scores[n]!];
      const values = both.map((one) => shownScore(one).value);
      const [cells = []] = cellsOf(DIMENSION_WORDS[score.dimension].name);
      expect(cells.slice(0, 2)).toEqual(values.map((value) => (value === NOT_TESTED ? 'not tested' : `${value}`)));
      const [one = '', two = ''] = values;
      if (typeof one === 'number' && typeof two === 'number') {
        const difference = two - one;
        expect(cells[2]).toBe(`${difference > 0 ? '+' : difference < 0 ? '−' : ''}${Math.abs(difference)}`);
        numbers++;
      }
      score.components.forEach(({ id }, c) => {
        const shares = both.map(({ components }) => components[c]!.value);
        const [row] = cellsOf(COMPONENT_WORDS[id].name);
        if (shares.every((share) => share === NOT_TESTED)) expect(row).toBeUndefined();
        else {
          const shown = shares.map((share) =>
            typeof share === 'number' ? `${Math.round(100 * share)}%` : 'not tested',
          );
          expect(row?.slice(0, 2)).toEqual(shown);
          compared++;
        }
      });
    });
    expect([numbers, compared > 8]).toEqual([4, true]);

    const ids = new Set([...first.gaps, ...second.gaps].map(({ id }) => id));
    for (const id of ids) {
      const [here, there] = [first, second].map(({ gaps }) => gaps.find((gap) => gap.id === id));
      expect(cellsOf((here ?? there)!.title)).toContainEqual([touched(here), touched(there)]);
    }
    const shared = first.gaps.filter(({ id }) => second.gaps.some((gap) => gap.id === id)).length;
    expect(out).toContain(
      `${shared} gaps are in both, ${first.gaps.length - shared} in the first only, ${second.gaps.length - shared} in the second only.`,
    );
    expect(out).toMatch(/^Doctrine +August 2011 +Present practice$/m);
    expect(out).toMatch(/^Centre: National Police Coordination Centre \(NPoCC\) +– +yes$/m);
    expect(out).toContain('no force is ranked');
    expect(
      Math.max(
        ...out
          .split('\n')
          .slice(4)
          .map(({ length }) => length),
      ),
    ).toBeLessThan(110);
  });

  it('sets another scenario beside it, and gives programs both', async () => {
    const { out } = await musterHere(['side-by-side', 'marauding-attack', 'large-disorder', '--json']);
    const report = JSON.parse(out) as { gaps: { first: Gap | null; second: Gap | null }[] };
    expect(report).toMatchObject({ first: { scenario: 'marauding-attack' }, second: { scenario: 'large-disorder' } });
    expect(report.gaps.every(({ first, second }) => first !== null || second !== null)).toBe(true);
  });

  it('refuses a run beside itself, and a doctrine that isn’t there', async () => {
    const same = await musterHere(['side-by-side', 'large-disorder']);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('muster side-by-side <scenario>')]);
    const none = await musterHere(['side-by-side', 'large-disorder', '--doctrine', 'present-practise']);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('present-practice')]);
  });
});
