// "Asked for so many units for some days: what is left, and when does cover break?" as an exercise of its own: a neighbour needs
// exactly those units for as long, and only this force has any, so that all of them are asked of it; at home its everyday work,
// its own incidents and its guards go on. Beside it, under the same luck, the same days with nothing asked of it.

import { at } from '../base/assert.ts';
import type { CapabilityId, Force, MusterPoint } from '../model/dataset.ts';
import type { Scenario } from '../model/scenario.ts';
import { UNIT } from '../model/states.ts';
import type { Setting } from '../scenario/pointer.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../trace/facts.ts';
import { measureCover } from '../trace/home-cover.ts';
import { shareOf, tidyUnits } from '../trace/part-units.ts';
import type { Trace } from '../trace/trace.ts';
import { askedOn, oneNeed } from './one-need.ts';
import type { Progress } from './progress.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface Lent {
  readonly capability: CapabilityId;
  readonly units: number;
  /** How many the force holds, where the asker knows better than the data; null for what the data has. */
  readonly holds: number | null;
}

export interface Lends {
  readonly donor: Force;
  /** Who needs them, and where. */
  readonly host: Force;
  readonly place: MusterPoint;
  readonly forces: readonly Force[];
  readonly lent: readonly Lent[];
  /** Local civil time. */
  readonly start: string;
  readonly days: number;
  readonly doctrine: string;
  readonly edition: Scenario['sprEdition'];
}

/**
 * Life at home, switched on; and no reliefs: what is asked for are so many units for so long, who rest where they are, and not a
 * post that is held round the clock.
 */
export const AT_HOME: readonly Setting[] = [
  ...['everyday', 'incidents', 'guards'].map((part) => ({ path: `/doctrine/atHome/${part}/inUse/value`, value: true })),
  { path: '/doctrine/sustaining/reliefs', value: 'off' },
];

/** @param isAsked whether the donor is asked; else the host has enough of its own, and nobody is */
export function lendingScenario(question: Lends, isAsked: boolean): Scenario {
  const { donor, host, forces, lent, days, start } = question;
  const from = askedOn(start);
  const others = forces.filter(({ id }) => id !== donor.id);
  const need = {
    ...question,
    hours: days * 24,
    demand: lent.map(({ capability, units }) => ({ capability, units, ...from })),
  };
  const named = {
    id: 'lends',
    title: `${donor.name} lends`,
    briefing: ['Only one force has any; a neighbour needs them for days.'],
    tests: 'What is left at home.',
  };
  return {
    ...oneNeed(need, named),
    holdings: lent.flatMap(({ capability, units, holds }) => [
      ...others.map(({ id: force }) => {
        // Twice as many as are needed: whatever share of them can be formed at that hour, it is enough.
        const own = !isAsked && force === host.id ? 2 * units : 0;
        return { force, capability, units: own, ...from };
      }),
      ...(holds === null ? [] : [{ force: donor.id, capability, units: holds, ...from }]),
    ]),
  };
}

/** How often, when and for how long cover was below the minimum, over the runs. */
export interface CoverBroken {
  /** Share of the runs in which it broke at all. */
  readonly share: number;
  /** Seconds from the ask to the first time, among those; null if it never did. */
  readonly firstSec: Spread | null;
  /** Mean seconds below it, over all runs. */
  readonly belowSec: number;
  /** Seconds at which it first broke, run by run. */
  readonly first: readonly (number | null)[];
}

export interface LendsPart {
  readonly capability: CapabilityId;
  readonly asked: number;
  /** The most of its units that were away at a time, in the middle run. */
  readonly sent: number;
  /** Free at home when it was asked, and what it is to keep there at that hour. Null where it was never asked. */
  readonly free: number | null;
  readonly keeps: number | null;
  readonly lending: CoverBroken;
  readonly atHome: CoverBroken;
}

export interface LendsAnswer {
  readonly seeds: number;
  /** Seed of a run from the middle, by what was sent of the first that it was asked for. */
  readonly middle: string;
  readonly durationSec: number;
  readonly parts: readonly LendsPart[];
}

interface Run {
  readonly seed: string;
  readonly sent: number;
  readonly free: number | null;
  readonly keeps: number | null;
  readonly firstSec: number | null;
  readonly belowSec: number;
}

/** Runs both ways on every seed. Yields after each pair of runs. */
export function* lends(
  asked: Plan,
  notAsked: Plan,
  { donor, lent }: Lends,
  seeds: readonly string[],
): Generator<Progress, LendsAnswer> {
  const runs: { lending: Run[]; atHome: Run[] }[] = lent.map(() => ({ lending: [], atHome: [] }));
  for (const [n, seed] of seeds.entries()) {
    const [lending, atHome] = [simulate(asked, seed, 0, []), simulate(notAsked, seed, 0, [])];
    lent.forEach(({ capability }, part) => {
      at(runs, part).lending.push({ seed, ...runOf(lending, donor, capability) });
      at(runs, part).atHome.push({ seed, ...runOf(atHome, donor, capability) });
    });
    yield { done: n + 1, of: seeds.length };
  }
  return {
    seeds: seeds.length,
    middle: middleOf(at(runs, 0).lending)?.seed ?? '',
    durationSec: asked.durationSec,
    parts: lent.map(({ capability, units }, part): LendsPart => {
      const { lending, atHome } = at(runs, part);
      const middle = middleOf(lending);
      const [sent, free, keeps] = [middle?.sent ?? 0, middle?.free ?? null, middle?.keeps ?? null];
      return {
        capability,
        asked: units,
        sent,
        free,
        keeps,
        lending: brokenOf(lending),
        atHome: brokenOf(atHome),
      };
    }),
  };
}

const middleOf = (runs: readonly Run[]): Run | undefined =>
  [...runs].sort((x, y) => x.sent - y.sent)[Math.floor((runs.length - 1) / 2)];

function brokenOf(runs: readonly Run[]): CoverBroken {
  const first = runs.map(({ firstSec }) => firstSec);
  const some = first.filter((sec) => sec !== null);
  return {
    share: some.length / Math.max(1, runs.length),
    firstSec: some.length === 0 ? null : spreadOf(some),
    belowSec: runs.reduce((sum, { belowSec }) => sum + belowSec, 0) / Math.max(1, runs.length),
    first,
  };
}

function runOf(trace: Trace, donor: Force, id: CapabilityId): Omit<Run, 'seed'> {
  const { header, facts } = trace;
  const [force, capability] = [header.forceIds.indexOf(donor.id), header.capabilityIds.indexOf(id)];
  const capabilityOf = header.units.map((unit) => (unit.force === force ? unit.capability : -1));
  const away = new Map<number, number>();
  let [sent, free, keeps] = [0, null as number | null, null as number | null];
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject] = [facts.kind[n]!, facts.subject[n]!];
    if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS && capabilityOf[subject] === capability) {
      if (kind - UNIT_FACTS === UNIT.available) away.delete(subject);
      else if (facts.a[n]! >= 0) away.set(subject, shareOf(header.units[subject]!));
      sent = Math.max(sent, tidyUnits([...away.values()].reduce((sum, share) => sum + share, 0)));
    }
    const isCount = kind === FACT.donorCoverCounted && subject === force && free === null;
    if (isCount && trace.requests.capability[facts.a[n]!] === capability) [free, keeps] = [facts.b[n]!, facts.c[n]!];
  }
  const breaches = measureCover(trace).filter((one) => one.force === force && one.capability === capability);
  return {
    sent,
    free,
    keeps,
    firstSec: breaches[0]?.beganSec ?? null,
    belowSec: breaches.reduce((sum, one) => sum + (one.endedSec ?? header.durationSec) - one.beganSec, 0),
  };
}
