// Relief alone against the roster arithmetic: how many teams a post needs that is never to be empty, worked out on paper
// from tour, road, overlap and rest, and counted in the engine with every other duration at nought.

import { describe, expect, test } from 'vitest';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { MADE_UP } from '../support/quantities.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const WARWICKSHIRE = 'E23000017';
const BEDFORDSHIRE = 'E23000026';
const POSTS = 4;
const DAYS = 6;
const NOUGHT = { min: 0, p10: 0, p50: 0, p90: 0, max: 0, ...MADE_UP };
const FIVE_DAYS = { min: 7200, p10: 7200, p50: 7200, p90: 7200, max: 7200, ...MADE_UP };

interface Roster {
  readonly dutyHours: number;
  readonly restHours: number;
  readonly overlapMin?: number;
  readonly figures?: Readonly<Record<string, number>>;
  readonly reliefs?: string;
  readonly host?: string;
}

/** One post of four units for five days, all of them from one force an hour or so away unless it is the host itself. */
function exercise(roster: Roster): Trace {
  const { dutyHours, restHours, overlapMin = 30, figures = {}, reliefs = 'byDutyClock', host = BEDFORDSHIRE } = roster;
  const { sustaining, routes } = library.doctrines.find(({ id }) => id === 'present-practice')!;
  const route = routes.find(({ id }) => (id as string) === 'publicOrder')!;
  const national = route.tiers.find(({ id }) => (id as string) === 'national')!;
  const values: Record<string, number> = {
    assemblyMin: 0,
    maximumDutyMin: dutyHours * 60,
    minimumRestMin: restHours * 60,
    overlapMin,
    planningMin: 1,
    marginMin: 10,
    restNearBeyondMin: 0,
    maximumDays: 28,
    ...figures,
  };
  const block = Object.fromEntries(
    Object.entries(sustaining!).map(([name, figure]) => [
      name,
      name in values ? { value: values[name], ...MADE_UP } : figure,
    ]),
  );
  const phase = {
    id: 'post',
    name: 'Post',
    durationMin: FIVE_DAYS,
    demand: [{ capability: 'publicOrder', units: POSTS, ...MADE_UP }],
  };
  const none = library.forces.filter(hasArea).map(({ id }) => ({
    path: `/holdings/${id}/publicOrder`,
    value: { units: (id as string) === WARWICKSHIRE ? 40 : 0, ...MADE_UP },
  }));
  const rest = {
    min: restHours * 60,
    p10: restHours * 60,
    p50: restHours * 60,
    p90: restHours * 60,
    max: restHours * 60,
  };
  const noughts = ['calloutMin', 'departureMin', 'receptionMin', 'handoverMin'].map((name) => ({
    path: `/doctrine/routes/publicOrder/${name}`,
    value: NOUGHT,
  }));
  const inTier = ['activationMin', 'decisionMin', 'handlingMin', 'donorDecisionMin', 'noticeMin'].map((name) => [
    name,
    NOUGHT,
  ]);
  const settings = [
    { path: '/scenario/durationHours', value: DAYS * 24 },
    { path: '/scenario/parameters/host/value', value: host },
    { path: '/scenario/incidents/disorder/phases', value: [phase] },
    { path: '/doctrine/sustaining', value: { ...block, reliefs } },
    { path: '/doctrine/declareMin', value: NOUGHT },
    { path: '/doctrine/coordination/messages/otherMeansMin', value: NOUGHT },
    ...library.network.channels.map(({ id }) => ({ path: `/network/channels/${id}/latencyMin`, value: NOUGHT })),
    { path: '/doctrine/routes/publicOrder/formableShare/value', value: 1 },
    { path: '/doctrine/routes/publicOrder/minimumCoverShare/value', value: 0 },
    { path: '/doctrine/routes/publicOrder/tiers', value: [{ ...national, ...Object.fromEntries(inTier) }] },
    { path: '/doctrine/routes/publicOrder/recoveryMin', value: { ...rest, ...MADE_UP } },
    ...noughts,
    ...none,
  ];
  return simulate(createPlan(shippedInputs('large-disorder', settings)), 'roster', 0, []);
}

const timesOf = ({ facts }: Trace, kind: FactKind): number[] =>
  [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]).map((n) => facts.timeSec[n]!);

const unitsOf = ({ facts }: Trace, kind: FactKind): Set<number> =>
  new Set([...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]).map((n) => facts.subject[n]!));

/** Fewest and most units at work from when the post was first full until it was no longer demanded. */
function heldWith(trace: Trace): { fewest: number; most: number } {
  const { timeSec, ownDeployed, externalDeployed } = supplySeries(trace, 0, 0);
  const atWork = timeSec.map((_, n) => ownDeployed[n]! + externalDeployed[n]!);
  const full = atWork.findIndex((units) => units >= POSTS);
  const overSec = timesOf(trace, 'demandChanged').at(-1)!;
  const held = atWork.slice(full).filter((_, n) => timeSec[full + n]! < overSec);
  return { fewest: Math.min(...held), most: Math.max(...held) };
}

describe('a post that is never empty', () => {
  test.each([
    { dutyHours: 12, restHours: 9, teams: 2 },
    { dutyHours: 12, restHours: 11, teams: 3 }, // the overlap and the road make the second team a little late
    { dutyHours: 8, restHours: 10, teams: 3 },
    { dutyHours: 5, restHours: 9.5, teams: 5 },
  ])('tours of $dutyHours h, $restHours h of rest: $teams teams', ({ dutyHours, restHours, teams }) => {
    const overlapHours = 0.5;
    const trace = exercise({ dutyHours, restHours, overlapMin: 30 });
    const [formedSec = 0] = timesOf(trace, 'unitFormed');
    const [deployedSec = 0] = timesOf(trace, 'unitDeployed');
    const roadHours = (deployedSec - formedSec) / 3600;
    expect(roadHours).toBeGreaterThan(0.2);
    // On paper: the first team is wanted again once the others have each worked a tour less road and overlap.
    const worksHours = dutyHours - roadHours - overlapHours;
    const onPaper = (worked: number): number => 1 + Math.ceil((overlapHours + restHours) / worked);
    expect(onPaper(worksHours)).toBe(teams);
    // The reliefs come ten minutes early and a little sooner or later as traffic has it: that must not decide.
    expect(onPaper(worksHours - 0.4)).toBe(teams);
    expect(unitsOf(trace, 'unitDeployed').size).toBe(teams * POSTS);
    expect(heldWith(trace)).toEqual({ fewest: POSTS, most: POSTS });
    expect(timesOf(trace, 'unitOverran')).toEqual([]);
  });

  test('with no road to drive and no overlap, twelve on and eleven off takes two teams', () => {
    // 12 h of work each, 11 h of rest: the second team's tour is longer than the first one's rest.
    expect(1 + Math.ceil(11 / 12)).toBe(2);
    const atHome = { restNearBeyondMin: 60, marginMin: 0 };
    const trace = exercise({ dutyHours: 12, restHours: 11, overlapMin: 0, host: WARWICKSHIRE, figures: atHome });
    expect(timesOf(trace, 'unitBeganRest')).toEqual([]);
    expect(unitsOf(trace, 'unitDeployed').size).toBe(2 * POSTS);
    expect(heldWith(trace)).toEqual({ fewest: POSTS, most: POSTS });
  });

  test('with reliefs off, the same four stay for five days', () => {
    const trace = exercise({ dutyHours: 12, restHours: 11, reliefs: 'off' });
    expect(unitsOf(trace, 'unitDeployed').size).toBe(POSTS);
    expect(timesOf(trace, 'unitRelieved')).toEqual([]);
  });

  test('nobody is on duty longer than a tour, or back before its rest is over', () => {
    const trace = exercise({ dutyHours: 12, restHours: 11 });
    const { facts } = trace;
    const restedFrom = new Map<number, number>();
    let tours = 0;
    for (let n = 0; n < facts.length; n++) {
      const [kind, unit, timeSec] = [facts.kind[n], facts.subject[n]!, facts.timeSec[n]!];
      if (kind === FACT.unitRostered) {
        tours++;
        expect(facts.c[n]! - facts.b[n]!).toBe(12 * 3600);
        const rested = restedFrom.get(unit);
        if (rested !== undefined) expect(timeSec - rested).toBeGreaterThanOrEqual(11 * 3600);
      } else if (kind === FACT.unitBeganRest) restedFrom.set(unit, timeSec);
    }
    expect(tours).toBeGreaterThan(POSTS * 8);
    // The first two teams' reliefs come from afar, all later ones from beds near by.
    const planned = [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT.reliefsAsked);
    const sum = (column: Int32Array): number => planned.reduce((all, n) => all + column[n]!, 0);
    expect(sum(facts.b) - sum(facts.c)).toBe(2 * POSTS);
  });

  test('without beds everybody goes home to rest, and more come instead', () => {
    const near = exercise({ dutyHours: 12, restHours: 11 });
    const home = exercise({ dutyHours: 12, restHours: 11, figures: { bedsOfficers: 0 } });
    expect(timesOf(home, 'unitBeganRest')).toEqual([]);
    expect(timesOf(home, 'unitSetOffHome').length).toBeGreaterThan(timesOf(near, 'unitSetOffHome').length);
  });

  test('after three days one after another, a unit goes home and has two days off', () => {
    const trace = exercise({ dutyHours: 12, restHours: 11, figures: { maximumDays: 3, daysOff: 2 } });
    const { facts } = trace;
    const homeAt = new Map<number, number>();
    let daysOff = 0;
    for (let n = 0; n < facts.length; n++) {
      if (facts.kind[n] === FACT.unitReachedHome) homeAt.set(facts.subject[n]!, facts.timeSec[n]!);
      if (facts.kind[n] !== FACT.unitBecameAvailable) continue;
      const offSec = facts.timeSec[n]! - homeAt.get(facts.subject[n]!)!;
      if (offSec >= 2 * 86_400) daysOff++;
    }
    expect(daysOff).toBeGreaterThan(0);
  });
});
