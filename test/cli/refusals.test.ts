// What the command says when it is used wrongly (2) or given something wrong (1), and to which stream.

import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import { COMMAND, muster, musterHere, ownFolder, PRODUCT, start } from './command.ts';

const folder = ownFolder();
const SHIPPED = readFileSync(join(PRODUCT, 'scenarios/marauding-attack.json'), 'utf8');
const spoilt = (name: string, change: (scenario: Record<string, unknown>) => void): string => {
  const scenario = JSON.parse(SHIPPED) as Record<string, unknown>;
  change(scenario);
  return folder.put(name, JSON.stringify(scenario));
};
const garbage = folder.put(
  'garbage.bin',
  Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919 + 13) % 256),
);

describe.concurrent('help', () => {
  test.for([['--help'], ['-h'], ['help']])('%s', async (args, { expect }) => {
    const { code, out, err } = await muster(args);
    expect([code, err]).toEqual([0, '']);
    for (const command of ['run', 'validate', 'diff', 'travel']) expect(out).toContain(`muster ${command} `);
    expect(out).toContain('Exit codes: 0 fine, 1 the input is wrong, 2 misuse, 3 traces differ, 70 our fault.');
  });

  test.for(['run', 'validate', 'diff', 'travel'])('%s --help', async (command, { expect }) => {
    const { code, out, err } = await musterHere([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(`muster ${command} `)).toBe(true);
  });

  test('through a link, as npm installs a command', async ({ expect }) => {
    const link = join(folder.path, 'muster');
    symlinkSync(COMMAND, link);
    const { code, out } = await start(process.execPath, [link, 'run', '--help'], folder.path);
    expect(code).toBe(0);
    expect(out).toContain('--replication K');
    expect((await start(link, ['--help'], folder.path)).code).toBe(0);
  });
});

const SHIPPED_IDS = SCENARIO_FILES.map((file) => file.replace('.json', ''));

describe('misuse ends with 2 and the help', () => {
  // biome-ignore format: one row a line
  test.for<readonly [args: readonly string[], says: string]>([
    [[], 'muster <command> --help'],
    [['rnu'], 'Unknown command "rnu", did you mean "run"?'],
    [['constructor'], 'Unknown command "constructor"'],
    [['__proto__'], 'Unknown command "__proto__"'],
    [['run'], 'muster run <scenario>'],
    [['run', 'london-2011', 'large-disorder'], 'muster run <scenario>'],
    [['run', 'london-2011', '--sede', 'x'], 'muster run <scenario>'],
    [['run', 'london-2011', '--sede', 'x'], "Unknown option '--sede'"],
    [['run', 'london-2011', '--seed'], 'muster run <scenario>'],
    [['run', 'london-2011', '--replication', '-1'], "Option '--replication' argument is ambiguous"],
    [['run', 'london-2011', '--json=yes'], 'muster run <scenario>'],
    [['validate'], 'muster validate <file>'],
    [['validate', 'a.json', '--strict'], 'muster validate <file>'],
    [['diff', 'one'], 'muster diff <traceA> <traceB>'],
    [['diff', 'one', 'two', 'three'], 'muster diff <traceA> <traceB>'],
    [['diff', 'one', 'two', '--json'], 'muster diff <traceA> <traceB>'],
    [['travel', '51.5,-0.1'], 'muster travel <lat,lon> <lat,lon>'],
    [['travel', 'London', 'Leeds'], 'muster travel <lat,lon> <lat,lon>'],
    [['travel', '51.5,-0.1', '52,-1', '53,-1'], 'muster travel <lat,lon> <lat,lon>'],
    [['travel', '51.5,-0.1', '52,-1', '--speed', '70'], 'muster travel <lat,lon> <lat,lon>'],
  ])('%j', async ([args, says], { expect }) => {
    const { code, out, err } = await musterHere(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });
});

describe('wrong input ends with 1 and says what and where', () => {
  const A_FILE = 'expected a file that can be read';
  const PLACE = 'expected latitude,longitude in or near Great Britain, such as 51.5,-0.12';
  const UNTIL = 'expected seconds (7200), hours and minutes (6h30m, 90m), or local time (2011-08-08T20:00)';
  const DURATION = '/durationHours: found the text "long", expected a number';
  const twice = folder.put('twice.json', '{\n  "schema": "muster.scenario/1",\n  "schema": "muster.scenario/1"\n}');
  const cut = folder.put('cut.json', SHIPPED.slice(0, 600));
  const long = spoilt('long.json', (scenario) => {
    scenario.durationHours = 'long';
  });
  const decisions = folder.put('decisions.json', '[{"atSec": -5, "kind": "activateTier", "teir": "national"}]');
  const run = ['run', 'marauding-attack'];

  // biome-ignore format: one row a line
  test.for<readonly [args: readonly string[], says: string]>([
    [['run', 'london-2012'], `scenario: found "london-2012", expected a scenario file, or one of ${SHIPPED_IDS.join(', ')}, did you mean "london-2011"?`],
    [['run', './none.json'], `./none.json: found no such file, ${A_FILE}`],
    [['run', '.'], `.: found a folder, ${A_FILE}`],
    [['validate', 'none.json'], `none.json: found no such file, ${A_FILE}`],
    [['validate', folder.path], `${folder.path}: found a folder, ${A_FILE}`],
    [['validate', garbage], `${garbage} line 2, column 1: found`],
    [['run', garbage], `${garbage} line 2, column 1: found`],
    [['validate', cut], `${cut} line `],
    [['validate', twice], `${twice} /schema: found the key a second time, expected each key once`],
    [['validate', long], `${long} ${DURATION}`],
    [['run', long], `${long} ${DURATION}`],
    [[...run, '--set', 'declareMin'], '--set: found "declareMin", expected POINTER=VALUE'],
    [[...run, '--set', '/doctrine/declareMin/p5=1'], '--set /doctrine/declareMin/p5: found no "p5", expected a key that is there, did you mean "p50"?'],
    [[...run, '--set', '/doctrine/declareMin/p50=soon'], '--set /doctrine/declareMin/p50: found the text "soon", expected a number'],
    [[...run, '--set', '/doctrine/declareMin/p50=1e999'], '--set /doctrine/declareMin/p50: found the text "1e999", expected a number'],
    [[...run, '--set', '/forces/0/name=X'], '--set /forces/0/name: found "forces", expected a known part that can be set'],
    [[...run, '--set', '/doctrine/__proto__/x=1'], '--set /doctrine/__proto__: found no "__proto__"'],
    [[...run, '--decisions', 'none.json'], `none.json: found no such file, ${A_FILE}`],
    [[...run, '--decisions', decisions], `${decisions} /0/atSec: found -5, expected a number that is not negative`],
    [[...run, '--decisions', decisions], `${decisions} /0/teir: found the unknown key "teir", expected a known key, did you mean "tier"?`],
    [[...run, '--replication=-1'], '--replication: found "-1", expected a whole number from 0'],
    [[...run, '--replication', '1.5'], '--replication: found "1.5", expected a whole number from 0'],
    [[...run, '--until', 'soon'], `--until: found "soon", ${UNTIL}`],
    [[...run, '--until', ''], `--until: found "", ${UNTIL}`],
    [[...run, '--until', '0'], '--until: found "0", expected a time after the start and no later than the end'],
    [[...run, '--until', '9999h'], '--until: found "9999h", expected a time after the start and no later than the end'],
    [[...run, '--until', '1999-01-01T00:00'], '--until: found "1999-01-01T00:00", expected a time after the start'],
    [[...run, '--trace', folder.path], `--trace: found ${folder.path}`],
    [['diff', 'none', 'none'], `none: found no such file, ${A_FILE}`],
    [['diff', garbage, garbage], `${garbage} byte 0: found something else, expected a Muster trace`],
    [['diff', folder.path, folder.path], `${folder.path}: found a folder, ${A_FILE}`],
    [['travel', '51.5,0', '91,0'], `to: found "91,0", ${PLACE}`],
    [['travel', '-51.5,0', '51,0'], `from: found "-51.5,0", ${PLACE}`],
    [['travel', '51.5,0', '51,0', '--vehicle', 'bus'], '--vehicle: found "bus", expected car or carrier'],
    [['travel', '51.5,0', '51,0', '--at', 'noon'], '--at: found "noon", expected a local date and time such as 2011-08-08T20:00'],
  ])('%j', async ([args, says], { expect }) => {
    const { code, out, err } = await musterHere(args);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
    expect([code, out]).toEqual([1, '']);
  });

  test('both ways of misuse end a process with their code', async () => {
    expect((await muster(['run', '--sede'])).code).toBe(2);
    expect((await muster(['run', 'none.json'])).code).toBe(1);
  });

  test('every problem of a scenario, a line each', async () => {
    const file = spoilt('many.json', (scenario) => {
      Object.assign(scenario, { durationHours: 0, titel: 'T', start: 5, sources: [{ id: 'x', titel: 'T' }] });
      delete scenario.summary;
    });
    const { code, err } = await muster(['validate', file]);
    expect(code).toBe(1);
    const paths = err
      .trim()
      .split('\n')
      .map((line) => line.slice(file.length + 1).split(':')[0]);
    expect(paths.sort()).toEqual([
      '/durationHours',
      '/sources/0/published',
      '/sources/0/titel',
      '/sources/0/title',
      '/start',
      '/summary',
      '/titel',
    ]);
  });
});

test('validate tells what is good, by its title', async () => {
  const { code, out, err } = await muster(['validate', 'scenarios/london-2011.json']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^scenarios\/london-2011\.json: ".+" is a good scenario \(\d+ incidents\)\.\n$/);
});
