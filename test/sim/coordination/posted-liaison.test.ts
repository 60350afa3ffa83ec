// Liaison officers of donors with a host: there from the first unit's arrival until the last has left, of use once
// something fails, and of none before.

import { describe, expect, test } from 'vitest';
import type { Disruption } from '../../../src/core/model/scenario.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { factRows } from '../../support/fact-rows.ts';
import { MADE_UP } from '../../support/quantities.ts';
import { shippedInputs } from '../../support/shipped.ts';

const inputs = shippedInputs('large-disorder');
const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });

/** All talk over the network's own channels fails, and with it every centre that could ask in the host's place. */
const silence: Disruption = {
  id: 'silence',
  name: 'All channels down',
  fromMin: 600,
  durationMin: minutes(3000),
  effect: 'down',
  centres: inputs.exercise.centres.flatMap(({ id, kind }) => (kind === 'controlRoom' ? [] : [id])),
  links: [],
  channels: inputs.exercise.network.channels.map(({ id }) => id),
  ...MADE_UP,
};

const disorder = inputs.exercise.scenario.incidents[0]!;
const asking = (officers: number) => disorder.phases[1]!.demand.map((demand) => ({ ...demand, officers }));

function run(seed: string, isPosted: boolean, disruptions: readonly Disruption[]): Trace {
  const { coordination, ...doctrine } = inputs.exercise.doctrine;
  const { postedLiaison, ...messages } = coordination!.messages!;
  const rules = { ...coordination!, messages: isPosted ? { ...messages, postedLiaison: postedLiaison! } : messages };
  // Half the demand at first, all of it after eighteen hours: donors who have units there are asked again.
  const [first, height, last] = disorder.phases;
  const phases = [first!, { ...height!, demand: asking(1200) }, { ...last!, demand: asking(2475) }];
  const scenario = { ...inputs.exercise.scenario, disruptions, incidents: [{ ...disorder, phases }] };
  const exercise = { ...inputs.exercise, scenario, doctrine: { ...doctrine, coordination: rules } };
  return simulate(createPlan({ ...inputs, exercise }), seed, 0, []);
}

const rowsOf = ({ facts }: Trace, kind: number): number[] =>
  Array.from(facts.kind, (_, n) => n).filter((n) => facts.kind[n] === kind);

describe.each(['a', 'b', 'c'])('seed %s', (seed) => {
  test('there with the first of a donor’s units, gone with the last', () => {
    const trace = run(seed, true, []);
    const { facts, header } = trace;
    const host = header.incidents[0]!.force;
    const forceOf = (n: number): number => header.units[facts.subject[n]!]!.force;
    const timesOf = (kind: number, force: number): number[] =>
      rowsOf(trace, kind)
        .filter((n) => forceOf(n) === force)
        .map((n) => facts.timeSec[n]!);
    // Who turned round on the road sets off home without having been there.
    const turned = new Set(rowsOf(trace, FACT.unitTurnedRound).map((n) => `${facts.subject[n]} ${facts.timeSec[n]}`));
    const setOff = (force: number): number[] =>
      rowsOf(trace, FACT.unitSetOffHome)
        .filter((n) => forceOf(n) === force && !turned.has(`${facts.subject[n]} ${facts.timeSec[n]}`))
        .map((n) => facts.timeSec[n]!);
    const posted = rowsOf(trace, FACT.liaisonPosted).map((n) => [facts.subject[n]!, facts.timeSec[n]!]);
    const donors = new Set(
      rowsOf(trace, FACT.unitReachedRendezvous)
        .map(forceOf)
        .filter((force) => force !== host),
    );
    expect(new Set(posted.map(([force]) => force))).toEqual(donors);
    expect(donors.size).toBeGreaterThan(10);
    for (const force of donors) {
      const first = posted.find(([one]) => one === force)?.[1];
      expect(first).toBe(Math.min(...timesOf(FACT.unitReachedRendezvous, force)));
      const left = rowsOf(trace, FACT.liaisonLeft).filter((n) => facts.subject[n] === force);
      expect(facts.timeSec[left.at(-1)!]).toBe(Math.max(...setOff(force)));
    }
  });

  test('while everything works they change nothing', () => {
    const isLiaison = (kind: number): boolean => kind === FACT.liaisonPosted || kind === FACT.liaisonLeft;
    const rest = (trace: Trace): string[] => factRows(trace, (kind) => !isLiaison(kind));
    expect(rest(run(seed, true, []))).toEqual(rest(run(seed, false, [])));
  });
});

test('in silence fewer messages go by other means', () => {
  const byOtherMeans = (seed: string, isPosted: boolean): number =>
    rowsOf(run(seed, isPosted, [silence]), FACT.messageWentByOtherMeans).length;
  let spared = 0;
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const [withThem, without] = [byOtherMeans(seed, true), byOtherMeans(seed, false)];
    expect(withThem).toBeLessThanOrEqual(without);
    spared += without - withThem;
  }
  expect(spared).toBeGreaterThan(5);
});
