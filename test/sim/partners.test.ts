// Partners as a planner could read it: the parts of a link add up, what fails makes it late or never, what waits for
// another waits, soldiers who stand guard take units off the demand; and without the block everything else is the same.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartnerNeed } from '../../src/core/model/partners.ts';
import type { Disruption, Scenario } from '../../src/core/model/scenario.ts';
import { PARTNER_STATES } from '../../src/core/model/states.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, isPartnerFact, PARTNER_FACTS } from '../../src/core/trace/facts.ts';
import { measurePartners } from '../../src/core/trace/partners.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { factRows } from '../support/fact-rows.ts';
import { MADE_UP } from '../support/quantities.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';

const minutes = (value: number) => ({ min: value, p10: value, p50: value, p90: value, max: value, ...MADE_UP });
const inputs = shippedInputs('marauding-attack');
const { exercise } = inputs;
const attack = exercise.scenario.incidents[0]!;

interface Change {
  readonly needs?: readonly PartnerNeed[];
  readonly disruptions?: readonly Disruption[];
  readonly decideMin?: number;
  readonly joinMin?: number;
}

const need = (partner: PartnerNeed['partner'], withinMin: number, channels: readonly string[]): PartnerNeed => ({
  partner,
  withinMin,
  channels,
  ...MADE_UP,
});

/** The attack with one phase of ten hours that needs these partners, decided and joined in fixed times; calls take 3 min. */
function run({ needs = [], disruptions = [], decideMin = 5, joinMin = 10 }: Change): Trace {
  const [phase] = attack.phases;
  const doctrine = {
    ...exercise.doctrine,
    declareMin: minutes(1),
    partners: {
      kinds: exercise.doctrine.partners!.kinds.map((rule) => ({
        ...rule,
        decideMin: minutes(decideMin),
        joinMin: minutes(joinMin),
      })),
    },
  };
  const channels = exercise.network.channels.map((channel) => ({ ...channel, latencyMin: minutes(3) }));
  const incident = { ...attack, phases: [{ ...phase!, durationMin: minutes(600), partners: needs }] };
  const scenario = { ...exercise.scenario, disruptions, incidents: [incident] };
  const changed = { ...exercise, doctrine, scenario, network: { ...exercise.network, channels } };
  return simulate(createPlan({ ...inputs, exercise: changed }), 'a', 0, []);
}

/** What became of the first link: minutes after the phase opened, and the state. */
function lifeOf({ facts }: Trace, link = 0): (readonly [number, string])[] {
  const opened = facts.timeSec[facts.kind.indexOf(FACT.incidentPhaseBegan)]!;
  return Array.from(facts.kind, (kind, n) => ({ kind, n }))
    .filter(({ kind, n }) => isPartnerFact(kind) && facts.subject[n] === link)
    .map(({ kind, n }) => [(facts.timeSec[n]! - opened) / 60, PARTNER_STATES[kind - PARTNER_FACTS]!] as const);
}

const disruption = (what: Partial<Disruption>): Disruption => ({
  id: 'one',
  name: 'A cyber incident',
  fromMin: 0,
  durationMin: minutes(60),
  effect: 'down',
  centres: [],
  links: [],
  channels: [],
  ...MADE_UP,
  ...what,
});
const OPENED_AFTER_MIN = 6;
const FIRE = need('fireAndRescue', 15, ['telephone']);

describe('one link', () => {
  test('decided in 5 minutes, called in 3, joined in 10: linked after 18, three minutes late', () => {
    const trace = run({ needs: [FIRE] });
    expect(lifeOf(trace)).toEqual([
      [0, 'deciding'],
      [5, 'calling'],
      [8, 'joining'],
      [18, 'linked'],
      [600, 'stoodDown'],
    ]);
    const linked = trace.facts.kind.indexOf(FACT.partnerLinked);
    expect(trace.facts.c[linked]).toBe(180);
    const missed = trace.facts.kind.indexOf(FACT.partnerLinkMissed);
    expect(trace.facts.timeSec[linked]! - trace.facts.timeSec[missed]!).toBe(180);
  });

  test('in time, nothing is missed', () => {
    const { facts } = run({ needs: [{ ...FIRE, withinMin: 18 }] });
    expect(facts.kind.includes(FACT.partnerLinkMissed)).toBe(false);
    expect(facts.c[facts.kind.indexOf(FACT.partnerLinked)]).toBe(0);
  });

  test('its channel down for an hour from before the call: asked when it is back, and not by other means', () => {
    const trace = run({
      needs: [FIRE],
      disruptions: [disruption({ fromMin: OPENED_AFTER_MIN, channels: ['telephone'] })],
    });
    expect(lifeOf(trace)).toEqual([
      [0, 'deciding'],
      [5, 'waiting'],
      [60, 'calling'],
      [63, 'joining'],
      [73, 'linked'],
      [600, 'stoodDown'],
    ]);
  });

  test('another channel that is allowed carries it, when one is down', () => {
    const both = { ...FIRE, channels: ['telephone', 'talkgroup'] };
    const trace = run({
      needs: [both],
      disruptions: [disruption({ channels: ['telephone'], durationMin: minutes(900) })],
    });
    expect(lifeOf(trace).map(([, state]) => state)).toContain('linked');
  });

  test('a channel down to the end: never linked, once missed', () => {
    const trace = run({
      needs: [FIRE],
      disruptions: [disruption({ channels: ['telephone'], durationMin: minutes(3000) })],
    });
    expect(measurePartners(trace)[0]).toMatchObject({ linkedSec: null, missed: 1, cutOff: 0 });
  });

  test('the host’s control room down once it is linked: cut off, and linked again when it is back', () => {
    const room = exercise.centres.find(({ force }) => force === attack.force)!.id;
    const trace = run({
      needs: [FIRE],
      disruptions: [disruption({ fromMin: OPENED_AFTER_MIN + 100, centres: [room] })],
    });
    expect(lifeOf(trace).slice(3)).toEqual([
      [18, 'linked'],
      [100, 'cutOff'],
      [160, 'linked'],
      [600, 'stoodDown'],
    ]);
    expect(trace.facts.kind.filter((kind) => kind === FACT.partnerLinked)).toHaveLength(2);
  });

  test('what waits for another is asked when that one is linked', () => {
    const needs = [need('counterTerrorism', 60, ['messaging']), need('securityService', 60, ['messaging'])];
    expect(lifeOf(run({ needs }), 1).slice(0, 4)).toEqual([
      [0, 'deciding'],
      [5, 'waiting'],
      [18, 'calling'],
      [24, 'joining'],
    ]);
  });
});

test('soldiers who stand guard take units off the demand from when they are there, and what is too many goes home', () => {
  const units = attack.phases[0]!.demand.find(({ capability }) => capability === 'firearms')!.units!;
  const relieves = [{ capability: 'firearms' as never, units: units - 1, ...MADE_UP }];
  const { facts } = run({ needs: [{ ...need('government', 60, ['telephone', 'messaging']), relieves }], joinMin: 120 });
  const firearms = exercise.capabilities.findIndex(({ id }) => id === 'firearms');
  const asked = Array.from(facts.kind, (_, n) => n).filter(
    (n) => facts.kind[n] === FACT.demandChanged && facts.a[n] === firearms,
  );
  const linkedSec = facts.timeSec[facts.kind.indexOf(FACT.partnerLinked)];
  expect(asked.map((n) => facts.b[n])).toEqual([units, 1, 0]);
  expect(facts.timeSec[asked[1]!]).toBe(linkedSec);
  const released = facts.kind.indexOf(FACT.unitReleased);
  expect(facts.timeSec[released]).toBe(linkedSec);
});

const isOfPartners = (kind: number): boolean =>
  isPartnerFact(kind) || kind === FACT.partnerNeeded || kind === FACT.partnerLinkMissed;

test('without the block, and where no partner takes anything off the police, all else is the same', () => {
  const rows = (trace: Trace): string[] => factRows(trace, (kind) => !isOfPartners(kind));
  let compared = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const { partners, ...doctrine } = plan.inputs.exercise.doctrine;
      if (plan.partners.links.length === 0) return;
      compared++;
      const run = (using: typeof doctrine): string[] => {
        const { mel: _, ...scenario } = withoutRelief(plan);
        const exercise = { ...plan.inputs.exercise, scenario, doctrine: using };
        // Without the block nobody can be called; and no inject fires because somebody is late.
        const others = decisions.filter(({ kind }) => !['openGroup', 'militaryAid', 'inject'].includes(kind));
        return rows(simulate(createPlan({ ...plan.inputs, exercise }), seed, replication, others));
      };
      expect(run({ ...doctrine, ...(partners ? { partners } : {}) })).toEqual(run(doctrine));
    }),
    runs(100),
  );
  expect(compared).toBeGreaterThan(40);
});

/** The scenario with partners that take nothing off the police. */
function withoutRelief({
  inputs: {
    exercise: { scenario },
  },
}: Plan): Scenario {
  const incidents = scenario.incidents.map((incident) => ({
    ...incident,
    phases: incident.phases.map((phase) => ({
      ...phase,
      partners: (phase.partners ?? []).map(({ relieves: _none, ...rest }) => rest),
    })),
  }));
  return { ...scenario, incidents };
}

test('made-up exercises have links in time, late, never made, cut off and made again, and demand that partners ease', () => {
  const seen = { inTime: 0, late: 0, never: 0, cutOff: 0, again: 0, waited: 0, eased: 0 };
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      for (const { dueSec, linkedSec, cutOff } of measurePartners(trace)) {
        if (dueSec === null) continue;
        if (linkedSec === null) seen.never++;
        else if (linkedSec > dueSec) seen.late++;
        else seen.inTime++;
        seen.cutOff += cutOff;
      }
      const { facts } = trace;
      facts.kind.forEach((kind, n) => {
        if (kind === FACT.partnerOutOfReach) seen.waited++;
        if (kind === FACT.partnerCutOff) {
          const later = facts.kind.findIndex(
            (k, m) => m > n && k === FACT.partnerLinked && facts.subject[m] === facts.subject[n],
          );
          if (later >= 0) seen.again++;
        }
        const linkedJust = n > 0 && kind === FACT.demandChanged && facts.kind[n + 1] === FACT.partnerLinked;
        if (linkedJust) seen.eased++;
      });
    }),
    runs(250),
  );
  for (const [name, count] of Object.entries(seen)) expect(count, name).toBeGreaterThan(3);
});
