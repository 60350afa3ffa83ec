// A scenario that is there for a feature comes out otherwise when the feature is switched off: what its "tests" claims is
// shown here, under the same seeds. The figure is unit-hours of need that nobody met.

import { expect, test } from 'vitest';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Unit-hours in which effective strength was below demand, of one capability at one incident or at all of them. */
function unmetUnitHours(trace: Trace, capability: string, incident: string | null): number {
  const number = (trace.header.capabilityIds as readonly string[]).indexOf(capability);
  const places = trace.header.incidents.flatMap(({ id }, n) => (incident === null || id === incident ? [n] : []));
  let unmet = 0;
  for (const place of places) {
    const { timeSec, demand, effective } = supplySeries(trace, number, place);
    for (let n = 0; n + 1 < timeSec.length; n++) {
      unmet += Math.max(0, demand[n]! - effective[n]!) * (timeSec[n + 1]! - timeSec[n]!);
    }
  }
  return unmet / 3600;
}

function tracesOf(scenario: string, settings: readonly Setting[]): readonly Trace[] {
  const plan = createPlan(shippedInputs(scenario, settings));
  return SEEDS.map((seed) => simulate(plan, seed, 0, []));
}

function meanUnmet(traces: readonly Trace[], capability: string, incident: string | null): number {
  const each = traces.map((trace) => unmetUnitHours(trace, capability, incident));
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

interface Claim {
  readonly scenario: string;
  /** What it is there for, and what is taken away to show it. */
  readonly feature: string;
  readonly capability: string;
  /** Absent: all incidents together. */
  readonly incident?: string;
  readonly without: readonly Setting[];
  /** With the feature taken away, need goes unmet for longer, or for less long. */
  readonly unmet: 'more' | 'less';
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
    unmet: 'more',
  },
  {
    scenario: 'london-2011',
    feature: 'the national tier of the third day',
    capability: 'publicOrder',
    without: [
      { path: '/scenario/activations', value: [] },
      { path: '/scenario/plannedAid', value: [] },
    ],
    unmet: 'more',
  },
  {
    scenario: 'marauding-attack',
    feature: 'armed response from other forces',
    capability: 'firearms',
    without: [noTier('firearms', 'regional'), noTier('firearms', 'national')],
    unmet: 'more',
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
    unmet: 'less',
  },
  {
    scenario: 'surveillance-three-regions',
    feature: 'technical teams from other regions',
    capability: 'technicalSurveillance',
    without: [noTier('technicalSurveillance', 'national')],
    unmet: 'more',
  },
  {
    scenario: 'august-2024',
    feature: 'a national tier that stood only on 6 August: activated on 2 August instead',
    capability: 'publicOrder',
    without: [{ path: '/scenario/activations/0/afterMin', value: 5400 }],
    unmet: 'less',
  },
  {
    scenario: 'spreading-disorder',
    feature: 'unmet demand that feeds back',
    capability: 'publicOrder',
    without: [{ path: '/doctrine/lossOfControl/applies', value: false }],
    unmet: 'less',
  },
  {
    scenario: 'nerve-agent',
    feature: 'specialists from other forces',
    capability: 'cbrn',
    without: [noTier('cbrn', 'national')],
    unmet: 'more',
  },
  {
    scenario: 'east-coast-surge',
    feature: 'neighbours in the same water',
    capability: 'generalOfficers',
    incident: 'great-yarmouth',
    without: ['lowestoft', 'clacton', 'boston', 'grimsby'].map((id) => ({
      path: `/scenario/incidents/${id}/phases/evacuation/demand`,
      value: [],
    })),
    unmet: 'less',
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
    unmet: 'less',
  },
  {
    scenario: 'peaceful-protest',
    feature: 'liaison teams asked for ahead',
    capability: 'policeLiaison',
    without: [{ path: '/scenario/plannedAid', value: [] }],
    unmet: 'more',
  },
  {
    scenario: 'cyber-incident',
    feature: 'coordination that is down',
    capability: 'publicOrder',
    without: [{ path: '/scenario/disruptions', value: [] }],
    unmet: 'less',
  },
  {
    scenario: 'august-2024',
    feature: 'reliefs and rest for the same trained officers',
    capability: 'publicOrder',
    without: NOBODY_TIRES,
    unmet: 'less',
  },
  {
    scenario: 'nerve-agent',
    feature: 'cordons round the clock, with reliefs and rest',
    capability: 'generalOfficers',
    without: NOBODY_TIRES,
    unmet: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'reliefs and rest',
    capability: 'generalOfficers',
    without: NOBODY_TIRES,
    unmet: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'an end to duty after nine days',
    capability: 'generalOfficers',
    without: [{ path: '/doctrine/sustaining/maximumDays/value', value: 28 }],
    unmet: 'less',
  },
  {
    scenario: 'planned-summit',
    feature: 'aid asked for ahead',
    capability: 'firearms',
    without: [{ path: '/scenario/plannedAid', value: [] }],
    unmet: 'more',
  },
];

/** As the last scenario was shipped; its claims come one after another. */
let shipped: { readonly scenario: string; readonly traces: readonly Trace[] } | undefined;

test.each(CLAIMS.toSorted((x, y) => x.scenario.localeCompare(y.scenario)))(
  '$scenario without $feature: $unmet need goes unmet',
  (claim) => {
    const { scenario, capability, incident = null, without, unmet } = claim;
    if (shipped?.scenario !== scenario) shipped = { scenario, traces: tracesOf(scenario, []) };
    const as = meanUnmet(shipped.traces, capability, incident);
    const off = meanUnmet(tracesOf(scenario, without), capability, incident);
    const [less, more] = unmet === 'more' ? [as, off] : [off, as];
    expect(more, `${as} unit-hours as shipped, ${off} without`).toBeGreaterThan(1.02 * less);
  },
);

test('every shipped scenario claims something', () => {
  expect(new Set(CLAIMS.map(({ scenario }) => scenario))).toEqual(new Set(SHIPPED_SCENARIOS));
});
