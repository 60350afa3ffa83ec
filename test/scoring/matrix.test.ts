// Who could work beside whom, and who did: what must be true of every exercise, and one world worked out on paper.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deviation, Interoperability } from '../../src/core/model/interoperability.ts';
import { comparedCapabilities, dividesOf, type Matrix, matrixOf } from '../../src/core/scoring/matrix.ts';
import { hadACost, type Meeting, meetingsOf } from '../../src/core/scoring/meetings.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { wholeRun } from '../../src/core/scoring/scope.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import type { ScoreInputs } from '../../src/core/scoring/types.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, isOfferFact } from '../../src/core/trace/facts.ts';
import type { Trace, TraceHeader } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { library } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { withForcesMoved } from './edit.ts';
import { ESSEX, ESSEX_UNITS, HOUR, handWorld, MINUTE, PUBLIC_ORDER, stint } from './hand-world.ts';

const traces = smallExercise.map(({ plan, seed, replication, decisions }) =>
  simulate(plan, seed, replication, decisions),
);

const inputsOf = (trace: Trace): ScoreInputs => ({
  reading: readTrace(trace),
  rules: library.scoring,
  scope: wholeRun(trace),
  summaries: {},
});

const withStandards = (header: TraceHeader, change: Partial<Interoperability>): TraceHeader => ({
  ...header,
  exercise: { ...header.exercise, interoperability: { ...header.exercise.interoperability, ...change } },
});

const AT_STANDARD = { documented: [], sets: [], entered: [] };

const matricesOf = (header: TraceHeader): Matrix[] =>
  comparedCapabilities(header).map((capability) => matrixOf(header, capability));

/** Calls `each` for every pair of forces, a force with itself included. */
function eachPair({ forceIds }: TraceHeader, each: (one: number, other: number) => void): void {
  for (let one = 0; one < forceIds.length; one++)
    for (let other = 0; other < forceIds.length; other++) each(one, other);
}

describe('who could work beside whom', () => {
  it('is the same whoever is the host, compatible with itself, and as bad as its worst attribute', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(traces, ({ header }) => {
        for (const matrix of matricesOf(header)) {
          eachPair(header, (one, other) => {
            const verdict = matrix.verdict(one, other, null);
            seen.add(verdict);
            expect(matrix.pair(other, one)).toEqual(matrix.pair(one, other));
            if (one === other) expect(verdict).toBe('compatible');
            const each = matrix.attributes.map((_, n) => matrix.verdict(one, other, n));
            const worst = ['incompatible', 'bridgeable', 'compatible'].find((found) =>
              each.some((one) => one === found),
            );
            expect(verdict).toBe(worst ?? 'compatible');
          });
        }
      }),
      runs(30),
    );
    expect(seen.size).toBe(3);
  });

  it('is compatible everywhere while all are at the national standard', () => {
    fc.assert(
      fc.property(traces, ({ header }) => {
        const same = withStandards(header, AT_STANDARD);
        for (const matrix of matricesOf(same)) {
          expect(matrix.isAllAtStandard).toBe(true);
          expect(dividesOf(matrix)).toEqual([]);
          eachPair(same, (one, other) => expect(matrix.verdict(one, other, null)).toBe('compatible'));
        }
      }),
      runs(15),
    );
  });

  it('shows a planted deviation in exactly its row and column, and its attribute', () => {
    let planted = 0;
    fc.assert(
      fc.property(traces, fc.nat(), fc.nat(), (trace, whose, which) => {
        const places = comparedCapabilities(trace.header);
        const capability = places[which % Math.max(1, places.length)];
        if (capability === undefined) return;
        const force = whose % trace.header.forceIds.length;
        const [attribute] = matrixOf(trace.header, capability).attributes;
        const variant = attribute!.variants.find(({ id }) => id !== attribute!.national)!.id;
        const deviation = {
          force: trace.header.forceIds[force]!,
          capability: trace.header.capabilityIds[capability]!,
          attribute: attribute!.id,
          variant,
          source: 'Planted',
          asOf: '2026',
          basis: 'user',
        } as Deviation;
        const header = withStandards(trace.header, { ...AT_STANDARD, entered: [deviation] });
        const matrix = matrixOf(header, capability);
        const verdict = matrix.verdict(force, (force + 1) % header.forceIds.length, 0);
        if (header.forceIds.length > 1 && verdict !== 'compatible') planted++;
        eachPair(header, (one, other) => {
          const isItsOwn = (one === force) !== (other === force);
          expect(matrix.verdict(one, other, 0)).toBe(isItsOwn ? verdict : 'compatible');
          expect(matrix.verdict(one, other, null)).toBe(isItsOwn ? verdict : 'compatible');
        });
        for (const other of matricesOf(header)) {
          if (other.capability !== capability) expect(other.isAllAtStandard).toBe(true);
        }
      }),
      runs(30),
    );
    expect(planted).toBeGreaterThan(5);
  });

  it('tells every pair that isn’t compatible once, by what it differs in', () => {
    fc.assert(
      fc.property(traces, ({ header }) => {
        for (const matrix of matricesOf(header)) {
          const told = new Set<string>();
          for (const { difference, forces } of dividesOf(matrix)) {
            for (const one of forces[0])
              for (const other of forces[1]) told.add(`${difference.attribute} ${one} ${other}`);
          }
          let differing = 0;
          eachPair(header, (one, other) => {
            for (const { attribute } of matrix.pair(one, other).differences) {
              differing++;
              expect(told.has(`${attribute} ${one} ${other}`) || told.has(`${attribute} ${other} ${one}`)).toBe(true);
            }
          });
          expect(told.size * 2).toBe(differing);
        }
      }),
      runs(20),
    );
  });
});

const inThePlace = (meetings: readonly Meeting[], order: readonly number[]) =>
  meetings
    .map((one) => ({ ...one, host: order[one.host]!, visitor: order[one.visitor]! }))
    .sort((x, y) => x.capability - y.capability || x.host - y.host || x.visitor - y.visitor);

describe('who did, and what it cost', () => {
  it('adds up to what the scores of consistency count', () => {
    let lost = 0;
    let bridged = 0;
    const world = fc.property(traces, (trace) => {
      const inputs = inputsOf(trace);
      const meetings = meetingsOf(inputs);
      const total = (of: (one: Meeting) => number): number => meetings.reduce((sum, one) => sum + of(one), 0);
      const consistency = scoreTrace(inputs.reading, inputs.rules)[3]!;
      const [effectKept, putToUse] = consistency.components;
      if (effectKept!.because === null) {
        // The trace tells a factor to a thousandth.
        const off = Math.abs(total((one) => one.effectLost) - (effectKept!.asked - effectKept!.got));
        expect(off).toBeLessThanOrEqual(effectKept!.asked / 2000 + 1);
        lost += total((one) => one.effectLost);
      }
      if (putToUse!.because === null) {
        expect(total((one) => one.idle)).toBeGreaterThanOrEqual(putToUse!.asked - putToUse!.got);
      }
      const minutes = inputs.reading.stints.reduce((sum, { reception }) => sum + (reception?.bridgingSec ?? 0), 0);
      expect(total((one) => one.bridgingSec)).toBe(minutes);
      bridged += minutes;
      for (const { host, visitor, facts, units } of meetings) {
        expect(host).not.toBe(visitor);
        expect(units).toBeGreaterThan(0);
        expect(facts.length).toBeGreaterThan(0);
      }
    });
    // Few worlds lose or bridge anything: more are looked at, a few at a time, until some have.
    for (let more = 0; more < 1 || (more < 20 && (lost === 0 || bridged === 0)); more++) {
      const { seed = more, numRuns } = runs(60);
      fc.assert(world, { numRuns, seed: seed + more });
    }
    expect(lost).toBeGreaterThan(0);
    expect(bridged).toBeGreaterThan(0);
  });

  it('costs no effect while all are at the national standard, in this run', () => {
    fc.assert(
      fc.property(traces, (trace) => {
        const same = { ...trace, header: withStandards(trace.header, AT_STANDARD) };
        expect(meetingsOf(inputsOf(same)).every(({ effectLost }) => effectLost === 0)).toBe(true);
      }),
      runs(30),
    );
  });

  it('is the same whatever forces are called and in whichever order they stand', () => {
    fc.assert(
      fc.property(traces, fc.infiniteStream(fc.nat()), ({ header, ...rest }, numbers) => {
        // Sets go by places in the list of forces: they say something else when it is another list.
        const trace = { ...rest, header: withStandards(header, { sets: [] }) };
        const forces = header.forceIds.map((_, n) => n);
        const keys = forces.map(() => Number(numbers.next().value));
        const order = forces.toSorted((x, y) => keys[x]! - keys[y]! || x - y);
        const isOfForce = (kind: number): boolean => isOfferFact(kind) || kind === FACT.donorCoverCounted;
        const moved = withForcesMoved(trace, order, isOfForce);
        expect(meetingsOf(inputsOf(moved))).toEqual(inThePlace(meetingsOf(inputsOf(trace)), order));
        for (const capability of comparedCapabilities(header)) {
          const [before, after] = [matrixOf(trace.header, capability), matrixOf(moved.header, capability)];
          eachPair(header, (one, other) =>
            expect(after.pair(order[one]!, order[other]!)).toEqual(before.pair(one, other)),
          );
        }
      }),
      runs(20),
    );
  });

  it('by hand: two units of Essex with long shields only at Kent’s incident, and a third that finds no place', () => {
    const kit = { force: 'E23000028', capability: 'publicOrder', attribute: 'kit', variant: 'long-only' };
    const times = { warned: 0, formed: HOUR, came: 2 * HOUR, released: 7 * HOUR };
    const made = handWorld({
      hours: 8,
      essexDeviates: true,
      doctrine: {
        workingTogether: {
          bridging: true,
          compatibility: true,
          command: false,
          sides: { value: 2, source: 'Made up', asOf: '2026', basis: 'illustrative' },
          apartEffect: { value: 0.5, source: 'Made up', asOf: '2026', basis: 'illustrative' },
          spans: [],
        },
      },
      rows: [
        ...stint(ESSEX_UNITS[0], times, { bridgingSec: 8 * MINUTE }),
        ...stint(ESSEX_UNITS[1], times, { bridgingSec: 12 * MINUTE }),
        ...stint(ESSEX_UNITS[2], { ...times, released: 4 * HOUR }, { idle: true }),
      ],
    });
    const entered = [{ ...kit, source: 'Made up', asOf: '2026', basis: 'user' } as Deviation];
    const trace = { ...made, header: withStandards(made.header, { ...library.standards, entered }) };
    const [meeting, ...others] = meetingsOf(inputsOf(trace));
    expect(others).toEqual([]);
    const officerHours = (amount: number): number => amount / 3_600_000;
    // Two units of ten officers for five hours at 95% (one level of kit apart); one unit idle for two hours.
    expect(meeting).toMatchObject({
      capability: PUBLIC_ORDER,
      host: 0,
      visitor: ESSEX,
      units: 3,
      bridgingSec: 20 * MINUTE,
    });
    expect(officerHours(meeting!.atWork)).toBe(100);
    expect(officerHours(meeting!.effectLost)).toBe(5);
    expect(officerHours(meeting!.idle)).toBe(20);
    expect([...meeting!.idleFor]).toEqual([0]);
    expect(hadACost(meeting!)).toBe(true);
    const [divide, ...more] = dividesOf(matrixOf(trace.header, PUBLIC_ORDER));
    expect(more).toEqual([]);
    expect(divide).toMatchObject({ variants: ['national', 'long-only'], forces: [[0, 2], [ESSEX]] });
    expect(divide!.difference).toMatchObject({ verdict: 'bridgeable', effectiveness: 0.95 });
  });
});
