// What must be true of the scores of every exercise, and of what they do when the facts get better.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT } from '../../src/core/model/states.ts';
import { readCells } from '../../src/core/scoring/cells.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { wholeRun } from '../../src/core/scoring/scope.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import { shownScore } from '../../src/core/scoring/shown.ts';
import type { Scope, Score } from '../../src/core/scoring/types.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, isOfferFact, UNIT_FACTS } from '../../src/core/trace/facts.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { library } from '../support/shipped.ts';
import { type SmallExercise, smallExercise } from '../support/small-exercise.ts';
import { type FactRow, rowsOf, withForcesMoved, withRows } from './edit.ts';

const traceOf = ({ plan, seed, replication, decisions }: SmallExercise): Trace =>
  simulate(plan, seed, replication, decisions);

const traces = smallExercise.map(traceOf);

const scored = (trace: Trace, scope?: Scope): readonly Score[] => scoreTrace(readTrace(trace), library.scoring, scope);

/** A trace and a scope in it, of which half are the whole run and nation. */
const scoped = traces.chain((trace) => {
  const { durationSec, forceIds, capabilityIds, exercise } = trace.header;
  const regions = exercise.forces.map(({ groupings }) => groupings.mutualAid);
  const some = fc
    .record({
      ends: fc.tuple(fc.nat(durationSec), fc.nat(durationSec)),
      force: fc.option(fc.nat(forceIds.length - 1)),
      region: fc.option(fc.constantFrom(...regions)),
      capability: fc.option(fc.nat(Math.max(0, capabilityIds.length - 1))),
    })
    .map(({ ends, ...rest }): Scope => ({ fromSec: Math.min(...ends), untilSec: Math.max(...ends), ...rest }));
  return fc.record({ trace: fc.constant(trace), scope: fc.oneof(fc.constant(wholeRun(trace)), some) });
});

describe('every gap', () => {
  it('lies within what it was looked for in, tells nothing later, and closes by no more than all there is', () => {
    let [seen, shares] = [0, 0];
    fc.assert(
      fc.property(scoped, ({ trace, scope }) => {
        for (const gap of findGaps(readTrace(trace), library.scoring, scope)) {
          seen++;
          expect(gap.fromSec).toBeLessThanOrEqual(gap.untilSec);
          expect(gap.untilSec).toBeLessThanOrEqual(scope.untilSec);
          expect(gap.facts.filter((row) => trace.facts.timeSec[row]! > scope.untilSec)).toEqual([]);
          if (gap.repair === null || !('byShare' in gap.repair)) continue;
          shares++;
          expect(gap.repair.byShare).toBeGreaterThan(0);
          expect(gap.repair.byShare).toBeLessThanOrEqual(1);
        }
      }),
      runs(30),
    );
    expect([seen > 100, shares > 5]).toEqual([true, true]);
  });
});

describe('every score', () => {
  it('lies between its bounds and adds up, part by part and as it is shown', () => {
    const tested = new Set<string>();
    fc.assert(
      fc.property(scoped, ({ trace, scope }) => {
        for (const score of scored(trace, scope)) {
          const shown = shownScore(score);
          let [sum, weights] = [0, 0];
          for (const component of score.components) {
            if (component.value === 'notTested') {
              expect(component.because).not.toBeNull();
              expect([component.weight, component.asked]).toEqual([0, 0]);
              continue;
            }
            tested.add(component.id);
            weights += component.weight;
            sum += component.weight * component.value;
            expect(component.value).toBeGreaterThanOrEqual(0);
            expect(component.value).toBeLessThanOrEqual(1);
            expect(component.parts.reduce((all, part) => all + part.got, 0)).toBe(component.got);
            expect(component.parts.reduce((all, part) => all + part.asked, 0)).toBe(component.asked);
            for (const { got, asked, facts } of component.parts) {
              expect(Number.isSafeInteger(got) && Number.isSafeInteger(asked)).toBe(true);
              expect(got >= 0 && got <= asked && asked > 0).toBe(true);
              expect(facts).toEqual([...new Set(facts)].sort((x, y) => x - y));
              expect(facts.every((row) => row >= 0 && row < trace.facts.length)).toBe(true);
            }
          }
          if (score.value === 'notTested') {
            expect(score.components.every(({ value }) => value === 'notTested')).toBe(true);
            expect(shown.value).toBe('notTested');
            continue;
          }
          expect(score.value).toBeGreaterThanOrEqual(0);
          expect(score.value).toBeLessThanOrEqual(100);
          expect(weights).toBeCloseTo(100, 9);
          expect(sum).toBeCloseTo(score.value, 9);
          const points = shown.components.flatMap((one) => one ?? []);
          expect(points.reduce((all, one) => all + one.points, 0)).toBe(shown.value);
          expect(points.reduce((all, one) => all + one.of, 0)).toBe(100);
          expect(points.every((one) => one.points >= 0 && one.points <= one.of)).toBe(true);
        }
      }),
      runs(150),
    );
    // Only what no trace can tell of was never tested.
    const known = library.scoring.weights.map(({ id }) => id);
    const never = known.filter((id) => !tested.has(id));
    expect(['exercised', 'formedAtHome', 'resilience']).toEqual(expect.arrayContaining(never));
  });

  it('is the same whatever forces are called and in whichever order they stand', () => {
    fc.assert(
      fc.property(traces, fc.infiniteStream(fc.nat()), (trace, numbers) => {
        const forces = trace.header.forceIds.map((_, n) => n);
        const keys = forces.map(() => Number(numbers.next().value));
        const order = forces.toSorted((x, y) => keys[x]! - keys[y]! || x - y);
        const isOfForce = (kind: number): boolean => isOfferFact(kind) || kind === FACT.donorCoverCounted;
        const values = (one: Trace) =>
          scored(one).map(({ value, components }) => [value, ...components.map((c) => c.value)]);
        expect(values(withForcesMoved(trace, order, isOfForce))).toEqual(values(trace));
      }),
      runs(50),
    );
  });

  it('is not tested where nothing is demanded, asked or sent', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const quiet = withRows(
          trace,
          rowsOf(trace).map((row) => (row.kind === FACT.demandChanged ? { ...row, b: 0 } : row)),
        );
        const ofDemand = ['demandMet', 'peak', 'arrival', 'skillPresent'];
        const components = scored(quiet).flatMap((score) => score.components);
        for (const { id, value } of components) if (ofDemand.includes(id)) expect(value).toBe('notTested');
        expect(scored({ ...withRows(trace, []), requests: noRequests }).map(({ value }) => value)).toEqual(
          Array(5).fill('notTested'),
        );
      }),
      runs(50),
    );
  });
});

const noRequests: Trace['requests'] = {
  length: 0,
  incident: new Int32Array(),
  capability: new Int32Array(),
  units: new Int32Array(),
  draftedSec: new Uint32Array(),
};

const worth = (trace: Trace, n: number): number => {
  const { value } = scored(trace)[n]!;
  return value === 'notTested' ? 0 : value;
};

/** Sums of fractions may differ in their last digits. */
const notLower = (better: number, before: number): void => expect(better).toBeGreaterThanOrEqual(before - 1e-9);

describe('when the facts are better', () => {
  it('one more unit at work, at any time and place, never lowers capacity', () => {
    let raised = 0;
    fc.assert(
      fc.property(traces, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (trace, from, length, place, of) => {
        const { header } = trace;
        if (header.capabilityIds.length === 0) return;
        const fromSec = from % header.durationSec;
        const untilSec = Math.min(header.durationSec, fromSec + (length % header.durationSec));
        const incident = place % header.incidents.length;
        const unit = header.units.length;
        const more = {
          force: 0,
          capability: of % header.capabilityIds.length,
          musterPoint: 0,
          travelling: 9,
          onTheLine: 9,
        };
        const rows: FactRow[] = [
          { timeSec: fromSec, kind: UNIT_FACTS + UNIT.deployed, subject: unit, a: incident, b: -1, c: -1 },
          { timeSec: untilSec, kind: UNIT_FACTS + UNIT.released, subject: unit, a: incident, b: -1, c: -1 },
        ];
        const stronger = withRows(trace, [...rowsOf(trace), ...rows], {
          ...header,
          units: [...header.units, { ...more, id: 'more', name: 'One more' }],
        });
        if (worth(trace, 0) === 0 && scored(trace)[0]!.value === 'notTested') return;
        const [before, after] = [worth(trace, 0), worth(stronger, 0)];
        notLower(after, before);
        if (after > before) raised++;
      }),
      runs(80),
    );
    expect(raised).toBeGreaterThan(0);
  });

  it('strength that isn’t lost never lowers capacity or consistency', () => {
    let raised = 0;
    fc.assert(
      fc.property(traces, fc.integer({ min: 0, max: 10 }), (trace, tenths) => {
        const better = (is: number, most: number): number =>
          Math.min(most, is + Math.ceil(((most - is) * tenths) / 10));
        const rows = rowsOf(trace).map((row) => {
          if (row.kind === FACT.effectiveStrengthChanged) return { ...row, b: better(row.b, row.c) };
          if (row.kind === FACT.strengthFactorChanged) return { ...row, c: better(row.c, 1000) };
          if (row.kind === FACT.unitEnteredReception) return { ...row, c: row.c - Math.floor((row.c * tenths) / 10) };
          return row;
        });
        const stronger = withRows(trace, rows);
        for (const n of [0, 3]) notLower(worth(stronger, n), worth(trace, n));
        if (worth(stronger, 3) > worth(trace, 3)) raised++;
      }),
      runs(200),
    );
    expect(raised).toBeGreaterThan(0);
  });

  it('a unit put to work instead of standing idle never lowers consistency', () => {
    let raised = 0;
    fc.assert(
      fc.property(traces, (trace) => {
        const rows = rowsOf(trace).map((row) =>
          row.kind === UNIT_FACTS + UNIT.idle ? { ...row, kind: UNIT_FACTS + UNIT.deployed } : row,
        );
        const better = withRows(trace, rows);
        const component = (one: Trace) => scored(one)[3]!.components.find(({ id }) => id === 'putToUse')!.value;
        const [before, after] = [component(trace), component(better)];
        if (before === 'notTested' || after === 'notTested') return;
        expect(after).toBe(1);
        if (after > before) raised++;
      }),
      runs(80),
    );
    expect(raised).toBeGreaterThan(0);
  });

  it('an order that comes sooner, a wait that is shorter, a link that works never lower connectivity', () => {
    let raised = 0;
    fc.assert(
      fc.property(traces, fc.integer({ min: 0, max: 10 }), fc.nat(), (trace, tenths, which) => {
        const drafted = trace.requests.draftedSec;
        const reached = new Map<number, number>();
        const lost = rowsOf(trace).filter(({ kind }) => kind === FACT.messageWentByOtherMeans).length;
        const worksNow = lost === 0 ? -1 : which % lost;
        let seen = -1;
        const rows = rowsOf(trace).flatMap((row) => {
          const sooner = (fromSec: number): FactRow => ({
            ...row,
            timeSec: row.timeSec - Math.floor(((row.timeSec - fromSec) * tenths) / 10),
          });
          if (row.kind === FACT.requestReachedCentre) reached.set(row.subject, row.timeSec);
          if (row.kind === FACT.requestBeganSourcing && reached.has(row.subject))
            return sooner(reached.get(row.subject)!);
          if (row.kind === FACT.unitWarned && row.c >= 0) return sooner(drafted[row.c]!);
          if (row.kind === FACT.messageWentByOtherMeans && ++seen === worksNow) return [];
          return row;
        });
        const better = withRows(trace, rows);
        notLower(worth(better, 4), worth(trace, 4));
        if (worth(better, 4) > worth(trace, 4)) raised++;
      }),
      runs(80),
    );
    expect(raised).toBeGreaterThan(0);
  });
});

describe('what scores read', () => {
  it('is what the timeline draws', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        for (const { incident, capability, steps } of readCells(trace)) {
          const series = supplySeries(trace, capability, incident);
          const at = (sec: number): number => series.timeSec.findLastIndex((one) => one <= sec);
          for (const { sec, demand, effective, atWork } of steps) {
            const n = at(sec);
            expect(demand).toBe(series.demand[n]);
            expect(atWork).toBeCloseTo(series.ownDeployed[n]! + series.externalDeployed[n]!, 5);
            // To the thousandth, of which two thirds have no whole number.
            expect(Math.abs(effective - 1000 * series.effective[n]!)).toBeLessThan(1);
          }
        }
      }),
      runs(50),
    );
  });
});
