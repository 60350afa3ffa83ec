// Aid asked for ahead of need that nobody could give: when the need is there, the host doesn't wait for it with its own units idle.

import { expect, test } from 'vitest';
import { loadRouter } from '../../src/cli/load.ts';
import { UNIT } from '../../src/core/model/states.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, UNIT_FACTS } from '../../src/core/trace/facts.ts';
import { library } from '../support/shipped.ts';
import { planted, scenarioOf, soundness } from '../support/sound-world.ts';

test('nobody else has search teams: the host’s own come once they are needed, and the rest is asked for again', () => {
  const host = library.forces.findIndex(({ name }) => name === 'Kent');
  const world = { host, units: 6, teams: 4, aheadHours: 36, startHour: 8 };
  const { settings } = planted('skillAbsent', world);
  const { id } = library.forces[host]!;
  const own = { path: `/holdings/${id}/search/units`, value: 5 };
  const inputs = inputsFor(scenarioOf(world), library, loadRouter(), [...soundness, ...settings, own]);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems.slice(0, 3)));
  const { facts, header, requests } = simulate(createPlan(inputs.value), 'muster', 0, []);
  const search = header.capabilityIds.indexOf('search' as never);
  const rows = Array.from(facts.kind.keys());
  const neededSec = world.aheadHours * 3600;
  const atWork = rows.filter(
    (n) => facts.kind[n] === UNIT_FACTS + UNIT.deployed && header.units[facts.subject[n]!]!.capability === search,
  );
  const mine = header.units.filter(({ capability, force }) => capability === search && force === host).length;
  expect(mine).toBeGreaterThan(0);
  expect(mine).toBeLessThan(world.teams);
  expect(atWork.length).toBe(mine);
  for (const n of atWork) expect(facts.timeSec[n]).toBeGreaterThan(neededSec);
  const drafted = rows.filter(
    (n) => facts.kind[n] === FACT.requestDrafted && requests.capability[facts.subject[n]!] === search,
  );
  expect(drafted.map((n) => facts.timeSec[n]! >= neededSec)).toEqual([false, true]);
  expect(drafted.map((n) => facts.b[n])).toEqual([world.teams, world.teams]);
});
