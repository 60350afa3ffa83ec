// What a disruption does, as a planner could read it: it lengthens what stands behind it, leaves alone what came before
// and what doesn't need it, and without it everything is as it was.

import { describe, expect, test } from 'vitest';
import type { Disruption } from '../../../src/core/model/scenario.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { hashTrace } from '../../../src/core/trace/encode.ts';
import { FACT, type FactKind, isCentreFact, isLinkFact } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { factRows } from '../../support/fact-rows.ts';
import { MADE_UP } from '../../support/quantities.ts';
import { shippedInputs } from '../../support/shipped.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });

const disruption = (what: Partial<Disruption>): Disruption => ({
  id: 'one',
  name: 'A disruption',
  fromMin: 0,
  durationMin: minutes(2000),
  effect: 'down',
  centres: [],
  links: [],
  channels: [],
  ...MADE_UP,
  ...what,
});

const inputs = shippedInputs('large-disorder');
const host = inputs.exercise.scenario.incidents[0]!.force;
const force = inputs.exercise.forces.find(
  ({ id }) => id === (typeof host === 'string' ? host : inputs.exercise.scenario.parameters[0]!.value),
)!;
const centres = inputs.exercise.centres;
const room = centres.find((centre) => centre.force === force.id)!.id;
const region = centres.find((centre) => centre.region === force.groupings.mutualAid)!.id;
const away = centres.find((centre) => centre.kind === 'regional' && centre.id !== region)!.id;
const channels = inputs.exercise.network.channels.map(({ id }) => id);

function run(seed: string, disruptions?: readonly Disruption[]): Trace {
  const { disruptions: _none, ...scenario } = inputs.exercise.scenario;
  const exercise = { ...inputs.exercise, scenario: disruptions ? { ...scenario, disruptions } : scenario };
  return simulate(createPlan({ ...inputs, exercise }), seed, 0, []);
}

const REGIONAL = 1;

const rowIn = ({ facts }: Trace, isOne: (n: number) => boolean): number => {
  const n = facts.kind.findIndex((_, row) => isOne(row));
  expect(n).toBeGreaterThanOrEqual(0);
  return n;
};

/** The first request to go to the regional tier: seconds from then until its centre has it, and until others are asked. */
function firstToRegion(trace: Trace): { readonly reachedSec: number; readonly askedSec: number } {
  const { facts } = trace;
  const is = (kind: FactKind) => (n: number) => facts.kind[n] === FACT[kind] && facts.a[n] === REGIONAL;
  const submitted = rowIn(trace, is('requestSubmitted'));
  const request = facts.subject[submitted]!;
  const queued = rowIn(trace, (n) => is('requestQueued')(n) && facts.subject[n] === request);
  const asked = rowIn(trace, (n) => n > queued && facts.kind[n] === FACT.donorAsked && facts.a[n] === request);
  return {
    reachedSec: facts.timeSec[queued]! - facts.timeSec[submitted]!,
    askedSec: facts.timeSec[asked]! - facts.timeSec[queued]!,
  };
}

const isOfDisruption = (kind: number): boolean =>
  isCentreFact(kind) || isLinkFact(kind) || kind === FACT.disruptionBegan || kind === FACT.disruptionEnded;

describe.each(SEEDS)('seed %s', (seed) => {
  const quiet = run(seed);

  test('the regional centre down: its first search is made by telephone, and takes longer', () => {
    const without = firstToRegion(quiet).askedSec;
    const down = firstToRegion(run(seed, [disruption({ centres: [region] })])).askedSec;
    const degraded = firstToRegion(run(seed, [disruption({ centres: [region], effect: 'degraded' })])).askedSec;
    expect(without).toBeLessThan(degraded);
    expect(degraded).toBeLessThan(down);
  });

  test('nobody at the regional centre is no better than the centre down', () => {
    const empty = run(seed, [disruption({ centres: [region], effect: 'shortStaffed', staff: 0 })]);
    expect(firstToRegion(empty).askedSec).toBe(firstToRegion(run(seed, [disruption({ centres: [region] })])).askedSec);
  });

  test('every channel under strain, and every channel down: the request is there later, and later still', () => {
    const reaches = (disruptions?: readonly Disruption[]): number => firstToRegion(run(seed, disruptions)).reachedSec;
    const usual = reaches();
    const strained = reaches([disruption({ channels, effect: 'degraded' })]);
    const silent = reaches([disruption({ channels })]);
    expect(usual).toBeLessThan(strained);
    expect(strained).toBeLessThan(silent);
  });

  test('a disruption changes nothing before it begins', () => {
    const fromMin = 180;
    const trace = run(seed, [disruption({ fromMin, centres: [room, region] })]);
    const countBefore = (one: Trace): number => one.facts.timeSec.filter((time) => time < fromMin * 60).length;
    const shared = countBefore(quiet);
    expect(countBefore(trace)).toBe(shared);
    for (const column of ['timeSec', 'kind', 'subject', 'a', 'b', 'c'] as const) {
      expect(trace.facts[column].subarray(0, shared)).toEqual(quiet.facts[column].subarray(0, shared));
    }
  });

  test('short of staff where nobody asks changes nothing else; and none at all is the trace as it was', () => {
    const trace = run(seed, [disruption({ centres: [away], effect: 'shortStaffed', staff: 1 })]);
    const rest = (kind: number): boolean => !isOfDisruption(kind);
    expect(factRows(trace, rest)).toEqual(factRows(quiet, rest));
    expect(hashTrace(run(seed))).toBe(hashTrace(quiet));
    expect(factRows(run(seed, []), () => true)).toEqual(factRows(quiet, () => true));
  });
});

test('overlapping disruptions: what is hit is well again only when the last of them is over', () => {
  const trace = run('a', [
    disruption({ id: 'x', fromMin: 10, durationMin: minutes(60), centres: [region], links: [] }),
    disruption({ id: 'y', fromMin: 40, durationMin: minutes(90), centres: [region], effect: 'degraded' }),
  ]);
  const place = centres.findIndex(({ id }) => id === region);
  const life = Array.from(trace.facts.kind, (kind, n) => ({ kind, n }))
    .filter(({ kind, n }) => isCentreFact(kind) && trace.facts.subject[n] === place)
    .map(({ kind, n }) => [trace.facts.timeSec[n]! / 60, kind]);
  expect(life).toEqual([
    [10, FACT.centreFailed],
    [70, FACT.centreDegraded],
    [130, FACT.centreOpened],
  ]);
});
