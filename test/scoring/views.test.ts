// Views by reader: what a force gave, got and left uncovered, checked against the trace itself; a region as the sum of its
// forces; and scores of one named force only on figures that are its own.

import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { wholeRun } from '../../src/core/scoring/scope.ts';
import { isWithheld, JUDGING_GAPS, tellsAmount } from '../../src/core/scoring/views/own-figures.ts';
import { type ReaderView, readerView } from '../../src/core/scoring/views/reader-view.ts';
import { whyWithheld } from '../../src/core/scoring/views/words.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { measureCover } from '../../src/core/trace/home-cover.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { ESSEX, ESSEX_UNITS, HOUR, handWorld, KENT_UNITS, PUBLIC_ORDER, stint } from './hand-world.ts';

const run = (id: string, settings: readonly Setting[] = []): Trace =>
  simulate(createPlan(shippedInputs(id, settings)), 'muster', 0, []);
const viewOf = (trace: Trace, of: { readonly force?: number; readonly region?: string }): ReaderView =>
  readerView(readTrace(trace), library.scoring, { ...wholeRun(trace), ...of });
const sum = (numbers: readonly number[]): number => numbers.reduce((x, y) => x + y, 0);

const disorder = run('large-disorder');
const forceNamed = (name: string): number => disorder.header.exercise.forces.findIndex((one) => one.name === name);

describe('facts of a run', () => {
  it('by hand: two promised and one came, the other stood down; the host got it with two of its own', () => {
    const came = { warned: HOUR, formed: 2 * HOUR, came: 4 * HOUR, released: 8 * HOUR };
    const trace = handWorld({
      hours: 10,
      requests: [{ units: 4, draftedSec: 0 }],
      rows: [
        [0, 'requestDrafted', 0, 0, 4, 0],
        [HOUR, 'donorAsked', ESSEX, 0, 0, 3],
        [HOUR, 'donorAgreedInPart', ESSEX, 0, 2, 3],
        ...stint(ESSEX_UNITS[0], came),
        [HOUR, 'unitWarned', ESSEX_UNITS[1], 0, -1, 0],
        [2 * HOUR, 'unitReleased', ESSEX_UNITS[1], 0, -1, 0],
        ...stint(KENT_UNITS[0], { ...came, came: 2 * HOUR }),
        ...stint(KENT_UNITS[1], { ...came, came: 2 * HOUR }),
      ],
    });
    const contributions = { [trace.header.forceIds[ESSEX]!]: {} };
    const whole = { ...trace, header: { ...trace.header, exercise: { ...trace.header.exercise, contributions } } };
    const [donor, host] = [viewOf(whole, { force: ESSEX }), viewOf(whole, { force: 0 })];
    expect(donor.given).toEqual([
      {
        capability: PUBLIC_ORDER,
        agreed: null,
        asked: 3,
        promised: 2,
        directed: 0,
        came: 1,
        stoodDown: 1,
        onTheWay: 0,
        mostAtOnce: null,
      },
    ]);
    expect(donor.got).toEqual([]);
    expect(host.given).toEqual([]);
    expect(host.got).toMatchObject([
      { asked: 4, ownCame: 2, othersCame: 1, fromForces: 1, firstSec: 4 * HOUR, halfSec: 4 * HOUR, lastSec: 4 * HOUR },
    ]);
  });

  it.each(['large-disorder', 'august-2011', 'marauding-attack'])(
    '%s: forces sum to their region, and regions and forces without one to the whole',
    (id) => {
      const trace = id === 'large-disorder' ? disorder : run(id);
      const { forces } = trace.header.exercise;
      const reading = readTrace(trace);
      const view = (of: { readonly force?: number; readonly region?: string }): ReaderView =>
        readerView(reading, library.scoring, { ...wholeRun(trace), ...of });
      const figures = ({ given, got, uncovered }: ReaderView): number[] => [
        sum(given.map((one) => one.asked)),
        sum(given.map((one) => one.promised)),
        sum(given.map((one) => one.came)),
        sum(given.map((one) => one.stoodDown + one.onTheWay)),
        sum(got.map((one) => one.asked)),
        sum(got.map((one) => one.ownCame)),
        sum(got.map((one) => one.othersCame)),
        uncovered?.breaches.length ?? 0,
      ];
      const byForce = forces.map((_, force) => figures(view({ force })));
      const all: number[][] = byForce.filter((_, force) => forces[force]?.groupings.mutualAid === null);
      for (const region of new Set(forces.flatMap(({ groupings }) => groupings.mutualAid ?? []))) {
        const own = byForce.filter((_, force) => forces[force]?.groupings.mutualAid === region);
        all.push(figures(view({ region })));
        expect(all.at(-1)).toEqual(own[0]!.map((_, n) => sum(own.map((one) => one[n]!))));
      }
      const whole = all[0]!.map((_, n) => sum(all.map((one) => one[n]!)));
      const lent = reading.stints.filter(({ isLent }) => isLent);
      expect(whole[2]! + whole[3]!).toBe(lent.length);
      // What some gave is what others got.
      expect(whole[6]).toBe(whole[2]);
      expect(whole[7]).toBe(measureCover(trace).length);
      expect(sum(reading.stints.map(({ came }) => (came === null ? 0 : 1)))).toBe(whole[5]! + whole[6]!);
    },
  );

  it('the worst hour is as bad as its breach, where that is long', () => {
    const host = disorder.header.incidents[0]!.force;
    const { uncovered } = viewOf(disorder, { force: host });
    const [breach] = uncovered?.breaches ?? [];
    expect(breach!.worst).toBeGreaterThan(0);
    expect(uncovered?.worst?.units).toBeGreaterThan(0);
    expect(uncovered?.worst?.units).toBeLessThanOrEqual(breach!.worst);
  });

  it('a region’s centre: the requests that reached it, as the trace counts them', () => {
    const { centre } = viewOf(disorder, { region: 'West Midlands' });
    const { facts } = disorder;
    const reached = Array.from(facts.kind).filter(
      (kind, n) => kind === FACT.requestReachedCentre && facts.a[n] === centre?.centre,
    );
    expect(reached.length).toBeGreaterThan(0);
    expect(centre?.requests).toBe(reached.length);
    expect(viewOf(disorder, { force: 0 }).centre).toBeNull();
  });
});

describe('scores of one named force', () => {
  const host = forceNamed('West Midlands');
  const own = (force: number, capability: string, basis: string): Setting => ({
    path: `/holdings/${disorder.header.forceIds[force]}/${capability}`,
    value: { units: 40, source: 'Entered by a test', asOf: '2026', basis },
  });

  it('are withheld on illustrative holdings, with the reason and what would open them', () => {
    const view = viewOf(disorder, { force: host });
    expect(view.isWithheld).toBe(true);
    expect(view.gaps.every(({ kind }) => !JUDGING_GAPS.has(kind))).toBe(true);
    const words = whyWithheld(disorder.header, host);
    expect(words).toContain('(public order)');
    expect(words).toContain(`/holdings/${disorder.header.forceIds[host]}/`);
    expect(viewOf(disorder, { region: 'West Midlands' }).isWithheld).toBe(false);
  });

  it('open with its own, and only its own', () => {
    const { header } = run('large-disorder', [own(host, 'publicOrder', 'user')]);
    const scope = (force: number) => ({ ...wholeRun({ header } as Trace), force });
    expect(isWithheld(header, scope(host))).toBe(false);
    expect(isWithheld(header, scope(host === 0 ? 1 : 0))).toBe(true);
  });

  it('stay withheld while one holding that counts is made up, or worked out from national figures', () => {
    const { exercise } = run('two-city-attack').header;
    const demanded = new Set(
      exercise.scenario.incidents.flatMap(({ phases }) =>
        phases.flatMap(({ demand }) => demand.map(({ capability }) => capability)),
      ),
    );
    expect(demanded.size).toBeGreaterThan(1);
    const [first, ...others] = [...demanded];
    const headerWith = (settings: readonly Setting[]) => run('two-city-attack', settings).header;
    const withheld = (settings: readonly Setting[]): boolean => {
      const header = headerWith(settings);
      return isWithheld(header, { ...wholeRun({ header } as Trace), force: 0 });
    };
    const rest = others.map((capability) => own(0, capability, 'user'));
    expect(withheld([own(0, first!, 'user')])).toBe(true);
    expect(withheld([own(0, first!, 'derived'), ...rest])).toBe(true);
    expect(withheld([own(0, first!, 'user'), ...rest])).toBe(false);
  });

  it('in the nation’s view points and shares of a burden name no force; amounts do', () => {
    const { scores } = viewOf(disorder, {});
    const { holdings } = disorder.header.exercise;
    const basisOf = (force: number | undefined): string => {
      const held = force === undefined ? undefined : holdings[disorder.header.forceIds[force]!];
      return Object.entries(held ?? {}).find(([id]) => id === 'publicOrder')?.[1].basis ?? 'none';
    };
    const parts = scores.flatMap(({ components }) =>
      components.flatMap((of) => of.parts.map((part) => ({ of, part }))),
    );
    const told = (id: string, basis: string): Set<boolean> =>
      new Set(
        parts
          .filter(({ of, part }) => of.id === id && basisOf(part.about.force) === basis)
          .map(({ of, part }) => tellsAmount(disorder.header, of, part)),
      );
    // The one published holding is that force's own; the others are made up.
    for (const id of ['formedAtHome', 'evenShare']) {
      expect([...told(id, 'illustrative')]).toEqual([false]);
      expect([...told(id, 'published')]).toEqual([true]);
    }
    expect([...told('supplied', 'illustrative')]).toEqual([true]);
    expect([...told('requestToOrder', 'none')]).toEqual([true]);
  });
});
