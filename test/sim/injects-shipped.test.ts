// The Main Events Lists that ship: every threat of the edition of 2012 has one, and in the run that everybody starts with
// each inject of these lists comes, in the order of its number, and every side of mutual aid is asked something.

import { expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/load.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { library, SHIPPED_SCENARIOS, shippedInputs } from '../support/shipped.ts';

const ROOM = ['hostGold', 'hostSilver', 'hostControlRoom', 'regionalCentre', 'nationalCentre', 'donorForce'];

test('every threat of the edition of 2012 has an exercise with a list', () => {
  const scenarios = SHIPPED_SCENARIOS.map((id) => loadScenario(id, library));
  const threats = new Set(scenarios.filter(({ mel }) => mel !== undefined).map(({ threat }) => threat));
  expect([...threats].sort()).toEqual([
    'civilEmergency',
    'cyberIncident',
    'organisedCrime',
    'publicOrder',
    'terrorism',
  ]);
});

const LISTS = ['cyber-incident', 'east-coast-surge', 'surveillance-three-regions'];

test.each(LISTS)('%s: every inject comes in the usual run, and every side is asked', (id) => {
  const inputs = shippedInputs(id);
  const mel = inputs.exercise.scenario.mel!;
  const { facts } = simulate(createPlan(inputs), 'muster', 0, []);
  const rows = [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT.injectFired);
  expect(rows.map((n) => mel.injects[facts.subject[n]!]!.id)).toEqual(mel.injects.map((one) => one.id));
  expect(ROOM.filter((role) => !mel.injects.some(({ to }) => to.includes(role)))).toEqual([]);
  const used = new Set(mel.injects.flatMap(({ objectives }) => objectives));
  expect(mel.objectives.filter((one) => !used.has(one.id))).toEqual([]);
});
