// Part and composite units, as a planner would reckon them: what Kent and Surrey have left beside whole units, when Sussex
// lacks two. Every duration is fixed, so that what should happen can be said beforehand.

import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { billOf } from '../../src/core/trace/bill.ts';
import { measureContributions } from '../../src/core/trace/contributions.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { whyUnit } from '../../src/core/trace/why/explain.ts';
import { waitAt } from '../../src/core/trace/why/unit-wait.ts';
import { figure, MADE_UP } from '../support/quantities.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { createWatch } from './recount.ts';

const always = (minutes: number) => ({
  min: minutes,
  p10: minutes,
  p50: minutes,
  p90: minutes,
  max: minutes,
  ...MADE_UP,
});
const KENT = 'E23000032';
const SURREY = 'E23000031';
const SUSSEX = 'E23000033';
const HELD: Readonly<Record<string, number>> = { [KENT]: 4, [SURREY]: 2 };
const HOLDERS: readonly string[] = Object.entries(shippedInputs('large-disorder').exercise.holdings)
  .filter(([, held]) => 'publicOrder' in held)
  .map(([force]) => force);
const number = (force: string): number => library.forces.findIndex(({ id }) => (id as string) === force);

interface Given {
  readonly inUse?: boolean;
  readonly composites?: boolean;
  readonly units?: number;
  readonly smallest?: number;
  readonly more?: readonly Setting[];
}

/**
 * At two thirds of what they hold Kent forms 8 serials, two units and 2 serials; Surrey 4, one unit and 1 serial. Nobody else
 * has any. One tier, the region.
 */
function exercise({ inUse = true, composites = true, units = 5, smallest = 2, more = [] }: Given): Trace {
  const doctrine = library.doctrines.find(({ id }) => id === 'present-practice')!;
  const route = doctrine.routes.find(({ id }) => (id as string) === 'publicOrder')!;
  const regional = route.tiers.find(({ id }) => (id as string) === 'regional')!;
  const nought = Object.fromEntries(['activationMin', 'decisionMin', 'handlingMin'].map((name) => [name, always(0)]));
  const { name, lat, lon } = library.musterPoints.find((point) => (point.force as string) === SUSSEX)!;
  const settings: Setting[] = [
    { path: '/scenario/durationHours', value: 24 },
    {
      path: '/scenario/incidents',
      value: [
        {
          id: 'sussex',
          name: 'Disorder',
          force: SUSSEX,
          place: { name, lat, lon },
          reportedAfterMin: figure(0),
          phases: [
            {
              id: 'p',
              name: 'P',
              durationMin: always(720),
              demand: [{ capability: 'publicOrder', units, ...MADE_UP }],
            },
          ],
        },
      ],
    },
    { path: '/scenario/mel/injects', value: [] },
    { path: '/doctrine/partUnits/inUse/value', value: inUse },
    { path: '/doctrine/partUnits/composites/value', value: composites },
    { path: '/doctrine/partUnits/meetingMin', value: always(50) },
    { path: '/doctrine/partUnits/capabilities/publicOrder/smallest/value', value: smallest },
    { path: '/doctrine/declareMin', value: always(0) },
    { path: '/doctrine/recoverMin', value: always(0) },
    { path: '/doctrine/sustaining/reliefs', value: 'off' },
    { path: '/doctrine/lossOfControl/applies', value: false },
    { path: '/doctrine/routes/publicOrder/formableShare/value', value: 0.67 },
    { path: '/doctrine/routes/publicOrder/minimumCoverShare/value', value: 0 },
    { path: '/doctrine/atHome/everyday/inUse/value', value: false },
    { path: '/doctrine/atHome/incidents/inUse/value', value: false },
    {
      path: '/doctrine/routes/publicOrder/tiers',
      value: [{ ...regional, ...nought, noticeMin: always(60), donorDecisionMin: always(20), activation: 'standing' }],
    },
    ...HOLDERS.map((id) => ({ path: `/holdings/${id}/publicOrder`, value: { units: HELD[id] ?? 0, ...MADE_UP } })),
    ...more,
  ];
  return simulate(createPlan(shippedInputs('large-disorder', settings)), 'serials', 0, [], createWatch(7));
}

const rows = ({ facts }: Trace, kind: FactKind): number[] =>
  [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]);
const told = (trace: Trace, kind: FactKind): string[] => rows(trace, kind).map((n) => wordsOf(trace, n));
/** The most units of other forces at work at once. */
const mostAtWork = (trace: Trace): number => Math.max(...supplySeries(trace, 0, 0).externalDeployed);
const unitOf = ({ facts }: Trace, row: number): number => facts.subject[row]!;

test('three whole units go; then what Kent and Surrey have left makes up a fourth', () => {
  const trace = exercise({});
  expect(told(trace, 'unitMadeUp')).toEqual([
    'Kent composite PSU was made up of what was left beside whole units (composite unit: Kent 2 serials, Surrey 1), for request 1',
  ]);
  expect(told(trace, 'serialsJoined')).toEqual([
    'Kent gives 2 serials to Kent composite PSU',
    'Surrey gives 1 serial to Kent composite PSU',
  ]);
  expect(mostAtWork(trace)).toBe(4);

  // Called once forces have had their 20 minutes; formed with an hour's notice and 50 minutes to meet.
  const [made] = rows(trace, 'unitMadeUp');
  const unit = unitOf(trace, made!);
  const at = (kind: FactKind): number => {
    const row = rows(trace, kind).find((n) => unitOf(trace, n) === unit);
    return trace.facts.timeSec[row!]!;
  };
  expect(at('unitFormed') - at('unitWarned')).toBe((60 + 50) * 60);

  // Each force is paid for its own: 17 of the 25 officers are Kent's, 8 Surrey's.
  const lines = billOf(trace)!.lines.map(({ donor, officerSec, deployments }) => ({ donor, officerSec, deployments }));
  expect(lines.map(({ donor, deployments }) => [donor, deployments])).toEqual(
    [
      [number(SURREY), 2],
      [number(KENT), 3],
    ].toSorted(([x], [y]) => x! - y!),
  );
  const made2 = measureContributions(trace).filter(({ supplied }) => supplied > 0);
  expect(new Map(made2.map(({ force, supplied }) => [force, supplied]))).toEqual(
    new Map([
      [number(KENT), 2.666667],
      [number(SURREY), 1.333333],
    ]),
  );
  expect(whyUnit(trace, waitAt(trace, unit, 12 * 3600)!).because).toContain(
    'No whole unit was to be had, so it was made up of what was left beside them: composite unit: Kent 2 serials, Surrey 1.',
  );
});

test('without composites Kent sends two of three serials, and the one of Surrey stays', () => {
  const trace = exercise({ composites: false });
  expect(told(trace, 'unitMadeUp')).toEqual([
    'Kent part PSU (2 of 3) was made up of what was left beside whole units (part unit: 2 of 3 serials), for request 1',
  ]);
  expect(mostAtWork(trace)).toBeCloseTo(3 + 2 / 3, 5);
  const unit = trace.header.units[unitOf(trace, rows(trace, 'unitMadeUp')[0]!)]!;
  // An inspector, two sergeants and twelve constables, with two drivers.
  expect([unit.travelling, unit.onTheLine]).toEqual([17, 15]);
});

test('part units that add up to a whole one take it off what is asked for', () => {
  const trace = exercise({ composites: false, smallest: 1, units: 4 });
  expect(told(trace, 'unitMadeUp')).toHaveLength(2);
  expect(mostAtWork(trace)).toBeCloseTo(4, 9);
  expect(told(trace, 'requestFilled')).toHaveLength(1);
});

describe('nothing is made up', () => {
  test('where doctrine has it off: nobody sends more than whole units', () => {
    const trace = exercise({ inUse: false });
    expect(told(trace, 'unitMadeUp')).toEqual([]);
    expect(mostAtWork(trace)).toBe(3);
    expect(trace.header.units.some(({ madeUp }) => madeUp !== undefined)).toBe(false);
  });

  test('where whole units are enough', () => {
    expect(told(exercise({ units: 3 }), 'unitMadeUp')).toEqual([]);
  });
});

test('August 2011 is short of fewer unit-hours with what forces have left than without it', () => {
  const shortUnitSec = (inUse: boolean): number => {
    const inputs = shippedInputs('august-2011', [{ path: '/doctrine/partUnits/inUse/value', value: inUse }]);
    const { timeSec, demand, ownDeployed, externalDeployed } = supplySeries(
      simulate(createPlan(inputs), 'muster', 0, []),
      0,
      null,
    );
    return timeSec.reduce((sum, sec, n) => {
      const lacking = Math.max(0, demand[n]! - ownDeployed[n]! - externalDeployed[n]!);
      return sum + lacking * ((timeSec[n + 1] ?? sec) - sec);
    }, 0);
  };
  expect(shortUnitSec(true)).toBeLessThan(shortUnitSec(false));
});
