// A scenario that is there for a feature comes out otherwise when the feature is switched off: what its "tests" claims is
// shown here, under the same seeds.

import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/load.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { library, SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';
import { type Claim, figureOf } from './claim.ts';
import { SWITCHED_ON, switchesOf } from './switched-on.ts';

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8'];

function tracesOf(scenario: string, settings: readonly Setting[], seeds: readonly string[] = SEEDS): readonly Trace[] {
  const plan = createPlan(shippedInputs(scenario, settings));
  return seeds.map((seed) => simulate(plan, seed, 0, []));
}

const noTier = (capability: string, tier: string): Setting => ({
  path: `/doctrine/routes/${capability}/tiers/${tier}/activation`,
  value: 'scheduled',
});

/** Units stay at work until they are released, fresh as on the first hour. */
const NOBODY_TIRES: readonly Setting[] = [
  { path: '/doctrine/sustaining/reliefs', value: 'off' },
  { path: '/doctrine/sustaining/fatigue/counts', value: false },
];

const CLAIMS: readonly Claim[] = [
  {
    scenario: 'large-disorder',
    feature: 'the national tier',
    capability: 'publicOrder',
    without: [noTier('publicOrder', 'national')],
    becomes: 'more',
  },
  {
    scenario: 'london-2011',
    feature: 'the national tier of the third day',
    capability: 'publicOrder',
    without: [
      { path: '/scenario/activations', value: [] },
      { path: '/scenario/plannedAid', value: [] },
    ],
    becomes: 'more',
  },
  {
    scenario: 'marauding-attack',
    feature: 'armed response from other forces',
    capability: 'firearms',
    without: [noTier('firearms', 'regional'), noTier('firearms', 'national')],
    becomes: 'more',
  },
  {
    scenario: 'two-city-attack',
    feature: 'another city that asked before',
    capability: 'firearms',
    incident: 'sheffield',
    without: [
      { path: '/scenario/incidents/leeds/phases/hunt/demand', value: [] },
      { path: '/scenario/incidents/leeds/phases/attack/demand', value: [] },
      { path: '/scenario/incidents/leeds/phases/secure/demand', value: [] },
    ],
    becomes: 'less',
  },
  {
    scenario: 'surveillance-three-regions',
    feature: 'technical teams from other regions',
    capability: 'technicalSurveillance',
    without: [noTier('technicalSurveillance', 'national')],
    becomes: 'more',
  },
  {
    scenario: 'august-2024',
    feature: 'a national tier that stood only on 6 August: activated on 2 August instead',
    capability: 'publicOrder',
    without: [{ path: '/scenario/activations/0/afterMin', value: 5400 }],
    becomes: 'less',
  },
  {
    scenario: 'spreading-disorder',
    feature: 'unmet demand that feeds back',
    capability: 'publicOrder',
    without: [{ path: '/doctrine/lossOfControl/applies', value: false }],
    becomes: 'less',
  },
  {
    scenario: 'nerve-agent',
    feature: 'specialists from other forces',
    capability: 'cbrn',
    without: [noTier('cbrn', 'national')],
    becomes: 'more',
  },
  {
    scenario: 'east-coast-surge',
    feature: 'neighbours in the same water',
    capability: 'generalOfficers',
    incident: 'clacton',
    without: ['great-yarmouth', 'lowestoft', 'boston', 'grimsby'].map((id) => ({
      path: `/scenario/incidents/${id}/phases/evacuation/demand`,
      value: [],
    })),
    becomes: 'less',
  },
  {
    scenario: 'august-2011',
    feature: 'aid to London while others are hit',
    capability: 'publicOrder',
    incident: 'manchester',
    without: [
      { path: '/scenario/plannedAid', value: [] },
      { path: '/scenario/activations', value: [] },
      { path: '/scenario/incidents/fourth-night/phases/held/demand', value: [] },
    ],
    becomes: 'less',
  },
  {
    scenario: 'peaceful-protest',
    feature: 'liaison teams asked for ahead',
    capability: 'policeLiaison',
    without: [{ path: '/scenario/plannedAid', value: [] }],
    becomes: 'more',
  },
  {
    scenario: 'cyber-incident',
    feature: 'coordination that is down',
    capability: 'publicOrder',
    without: [{ path: '/scenario/disruptions', value: [] }],
    becomes: 'less',
  },
  {
    scenario: 'august-2024',
    feature: 'reliefs and rest for the same trained officers',
    capability: 'publicOrder',
    without: NOBODY_TIRES,
    becomes: 'less',
  },
  {
    scenario: 'nerve-agent',
    feature: 'cordons round the clock, with reliefs and rest',
    capability: 'generalOfficers',
    without: NOBODY_TIRES,
    becomes: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'reliefs and rest',
    capability: 'generalOfficers',
    without: NOBODY_TIRES,
    becomes: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'an end to duty after nine days',
    capability: 'generalOfficers',
    without: [{ path: '/doctrine/sustaining/maximumDays/value', value: 28 }],
    becomes: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'aid asked for ahead',
    capability: 'firearms',
    without: [{ path: '/scenario/plannedAid', value: [] }],
    becomes: 'more',
  },
];

/** As the last scenario was shipped; its claims come one after another. */
let shipped: { readonly scenario: string; readonly traces: readonly Trace[] } | undefined;

function holds(claim: Claim, seeds: readonly string[]): void {
  const { scenario, without, becomes } = claim;
  if (shipped?.scenario !== scenario) shipped = { scenario, traces: tracesOf(scenario, []) };
  const as = figureOf(shipped.traces.slice(0, seeds.length), claim);
  const off = figureOf(tracesOf(scenario, without, seeds), claim);
  const [less, more] = becomes === 'more' ? [as, off] : [off, as];
  expect(more, `${as} as shipped, ${off} without`).toBeGreaterThan(1.02 * less);
}

describe.each(SHIPPED_SCENARIOS)('%s', (scenario) => {
  const its = ({ scenario: of }: Claim): boolean => of === scenario;
  test.each(CLAIMS.filter(its))('without $feature: $becomes need goes unmet', (claim) => holds(claim, SEEDS));
  test.each(SWITCHED_ON.filter(its))('without $feature, which it turns on: $figure $becomes', (claim) => {
    holds(claim, SEEDS.slice(0, 4));
  });

  test('claims something, and says of each switch that it turns on what that is for', () => {
    expect(CLAIMS.some(its)).toBe(true);
    const claimed = SWITCHED_ON.filter(its).flatMap(({ without }) => without.map(({ path }) => path));
    expect(switchesOf(loadScenario(scenario, library)).toSorted()).toEqual(claimed.toSorted());
  });
});
