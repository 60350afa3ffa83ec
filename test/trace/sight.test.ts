// What a screen may know: nothing of what is ahead, and no more of others than its role has come to hear. Shown on the shipped
// exercises at moments all over them: a run that goes another way after a moment can't be told from the first one at it.

import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { RoleId } from '../../src/core/model/roles.ts';
import { INCIDENT, UNIT } from '../../src/core/model/states.ts';
import { readingOf } from '../../src/core/scoring/reading.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import { shownScore } from '../../src/core/scoring/shown.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { allInjects } from '../../src/core/trace/injects.ts';
import { createRegisterReader } from '../../src/core/trace/register.ts';
import { seenState } from '../../src/core/trace/seen-state.ts';
import { type Known, knownAt, type Sight, sightOf, WALL, WALL_OF_TRUTH } from '../../src/core/trace/sight.ts';
import { createStateReader, factsBy } from '../../src/core/trace/state.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const roleOf = (id: string) => library.roles.find((role) => role.id === id)!;

/** Every role at the place where it has most to see. */
function sightsOf({ header, facts }: Trace): readonly Sight[] {
  const host = header.incidents[0]?.force ?? 0;
  // One role of each kind of view: what a role decides is another matter.
  const roles = library.roles.filter(({ view }, n) => library.roles.findIndex((other) => other.view === view) === n);
  const asked = facts.subject.find((force, n) => facts.kind[n] === FACT.donorAsked && force !== host) ?? 0;
  return [WALL, ...roles.map((role) => sightOf(role, role.view === 'ownForce' ? asked : host, regionOf(header, host)))];
}
const regionOf = ({ exercise }: Trace['header'], force: number): string | null =>
  exercise.forces[force]?.groupings.mutualAid ?? null;

/** All that a screen is given at a moment, as plain values. */
function givenAt(trace: Trace, sight: Sight, sec: number) {
  const known = knownAt(trace, sight, sec);
  const state = createStateReader(trace).at(sec);
  const seen = seenState(trace, state, known, createRegisterReader(trace).at(sec));
  const requests = [...trace.requests.draftedSec.keys()].filter((n) => known.request(n));
  const rows = rowsKnown(trace, known);
  return {
    units: [...seen.unitState].map((one, unit) => [one, seen.unitIncident[unit], seen.unitSinceSec[unit]]),
    incidents: [...seen.incidentState].map((one, n) => [one, seen.incidentPhase[n], seen.intensity[n]]),
    demand: [...seen.demand],
    cover: [...seen.coverShort],
    forces: [...seen.forceState],
    requests: requests.map((n) => [n, seen.requestState[n], seen.requestTier[n], seen.requestOutstanding[n]]),
    decisions: trace.header.decisions.filter((one) => known.decision(one)),
    rows,
    // Words are dear: of the newest, which could know too much, and of some of the others.
    log: rows.filter((row, n) => n > rows.length - 25 || row % 29 === 0).map((row) => wordsOf(trace, row)),
  };
}

const rowsKnown = (trace: Trace, known: Known): number[] =>
  Array.from({ length: factsBy(trace, known.untilSec) }, (_, row) => row).filter((row) => known.fact(row));

const SCENARIOS = ['large-disorder', 'two-city-attack'] as const;

describe.each(SCENARIOS)('%s', (id) => {
  const plan = createPlan(shippedInputs(id));
  const trace = simulate(plan, 'muster', 0, []);
  const { header, facts } = trace;
  const moments = [0.02, 0.1, 0.3, 0.8].map((share) => Math.floor(header.durationSec * share));

  test('a run that goes another way after a moment is the same to every screen at it', () => {
    for (const sec of moments) {
      const after: Decision[] = [
        {
          kind: 'request',
          atSec: sec + 1,
          by: 'hostGold' as RoleId,
          incident: header.incidents[0]?.id ?? '',
          capability: header.capabilityIds[0]!,
          units: 30,
        },
        { kind: 'note', atSec: sec + 2, by: 'hostGold' as RoleId, text: 'Not known yet' },
        { kind: 'activateTier', atSec: sec + 3, tier: header.tierIds.at(-1)! },
      ];
      const other = simulate(plan, 'muster', 0, after);
      expect(other.facts.timeSec.length).not.toBe(0);
      for (const sight of sightsOf(trace)) expect(givenAt(other, sight, sec)).toEqual(givenAt(trace, sight, sec));
    }
  });

  test('asking for a fact of the future is a mistake, not an answer', () => {
    for (const sight of sightsOf(trace)) {
      expect(() => knownAt(trace, sight, 600).fact(facts.timeSec.length - 1)).toThrow('future');
    }
  });

  test('of forces that aren’t its own a role has what the register says, and nothing else', () => {
    for (const sec of moments) {
      const register = createRegisterReader(trace).at(sec);
      const truth = createStateReader(trace).at(sec);
      for (const sight of sightsOf(trace).filter(({ view }) => view !== 'everything')) {
        const known = knownAt(trace, sight, sec);
        const seen = seenState(trace, truth, known, register);
        const wrong = header.units.flatMap(({ force }, unit) => {
          if (known.force(force) || seen.unitIncident[unit] !== -1) return [];
          return seen.unitState[unit] === (register.free[unit] === 1 ? UNIT.available : UNIT.committedAtHome)
            ? []
            : unit;
        });
        const ahead = header.incidents.filter(
          (_, n) => !known.incident(n) && seen.incidentState[n] !== INCIDENT.latent,
        );
        const leaks = rowsKnown(trace, known).filter((row) => {
          const kind = facts.kind[row]!;
          const subject = facts.subject[row]!;
          const isOwnBusiness =
            (kind >= FACT.homeIncidentBegan && kind <= FACT.coverLentTo) || kind === FACT.donorCoverCounted;
          if (isOwnBusiness) return !known.force(subject);
          if (kind === FACT.injectFired && sight.role !== null) {
            return !allInjects(header)[subject]?.inject.to.includes(sight.role);
          }
          return [FACT.registerWasWrong, FACT.registerWasOld, FACT.injectCameDue].includes(kind);
        });
        expect({ wrong, ahead, leaks }).toEqual({ wrong: [], ahead: [], leaks: [] });
      }
    }
  });

  test('whoever watches has all that has happened', () => {
    const sec = moments[3]!;
    const watching = sightOf(roleOf('observer'), -1, null);
    for (const sight of [WALL_OF_TRUTH, watching]) {
      expect(rowsKnown(trace, knownAt(trace, sight, sec))).toHaveLength(factsBy(trace, sec));
    }
  });
});

test('scores up to a moment are the same whatever comes after it', () => {
  const plan = createPlan(shippedInputs('large-disorder'));
  const scope = { fromSec: 0, untilSec: 30_000, force: null, region: null, capability: null };
  const scored = (decisions: readonly Decision[]) =>
    scoreTrace(readingOf(simulate(plan, 'muster', 0, decisions)), library.scoring, scope, {}).map(
      (score) => shownScore(score).value,
    );
  const tier = plan.inputs.exercise.doctrine.tiers.at(-1)!.id;
  const incident = plan.inputs.exercise.scenario.incidents[0]!.id;
  const capability = plan.inputs.exercise.capabilities[0]!.id;
  const other = scored([
    { kind: 'activateTier', atSec: 30_001, tier },
    { kind: 'request', atSec: 30_001, incident, capability, units: 40 },
  ]);
  expect(other).toEqual(scored([]));
});

test('roles differ in what they hear of: the more they see, the more their log has', () => {
  const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
  const host = trace.header.incidents[0]!.force;
  const log = (role: string, force = host): number =>
    rowsKnown(trace, knownAt(trace, sightOf(roleOf(role), force, regionOf(trace.header, host)), 100_000)).length;
  const all = log('observer');
  expect(log('hostGold')).toBeLessThan(all);
  expect(log('nationalCentre')).toBeLessThan(log('hostGold'));
  // A force that nobody asks hears of nothing but tiers, disruptions and itself.
  const asked = new Set(trace.facts.subject.filter((_, n) => trace.facts.kind[n] === FACT.donorAsked));
  const never = trace.header.forceIds.findIndex((_, force) => !asked.has(force) && force !== host);
  const aside = knownAt(trace, sightOf(roleOf('donorForce'), never, null), 100_000);
  expect([...trace.requests.draftedSec.keys()].some((n) => aside.request(n))).toBe(false);
});

test('the room as a whole is told what roles decide, not what exercise control does behind it; the truth only if it is chosen', () => {
  const by = 'exerciseControl' as RoleId;
  const gold = 'hostGold' as RoleId;
  const plan = createPlan(shippedInputs('large-disorder'));
  const { header } = simulate(plan, 'muster', 0, []);
  const [first, second] = allInjects(header).map(({ inject }) => inject.id);
  const capability = header.capabilityIds[0]!;
  const incident = header.incidents[0]!.id;
  const asked: Decision = { kind: 'request', atSec: 3600, by: gold, incident, capability, units: 3 };
  const called: Decision = { kind: 'note', atSec: 3600, by: gold, text: 'The region is called' };
  const trace = simulate(plan, 'muster', 0, [
    { kind: 'inject', atSec: 60, by, what: { does: 'hold', inject: first! } },
    { kind: 'inject', atSec: 60, by, what: { does: 'skip', inject: second! } },
    { kind: 'takeOver', atSec: 60, by, what: { of: 'requests', incident } },
    { kind: 'note', atSec: 60, by, text: 'The room is slow' },
    asked,
    called,
  ]);
  const sec = 30_000;
  const wordsOn = (sight: Sight): string =>
    rowsKnown(trace, knownAt(trace, sight, sec))
      .map((row) => wordsOf(trace, row))
      .join('\n');
  for (const wall of [WALL, WALL_OF_TRUTH]) {
    const sight = { ...wall, leads: by };
    const known = knownAt(trace, sight, sec);
    expect(trace.header.decisions.filter((one) => known.decision(one))).toEqual([asked, called]);
    expect(wordsOn(sight)).toContain('The region is called');
    for (const title of [
      ...allInjects(header)
        .slice(0, 2)
        .map(({ inject }) => inject.title),
      'The room is slow',
    ]) {
      expect(wordsOn(sight)).not.toContain(title);
    }
  }
  expect(knownAt(trace, WALL, 600).incident(0)).toBe(false);
  expect(knownAt(trace, WALL, sec).incident(0)).toBe(true);
});

test('the room as a whole has hosts as they are, units sent to them, and of all others what the register says', () => {
  const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
  const host = trace.header.incidents[0]!.force;
  const differences = [20, 40, 50, 55, 59].flatMap((hour) => {
    const truth = createStateReader(trace).at(hour * 3600);
    const known = knownAt(trace, WALL, hour * 3600);
    expect(trace.header.forceIds.filter((_, force) => known.force(force))).toEqual([trace.header.forceIds[host]]);
    const seen = seenState(trace, truth, known, createRegisterReader(trace).at(hour * 3600));
    return [...truth.unitState.keys()]
      .filter((unit) => seen.unitState[unit] !== truth.unitState[unit])
      .map((unit) => [trace.header.units[unit]!.force === host, truth.unitIncident[unit]]);
  });
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.filter(([isHost, incident]) => isHost || incident !== -1)).toEqual([]);
});
