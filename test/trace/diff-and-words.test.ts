// Two traces differ first in something that can be said in words; and every kind of fact has its words.

import { expect, test } from 'vitest';
import { describeFact, wordsOf } from '../../src/core/trace/describe.ts';
import { firstDifference } from '../../src/core/trace/diff.ts';
import {
  FACT_KINDS,
  type FactKind,
  INCIDENT_FACTS,
  isCentreFact,
  isLinkFact,
  isOfferFact,
  isPartnerFact,
  isRequestFact,
  UNIT_FACTS,
} from '../../src/core/trace/facts.ts';
import { changed, handTrace } from './hand-trace.ts';

const trace = handTrace({
  own: 2,
  others: 1,
  requests: [3],
  rows: [
    [0, 'exerciseStarted'],
    [60, 'incidentReported', 0, -1],
    [3661, 'unitWarned', 0, 0, -1, 0],
    [3661, 'unitWarned', 2, 0, -1, 0],
  ],
});

test('the first event that differs, in words on both sides', () => {
  expect(firstDifference(trace, trace)).toBeNull();
  expect(firstDifference(trace, changed(trace, 'facts', 'subject', 2, 1))).toEqual({
    where: 'event 3',
    a: 'T+1:01:01 Kent PSU 1 was warned (Ashford)',
    b: 'T+1:01:01 Kent PSU 2 was warned (Ashford)',
  });
});

test('a trace that ends early differs in the event that it lacks', () => {
  const { facts } = trace;
  const short = { ...trace, facts: { ...facts, length: 3, timeSec: facts.timeSec.slice(0, 3) } };
  expect(firstDifference(trace, short)).toMatchObject({ where: 'event 4', b: 'no further event' });
});

test('events before columns before inputs', () => {
  const other = changed(trace, 'requests', 'units', 0, 4);
  expect(firstDifference(trace, other)).toEqual({ where: 'requests.units[0]', a: '3', b: '4' });
  const reseeded = { ...trace, header: { ...trace.header, seed: 'other' } };
  expect(firstDifference(trace, reseeded)).toEqual({ where: 'header /seed', a: '"hand"', b: '"other"' });
  expect(firstDifference(reseeded, changed(trace, 'facts', 'kind', 0, 1))?.where).toBe('event 1');
});

test('every kind of fact has words of its own', () => {
  const decisions = [{ atSec: 0, kind: 'activateTier', tier: 'local' as never, rationale: 'no time to lose' }] as const;
  const words = FACT_KINDS.map((kind, number) => {
    const columns = isRequestFact(number) ? ([0, 0, 1, 0] as const) : ([0, 0, 0, 0] as const);
    return wordsOf(handTrace({ own: 1, others: 0, requests: [3], decisions, rows: [[0, kind, ...columns]] }), 0);
  });
  expect(new Set(words).size).toBe(FACT_KINDS.length);
  expect(words.filter((text) => /undefined|null|NaN/.test(text))).toEqual([]);
  words.forEach((text, number) => {
    if (number >= UNIT_FACTS && number < INCIDENT_FACTS) expect(text).toMatch(/^Kent PSU 1 .+ \(Ashford\)$/);
    else if (isCentreFact(number)) expect(text).toMatch(/^Kent control room .+; 0 waiting, 0 in hand$/);
    else if (isOfferFact(number)) expect(text).toMatch(/^Kent .+request 1/);
    else if (isLinkFact(number)) expect(text).toMatch(/^Telephone between Kent control room and Kent group /);
    else if (isPartnerFact(number)) expect(text).toMatch(/^Ambulance \(Ashford\) /);
    else if (isRequestFact(number)) expect(text).toMatch(/^Request 1 \(3 units for Ashford\) /);
  });
});

const said = (kind: FactKind, a: number, b: number, c = 0): string =>
  describeFact(
    handTrace({
      own: 1,
      others: 0,
      requests: [1],
      decisions: [{ atSec: 7325, kind: 'activateTier', tier: 'nowhere' as never }],
      rows: [[7325, kind, 0, a, b, c]],
    }),
    0,
  );

test('words that carry figures', () => {
  expect(said('partnerNeeded', 0, 5400)).toBe('T+2:02:05 Ambulance (Ashford) is to be linked within 1 h 30');
  expect(said('partnerLinked', 0, 2, 1500)).toBe('T+2:02:05 Ambulance (Ashford) is linked, 25 min late');
  expect(said('partnerOutOfReach', 0, 2, -1)).toBe(
    'T+2:02:05 Ambulance (Ashford) can’t be asked yet: no channel that it may use gets through',
  );
  expect(said('partnerLinked', 0, 2, 0)).toBe('T+2:02:05 Ambulance (Ashford) is linked');
  expect(said('demandChanged', 0, 1)).toBe('T+2:02:05 Ashford demands 1 unit');
  expect(said('demandChanged', 0, 12)).toBe('T+2:02:05 Ashford demands 12 units');
  expect(said('requestOfferedInPart', 0, 1)).toBe(
    'T+2:02:05 Request 1 (1 unit for Ashford) was offered in part, Local; 1 unit still to find',
  );
  expect(said('requestWentUnfilled', -1, 1)).toBe(
    'T+2:02:05 Request 1 (1 unit for Ashford) is unfilled; 1 unit still to find',
  );
  expect(said('decisionNotApplicable', 1, 0)).toBe(
    'T+2:02:05 Decision without effect: activate nowhere; the doctrine of this exercise has no such tier',
  );
});
