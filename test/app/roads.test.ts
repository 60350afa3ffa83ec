// What the panels say of roads: the briefing names what is closed, a unit's wait for a road is a part of its delays, and its
// route is all that it drove.

import { expect, test } from 'vitest';
import { briefingFacts } from '../../src/app/panels/briefing/facts.ts';
import { commitmentsOf } from '../../src/app/panels/read/commitment.ts';
import { delaysOf } from '../../src/app/panels/read/delays.ts';
import type { Disruption, Scenario } from '../../src/core/model/scenario.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { waitsOfUnit } from '../../src/core/trace/why/unit-wait.ts';
import { MADE_UP } from '../support/quantities.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const inputs = shippedInputs('large-disorder');
const hours = (value: number) => {
  const min = value * 60;
  return { min, p10: min, p50: min, p90: min, max: min, ...MADE_UP };
};
const closed = (fromMin: number, durationMin: Disruption['durationMin'], roads: Disruption['roads'] & object) => ({
  ...inputs.exercise.scenario,
  disruptions: [
    {
      ...{ id: 'one', name: 'Flood', fromMin, durationMin, effect: 'closed', roads },
      ...{ centres: [], links: [], channels: [], ...MADE_UP },
    } satisfies Disruption,
  ],
});
const run = (scenario: Scenario): Trace =>
  simulate(createPlan({ ...inputs, exercise: { ...inputs.exercise, scenario } }), 'a', 0, []);
const around = (place: { lat: number; lon: number }, radiusKm: number) => ({
  around: { name: 'There', lat: place.lat, lon: place.lon },
  radiusKm,
});
const firstUnit = ({ facts }: Trace, kind: number): number => facts.subject[facts.kind.indexOf(kind)]!;
const { rendezvousLat: lat, rendezvousLon: lon } = run(inputs.exercise.scenario).header.incidents[0]!;

test('the briefing says what is closed, when and for how long', () => {
  const scenario = closed(120, hours(6), [{ road: 'A17', from: 'Sleaford', to: 'Long Sutton' }]);
  const row = briefingFacts(scenario, library).find(({ label }) => label === 'Flood');
  expect(row?.value.replaceAll(/\s/g, ' ')).toBe(
    'closed: the A17 from Sleaford to Long Sutton; 2 h 00 after the start, for 6 h 00',
  );
});

test('waiting at home for a road is a part of its own, and the parts add up', () => {
  const trace = run(closed(60, hours(8), [around({ lat, lon }, 6)]));
  const unit = [...trace.facts.kind.keys()]
    .filter((n) => trace.facts.kind[n] === FACT.unitFoundNoRoad && trace.facts.b[n] === -1)
    .map((n) => trace.facts.subject[n]!)[0]!;
  const wait = waitsOfUnit(trace, unit).find(({ sums }) => sums.some(({ part }) => part === 'cutOff'))!;
  const delays = delaysOf(wait, trace.header.durationSec);
  expect(delays.map(({ part }) => part).slice(0, 5)).toEqual(['decision', 'notice', 'loading', 'cutOff', 'travel']);
  delays.slice(1).forEach((delay, n) => {
    expect(delay.fromSec).toBe(delays[n]!.toSec);
  });
});

test('a unit that stopped on its way: its two journeys out are one route', () => {
  const trace = run(closed(240, hours(3), [around({ lat, lon }, 6)]));
  const unit = firstUnit(trace, FACT.unitWentOn);
  const commitment = commitmentsOf(trace, unit).find(({ roadFacts }) => roadFacts.length > 0)!;
  expect(commitment.legsOut.length).toBe(2);
  const [first, second] = commitment.legsOut as [number, number];
  const { legs } = trace;
  expect([legs.toLat[first], legs.toLon[first]]).toEqual([legs.fromLat[second], legs.fromLon[second]]);
  expect([legs.toLat[second], legs.toLon[second]]).toEqual([lat, lon]);
});
