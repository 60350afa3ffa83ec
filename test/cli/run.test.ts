// muster run: what it prints, what each option does, and that its trace file has the hash it names.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeTrace } from '../../src/core/trace/decode.ts';
import { muster, musterHere, ownFolder, PRODUCT, start } from './command.ts';

const folder = ownFolder();
const SCENARIOS = ['london-2011', 'large-disorder', 'marauding-attack'];
const SHARES = ['10', '100', '40', '60', 'first'];

const json = async (...args: string[]) => {
  const { code, out, err } = await musterHere(['run', ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
};
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe.concurrent('what it prints', () => {
  test.for(SCENARIOS)('%s, for programs: these fields and no others', async (id, { expect }) => {
    const report = await json(id);
    expect(Object.keys(report)).toEqual([
      'scenario',
      'seed',
      'replication',
      'engineVersion',
      'traceHash',
      'eventCount',
      'incidents',
      'centres',
      'home',
      'partners',
      'strength',
      'roads',
      'register',
      'control',
      'donors',
    ]);
    expect(report).toMatchObject({ scenario: id, seed: 'muster', replication: 0 });
    expect(report.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(report.traceHash).toMatch(/^[0-9a-f]{64}$/);
    expect(report.eventCount).toBeGreaterThan(100);
    expect(report.incidents.length).toBeGreaterThan(0);
    for (const row of report.incidents) {
      expect(Object.keys(row)).toEqual(['incident', 'capability', 'requirementUnits', 'ownAndExternal', 'external']);
      for (const times of [row.ownAndExternal, row.external]) {
        expect(Object.keys(times).sort()).toEqual(SHARES);
        for (const time of Object.values(times)) expect(time === null || Number.isInteger(time)).toBe(true);
      }
    }
    expect(report.strength.effectiveUnitHours).toBeLessThanOrEqual(report.strength.nominalUnitHours);
    for (const donor of report.donors) {
      expect(Object.keys(donor)).toEqual(['force', 'name', 'capability', 'units']);
      expect(donor.units).toBeGreaterThan(0);
    }
  });

  test('shares come in their order, own and other forces no later than other forces alone', async ({ expect }) => {
    const report = await json('large-disorder');
    const late = (time: number | null): number => time ?? Number.POSITIVE_INFINITY;
    for (const { ownAndExternal, external } of report.incidents) {
      for (const times of [ownAndExternal, external]) {
        const order = [times['10'], times['40'], times['60'], times['100']].map(late);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(late(times.first)).toBeLessThanOrEqual(order[0]!);
      }
      for (const share of SHARES) expect(late(ownAndExternal[share])).toBeLessThanOrEqual(late(external[share]));
    }
  });

  test('null where it never came to that', async ({ expect }) => {
    const report = await json('marauding-attack', '--until', '60');
    expect(report.donors).toEqual([]);
    for (const { ownAndExternal, external } of report.incidents) {
      expect(Object.values({ ...ownAndExternal, ...external })).toEqual(SHARES.map(() => null));
    }
  });

  test('words for people: title, hash, measure, and that holdings are not real', async ({ expect }) => {
    const { code, out } = await musterHere(['run', 'marauding-attack']);
    expect(code).toBe(0);
    expect(out).toMatch(/trace [0-9a-f]{64}/);
    expect(out).toContain("Muster's own measure");
    expect(out).toContain('never');
    expect(out).toContain('Holdings are illustrative figures, not real ones.');
  });
});

describe('what decides the trace', () => {
  const hash = async (...args: string[]): Promise<string> => (await json('large-disorder', ...args)).traceHash;

  test('the same again', async () => expect(await hash()).toBe(await hash('--seed', 'muster')));

  test.for([
    ['--seed', 'other'],
    ['--seed', ''],
    ['--seed', '雪 ❄️ "quoted" \\'],
    ['--replication', '1'],
    ['--until', '7200'],
    ['--set', '/doctrine/declareMin/p50=13'],
  ])('%s %s is another exercise', async (args) => expect(await hash(...args)).not.toBe(await hash()));

  test.for([
    ['7200', '2h'],
    ['5400', '90m'],
    ['9000', '2h30m'],
  ])('--until %s is --until %s', async ([a, b]) => {
    expect(await hash('--until', a!)).toBe(await hash('--until', b!));
  });

  test('--until in local time', async () => {
    const { start: local } = JSON.parse(readFileSync(join(PRODUCT, 'scenarios/large-disorder.json'), 'utf8'));
    const later = new Date(Date.parse(`${local}:00Z`) + 3 * 3600_000).toISOString().slice(0, 16);
    expect(await hash('--until', later)).toBe(await hash('--until', '3h'));
  });

  test('a value set by id, by number, and as JSON', async () => {
    const path = '/doctrine/routes/publicOrder/minimumCoverShare';
    const byNumber = '/doctrine/routes/0/minimumCoverShare/value=0.4';
    expect(await hash('--set', `${path}/value=0.4`)).toBe(await hash('--set', byNumber));
    expect(await hash('--set', `${path}/value=0.4`)).toBe(await hash('--set', `${path}/value=4e-1`));
  });

  test('two settings, the last of the same path counting', async () => {
    const set = (value: number): string[] => ['--set', `/doctrine/declareMin/p50=${value}`];
    expect(await hash(...set(9), ...set(13))).toBe(await hash(...set(13)));
  });

  test('the force a parameter stands for', async () => {
    const report = await json('large-disorder', '--set', '/scenario/parameters/host/value=E23000032');
    expect(report.traceHash).not.toBe(await hash());
  });

  test('decisions', async () => {
    const decisions = [{ atSec: 1800, kind: 'activateTier', tier: 'national', rationale: 'It will be long' }];
    const file = folder.put('decisions.json', JSON.stringify(decisions));
    const none = folder.put('none.json', '[]');
    expect(await hash('--decisions', file)).not.toBe(await hash());
    expect(await hash('--decisions', none)).toBe(await hash());
  });
});

describe.concurrent('--trace', () => {
  test.for(SCENARIOS)('%s: the SHA-256 of the file is the hash', async (id, { expect }) => {
    const file = join(folder.path, `${id}.trace`);
    const report = await json(id, '--trace', file);
    expect(sha256(file)).toBe(report.traceHash);
    const trace = decodeTrace(readFileSync(file));
    expect(trace.ok && trace.value.facts.length).toBe(report.eventCount);
    expect(readFileSync(file).length).toBeLessThanOrEqual(32 * 1024 * 1024);
  });
});

describe.concurrent('from anywhere', () => {
  test('npm run', async ({ expect }) => {
    const { code, out } = await start('npm', ['run', '-s', 'muster', '--', 'run', 'marauding-attack', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).traceHash).toBe((await json('marauding-attack')).traceHash);
  });

  test('another working directory, a file named from there', async ({ expect }) => {
    const name = 'copy.json';
    folder.put(name, readFileSync(join(PRODUCT, 'scenarios/marauding-attack.json')));
    const { code, out } = await muster(['run', name, '--json', '--trace', 'there.trace'], folder.path);
    expect(code).toBe(0);
    expect(sha256(join(folder.path, 'there.trace'))).toBe(JSON.parse(out).traceHash);
    expect(JSON.parse(out).traceHash).toBe((await json('marauding-attack')).traceHash);
  });

  test('a file that begins with a byte order mark', async ({ expect }) => {
    const text = readFileSync(join(PRODUCT, 'scenarios/marauding-attack.json'), 'utf8');
    const file = folder.put('mark.json', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect((await json(file)).traceHash).toBe((await json('marauding-attack')).traceHash);
  });
});
