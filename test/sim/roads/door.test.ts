// Roads that a scenario names are looked for in the network before an exercise is made of it.

import { expect, test } from 'vitest';
import { loadRouter, loadScenario } from '../../../src/cli/load.ts';
import type { Disruption } from '../../../src/core/model/scenario.ts';
import { inputsFor } from '../../../src/core/sim/inputs.ts';
import { MADE_UP } from '../../support/quantities.ts';
import { library } from '../../support/shipped.ts';

const router = loadRouter();
const scenario = loadScenario('large-disorder', library);
const hour = { min: 60, p10: 60, p50: 60, p90: 60, max: 60, ...MADE_UP };

function refusals(roads: Disruption['roads'] & object) {
  const flood: Disruption = {
    ...{ id: 'flood', name: 'Flood', fromMin: 0, durationMin: hour, effect: 'closed', roads },
    ...{ centres: [], links: [], channels: [], ...MADE_UP },
  };
  const inputs = inputsFor({ ...scenario, disruptions: [flood] }, library, router);
  return inputs.ok ? [] : inputs.problems;
}

test('roads that there are', () => {
  expect(refusals([{ road: 'A17', from: 'Sleaford', to: 'Long Sutton' }, { road: 'M1' }])).toEqual([]);
});

test('roads that there are not: where it says so, what was found, what is there', () => {
  const problems = refusals([{ road: 'A17', from: 'Sleaford', to: 'Lincoln' }, { road: 'A0' }]);
  expect(problems.map(({ path }) => path)).toEqual([
    '/scenario/disruptions/0/roads/0/to',
    '/scenario/disruptions/0/roads/1/road',
  ]);
  expect(problems[0]?.expected).toContain('Long Sutton');
});
