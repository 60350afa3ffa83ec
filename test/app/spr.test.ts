// What the SPR sheet says of real runs: the shipped scenarios through the engine, each figure counted again another way.

import { beforeAll, describe, expect, it, test } from 'vitest';
import { coarseDuration, percent, whole } from '../../src/app/panels/format.ts';
import { commandFor } from '../../src/app/panels/help/keys.ts';
import { momentText } from '../../src/app/panels/read/clock.ts';
import { type Commitment, commitmentsOf } from '../../src/app/panels/read/commitment.ts';
import { requestsBy } from '../../src/app/panels/read/requests.ts';
import { measureOf } from '../../src/app/panels/spr/measures.ts';
import { significant, within } from '../../src/app/panels/spr/quantities.ts';
import { capabilitiesCiting, capabilitiesConcerned, scenariosTesting } from '../../src/app/panels/spr/scope.ts';
import { paragraphsFound } from '../../src/app/panels/spr/search.ts';
import { UNIT } from '../../src/core/model/states.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { measureArrivals } from '../../src/core/trace/measures.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { loaded, runOf, stateAt } from './run.ts';

const { scenarios, library } = loaded();
const edition = library.editions[0]!;
const paragraph = (id: string) => edition.paragraphs.find((one) => one.id === id)!;

/** Rows as an object: label to value. */
const said = (id: string, trace: Trace) =>
  Object.fromEntries((measureOf(paragraph(id), trace) ?? []).map(({ label, value }) => [label, value]));

let london: Trace;
let disorder: Trace;
let attack: Trace;
beforeAll(() => {
  london = runOf('London');
  disorder = runOf('large disorder');
  attack = runOf('Marauding');
});

const commitments = (trace: Trace, counted: (capability: number) => boolean): Commitment[] =>
  trace.header.units.flatMap((unit, n) => (counted(unit.capability) ? commitmentsOf(trace, n) : []));
const isLent = (trace: Trace) => (one: Commitment) =>
  trace.header.units[one.unit]!.force !== trace.header.incidents[one.incident]!.force;

describe('which scenarios test what', () => {
  const three = scenarios.filter(({ id }) => ['london-2011', 'large-disorder', 'marauding-attack'].includes(id));
  const titles = (id: string) => scenariosTesting(paragraph(id), three, library.capabilities).map((one) => one.id);

  test('6.4 by their threat, and the attack by the public order units it demands', () =>
    expect(titles('6.4')).toEqual(['london-2011', 'large-disorder', 'marauding-attack']));
  test('4.1 only the attack, which demands armed response', () => expect(titles('4.1')).toEqual(['marauding-attack']));
  test('what is not simulated, none, whoever cites it', () => {
    expect(titles('5.4')).toEqual([]);
    expect(capabilitiesCiting(paragraph('5.4'), library.capabilities).length).toBeGreaterThan(0);
  });
});

describe('a run', () => {
  it('counts for a paragraph the capabilities that its threat or their citing brings in', () => {
    const ids = (id: string, trace: Trace) =>
      capabilitiesConcerned(paragraph(id), trace).map((n) => trace.header.capabilityIds[n]);
    expect(ids('6.4', attack)).toEqual(['publicOrder']);
    expect(ids('4.1', attack)).toEqual(['firearms']);
    expect(ids('3.2', attack)).toEqual(['publicOrder', 'firearms']);
    expect(ids('4.1', london)).toEqual([]);
  });

  it('says nothing of what it was not asked, or of what is not simulated', () => {
    expect(measureOf(paragraph('4.1'), london)).toBeNull();
    for (const one of edition.paragraphs) {
      if (one.standing.kind === 'notSimulated') expect(measureOf(one, london), one.id).toBeNull();
    }
  });

  it('3.2: unit-hours met, as the series of each incident give them', () => {
    for (const trace of [london, attack]) {
      let [asked, met] = [0, 0];
      trace.header.incidents.forEach((_, incident) => {
        trace.header.capabilityIds.forEach((__, capability) => {
          const { timeSec, demand, ownDeployed, externalDeployed } = supplySeries(trace, capability, incident);
          timeSec.forEach((sec, n) => {
            const lasted = (timeSec[n + 1] ?? sec) - sec;
            asked += demand[n]! * lasted;
            met += Math.min(demand[n]!, ownDeployed[n]! + externalDeployed[n]!) * lasted;
          });
        });
      });
      const rows = said('3.2', trace);
      expect(rows['Demand met']).toBe(percent(met / asked));
      expect(rows['Unit-hours demanded']).toBe(significant(asked / 3600));
      expect(rows['Most units short at once']).toMatch(/^\d+, \w{3} \d+ \w{3} \d\d:\d\d$/);
    }
  });

  it('3.2: the most that was short at once, and when it began', () => {
    const { timeSec, demand, ownDeployed, externalDeployed } = supplySeries(disorder, 0, 0);
    const short = timeSec.map((_, n) => demand[n]! - ownDeployed[n]! - externalDeployed[n]!);
    const most = Math.max(...short);
    const began = momentText(disorder.header, timeSec[short.indexOf(most)]!);
    expect(disorder.header.capabilityIds[0]).toBe('publicOrder');
    expect(said('3.2', disorder)['Most units short at once']).toBe(`${most}, ${began}`);
  });

  it('1.2 and 1.5: units of other forces, as their commitments give them', () => {
    const all = commitments(disorder, () => true);
    const left = all.filter((one) => one.reachedSec[UNIT.travelling] !== null);
    const lent = all.filter(isLent(disorder));
    const donors = new Set(left.filter(isLent(disorder)).map((one) => disorder.header.units[one.unit]!.force));
    expect(said('1.2', disorder)).toEqual({
      'Units sent by the host force itself': whole(left.length - left.filter(isLent(disorder)).length),
      'Units sent by other forces': whole(left.filter(isLent(disorder)).length),
      'Forces that sent them to another area': `${donors.size} of 48`,
    });
    expect(donors.size).toBeGreaterThan(20);
    const came = lent.filter((one) => one.reachedSec[UNIT.atRendezvous] !== null);
    const tookSec = came.map((one) => one.reachedSec[UNIT.atRendezvous]! - one.reachedSec[UNIT.warned]!);
    const rows = said('1.5', disorder);
    expect(rows['Reached the rendezvous']).toBe(whole(came.length));
    expect(rows['Warned to rendezvous, half within']).toBe(coarseDuration(within(tookSec, 0.5)!));
    expect(rows['Warned to rendezvous, nine in ten within']).toBe(coarseDuration(within(tookSec, 0.9)!));
  });

  it('2.1: incidents and the areas that they are in', () => {
    expect(said('2.1', london)).toMatchObject({ Incidents: '14', 'Force areas that they are in': '1 of 43' });
    expect(said('2.1', disorder)).toMatchObject({ Incidents: '1', 'Force areas that they are in': '1 of 43' });
  });

  it('4.1: units of the capabilities that cite it', () => {
    const firearms = attack.header.capabilityIds.indexOf('firearms' as never);
    const peak = measureArrivals(attack).find((one) => one.capability === firearms)!.requirementUnits;
    const rows = said('4.1', attack);
    expect(Object.keys(rows)).toEqual(['Firearms, units at the most']);
    expect(rows['Firearms, units at the most']).toContain(`${peak} demanded, `);
  });

  it('4.2: from request to order, as the commitments give it', () => {
    const ordered = commitments(attack, () => true).filter((one) => one.request >= 0);
    const tookSec = ordered.flatMap(({ request, reachedSec }) =>
      reachedSec[UNIT.warned] === null ? [] : [reachedSec[UNIT.warned]! - attack.requests.draftedSec[request]!],
    );
    expect(said('4.2', attack)).toEqual({
      'Requests made': whole(attack.requests.length),
      'Units ordered': whole(tookSec.length),
      'Request to order, half within': coarseDuration(within(tookSec, 0.5)!),
      'Request to order, nine in ten within': coarseDuration(within(tookSec, 0.9)!),
    });
  });

  it('6.1: how long requests were on their way, and how often no link led there', () => {
    const rows = said('6.1', attack);
    expect(Object.keys(rows)).toEqual([
      'Request to centre, half within',
      'Request to centre, nine in ten within',
      'Messages that no link could take',
      'Times that a host went round its centre',
    ]);
    const { kind } = attack.facts;
    const times = (fact: number): string => whole(kind.filter((one) => one === fact).length);
    expect(rows['Messages that no link could take']).toBe(times(FACT.messageWentByOtherMeans));
    expect(rows['Times that a host went round its centre']).toBe(times(FACT.requestWentRound));
  });

  it('6.4: requests, those filled, and the tiers that they came to', () => {
    const rows = requestsBy(london, stateAt(london, london.header.durationSec), null);
    const ahead = london.header.exercise.scenario.plannedAid.length;
    expect(said('6.4', london)).toMatchObject({
      'Requests made': whole(rows.length),
      'Found every unit asked for': whole(rows.filter(({ filledSec }) => filledSec !== null).length),
    });
    // All but those asked ahead, which pass it by, and any cancelled before it was submitted.
    const { facts } = london;
    const local = london.header.tierIds.indexOf('local' as never);
    const came = new Set(
      [...facts.kind.keys()]
        .filter((n) => facts.kind[n] === FACT.requestQueued && facts.a[n] === local)
        .map((n) => facts.subject[n]),
    );
    expect(came.size).toBeLessThanOrEqual(rows.length - ahead);
    expect(said('6.4', london)['Local (tier 1)']).toBe(`${came.size} requests came to it, always stands`);
    expect(said('6.4', london)['National (tier 3)']).toMatch(/, stood up Mon 8 Aug 12:00$/);
    // The attack's armed response takes another route: only public order is counted.
    const publicOrder = attack.header.capabilityIds.indexOf('publicOrder' as never);
    const asked = attack.requests.capability.filter((one) => one === publicOrder).length;
    expect(said('6.4', attack)['Requests made']).toBe(whole(asked));
    expect(asked).toBeLessThan(attack.requests.length);
  });
});

describe('search', () => {
  const ids = (query: string) =>
    paragraphsFound(edition, query, (one) => (one.id === '2.3' ? 'Carnival' : '')).map(({ id }) => id);

  it('wants every word, in number, heading, section, text or standing', () => {
    expect(ids('6.4')).toEqual(['6.4']);
    expect(ids('CONNECTIVITY rendezvous')).toEqual([]);
    expect(ids('connectivity simulated by')).not.toContain('5.1');
    expect(ids('security service')).toEqual(['6.2']);
    expect(ids('nothing of the kind')).toEqual([]);
  });
  it('finds by what else is shown', () => expect(ids('carnival')).toEqual(['2.3']));
  it('finds all for no words', () => expect(ids('  ')).toHaveLength(35));
});

test('shares of times: the shortest within which so many lie', () => {
  expect(within([30, 10, 20, 40], 0.5)).toBe(20);
  expect(within([30, 10, 20, 40], 0.9)).toBe(40);
  expect(within([7], 0.5)).toBe(7);
  expect(within([], 0.5)).toBeUndefined();
});

test.each([
  [0, '0'],
  [0.94, '1'],
  [937, '940'],
  [12_345, '12,300'],
])('%d unit-hours read %s', (hours, text) => expect(significant(hours)).toBe(text));

test('S opens the sheet, but not in a field', () => {
  const press = { key: 's', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(commandFor(press, { inField: false, onButton: true })).toBe('spr');
  expect(commandFor(press, { inField: true, onButton: false })).toBeNull();
  expect(commandFor({ ...press, ctrlKey: true }, { inField: false, onButton: false })).toBe('saveCopy');
  expect(commandFor({ ...press, ctrlKey: true }, { inField: true, onButton: false })).toBeNull();
});
