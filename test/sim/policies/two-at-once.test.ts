// Two large disorders in the same minute: answering one of them, the optimal policy leaves to the other what the other needs
// more, and so the two together are helped sooner than under any other policy.

import { describe, expect, test } from 'vitest';
import { at } from '../../../src/core/base/assert.ts';
import type { AllocationPolicy } from '../../../src/core/model/doctrine.ts';
import type { Setting } from '../../../src/core/scenario/pointer.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import { figure } from '../../support/quantities.ts';
import { library, shippedInputs } from '../../support/shipped.ts';
import { EVERY_POLICY, nameOf, withPolicy } from './with-policy.ts';

const forceNamed = (name: string): string => library.forces.find((force) => force.shortName === name)!.id;

/** Each asks the nation for more than it has itself; one is answered before the other, in the same second. */
function twoAtOnce(hosts: readonly [string, string], units: number): Setting[] {
  const incidents = hosts.map((name, n) => ({
    id: `disorder-${n + 1}`,
    name: `Disorder ${n + 1}`,
    force: forceNamed(name),
    place: placeOf(forceNamed(name)),
    reportedAfterMin: figure(5),
    phases: [
      {
        id: 'full',
        name: 'At its height',
        durationMin: always(900),
        demand: [{ capability: 'publicOrder', units, source: 'Made up', asOf: '2026', basis: 'illustrative' }],
      },
    ],
  }));
  const publicOrder = library.doctrines[0]!.routes.find(({ id }) => (id as string) === 'publicOrder')!;
  const national = publicOrder.tiers.find(({ id }) => (id as string) === 'national')!;
  const tier = { ...national, activation: 'standing', decisionMin: always(10), handlingMin: always(30) };
  return [
    { path: '/scenario/incidents', value: incidents },
    // Its injects speak of the incident that was there.
    { path: '/scenario/mel/injects', value: [] },
    { path: '/doctrine/declareMin', value: always(10) },
    // Units sent, not the reliefs that would follow them.
    { path: '/doctrine/sustaining/reliefs', value: 'off' },
    { path: '/doctrine/routes/publicOrder/tiers', value: [tier] },
  ];
}

const always = (minutes: number) => {
  const { value, ...source } = figure(minutes);
  return { min: value, p10: value, p50: value, p90: value, max: value, ...source };
};

const placeOf = (force: string) => {
  const { name, lat, lon } = library.musterPoints.find((point) => point.force === force)!;
  return { name, lat, lon };
};

/** Units given, the hosts' own too, and the free-flow seconds of all their roads together. */
function helpUnder(policy: AllocationPolicy, settings: readonly Setting[]): { units: number; roadSec: number } {
  const plan = withPolicy(shippedInputs('large-disorder', settings), policy);
  const { facts } = simulate(plan, 'muster', 0, []);
  let units = 0;
  let roadSec = 0;
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitAllocated) continue;
    const unit = at(facts.subject, n);
    const incident = at(facts.a, n);
    units++;
    roadSec += at(plan.treeTo(incident, 0).sec, at(plan.pointNode, at(plan.unitPoint, unit)));
  }
  return { units, roadSec };
}

describe.each([
  ['Kent', 'Sussex', 40],
  ['W Yorks', 'Gtr Manchester', 40],
  ['Avon & Somerset', 'Gwent', 40],
] as const)('%s and %s, %i units each', (one, other, units) => {
  const settings = twoAtOnce([one, other], units);
  const best = helpUnder('optimal', settings);
  test.each(EVERY_POLICY.map((policy) => [nameOf(policy), policy] as const))('against %s', (name, policy) => {
    const help = helpUnder(policy, settings);
    expect(help.units).toBe(2 * units);
    if (name === 'optimal') expect(help).toEqual(best);
    else expect(best.roadSec).toBeLessThan(help.roadSec);
  });
});
