// Aid asked for ahead of need, in the large disorder as shipped: as long as the incident is not over, a lull included.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { shippedInputs } from '../support/shipped.ts';

const PLANNED_UNITS = 7;

/** Without reliefs, which are asked for as well. */
const STAY = { path: '/doctrine/sustaining/reliefs', value: 'off' };

const askedAt = (askedAfterMin: number): Trace => {
  const source = { source: 'A test', asOf: '2026', basis: 'illustrative' };
  const aid = { id: 'aid', incident: 'disorder', capability: 'publicOrder', units: PLANNED_UNITS, askedAfterMin };
  const settings = [{ path: '/scenario/plannedAid', value: [{ ...aid, ...source }] }, STAY];
  return simulate(createPlan(shippedInputs('large-disorder', settings)), 'muster', 0, []);
};

const firstSec = ({ facts }: Trace, kind: FactKind): number => facts.timeSec[facts.kind.indexOf(FACT[kind])]!;

/** When the request for the planned aid was drafted, if it was. */
const draftedSec = ({ requests }: Trace): number | undefined => {
  const n = requests.units.indexOf(PLANNED_UNITS);
  return requests.draftedSec[n];
};

const usual = simulate(createPlan(shippedInputs('large-disorder', [STAY])), 'muster', 0, []);
const containedMin = Math.ceil(firstSec(usual, 'incidentContained') / 60);
const overMin = Math.ceil(firstSec(usual, 'incidentBeganRecovering') / 60);

test.each([
  ['before anyone knows of the incident', 0],
  ['at its height', containedMin - 60],
  ['while it eases, with a phase still to run', containedMin + 5],
])('%s: other forces are asked at once', (_, minute) => {
  expect(draftedSec(askedAt(minute))).toBe(minute * 60);
});

test('once it is over, nobody is asked: nobody would send them home', () => {
  expect(draftedSec(askedAt(overMin))).toBeUndefined();
});

test('the host keeps its own units for the need itself', () => {
  const { facts, requests, header } = askedAt(0);
  const planned = requests.units.indexOf(PLANNED_UNITS);
  const givers = [...facts.kind.keys()]
    .filter((n) => facts.kind[n] === FACT.unitAllocated && facts.b[n] === planned)
    .map((n) => header.units[facts.subject[n]!]!.force);
  expect(givers).toHaveLength(PLANNED_UNITS);
  expect(givers).not.toContain(header.incidents[0]!.force);
});
