// Why so late: the parts of every wait follow one another without a gap, add up to the whole to the second, and each has a
// name, in whatever happens.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REQUEST } from '../../../src/core/model/states.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT, REQUEST_FACTS } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { byLastToCome } from '../../../src/core/trace/why/last-to-come.ts';
import { type PartSum, type Stretch, WAIT_PARTS, type WaitPart } from '../../../src/core/trace/why/parts.ts';
import { waitOfRequest } from '../../../src/core/trace/why/request-way.ts';
import { waitsOfUnit } from '../../../src/core/trace/why/unit-wait.ts';
import { runTown } from '../../sim/decisions/town.ts';
import { SENT_ON, twoTowns } from '../../sim/decisions/two-towns.ts';
import { runs } from '../../support/runs.ts';
import { SENT_ONCE } from '../../support/sent-once.ts';
import { shippedInputs } from '../../support/shipped.ts';
import { smallExercise } from '../../support/small-exercise.ts';

interface Wait {
  readonly fromSec: number;
  readonly toSec: number;
  readonly stretches: readonly Stretch[];
  readonly sums: readonly PartSum[];
}

function checkWait({ fromSec, toSec, stretches, sums }: Wait, seen: Set<WaitPart>): void {
  let nowSec = fromSec;
  for (const stretch of stretches) {
    expect(stretch.fromSec).toBe(nowSec);
    expect(stretch.toSec).toBeGreaterThan(nowSec);
    expect(stretch.part).not.toBe('unnamed');
    nowSec = stretch.toSec;
    seen.add(stretch.part);
  }
  expect(nowSec).toBe(toSec);
  expect(sums.reduce((sum, { sec }) => sum + sec, 0)).toBe(toSec - fromSec);
}

const waitsOf = (trace: Trace) => trace.header.units.flatMap((_, unit) => waitsOfUnit(trace, unit));

test('every second of every wait of units and requests has a name, and they add up', () => {
  const seen = new Set<WaitPart>();
  const ends = new Set<string>();
  const check = (trace: Trace): void => {
    for (const wait of waitsOf(trace)) {
      checkWait(wait, seen);
      ends.add(wait.end);
    }
    for (let request = 0; request < trace.requests.length; request++) {
      const wait = waitOfRequest(trace, request, trace.header.durationSec);
      checkWait(wait, seen);
      if (request < 4) checkWait(byLastToCome(trace, wait).wait, seen);
    }
  };
  // Small worlds seldom give a unit that is on its way elsewhere to another place.
  check(simulate(createPlan(shippedInputs('two-city-attack')), 'muster', 0, []));
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      check(simulate(plan, seed, replication, decisions));
    }),
    runs(250),
  );
  // Seldom by chance: two that people send on from the road.
  for (const wait of waitsOf(runTown(twoTowns, [SENT_ON]))) {
    checkWait(wait, seen);
    ends.add(wait.end);
  }
  expect([...seen].sort()).toEqual(WAIT_PARTS.filter((part) => part !== 'unnamed').sort());
  expect([...ends].sort()).toEqual(['atWork', 'lasts', 'sentElsewhere', 'sentHome', 'stoodDown']);
});

test('a request that all have come for is told to the end by the unit that came last', () => {
  const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
  const { facts, requests, header } = trace;
  let fulfilled = 0;
  for (let request = 0; request < requests.length; request++) {
    const plain = waitOfRequest(trace, request, header.durationSec);
    const coming = plain.stretches.at(-1)!;
    const isOver = facts.kind.some(
      (kind, n) => kind === REQUEST_FACTS + REQUEST.fulfilled && facts.subject[n] === request,
    );
    if (coming.part !== 'coming' || !isOver) continue;
    fulfilled++;
    const { wait, last } = byLastToCome(trace, plain);
    expect(last!.cameSec).toBe(plain.toSec);
    // What that unit did until then is what was waited for, part by part.
    const own = waitsOf(trace).find((one) => one.unit === last!.unit && one.request === request)!;
    const until = own.stretches.filter(({ fromSec, toSec }) => toSec > coming.fromSec && fromSec < plain.toSec);
    expect(wait.stretches.slice(-until.length).map(({ part }) => part)).toEqual(until.map(({ part }) => part));
  }
  expect(fulfilled).toBeGreaterThan(4);
});

test('what took it is what the trace says took it: notice, the road, reception, bridging, its force’s decision', () => {
  const trace = simulate(createPlan(shippedInputs('large-disorder', SENT_ONCE)), 'muster', 0, []);
  const { facts, legs, header } = trace;
  const rowOf = (kind: number, subject: number): number =>
    Array.from({ length: facts.length }, (_, n) => n).find(
      (n) => facts.kind[n] === kind && facts.subject[n] === subject,
    )!;
  const secOf = (kind: number, subject: number): number => facts.timeSec[rowOf(kind, subject)]!;
  let compared = 0;
  header.units.forEach(({ force }, unit) => {
    const [wait] = waitsOfUnit(trace, unit);
    if (wait?.end !== 'atWork' || force === header.incidents[0]!.force) return;
    const sums = Object.fromEntries(wait.sums.map(({ part, sec }) => [part, sec]));
    const leg = facts.b[rowOf(FACT.unitDeparted, unit)]!;
    expect(sums.travel).toBe(legs.knotSec[legs.knotStart[leg + 1]! - 1]);
    expect(sums.notice! + sums.muster!).toBe(secOf(FACT.unitFormed, unit) - secOf(FACT.unitWarned, unit));
    expect(sums.loading).toBe(secOf(FACT.unitDeparted, unit) - secOf(FACT.unitFormed, unit));
    expect(sums.donorWeighs).toBe(secOf(FACT.donorAgreed, force) - secOf(FACT.donorBeganWeighing, force));
    expect((sums.bay ?? 0) + sums.reception!).toBe(
      secOf(FACT.unitDeployed, unit) - secOf(FACT.unitReachedRendezvous, unit),
    );
    compared++;
  });
  expect(compared).toBeGreaterThan(40);
});
