// Warning of an incident: in random exercises once at most, before the first report, with everything done in that second
// that was to be; and in the shipped disorder, what it is worth and what it is not.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { ACTIVATION_CAUSES, FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { measureArrivals } from '../../src/core/trace/measures.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';

const rowsOf = ({ facts }: Trace, kind: FactKind): number[] =>
  [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]);

test('once at most, before the report, and what was to be done is done in that second', () => {
  let foreseen = 0;
  let stoodUp = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { facts, requests } = trace;
      const rows = rowsOf(trace, 'incidentForeseen');
      expect(new Set(rows.map((n) => facts.subject[n])).size).toBe(rows.length);
      const second = new Map(rows.map((n) => [facts.subject[n]!, facts.timeSec[n]!]));
      foreseen += rows.length;
      plan.warnings.forEach((warning, incident) => {
        const atSec = second.get(incident);
        const { reportedSec } = plan.incidents[incident]!;
        if (warning?.source.applies && warning.source.probability === 1) {
          if (reportedSec <= plan.durationSec) expect(atSec).toBeDefined();
        } else if (!warning?.source.applies || warning.source.probability === 0) expect(atSec).toBeUndefined();
        if (atSec === undefined || warning === null || warning === undefined) return;
        const leadSec = reportedSec - atSec;
        expect(leadSec).toBeGreaterThanOrEqual(0);
        expect(leadSec).toBeLessThanOrEqual(Math.round(warning.source.leadMin.max * 60) + 1);
        const row = rows.find((n) => facts.subject[n] === incident)!;
        expect(facts.b[row]).toBe(leadSec);
        for (const { capability, units } of warning.asks) {
          const asked = [...requests.draftedSec.keys()].some(
            (n) =>
              requests.draftedSec[n] === atSec &&
              requests.incident[n] === incident &&
              requests.capability[n] === capability &&
              requests.units[n] === units,
          );
          expect(asked).toBe(units > 0);
        }
        for (const cell of warning.tiers) {
          const [tier, capability] = [Math.floor(cell / plan.capabilityCount), cell % plan.capabilityCount];
          const stood = rowsOf(trace, 'tierActivated').find(
            (n) => facts.subject[n] === tier && facts.a[n] === capability,
          );
          expect(facts.timeSec[stood!]!).toBeLessThanOrEqual(atSec);
          if (ACTIVATION_CAUSES[facts.b[stood!]!] === 'warning') stoodUp++;
        }
      });
    }),
    runs(300),
  );
  expect(foreseen).toBeGreaterThan(60);
  expect(stoodUp).toBeGreaterThan(10);
});

const WARNING = '/scenario/incidents/nottingham/warning';
const disorder = (settings: readonly [string, unknown][], seed: string): Trace =>
  simulate(
    createPlan(
      shippedInputs(
        'spreading-disorder',
        [['/doctrine/lossOfControl/applies', false] as const, ...settings].map(([path, value]) => ({ path, value })),
      ),
    ),
    seed,
    0,
    [],
  );

const SEEDS = ['1', '2', '3', '4'];

test('warned for certain, help from outside is there sooner; without, or switched off, nobody is warned', () => {
  for (const seed of SEEDS) {
    const warned = disorder([[`${WARNING}/probability`, 1]], seed);
    const unwarned = disorder([[`${WARNING}/probability`, 0]], seed);
    const off = disorder([[`${WARNING}/applies`, false]], seed);
    expect(rowsOf(warned, 'incidentForeseen')).toHaveLength(1);
    expect(rowsOf(unwarned, 'incidentForeseen')).toHaveLength(0);
    expect(off.facts).toEqual(unwarned.facts);
    // A fifth of the requirement, timed from the report: what was asked for ahead has had its start by then.
    const comeSec = (trace: Trace): number => {
      const { firstRequestSec, external } = measureArrivals(trace)[0]!;
      return firstRequestSec! + external.shareSec[0]!;
    };
    expect(comeSec(warned)).toBeLessThan(comeSec(unwarned));
    const national = (trace: Trace): number =>
      trace.facts.timeSec[rowsOf(trace, 'tierActivated').find((n) => trace.facts.subject[n] === 2)!]!;
    expect(national(warned)).toBeLessThan(national(unwarned));
  }
});

test('as shipped, some runs are warned and others are not', () => {
  const seeds = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const warned = seeds.filter((seed) => rowsOf(disorder([], seed), 'incidentForeseen').length === 1).length;
  expect(warned).toBeGreaterThan(0);
  expect(warned).toBeLessThan(seeds.length);
});
