// Gaps as findings: what must be true of all of them in every exercise; each kind in a small world; and that a gap whose
// one cause is repaired is no longer found, by reruns of the shipped scenarios.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/core/model/scoring.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { changesFor } from '../../src/core/scoring/gaps/changes.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { repairWords } from '../../src/core/scoring/gaps/repair-words.ts';
import { GAP_KINDS, type Gap } from '../../src/core/scoring/gaps/types.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { ESSEX, ESSEX_UNITS, HOUR, handWorld, MINUTE, PUBLIC_ORDER, type Row, stint } from './hand-world.ts';

const gapsOf = (trace: Trace): readonly Gap[] => findGaps(readTrace(trace), library.scoring);

const paragraphs = new Set(library.editions.flatMap((edition) => edition.paragraphs.map(({ id }) => id)));

describe('every gap', () => {
  it('is a finding that holds together, and can be tried to be repaired', () => {
    const kinds = new Set<string>();
    const world = fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { header, facts } = trace;
      const gaps = gapsOf(trace);
      expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
      gaps.forEach((gap, n) => {
        kinds.add(gap.kind);
        expect(gap.id.startsWith(`${gap.kind}:`)).toBe(true);
        expect(DIMENSIONS).toContain(gap.dimension);
        expect(gap.spr.every((paragraph) => paragraphs.has(paragraph))).toBe(true);
        expect(gap.severity).toBeGreaterThanOrEqual(0);
        expect(gap.severity).toBeLessThanOrEqual(gaps[n - 1]?.severity ?? Number.POSITIVE_INFINITY);
        expect(gap.fromSec >= 0 && gap.fromSec <= gap.untilSec && gap.untilSec <= header.durationSec).toBe(true);
        expect(gap.facts.length).toBeGreaterThan(0);
        expect(gap.facts).toEqual([...new Set(gap.facts)].sort((x, y) => x - y));
        expect(gap.facts.every((row) => row >= 0 && row < facts.length)).toBe(true);
        expect(gap.forces).toEqual([...new Set(gap.forces)].sort((x, y) => x - y));
        expect(gap.forces.every((force) => force in header.forceIds)).toBe(true);
        expect(`${gap.title} ${gap.says}`).not.toMatch(/undefined|NaN|Infinity|null/);
        if (gap.repair === null) return;
        const { settings, decisions: decided } = changesFor(gap.repair, header);
        expect(settings.length + decided.length).toBeGreaterThan(0);
      });
    });
    // Small worlds seldom have commanders, answer within the hour and know no mobilisation standard; the last two kinds
    // need many runs.
    const unseen = ['spanExceeded', 'standardMissed', 'slowDecision', 'singlePointOfFailure', 'skillNotExercised'];
    const isMissing = (): boolean => GAP_KINDS.some((kind) => !kinds.has(kind) && !unseen.includes(kind));
    for (let more = 0; more < 1 || (more < 20 && isMissing()); more++) {
      const { seed = more, numRuns } = runs(40);
      fc.assert(world, { numRuns, seed: seed + more, endOnFailure: true });
    }
    expect([...kinds, ...unseen]).toEqual(expect.arrayContaining([...GAP_KINDS]));
  });

  it('keeps its id under other luck', () => {
    const plan = createPlan(shippedInputs('london-2011'));
    const idsBy = (seed: string): string[] => gapsOf(simulate(plan, seed, 0, [])).map(({ id }) => id);
    const [one, other] = [idsBy('muster'), idsBy('another')];
    expect(one.filter((id) => other.includes(id)).length).toBeGreaterThan(one.length / 2);
  });
});

describe('in small worlds', () => {
  const demand = (sec: number, units: number): Row => [sec, 'demandChanged', 0, PUBLIC_ORDER, units, 0];
  const kindsOf = (trace: Trace) => Object.fromEntries(gapsOf(trace).map((gap) => [gap.kind, gap]));

  it('three units for four hours and nobody came: an absent skill, not a shortage', () => {
    const found = kindsOf(handWorld({ hours: 6, rows: [demand(HOUR, 3), demand(5 * HOUR, 0)] }));
    expect(Object.keys(found)).toEqual(['skillAbsent']);
    expect(found.skillAbsent).toMatchObject({
      id: 'skillAbsent:ashford:publicOrder',
      fromSec: HOUR,
      untilSec: 5 * HOUR,
      severity: 3 * 4 * 10,
      repair: { kind: 'addUnits', force: 0, units: 3 },
    });
  });

  it('one of two came after two of four hours: two and one are short, and that is a shortage', () => {
    const came = { warned: 0, formed: 0, came: 2 * HOUR, released: 4 * HOUR };
    const found = kindsOf(handWorld({ hours: 4, rows: [demand(0, 2), ...stint(0, came)] }));
    expect(Object.keys(found)).toEqual(['capacityShort']);
    // Two for two hours and one for two: six unit-hours; over the worst four hours one and a half, so two units.
    expect(found.capacityShort).toMatchObject({ severity: 60, repair: { kind: 'addUnits', force: 0, units: 2 } });
  });

  it('an answer after two hours, where one hour is prompt', () => {
    const rows: Row[] = [
      [0, 'requestDrafted', 0, 0, 4, 0],
      [0, 'donorAsked', ESSEX, 0, 0, 4],
      [2 * HOUR, 'donorAgreed', ESSEX, 0, 4, 4],
    ];
    const found = kindsOf(handWorld({ hours: 4, requests: [{ units: 4, draftedSec: 0 }], rows }));
    expect(found.slowDecision).toMatchObject({ forces: [ESSEX], severity: 4 * 1 * 10, facts: [1, 2] });
  });

  it('asked for four that it was believed to have, it had one: three units for the half hour until it said so', () => {
    const said = { source: 'Made up by a test', asOf: '2026', basis: 'illustrative' } as const;
    const coordination = { handlers: [], kinds: [], register: { refreshMin: { value: 240, ...said } } } as never;
    const ask = (believed: number, given: number): Row[] => [
      [0, 'requestDrafted', 0, 0, 4, 0],
      [0, 'registerWasOld', ESSEX, 0, 2 * HOUR, 0],
      [0, 'registerWasWrong', ESSEX, 0, believed, 1],
      [0, 'donorAsked', ESSEX, 0, 0, 4],
      [30 * MINUTE, given === 4 ? 'donorAgreed' : 'donorAgreedInPart', ESSEX, 0, given, 4],
    ];
    const world = (rows: Row[]) =>
      kindsOf(handWorld({ hours: 4, doctrine: { coordination }, requests: [{ units: 4, draftedSec: 0 }], rows }));
    expect(world(ask(4, 1)).registerWrong).toMatchObject({
      id: 'registerWrong:publicOrder',
      dimension: 'connectivity',
      forces: [ESSEX],
      severity: 3 * 0.5 * 10,
      facts: [2, 3, 4],
      repair: { kind: 'refreshRegister', everyMin: 5 },
    });
    // Believed to have less than it had: whatever it didn't give, the register promised nothing.
    expect(world(ask(0, 1)).registerWrong).toBeUndefined();
  });

  it('below minimum cover with units lent is a breach of the donor; without any it is its own affair', () => {
    const breach = (causes: number): Row[] => [
      [HOUR, 'coverBreachBegan', ESSEX, PUBLIC_ORDER, 1, causes],
      [2 * HOUR, 'coverBreachChanged', ESSEX, PUBLIC_ORDER, 2, causes],
      [3 * HOUR, 'coverBreachEnded', ESSEX, PUBLIC_ORDER, 2, 2 * HOUR],
    ];
    const world = (causes: number) =>
      kindsOf(handWorld({ hours: 4, doctrine: { atHome: {} as never }, rows: breach(causes) }));
    expect(world(1).coverBreached).toMatchObject({
      id: 'coverBreached:E23000028:publicOrder',
      forces: [ESSEX],
      fromSec: HOUR,
      untilSec: 3 * HOUR,
      severity: 2 * 2 * 10,
      facts: [0, 1, 2],
      repair: null,
    });
    expect(world(2 | 4).coverBreached).toBeUndefined();
  });

  it('units that waited for a bay, and one that found no place', () => {
    const times = { warned: 0, formed: 0, came: HOUR, released: 5 * HOUR };
    const rows = [
      ...stint(ESSEX_UNITS[0], times, { idle: true }),
      ...stint(ESSEX_UNITS[1], times).map(
        (row): Row => (row[1] === 'unitEnteredReception' ? [row[0], row[1], row[2] ?? 0, 0, 30 * MINUTE, 0] : row),
      ),
    ];
    const found = kindsOf(handWorld({ hours: 5, essexDeviates: true, rows }));
    expect(found.rendezvousFull).toMatchObject({ severity: 5, repair: { kind: 'addBays', incident: 0 } });
    expect(found.idleUnits).toMatchObject({
      id: 'idleUnits:ashford:publicOrder:incompatible',
      severity: 4 * 10,
      repair: { kind: 'alignAttribute', attribute: 'kit' },
    });
  });
});

describe('a gap that is repaired is no longer found', () => {
  const run = (id: string, settings: readonly Setting[], decisions = [] as Parameters<typeof simulate>[3]): Trace =>
    simulate(createPlan(shippedInputs(id, settings)), 'muster', 0, decisions);

  const drills: Setting = { path: '/interoperability/sets/public-order-drills/on', value: true };
  const fewBays: Setting = {
    path: '/doctrine/rendezvous/bays',
    value: { value: 2, source: 'Made up by a test', asOf: '2026', basis: 'illustrative' },
  };

  const minutes = { min: 90, p10: 90, p50: 120, p90: 150, max: 150 };
  const slowDonors: Setting = {
    path: '/doctrine/routes/publicOrder/tiers/national/donorDecisionMin',
    value: { ...minutes, source: 'Made up by a test', asOf: '2026', basis: 'illustrative' },
  };

  // Reliefs asked for later would wait at the same centre for another reason: its staff.
  const noReliefs: Setting = { path: '/doctrine/sustaining/reliefs', value: 'off' };

  it.each([
    ['large-disorder', 'partnerNotLinked', []],
    ['marauding-attack', 'partnerNotLinked', []],
    ['cyber-incident', 'partnerNotLinked', []],
    ['cyber-incident', 'registerWrong', []],
    ['large-disorder', 'attributeMismatch', [drills]],
    ['large-disorder', 'lateActivation', []],
    ['large-disorder', 'slowDecision', [slowDonors]],
    ['london-2011', 'saturatedCentre', [noReliefs]],
    ['london-2011', 'lateActivation', []],
  ] as const)('%s, %s', (id, kind, settings) => {
    const before = run(id, settings);
    const found = gapsOf(before).filter((one) => one.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const gap of found) {
      const changes = changesFor(gap.repair!, before.header);
      const after = run(id, [...settings, ...changes.settings], changes.decisions);
      expect(repairWords(before, gap.repair!)).not.toMatch(/undefined|NaN/);
      expect(gapsOf(after).map((one) => one.id)).not.toContain(gap.id);
    }
  });

  it('more bays and more units make their gaps smaller', () => {
    const before = run('large-disorder', [fewBays]);
    for (const kind of ['rendezvousFull', 'capacityShort']) {
      const gap = gapsOf(before).find((one) => one.kind === kind)!;
      const changes = changesFor(gap.repair!, before.header);
      const after = gapsOf(run('large-disorder', [fewBays, ...changes.settings])).find((one) => one.id === gap.id);
      expect(after?.severity ?? 0).toBeLessThan(gap.severity);
    }
  });
});
