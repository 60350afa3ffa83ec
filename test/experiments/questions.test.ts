// Questions as the page asks them: answered run by run behind the engine's door, stopped between runs, refused with reasons.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRouter, loadScenario } from '../../src/cli/load.ts';
import { howSoon } from '../../src/core/experiments/how-soon.ts';
import type { HowSoonQuestion, LendsQuestion, Question, Reply } from '../../src/core/experiments/question.ts';
import { variationsFor } from '../../src/core/experiments/variations.ts';
import type { CapabilityId, ForceId } from '../../src/core/model/dataset.ts';
import type { TierId } from '../../src/core/model/doctrine.ts';
import { LIBRARY_FILES, type LibraryFile } from '../../src/core/scenario/files.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { answerTo } from '../../src/worker/answer.ts';
import { createEngineDoor } from '../../src/worker/engine.ts';
import type { FromWorker } from '../../src/worker/protocol.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const engine = { library, router: loadRouter() };
const PSU = 'publicOrder' as CapabilityId;
const SOON: HowSoonQuestion = {
  kind: 'howSoon',
  capability: PSU,
  units: 12,
  host: 'E23000032' as ForceId,
  start: '2026-06-17T18:00',
  hours: 12,
  doctrine: 'present-practice',
  assumed: [],
  seeds: 6,
};

function answered(question: Question): { reply: Reply; steps: number; of: number } {
  const runs = answerTo(question, engine);
  let [steps, of] = [0, 0];
  let next = runs.next();
  for (; !next.done; next = runs.next()) {
    steps++;
    of = next.value.of;
    expect(next.value.done).toBe(steps);
  }
  if (!next.value.ok) throw new Error(JSON.stringify(next.value.problems));
  return { reply: next.value.value, steps, of };
}

describe('how soon', () => {
  const { reply, steps, of } = answered(SOON);
  if (reply.kind !== 'howSoon') throw new Error('another answer');

  test('progress ends where it said it would', () => expect(steps).toBe(of));

  test('every assumption of the route is tried both ways, the widest first', () => {
    const ids = variationsFor(shippedInputs('large-disorder').exercise, PSU, library.steps).map(({ id }) => id);
    expect(reply.moves.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const widths = reply.moves.map(
      ({ low, high }) => Math.max(0, low.mean, high.mean) - Math.min(0, low.mean, high.mean),
    );
    expect(widths).toEqual([...widths].sort((x, y) => y - x));
  });

  test('a place that is named is where they book in; else the second of the force', () => {
    const named = answered({ ...SOON, place: 'Folkestone', seeds: 1 }).reply;
    expect([reply.place, named.kind === 'howSoon' && named.place]).toEqual(['Northfleet', 'Folkestone']);
  });

  test('quicker notice never adds to the need unmet, slower never takes from it', () => {
    const { low, high } = reply.moves.find(({ id }) => id === 'notice')!;
    expect(low.mean).toBeLessThan(0);
    expect(high.mean).toBeGreaterThan(0);
  });
});

describe('asked under figures of one’s own', () => {
  const asItStands = answered(SOON).reply;
  const quicker = answered({ ...SOON, assumed: [{ id: 'notice', side: 'low' }] }).reply;
  if (asItStands.kind !== 'howSoon' || quicker.kind !== 'howSoon') throw new Error('another answer');

  test('at the low of its notice the first unit comes sooner, and what may be set is told as it stands', () => {
    const first = (reply: typeof quicker): number => reply.answer.counts[0]!.sec!.median;
    expect(first(quicker)).toBeLessThan(first(asItStands));
    expect(quicker.figures).toEqual(asItStands.figures);
    const notice = quicker.figures.find(({ id }) => id === 'notice')!;
    expect(notice.range.low).toBeLessThan(notice.range.likely);
    expect(notice.range.likely).toBeLessThan(notice.range.high);
    expect(notice.from.source).not.toBe('');
    // From where it is set, only the other end moves it.
    const { low, high } = quicker.moves.find(({ id }) => id === 'notice')!;
    expect(low).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(high.mean).toBeGreaterThan(0);
  });

  test('the run to watch is one of those that were answered from, under the same figures', () => {
    const { watch, answer } = quicker;
    expect(watch.scenario.assumptions.every(({ basis }) => basis === 'user')).toBe(true);
    const inputs = inputsFor(watch.scenario, library, engine.router);
    if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
    const runs = howSoon(createPlan(inputs.value), [watch.seed]);
    let next = runs.next();
    while (!next.done) next = runs.next();
    expect(next.value.donors).toEqual(answer.donors);
  });

  test('what a force keeps and holds: the data’s figures, or the asker’s', () => {
    const lent = { capability: PSU, units: 3, holds: null };
    const question: LendsQuestion = {
      kind: 'lends',
      donor: 'E23000032' as ForceId,
      lent: [lent],
      start: '2026-06-17T18:00',
      days: 1,
      doctrine: 'present-practice',
      assumed: [],
      seeds: 3,
    };
    const [asGiven, keepingMore, holdingMore] = [
      answered(question).reply,
      answered({ ...question, assumed: [{ id: 'cover', side: 'high' }] }).reply,
      answered({ ...question, lent: [{ ...lent, holds: 60 }] }).reply,
    ];
    if (asGiven.kind !== 'lends' || keepingMore.kind !== 'lends' || holdingMore.kind !== 'lends') throw new Error();
    expect(asGiven.figures.map(({ id }) => id)).toEqual(['cover', 'formable']);
    expect(keepingMore.answer.parts[0]!.keeps).toBeGreaterThan(asGiven.answer.parts[0]!.keeps!);
    expect(asGiven.held[0]!.holds.basis).not.toBe('user');
    expect(holdingMore.held[0]!.holds).toMatchObject({ units: 60, basis: 'user' });
    expect(holdingMore.answer.parts[0]!.free).toBeGreaterThan(asGiven.answer.parts[0]!.free!);
  });
});

describe('what if', () => {
  const scenario = loadScenario('london-2011', library);

  test('the national tier a day earlier helps, and its interval says so', () => {
    const { reply } = answered({
      kind: 'whatIf',
      scenario,
      seeds: 8,
      change: { kind: 'tierSooner', tier: 'national' as TierId, byMin: 1440 },
    });
    if (reply.kind !== 'whatIf') throw new Error('another answer');
    expect(reply.applied).toBe(8);
    expect(reply.comparison.unmetOfficerHours.difference.high).toBeLessThan(0);
    expect(reply.incidents).toContain('Disorder in Croydon');
  });

  test('a tier that never stood up leaves everything as it was', () => {
    const quiet = loadScenario('marauding-attack', library);
    const { reply } = answered({
      kind: 'whatIf',
      scenario: quiet,
      seeds: 3,
      change: { kind: 'tierSooner', tier: 'local' as TierId, byMin: 60 },
    });
    if (reply.kind !== 'whatIf') throw new Error('another answer');
    expect(reply.applied).toBe(0);
    expect(reply.comparison.unmetOfficerHours.difference).toMatchObject({ mean: 0, low: 0, high: 0 });
  });

  test('more kept at home, more need unmet', () => {
    const { reply } = answered({
      kind: 'whatIf',
      scenario,
      seeds: 8,
      change: { kind: 'assumption', id: 'cover', capability: PSU, side: 'high' },
    });
    if (reply.kind !== 'whatIf') throw new Error('another answer');
    expect(reply.range).toMatchObject({ unit: 'share' });
    expect(reply.comparison.unmetOfficerHours.difference.low).toBeGreaterThan(0);
  });
});

describe('behind the door', () => {
  const data = Object.fromEntries(
    LIBRARY_FILES.map((name) => [name, readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')]),
  ) as Record<LibraryFile, string>;

  /** Until an answer of one of these kinds has come. */
  async function hear(
    question: Question,
    until: readonly string[],
    stopAfter = Number.POSITIVE_INFINITY,
  ): Promise<FromWorker[]> {
    const heard: FromWorker[] = [];
    await new Promise<void>((done) => {
      let progress = 0;
      const tell = createEngineDoor((message) => {
        heard.push(message);
        if (message.answer === 'loaded') tell({ ask: 'question', id: 2, question });
        if (message.answer === 'progress' && ++progress === stopAfter) {
          tell({ ask: 'stop', id: 2 });
          setTimeout(done, 300);
        }
        if (until.includes(message.answer)) done();
      });
      tell({ ask: 'load', id: 1, data, scenarios: {} });
    });
    return heard;
  }

  test('progress, then the reply', async () => {
    const heard = await hear(SOON, ['reply', 'refused', 'broke']);
    expect(heard.at(-1)!.answer).toBe('reply');
    expect(heard.filter(({ answer }) => answer === 'progress').length).toBeGreaterThan(6);
  });

  test('told to stop, it says nothing more', async () => {
    const heard = await hear(SOON, ['reply', 'refused', 'broke'], 3);
    expect(heard.filter(({ answer }) => answer === 'progress').length).toBe(3);
    expect(heard.at(-1)!.answer).toBe('progress');
  });

  test('a time that never was is refused with where and what', async () => {
    const heard = await hear({ ...SOON, start: '2026-02-30T18:00' }, ['reply', 'refused', 'broke']);
    const last = heard.at(-1)!;
    expect(last.answer).toBe('refused');
    if (last.answer === 'refused') expect(JSON.stringify(last.problems)).toContain('2026-02-30');
  });
});

test('a decision beside doctrine: one run, or so many more pairs; a place that is not in the list is refused', () => {
  const scenario = loadScenario('large-disorder', library);
  const decisions = [{ atSec: 0, kind: 'activateTier' as const, tier: 'national' as TierId }];
  const base = { kind: 'beside' as const, scenario, settings: [], seed: 'muster', replication: 0, decisions };
  const { reply, steps } = answered({ ...base, decision: 0, seeds: 2 });
  expect(steps).toBe(3);
  const beside = reply.kind === 'beside' ? reply.beside : null;
  expect(beside?.refusal).toBeNull();
  expect(beside?.with.unmetOfficerHours).toBeLessThan(beside?.without.unmetOfficerHours ?? 0);
  expect(beside?.over?.seeds).toBe(2);
  expect(() => answered({ ...base, decision: 1, seeds: 0 })).toThrow(/decision 1 of 1/);
});
