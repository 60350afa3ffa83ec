// Who was joined to whom: what must be true of every exercise, one world on paper; and resilience as a score.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { connectionsOf } from '../../src/core/scoring/links.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { resilienceParts } from '../../src/core/scoring/resilience.ts';
import { wholeRun } from '../../src/core/scoring/scope.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import type { WithoutOne } from '../../src/core/scoring/types.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { library } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { ESSEX, HOUR, handWorld, MINUTE } from './hand-world.ts';

const rules = library.scoring;

const connections = (trace: Trace, untilSec = trace.header.durationSec) =>
  connectionsOf({ reading: readTrace(trace), rules, scope: { ...wholeRun(trace), untilSec }, summaries: {} });

describe('who was joined to whom', () => {
  it('every message that no link carried stands once, between nodes that are there, with facts in order', () => {
    let [lost, told, partners] = [0, 0, 0];
    fc.assert(
      fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
        const trace = simulate(plan, seed, replication, decisions);
        const { nodes, edges } = connections(trace);
        const ids = nodes.map(({ node }) => node);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { a, b, facts, messages, byOtherMeans, needed, missed, links, channels } of edges) {
          expect(a).toBeLessThan(b);
          expect(ids).toContain(a);
          expect(ids).toContain(b);
          expect(facts).toEqual([...facts].sort((x, y) => x - y));
          expect(messages + byOtherMeans + needed).toBeGreaterThan(0);
          expect(channels.length).toBeLessThanOrEqual(links.length);
          for (const n of links) {
            const { a: one, b: other } = trace.header.exercise.network.links[n]!;
            const ends = nodes.filter(({ node }) => node === a || node === b).map(({ id }) => id);
            expect(ends).toEqual(expect.arrayContaining([one, other]));
          }
          told += messages;
          partners += needed + missed;
        }
        const { kind } = trace.facts;
        const byOtherMeans = kind.filter((one) => one === FACT.messageWentByOtherMeans).length;
        expect(edges.reduce((sum, edge) => sum + edge.byOtherMeans, 0)).toBeLessThanOrEqual(byOtherMeans);
        lost += byOtherMeans;
        const reached = kind.filter((one) => one === FACT.requestReachedCentre).length;
        expect(nodes.reduce((sum, { requests }) => sum + requests, 0)).toBe(reached);
      }),
      runs(80),
    );
    expect(Math.min(lost, told, partners)).toBeGreaterThan(0);
  });

  it('by hand: Kent asks the national centre, which asks Essex, in vain the first time', () => {
    const made = handWorld({
      hours: 2,
      requests: [{ units: 2, draftedSec: 0 }],
      rows: [
        [0, 'requestDrafted', 0, 0, 2, 0],
        [MINUTE, 'requestReachedCentre', 0, 1, 0],
        [10 * MINUTE, 'requestBeganSourcing', 0, 0, 2, 0],
        [10 * MINUTE, 'messageWentByOtherMeans', 0, 1, 2],
        [10 * MINUTE, 'donorAsked', ESSEX, 0, 0, 2],
        [HOUR, 'donorAgreed', ESSEX, 0, 2, 2],
        [HOUR, 'linkFailed', 0],
      ],
    });
    const said = { source: 'Made up by a test', asOf: '2026', basis: 'illustrative' } as const;
    const minutes = (p50: number) => ({ min: 0, p10: 0, p50, p90: p50, max: p50, ...said });
    const { exercise } = made.header;
    const room = { id: 'essex-room', name: 'Essex control room', kind: 'controlRoom', staff: { value: 1, ...said } };
    const trace: Trace = {
      ...made,
      header: {
        ...made.header,
        exercise: {
          ...exercise,
          centres: [...exercise.centres, { ...room, kind: 'controlRoom', force: made.header.forceIds[ESSEX]! }],
          network: {
            ...exercise.network,
            channels: [
              { id: 'telephone', name: 'Telephone', latencyMin: minutes(3) },
              { id: 'talkgroup', name: 'Talkgroup', latencyMin: minutes(1) },
            ],
            links: [
              { id: 'one', channel: 'telephone', a: 'room', b: 'nation' },
              { id: 'two', channel: 'talkgroup', a: 'nation', b: 'room' },
            ],
          },
        },
      },
    };
    const { nodes, edges } = connections(trace);
    expect(nodes.map(({ id, tier, requests, longestWaitSec }) => [id, tier, requests, longestWaitSec])).toEqual([
      ['room', 'rooms', 0, 0],
      ['nation', 'national', 1, 9 * MINUTE],
      ['essex-room', 'rooms', 0, 0],
    ]);
    const told = edges.map(({ a, b, messages, byOtherMeans, failures }) => [a, b, messages, byOtherMeans, failures]);
    // The request; and what Essex was asked and answered, of which one message no link carried.
    expect(told).toEqual([
      [0, 1, 1, 0, 1],
      [1, 2, 2, 1, 0],
    ]);
    expect(edges.map(({ channels }) => channels.map(({ id }) => id))).toEqual([['talkgroup', 'telephone'], []]);
    // A quarter of an hour in, nobody has answered and nothing has failed.
    expect(connections(trace, 15 * MINUTE).edges.map(({ messages, failures }) => [messages, failures])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

const lost = (
  kind: WithoutOne['loss']['kind'],
  id: string,
  [reachedBefore, stillReached, later]: readonly [number, number, number],
): WithoutOne => ({
  loss: { kind, id, name: id },
  reachedBefore,
  stillReached,
  firstOutsideSec: { mean: later },
  unmetOfficerHours: { mean: 120, low: 80, high: 160 },
});

describe('resilience', () => {
  const trace = handWorld({ hours: 2, rows: [] });
  const reading = readTrace(trace);
  const inputsOf = (without: readonly WithoutOne[]) => ({
    reading,
    rules,
    scope: wholeRun(trace),
    summaries: { without },
  });

  it('is what comes without the worst of each kind: by hand', () => {
    const found = [
      lost('centre', 'harmless', [10, 10, 0]),
      // Eight of ten still come, an hour later: half of the credit for each, as two hours are none.
      lost('centre', 'worst', [10, 8, HOUR]),
      lost('channel', 'sooner without', [10, 10, -600]),
      lost('link', 'nobody came anyway', [0, 0, 0]),
    ];
    const parts = resilienceParts(inputsOf(found));
    expect(parts.map(({ about, got, asked }) => [about.without, got, asked])).toEqual([
      ['worst', 4000, 10_000],
      ['sooner without', 10_000, 10_000],
    ]);
    const resilience = (summaries: object) =>
      scoreTrace(readTrace(trace), rules, wholeRun(trace), summaries)[4]!.components.find(
        ({ id }) => id === 'resilience',
      )!;
    expect(resilience({}).because).toBe('needsReruns');
    expect(resilience({ without: found }).value).toBe(0.7);
  });

  it('is told as weak points: what help hangs on, the worst first, and not what others stand in for', () => {
    const found = [
      lost('centre', 'room', [10, 8, HOUR]),
      lost('channel', 'late', [10, 10, HOUR / 2]),
      // Six minutes later is a twentieth of the credit, and a tenth is the least that is told.
      lost('link', 'stood in for', [10, 10, 6 * MINUTE]),
      lost('link', 'sooner without', [10, 10, -600]),
    ];
    const gapsWith = (summaries: object) =>
      findGaps(reading, rules, wholeRun(trace), summaries).filter(({ kind }) => kind === 'singlePointOfFailure');
    expect(gapsWith({})).toEqual([]);
    const gaps = gapsWith({ without: found });
    expect(gaps.map(({ id }) => id)).toEqual(['singlePointOfFailure:centre:room', 'singlePointOfFailure:channel:late']);
    expect(gaps.map(({ says }) => says.split('. ')[0])).toEqual([
      'Without it at 2 of 10 places no help from outside came any more; elsewhere the first help from outside came 1 h 00 later; 120 officer-hours more of need went unmet (80 to 160)',
      'Without it the first help from outside came 30 min later; 120 officer-hours more of need went unmet (80 to 160)',
    ]);
    // The host's own control room, as the hand-made world has it: its force is concerned.
    expect(gaps.map(({ forces }) => forces.length)).toEqual([1, 0]);
  });

  it('never rises when help comes later or not at all', () => {
    const loss = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(4 * HOUR));
    fc.assert(
      fc.property(fc.array(loss, { minLength: 1 }), fc.nat(HOUR), fc.nat(3), (losses, later, fewer) => {
        const value = (of: readonly (readonly [number, number, number])[]): number => {
          const parts = resilienceParts(
            inputsOf(of.map(([before, still, sec], n) => lost('link', `${n}`, [before, Math.min(before, still), sec]))),
          );
          return parts[0]!.got / parts[0]!.asked;
        };
        const worse = losses.map(([before, still, sec]) => [before, Math.max(0, still - fewer), sec + later] as const);
        expect(value(worse)).toBeLessThanOrEqual(value(losses));
      }),
      runs(100),
    );
  });
});
