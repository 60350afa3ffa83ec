// The register as it is read back from a trace: whenever the engine wrote that a force was asked in a wrong belief, the reader
// believes the same, and is as old.

import { describe, expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { createRegisterReader } from '../../src/core/trace/register.ts';
import { shippedInputs } from '../support/shipped.ts';

const SCENARIOS = ['london-2011', 'two-city-attack', 'august-2011', 'august-2024'];

describe.each(SCENARIOS)('%s', (id) => {
  const trace = simulate(createPlan(shippedInputs(id)), 'muster', 0, []);
  const { facts, header, requests } = trace;
  const reader = createRegisterReader(trace);

  test('every wrong belief that the engine tells of is what the reader says, and as old', () => {
    let told = 0;
    for (let n = 0; n + 1 < facts.length; n++) {
      if (facts.kind[n] !== FACT.registerWasOld) continue;
      const force = facts.subject[n] ?? -1;
      const capability = requests.capability[facts.a[n] ?? -1] ?? -1;
      const { free, saidSec } = reader.before(n);
      const said = saidSec[force * header.capabilityIds.length + capability] ?? -1;
      expect((facts.timeSec[n] ?? 0) - said).toBe(facts.b[n]);
      const believed = header.units.filter(
        (unit, place) =>
          unit.madeUp === undefined && unit.force === force && unit.capability === capability && free[place] === 1,
      ).length;
      expect(facts.kind[n + 1]).toBe(FACT.registerWasWrong);
      expect(believed).toBe(facts.b[n + 1]);
      told++;
    }
    expect(told).toBeGreaterThan(1);
  });

  test('the way back gives the same as the way there', () => {
    const sec = Math.floor(header.durationSec / 2);
    const there = createRegisterReader(trace).at(sec).free.slice();
    reader.at(header.durationSec);
    expect(reader.at(sec).free).toEqual(there);
  });
});
