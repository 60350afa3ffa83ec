// muster replay: a kept exercise's decisions, or those of one of its branches, beside doctrine alone.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/load.ts';
import { KEPT_SCHEMA, type KeptExercise, keptText } from '../../src/core/scenario/kept.ts';
import { library } from '../support/shipped.ts';
import { musterHere } from './command.ts';

const national = { kind: 'activateTier', tier: 'national' as never, atSec: 3600 } as const;
const exercise: KeptExercise = {
  schema: KEPT_SCHEMA,
  product: '0.1.0',
  name: 'Tuesday’s exercise',
  createdAt: '2026-11-22T17:40:00Z',
  changedAt: '2026-11-22T17:40:00Z',
  scenario: loadScenario('large-disorder', library),
  seed: 'muster',
  settings: [],
  decisions: [national],
  earlier: [],
  later: [],
  branches: {
    now: { id: 'b2', name: 'Sooner', from: { branch: 'b1', atSec: 3600 } },
    others: [{ id: 'b1', name: 'As played', from: null, decisions: [], settings: [], earlier: [], later: [] }],
  },
  debrief: { marking: 'EXERCISE', coldOn: '', actions: [] },
  cursorSec: 0,
  speed: 600,
  trace: null,
};
const file = join(mkdtempSync(join(tmpdir(), 'muster-')), 'kept.json');
writeFileSync(file, keptText(exercise));

test('in words: good or not, by how much, how lucky, and how runs are spread', async () => {
  const { code, out } = await musterHere(['replay', file, '--seeds', '5']);
  expect(code).toBe(0);
  expect(out).toMatch(/Tuesday’s exercise: 1 decisions?, replayed over 5 seeds/);
  expect(out).toMatch(/The decisions helped: better than doctrine alone in 5 of 5 runs/);
  expect(out).toMatch(/This room’s own run left [\d,]+ officer-hours unmet/);
  expect(out).toMatch(/^ +-\d+ {2}#+ \d+$/m);
});

test('one object; of a branch by its name, where nobody decided anything', async () => {
  const { out } = await musterHere(['replay', file, '--seeds', '2', '--branch', 'As played', '--json']);
  expect(JSON.parse(out)).toMatchObject({ seeds: 2, verdict: 'nothing', same: 2 });
});

test('a branch that is not there, and a file that is no kept exercise, are refused by name', async () => {
  const wrong = await musterHere(['replay', file, '--branch', 'As plaid']);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('did you mean "As played"')]);
  const scenario = await musterHere(['replay', 'scenarios/large-disorder.json']);
  expect([scenario.code, scenario.err]).toEqual([1, expect.stringContaining('a kept exercise')]);
});
