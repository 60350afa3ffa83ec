// On the road: who is no longer needed turns round, or goes on to where it is; who breaks down stands and drives on. Two
// disorders of the same force's neighbours, every duration fixed, so that what should happen can be said beforehand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { figure, MADE_UP } from '../support/quantities.ts';
import { runs } from '../support/runs.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { checkWhereabouts } from '../trace/trace-checks.ts';
import { createWatch } from './recount.ts';

const always = (minutes: number) => ({
  min: minutes,
  p10: minutes,
  p50: minutes,
  p90: minutes,
  max: minutes,
  ...MADE_UP,
});
/** Who holds any in the data, without an area too. */
const HOLDERS: readonly string[] = Object.entries(shippedInputs('large-disorder').exercise.holdings)
  .filter(([, held]) => 'publicOrder' in held)
  .map(([force]) => force);
const WARWICKSHIRE = 'E23000017';
const DEVON = 'E23000035';
const KENT = 'E23000032';
const place = (force: string) => {
  const { name, lat, lon } = library.musterPoints.find((point) => (point.force as string) === force)!;
  return { name, lat, lon };
};
const disorder = (id: string, force: string, atMin: number, lastsMin: number, units: number) => ({
  id,
  name: `Disorder ${id}`,
  force,
  place: place(force),
  reportedAfterMin: figure(atMin),
  phases: [
    { id: 'p', name: 'P', durationMin: always(lastsMin), demand: [{ capability: 'publicOrder', units, ...MADE_UP }] },
  ],
});

interface Given {
  readonly movement: unknown;
  /** Minutes after which the disorder in Kent is over; the one in Devon wants units from an hour before that on. */
  readonly overMin?: number;
  readonly second?: boolean;
  readonly secondHost?: string;
  readonly secondUnits?: number;
  readonly reliefs?: string;
}

/** Twelve units of Warwickshire's set out for Kent; before they are there nobody is wanted in Kent any more. */
const exercise = (given: Given): Trace => simulate(planOf(given), 'road', 0, []);

function planOf({
  movement,
  overMin = 150,
  second = false,
  secondHost = DEVON,
  secondUnits = 12,
  reliefs = 'off',
}: Given): Plan {
  const routes = library.doctrines.find(({ id }) => id === 'present-practice')!.routes;
  const national = routes
    .find(({ id }) => (id as string) === 'publicOrder')!
    .tiers.find(({ id }) => (id as string) === 'national')!;
  const nought = Object.fromEntries(
    ['activationMin', 'decisionMin', 'handlingMin', 'donorDecisionMin'].map((name) => [name, always(0)]),
  );
  const incidents = [disorder('kent', KENT, 0, overMin, 12)];
  if (second) incidents.push(disorder('devon', secondHost, overMin - 60, 900, secondUnits));
  const settings: Setting[] = [
    { path: '/scenario/durationHours', value: 48 },
    { path: '/scenario/incidents', value: incidents },
    // Its injects speak of the incident that was there.
    { path: '/scenario/mel/injects', value: [] },
    { path: '/doctrine/movement', value: movement },
    { path: '/doctrine/declareMin', value: always(0) },
    { path: '/doctrine/recoverMin', value: always(0) },
    { path: '/doctrine/sustaining/reliefs', value: reliefs },
    { path: '/doctrine/coordination/messages/otherMeansMin', value: always(0) },
    ...library.network.channels.map(({ id }) => ({ path: `/network/channels/${id}/latencyMin`, value: always(0) })),
    ...['calloutMin', 'departureMin', 'receptionMin', 'handoverMin'].map((name) => ({
      path: `/doctrine/routes/publicOrder/${name}`,
      value: always(0),
    })),
    { path: '/doctrine/routes/publicOrder/formableShare/value', value: 1 },
    { path: '/doctrine/routes/publicOrder/minimumCoverShare/value', value: 0 },
    {
      path: '/doctrine/routes/publicOrder/tiers',
      value: [{ ...national, ...nought, noticeMin: always(60), activation: 'standing' }],
    },
    ...HOLDERS.map((id) => ({
      path: `/holdings/${id}/publicOrder`,
      value: { units: id === WARWICKSHIRE ? 12 : 0, ...MADE_UP },
    })),
  ];
  return createPlan(shippedInputs('large-disorder', settings));
}

const rows = ({ facts }: Trace, kind: FactKind): number[] =>
  [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]);
const TOLD_THERE = { standDown: 'atRendezvous', diversion: 'off' };
const TURNED = { standDown: 'onTheRoad', diversion: 'off' };
const SENT_ON = { standDown: 'onTheRoad', diversion: 'toOpenRequests' };

describe('no longer needed', () => {
  test('told at the rendezvous: all drive there, and home again', () => {
    const trace = exercise({ movement: TOLD_THERE });
    expect(rows(trace, 'unitReachedRendezvous')).toHaveLength(12);
    expect(rows(trace, 'unitTurnedRound')).toEqual([]);
  });

  test('told on the road: nobody comes, and each is home after as long again as it was out, and the way to a junction', () => {
    const there = exercise({ movement: TOLD_THERE });
    const trace = exercise({ movement: TURNED });
    const turned = rows(trace, 'unitTurnedRound');
    expect(turned).toHaveLength(12);
    expect(rows(trace, 'unitReachedRendezvous')).toEqual([]);
    const homeAt = new Map(
      rows(trace, 'unitReachedHome').map((n) => [trace.facts.subject[n], trace.facts.timeSec[n]!]),
    );
    const homeBefore = new Map(
      rows(there, 'unitReachedHome').map((n) => [there.facts.subject[n], there.facts.timeSec[n]!]),
    );
    for (const n of turned) {
      const unit = trace.facts.subject[n];
      const outSec = trace.facts.c[n]!;
      const backSec = homeAt.get(unit)! - trace.facts.timeSec[n]!;
      // The next junction may be some miles ahead; roads are as busy as the hour has it.
      expect(backSec).toBeGreaterThan(0.8 * outSec);
      expect(backSec).toBeLessThan(1.5 * outSec + 2400);
      expect(homeAt.get(unit)!).toBeLessThan(homeBefore.get(unit)!);
    }
    expect(wordsOf(trace, turned[0]!)).toMatch(
      /PSU \d+ was told on the road, \d+ min out, that Disorder kent needs it no more, and turns round$/,
    );
  });

  test('where another disorder lacks them they go on there, and its request is filled by them', () => {
    const trace = exercise({ movement: SENT_ON, second: true });
    const diverted = rows(trace, 'unitDiverted');
    expect(diverted).toHaveLength(12);
    expect(rows(trace, 'unitTurnedRound')).toEqual([]);
    const came = rows(trace, 'unitReachedRendezvous');
    expect(came.map((n) => trace.facts.a[n])).toEqual(Array.from({ length: 12 }, () => 1));
    const filled = rows(trace, 'requestFilled').filter((n) => trace.facts.c[n] === 1);
    expect(filled).toHaveLength(1);
    expect(trace.facts.timeSec[filled[0]!]).toBe(trace.facts.timeSec[diverted[0]!]);
    // Home first, as they would without it, and out again after their rest takes far longer.
    const without = exercise({ movement: TURNED, second: true });
    const first =
      rows(without, 'unitReachedRendezvous').map((n) => without.facts.timeSec[n]!)[0] ?? Number.POSITIVE_INFINITY;
    expect(trace.facts.timeSec[came[0]!]! + 4 * 3600).toBeLessThan(first);
    expect(wordsOf(trace, diverted[0]!)).toMatch(/PSU \d+ goes on to Disorder devon instead, for request 2$/);
  });
});

describe('breakdown', () => {
  const breaking = (per1000Km: number, recoveryMin: number) => ({
    ...TOLD_THERE,
    breakdown: { occurs: true, per1000Km: figure(per1000Km), recoveryMin: always(recoveryMin) },
  });
  const arrivals = (trace: Trace): Map<number, number> =>
    new Map(rows(trace, 'unitReachedRendezvous').map((n) => [trace.facts.subject[n]!, trace.facts.timeSec[n]!]));

  test('switched off, or at a rate of nought, nothing differs', () => {
    const plain = exercise({ movement: TOLD_THERE, overMin: 900 }).facts;
    expect(exercise({ movement: breaking(0, 60), overMin: 900 }).facts).toEqual(plain);
    const off = { ...TOLD_THERE, breakdown: { ...breaking(50, 60).breakdown, occurs: false } };
    expect(exercise({ movement: off, overMin: 900 }).facts).toEqual(plain);
  });

  test('who breaks down comes later by the time off the road, near enough; the others as ever', () => {
    const plain = arrivals(exercise({ movement: TOLD_THERE, overMin: 900 }));
    const trace = exercise({ movement: breaking(3, 90), overMin: 900 });
    const broken = new Set(rows(trace, 'unitBrokeDown').map((n) => trace.facts.subject[n]!));
    expect(broken.size).toBeGreaterThan(2);
    expect(broken.size).toBeLessThan(12);
    expect(rows(trace, 'unitDroveOn')).toHaveLength(broken.size);
    for (const [unit, cameSec] of arrivals(trace)) {
      const laterSec = cameSec - plain.get(unit)!;
      if (!broken.has(unit)) expect(laterSec).toBe(0);
      // Traffic is another an hour and a half later.
      else expect(Math.abs(laterSec - 90 * 60)).toBeLessThan(30 * 60);
    }
  });

  test('as often as the rate says: over the kilometres driven', () => {
    let broken = 0;
    let km = 0;
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const settings = [
        { path: '/doctrine/movement/breakdown/occurs', value: true },
        { path: '/doctrine/movement/breakdown/per1000Km/value', value: 4 },
        { path: '/doctrine/movement/standDown', value: 'atRendezvous' },
        { path: '/doctrine/sustaining/reliefs', value: 'off' },
      ];
      const trace = simulate(createPlan(shippedInputs('london-2011', settings)), seed, 0, []);
      broken += rows(trace, 'unitBrokeDown').length;
      for (const n of rows(trace, 'unitDeparted')) km += trace.legs.metres[trace.facts.b[n]!]! / 1000;
    }
    const expected = (4 * km) / 1000;
    expect(expected).toBeGreaterThan(100);
    // Four standard deviations of a count; less what would have befallen the last streets, where nobody stops.
    expect(Math.abs(broken - expected)).toBeLessThan(4 * Math.sqrt(expected) + 0.1 * expected);
  });
});

test('whenever they are told, wherever they are sent: counts hold after every event, and every journey goes on from where it was', () => {
  const seen = new Map<FactKind, number>();
  fc.assert(
    fc.property(
      fc.integer({ min: 62, max: 260 }),
      fc.constantFrom(DEVON, WARWICKSHIRE, KENT),
      fc.constantFrom(4, 12),
      fc.constantFrom('off', 'byDutyClock'),
      fc.constantFrom(0, 2, 20),
      fc.string({ maxLength: 4 }),
      (overMin, secondHost, secondUnits, reliefs, per1000Km, seed) => {
        const breakdown = { occurs: true, per1000Km: figure(per1000Km), recoveryMin: always(20) };
        const plan = planOf({
          movement: { ...SENT_ON, breakdown },
          overMin,
          second: true,
          secondHost,
          secondUnits,
          reliefs,
        });
        const trace = simulate(plan, seed, 0, [], createWatch());
        checkWhereabouts(trace, plan.inputs.router.graph);
        for (const kind of ['unitDiverted', 'unitTurnedRound', 'unitBrokeDown', 'unitDroveOn'] as const) {
          seen.set(kind, (seen.get(kind) ?? 0) + rows(trace, kind).length);
        }
      },
    ),
    runs(25),
  );
  for (const [kind, times] of seen) expect(times, kind).toBeGreaterThan(20);
});
