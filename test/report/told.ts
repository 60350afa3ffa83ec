// What a report tells of, from a real run through the engine's door: with decisions, gaps, actions.

import { assert } from '../../src/core/base/assert.ts';
import { beside } from '../../src/core/experiments/beside.ts';
import { lastOf } from '../../src/core/experiments/progress.ts';
import { replay } from '../../src/core/experiments/replay.ts';
import type { Debrief } from '../../src/core/model/debrief.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { Evaluation } from '../../src/core/model/evaluation.ts';
import type { TellsOf } from '../../src/core/report/run.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { loaded, runOf } from '../app/run.ts';
import { router } from '../support/shipped.ts';

const NATIONAL: Decision = {
  kind: 'activateTier',
  tier: 'national' as never,
  atSec: 5400,
  by: 'hostGold' as never,
  rationale: 'The region has <nothing> left & the night is long',
};

/** Two marks of the first expected action, of which the later holds, a note, and one that was undone. */
function evaluationOf({ header }: Trace): Evaluation {
  const { injects = [], objectives = [] } = header.exercise.scenario.mel ?? {};
  const inject = injects.find(({ expected }) => expected.length > 0);
  const by = { atSec: 7200, initials: 'AB', step: 0 };
  const mark = { kind: 'mark', ...by, inject: inject?.id ?? '', expected: inject?.expected[0] ?? '' } as const;
  const marks =
    inject === undefined
      ? []
      : ([
          { ...mark, outcome: 'met', note: '' },
          { ...mark, outcome: 'partly', note: 'After <b>a</b> call' },
        ] as const);
  const about = objectives[0] === undefined ? { paragraph: '1.5' } : { objective: objectives[0].id };
  return {
    entries: [
      ...marks,
      { kind: 'note', ...by, initials: '', ...about, text: '=The call was clear' },
      { kind: 'note', ...by, text: 'Undone' },
    ],
    count: marks.length + 1,
  };
}

export function tellsOf(title: string, decisions: readonly Decision[] = [NATIONAL]): TellsOf {
  const trace = runOf(title, decisions);
  const { library, scenarios } = loaded();
  const planned = inputsFor(scenarios.find((one) => one.title.includes(title))!, library, router);
  assert(planned.ok, 'A shipped scenario was refused', { title });
  const reading = readTrace(trace);
  const gaps = findGaps(reading, library.scoring);
  const debrief: Debrief = {
    marking: 'EXERCISE ASHDOWN',
    coldOn: '2026-12-15',
    actions: [
      {
        what: 'Ask the region in one call',
        owner: 'Mobilisation desk',
        due: '2027-01-31',
        ...(gaps[0] && { gap: gaps[0].id }),
      },
      { what: '=HYPERLINK("https://example.org")', owner: '', due: '' },
    ],
    evaluation: evaluationOf(trace),
  };
  const worth = gaps[0] && {
    seeds: 30,
    gaps: [{ gap: gaps[0].id, rank: 1, unmetOfficerHours: { mean: 1234.4, low: -20.6, high: 2500, seeds: 30 } }],
  };
  const plan = createPlan(planned.value);
  return {
    trace,
    besides: decisions.map((_, n) =>
      lastOf(beside(plan, { seed: 'test', replication: 0 }, decisions, n, ['1', '2', '3'])),
    ),
    replayed: lastOf(replay(plan, { seed: 'test', replication: 0 }, decisions, ['1', '2', '3'])),
    hash: 'ab'.repeat(32),
    name: 'Tuesday’s exercise',
    scores: scoreTrace(reading, library.scoring),
    gaps,
    worth: worth ?? null,
    editions: library.editions,
    changed: [{ path: '/doctrine/declareMin/p50', value: 17 }],
    debrief,
  };
}
