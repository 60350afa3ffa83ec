// What people decide, one kind at a time, in one town that a planner can follow by hand: with the decision, and with doctrine
// alone. Its own four units are given by 0:52, the national tier stands at 1:32, and Humberside and the West Midlands,
// who have three units each, are asked at 1:42 and answer after 20 minutes.

import { describe, expect, test } from 'vitest';
import { logOf, MINUTE, NEAR, NEXT, runTown, town } from './town.ts';

const plan = town({ own: 4, near: 3, next: 3, demand: 8 });
const THERE = { incident: 'disorder', capability: 'publicOrder' } as const;
const at = (minutes: number) => ({ atSec: minutes * MINUTE });

const ANSWERS = ['donorAnswerDecided', 'donorAgreed', 'donorAgreedInPart', 'donorDeclined'] as const;
const DECISIONS = ['decisionTaken', 'decisionNotApplicable'] as const;

describe('doctrine alone', () => {
  const alone = runTown(plan);
  test('both neighbours agree', () => {
    expect(logOf(alone, ...ANSWERS)).toEqual([
      'T+0:52:01 Cleveland agreed to request 1: 4 public order units',
      'T+2:05:18 West Midlands agreed to request 1: 1 public order unit',
      'T+2:20:42 Humberside agreed to request 1: 3 public order units',
    ]);
  });
  test('it is declared and the tier stands in their time', () => {
    expect(logOf(alone, 'incidentPhaseBegan', 'tierActivated')).toEqual([
      'T+0:00:00 Local (tier 1) stands from the start (Public order)',
      'T+0:30:00 Large disorder: All of it',
      'T+1:32:01 National (tier 3) was activated because the tier below could not fill a request (Public order)',
    ]);
  });
});

test('declare: at five minutes instead of thirty, once', () => {
  const trace = runTown(plan, [
    { ...at(5), kind: 'declare', incident: 'disorder', by: 'hostGold' },
    { ...at(20), kind: 'declare', incident: 'disorder' },
  ]);
  expect(logOf(trace, 'incidentPhaseBegan', ...DECISIONS)).toEqual([
    'T+0:05:00 Decision of the host gold: declare Large disorder now',
    'T+0:05:00 Large disorder: All of it',
    'T+0:20:00 Decision without effect: declare Large disorder now; the incident was already declared',
  ]);
});

test('request: two more units from others, needed by four o’clock, while doctrine asks for its eight', () => {
  const request = { ...THERE, ...at(45), kind: 'request', units: 2, fromOthers: true, neededBySec: 240 * MINUTE };
  const trace = runTown(plan, [request]);
  expect(logOf(trace, 'decisionTaken', 'requestDrafted', 'requestFellDue')).toEqual([
    'T+0:30:00 Request 1 (8 public order units for Large disorder) was drafted',
    'T+0:45:00 Request 2 (2 public order units for Large disorder) was drafted',
    'T+0:45:00 Decision: ask for 2 public order units more from other forces for Large disorder, needed by T+4:00:00',
    'T+4:00:00 Request 2 (2 public order units for Large disorder) is due: 2 of 2 have come',
  ]);
  // All ten are kept until it is over: nobody is sent home for being too many.
  expect(logOf(trace, 'unitReachedRendezvous')).toHaveLength(10);
  expect(logOf(trace, 'unitReleased').filter((line) => line < 'T+12')).toEqual([]);
});

describe('answer', () => {
  const answer = (units: number | string, minutes: number) => [
    { ...THERE, ...at(minutes), kind: 'answer', force: NEAR, units, by: 'donorForce' },
  ];
  const ofHumberside = (units: number | string, minutes: number) =>
    logOf(runTown(plan, answer(units, minutes)), ...ANSWERS).filter((line) => line.includes('Humberside'));

  test('beforehand: it answers the moment it is asked, and the same later', () => {
    expect(ofHumberside(1, 5)).toEqual([
      'T+2:00:42 People answered for Humberside (request 1)',
      'T+2:00:42 Humberside agreed in part to request 1: 1 public order unit of 3; beyond that, people decided so',
      'T+3:25:56 People answered for Humberside (request 1)',
      'T+3:25:56 Humberside declined 2 public order units to request 1: people decided so',
    ]);
  });
  test('while it weighs: at once, and so as often as it is asked again', () => {
    const said = ofHumberside('decline', 130);
    expect(said.filter((line) => line.includes('agreed'))).toEqual([]);
    expect(said.slice(0, 2)).toEqual([
      'T+2:10:00 People answered for Humberside (request 1)',
      'T+2:10:00 Humberside declined 3 public order units to request 1: people decided so',
    ]);
  });
  test('all of it, though its cover would have it keep two of three', () => {
    const covered = town({ own: 4, near: 3, next: 3, demand: 8, cover: 0.5, more: [BY_FREE] });
    const answers = (decisions: readonly object[]) =>
      logOf(runTown(covered, decisions), ...ANSWERS).filter((line) => line.includes('Humberside'));
    expect(answers([])[0]).toMatch(/Humberside agreed in part to request 1: 1 public order unit of 3; .+ its cover/);
    expect(answers(answer('all', 5))[1]).toMatch(/Humberside agreed to request 1: 3 public order units/);
  });
});

const BY_FREE = ['/doctrine/donorDecision/asksBy/value', 'free'] as const;

describe('taking over and handing back', () => {
  const take = (what: object, minutes: number) => ({ ...at(minutes), kind: 'takeOver', what });
  const back = (what: object, minutes: number) => ({ ...at(minutes), kind: 'handBack', what });

  test('answers: an ask waits for people, and counts as unanswered after ninety minutes', () => {
    const trace = runTown(plan, [take({ of: 'answers', force: NEAR }, 5)]);
    expect(logOf(trace, ...ANSWERS).slice(2, 4)).toEqual([
      'T+3:30:42 Nobody answered for Humberside in the time there was (request 1)',
      'T+3:30:42 Humberside declined 3 public order units to request 1: nobody answered in time',
    ]);
  });
  test('answers, handed back after an hour of weighing: doctrine weighs from then on', () => {
    const what = { of: 'answers', force: NEAR };
    const trace = runTown(plan, [take(what, 5), back(what, 180), back(what, 181)]);
    expect(logOf(trace, ...ANSWERS, 'decisionNotApplicable').slice(2)).toEqual([
      'T+3:01:00 Decision without effect: doctrine decides again what Humberside answers when it is asked for units; doctrine already decided it',
      'T+3:20:00 Humberside agreed to request 1: 3 public order units',
    ]);
  });
  test('twice over means nothing', () => {
    const what = { of: 'requests', incident: 'disorder' };
    const trace = runTown(plan, [take(what, 5), take(what, 6)]);
    expect(logOf(trace, 'decisionNotApplicable')).toEqual([
      'T+0:06:00 Decision without effect: people decide what is asked for Large disorder; people already decided it',
    ]);
  });
  test('a tier: it stands only when people say so, or doctrine has it back', () => {
    const what = { of: 'tier', tier: 'national' };
    const stands = (...decisions: object[]) =>
      logOf(runTown(plan, decisions), 'tierActivated')
        .slice(1)
        .map((line) => line.slice(0, 9));
    expect(stands(take(what, 5))).toEqual([]);
    expect(stands(take(what, 5), { ...at(100), kind: 'activateTier', tier: 'national' })).toEqual(['T+1:40:00']);
    expect(stands(take(what, 5), back(what, 100))).toEqual(['T+2:40:00']);
  });
  test('a declaration: nobody declares until doctrine has it back', () => {
    const what = { of: 'declaration', incident: 'disorder' };
    const begins = (...decisions: object[]) => logOf(runTown(plan, decisions), 'incidentPhaseBegan');
    expect(begins(take(what, 5))).toEqual([]);
    expect(begins(take(what, 5), back(what, 60))).toEqual(['T+1:30:00 Large disorder: All of it']);
  });
  test('requests: only what people ask for is sought; handed back, doctrine asks for the rest', () => {
    const what = { of: 'requests', incident: 'disorder' };
    const drafted = (...decisions: object[]) =>
      logOf(runTown(plan, decisions), 'requestDrafted').map((line) => line.slice(0, 41));
    const three = { ...THERE, ...at(60), kind: 'request', units: 3 };
    expect(drafted(take(what, 5), three)).toEqual(['T+1:00:00 Request 1 (3 public order units']);
    expect(drafted(take(what, 5), three, back(what, 90))).toEqual([
      'T+1:00:00 Request 1 (3 public order units',
      'T+1:30:00 Request 2 (5 public order units',
    ]);
  });
});

test('note: written down, and nothing else changes', () => {
  const note = { ...at(60), kind: 'note', text: 'The mayor is told', by: 'hostGold', rationale: 'Asked by press' };
  const trace = runTown(plan, [note]);
  expect(logOf(trace, 'decisionTaken')).toEqual([
    'T+1:00:00 Decision of the host gold: The mayor is told (written down; the model doesn’t know it) (Asked by press)',
  ]);
  expect(trace.facts.length).toBe(runTown(plan).facts.length + 1);
});

test('in the same second, decisions are taken in the order of their list', () => {
  const first = { ...THERE, ...at(120), kind: 'answer', force: NEXT, units: 'decline' };
  const trace = runTown(plan, [first, { ...first, units: 1, overrides: true, by: 'donorForce' }]);
  expect(logOf(trace, ...DECISIONS).map((line) => line.slice(0, 53))).toEqual([
    'T+2:00:00 Decision: West Midlands declines what it is',
    'T+2:00:00 Decision of the donor force, placed by exer',
  ]);
  expect(logOf(trace, 'donorAgreed')[1]).toBe('T+2:00:00 West Midlands agreed to request 1: 1 public order unit');
});
