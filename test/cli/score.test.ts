// muster score: what it says in words and in JSON, by force, region and capability, and what it refuses.

import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/core/scoring/types.ts';
import { library } from '../support/shipped.ts';
import { musterHere } from './command.ts';

describe('muster score', () => {
  it('tells five scores that open up, and ranks nobody', async () => {
    const { code, out } = await musterHere(['score', 'large-disorder', '--facts']);
    expect(code).toBe(0);
    for (const name of ['Capacity', 'Contribution', 'Capability', 'Consistency', 'Connectivity']) {
      expect(out).toMatch(new RegExp(`^${name}: (\\d+|not tested) `, 'm'));
    }
    expect(out).toContain('rank no force');
    expect(out).toMatch(/^ {2}Demand met: \d+ of \d+ points; [\d,]+ of [\d,]+ officer-hours {2}\(SPR 3\.2, 3\.3\)$/m);
    expect(out).toMatch(/^ {6}T\+\d+:\d\d:\d\d .*was warned/m);
    expect(out).toContain('Resilience: not tested, it takes reruns of the exercise');
  });

  it('tells of resilience once it may rerun, with the facts of this run, and of the whole exercise only', async () => {
    const { code, out } = await musterHere(['score', 'marauding-attack', '--seeds', '2', '--facts']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}Resilience: \d+ of \d+ points; [\d.,]+ of [\d,]+ first arrivals/m);
    expect(out).toMatch(/^ {4}without .+: [\d.,]+ of [\d,]+ first arrivals\n {6}T\+/m);
    const refused = await musterHere(['score', 'marauding-attack', '--seeds', '2', '--force', 'Kent']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--seeds')]);
  });

  it('gives programs every part with its facts', async () => {
    const { out } = await musterHere(['score', 'marauding-attack', '--json']);
    const report = JSON.parse(out) as { readonly scores: readonly Score[] };
    expect(report).toMatchObject({ scenario: 'marauding-attack', illustrative: true });
    expect(report.scores.map(({ dimension }) => dimension)).toHaveLength(5);
    const [first] = report.scores[0]!.components;
    expect(first!.parts.every(({ facts }) => facts.length > 0)).toBe(true);
  });

  it('nowhere judges a single force on illustrative figures, for programs either; amounts of facts stay', async () => {
    const { out } = await musterHere(['score', 'large-disorder', '--json']);
    const { scores } = JSON.parse(out) as { readonly scores: readonly Score[] };
    const components = scores.flatMap((one) => one.components);
    const judging = components.filter(({ id, measure }) => measure === 'points' || id === 'evenShare');
    const ofForces = (all: typeof components) =>
      all.flatMap(({ parts }) => parts.filter(({ about }) => about.force !== undefined));
    expect(ofForces(judging).length).toBeGreaterThan(5);
    const told = ofForces(judging).filter(({ got, asked }) => got !== null || asked !== null);
    // One force's own policy is public.
    expect([...new Set(told.map(({ about }) => library.forces[about.force!]!.shortName))]).toEqual(['Sussex']);
    const others = ofForces(components.filter((one) => !judging.includes(one)));
    expect(others.length).toBeGreaterThan(5);
    for (const { asked } of others) expect(asked).toBeGreaterThan(0);
  });

  const OWN = ['firearms', 'publicOrder', 'casualtyBureau'].flatMap((capability) =>
    ['E23000036', 'E23000038'].flatMap((force) => [
      '--set',
      `/holdings/${force}/${capability}={"units":6,"source":"Entered by a test","asOf":"2026","basis":"user"}`,
    ]),
  );

  it('takes in a force on its own figures, a region, a capability', async () => {
    const scores = async (...scope: string[]) => {
      const { out } = await musterHere(['score', 'marauding-attack', '--json', ...scope]);
      const { scores: all } = JSON.parse(out) as { readonly scores: readonly Score[] };
      return all.map(({ value }) => (typeof value === 'number' ? Math.round(value * 1000) : value));
    };
    const [nation, host, donor, armed] = [
      await scores(...OWN),
      await scores('--force', 'avon and somerset', ...OWN),
      await scores('--force', 'Wiltshire', ...OWN),
      await scores('--capability', 'firearms', ...OWN),
    ];
    expect(host[4]).toBe(nation[4]);
    expect(donor[2]).toBe('notTested');
    expect(armed[0]).not.toBe(nation[0]);
    expect(await scores('--region', 'South West')).toHaveLength(5);
  });

  it('withholds the scores of a force whose holdings are made up, and tells what it gave and got', async () => {
    const [words, json] = [
      await musterHere(['score', 'large-disorder', '--force', 'West Midlands']),
      await musterHere(['score', 'large-disorder', '--force', 'West Midlands', '--json']),
    ];
    expect(words.out).toMatch(/^The holdings of West Midlands are made up here, so its scores are withheld/m);
    expect(words.out).toMatch(/^Capacity: withheld /m);
    expect(words.out).not.toMatch(/^[A-Z]\w+: \d+ /m);
    expect(words.out).not.toMatch(/\d+ of \d+ points/);
    expect(words.out).toMatch(/asked for \d+; \d+ of its own came, and \d+ from \d+ other forces: first T\+\d+:\d\d/);
    const report = JSON.parse(json.out) as { readonly scores: readonly Score[]; readonly got: readonly object[] };
    expect(report).toMatchObject({ withheld: true, scores: [] });
    expect(report.got).toHaveLength(1);
  });

  it('with other exercises tells which skills none of them tried; another that tries one more, and one less is missing', async () => {
    const of = async (...also: string[]) => {
      const { out } = await musterHere(['score', 'large-disorder', '--json', ...also.flatMap((id) => ['--also', id])]);
      const { scores } = JSON.parse(out) as { readonly scores: readonly Score[] };
      return scores.flatMap(({ components }) => components).find(({ id }) => id === 'exercised')!;
    };
    const [alone, two, three] = [await of(), await of('marauding-attack'), await of('marauding-attack', 'nerve-agent')];
    expect(alone.because).toBe('needsSeveralExercises');
    expect([two.because, two.asked]).toEqual([null, three.asked]);
    expect(two.got).toBeGreaterThanOrEqual(2000);
    expect(three.got).toBeGreaterThan(two.got);
    const { out } = await musterHere(['gaps', 'large-disorder', '--also', 'marauding-attack', '--most', '99']);
    expect(out.match(/^\d+\. Never exercised: /gm)).toHaveLength((two.asked - two.got) / 1000);
  });

  it('refuses a force that isn’t there, naming the nearest', async () => {
    const { code, err } = await musterHere(['score', 'large-disorder', '--force', 'Sussx']);
    expect(code).toBe(1);
    expect(err).toContain('did you mean "Sussex"');
  });
});
