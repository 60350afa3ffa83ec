// A request's life as the inspector tells it: whatever the moment, its steps add up to the time since it was drafted, and what
// forces gave is what the trace says was agreed.

import { describe, expect, test } from 'vitest';
import { answersTo, isOpen, lifeOf } from '../../src/app/panels/read/request-life.ts';
import { OFFER } from '../../src/core/model/states.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { isOfferFact, OFFER_FACTS } from '../../src/core/trace/facts.ts';
import { shippedInputs } from '../support/shipped.ts';

const minuteOf = (sec: number): number => Math.floor(sec / 60);

describe.each(['large-disorder', 'two-city-attack', 'august-2024'])('%s', (id) => {
  const trace = simulate(createPlan(shippedInputs(id)), 'muster', 0, []);
  const { facts, requests } = trace;
  const moments = [0.05, 0.2, 0.5, 1].map((share) => Math.floor(share * trace.header.durationSec));

  test('steps add up to the time since the draft, at any moment', () => {
    let [open, over] = [0, 0];
    for (let request = 0; request < requests.length; request++) {
      for (const atSec of moments) {
        const steps = lifeOf(trace, request, atSec);
        if (requests.draftedSec[request]! > atSec) {
          expect(steps).toEqual([]);
          continue;
        }
        expect(steps[0]!.state).toBe('drafted');
        const lasted = steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
        const end = isOpen(steps) ? atSec : steps.find(({ minutes }) => minutes === null)!.sec;
        if (isOpen(steps)) open++;
        else over++;
        expect(lasted).toBe(minuteOf(end) - minuteOf(requests.draftedSec[request]!));
      }
    }
    expect([open > 0, over > 0]).toEqual([true, true]);
  });

  test('what was given is what was agreed', () => {
    const agreed = new Map<number, number>();
    const given: ReadonlySet<number> = new Set([OFFER.agreed, OFFER.agreedInPart, OFFER.directed]);
    for (let n = 0; n < facts.length; n++) {
      if (!isOfferFact(facts.kind[n]!) || !given.has(facts.kind[n]! - OFFER_FACTS)) continue;
      agreed.set(facts.a[n]!, (agreed.get(facts.a[n]!) ?? 0) + facts.b[n]!);
    }
    expect(agreed.size).toBeGreaterThan(0);
    for (let request = 0; request < requests.length; request++) {
      const told = answersTo(trace, request, trace.header.durationSec).reduce((sum, one) => sum + one.given, 0);
      expect(told).toBe(agreed.get(request) ?? 0);
    }
  });
});
