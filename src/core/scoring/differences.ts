// What two runs of one exercise differ in, as a planner would ask: need unmet, arrivals, tiers, cover at home, who sent how
// much. Told by id, so that runs under other settings can be set beside each other. Pure; which run is better is not said.

import { FACT } from '../trace/facts.ts';
import { measureCover } from '../trace/home-cover.ts';
import { ARRIVAL_SHARES, type ArrivalMeasure, measureArrivals } from '../trace/measures.ts';
import { shareOf } from '../trace/part-units.ts';
import type { Trace } from '../trace/trace.ts';
import { unmetNeed } from './unmet-need.ts';

/** Of the first run and of the second. */
export type Both<T> = readonly [T, T];

/** From and until, seconds after the start; until the end of the exercise where it outlasts it. */
export type Spell = readonly [number, number];

export type Difference =
  /** Officer-hours below demand, all incidents together. */
  | { readonly of: 'need'; readonly unmet: Both<number> }
  /** When the first unit of another force was there (`share` null), or that share of the requirement. */
  | {
      readonly of: 'arrival';
      readonly incident: string;
      readonly capability: string;
      readonly share: number | null;
      readonly sec: Both<number | null>;
    }
  /** When it stood for the first capability that it stood up for. */
  | { readonly of: 'tier'; readonly tier: string; readonly sec: Both<number | null> }
  /** Spells below the minimum that the other run does not have. */
  | {
      readonly of: 'cover';
      readonly force: string;
      readonly capability: string;
      readonly only: Both<readonly Spell[]>;
      readonly heldSec: Both<number>;
    }
  /** Units that set off to incidents of other forces. */
  | { readonly of: 'sent'; readonly force: string; readonly capability: string; readonly units: Both<number> };

/** What a clock on the wall would not show is no difference. */
const LEAST_SEC = 60;

/** All that differs, by kind in the order above, the largest of each kind first; empty where nothing of these does. */
export function differencesOf(first: Trace, second: Trace): readonly Difference[] {
  const both: Both<Trace> = [first, second];
  return [...need(both), ...arrivals(both), ...tiers(both), ...cover(both), ...sent(both)];
}

function need(traces: Both<Trace>): Difference[] {
  const [one, other] = traces.map((trace) => [...unmetNeed(trace).values()].reduce((sum, hours) => sum + hours, 0));
  const unmet = [one ?? 0, other ?? 0] as const;
  return Math.round(unmet[0]) === Math.round(unmet[1]) ? [] : [{ of: 'need', unmet }];
}

/** The values of both under one key; those that only one has are null in the other. */
function paired<T>([first, second]: Both<ReadonlyMap<string, T>>): [string, Both<T | null>][] {
  return [...new Set([...first.keys(), ...second.keys()])].map((key) => [
    key,
    [first.get(key) ?? null, second.get(key) ?? null],
  ]);
}

const idsIn = (key: string): [string, string] => key.split(' ') as [string, string];

/** How far apart two moments are; never is as far as the exercise is long. */
const apart = ([one, other]: Both<number | null>, durationSec: number): number =>
  one === other ? 0 : one === null || other === null ? durationSec : Math.abs(one - other);

function arrivals([first, second]: Both<Trace>): Difference[] {
  const byIds = (trace: Trace): ReadonlyMap<string, ArrivalMeasure> =>
    new Map(
      measureArrivals(trace).map((one) => [
        `${trace.header.incidents[one.incident]?.id} ${trace.header.capabilityIds[one.capability]}`,
        one,
      ]),
    );
  const after = (one: ArrivalMeasure | null, sec: number | null | undefined): number | null =>
    one === null || sec === null || sec === undefined ? null : (one.firstRequestSec ?? 0) + sec;
  const { durationSec } = first.header;
  const found = paired<ArrivalMeasure>([byIds(first), byIds(second)]).flatMap(([key, [one, other]]) => {
    const [incident, capability] = idsIn(key);
    const shares = [
      { share: null, sec: [after(one, one?.external.firstSec), after(other, other?.external.firstSec)] as const },
      ...ARRIVAL_SHARES.map((share, n) => ({
        share,
        sec: [after(one, one?.all.shareSec[n]), after(other, other?.all.shareSec[n])] as const,
      })).slice(-2),
    ];
    return shares.flatMap(({ share, sec }) =>
      apart(sec, durationSec) < LEAST_SEC ? [] : [{ of: 'arrival', incident, capability, share, sec } as const],
    );
  });
  return found.sort((x, y) => apart(y.sec, durationSec) - apart(x.sec, durationSec));
}

function tiers([first, second]: Both<Trace>): Difference[] {
  const stood = ({ facts, header }: Trace): ReadonlyMap<string, number> => {
    const at = new Map<string, number>();
    for (let n = 0; n < facts.length; n++) {
      const tier = header.tierIds[facts.subject[n]!];
      if (facts.kind[n] === FACT.tierActivated && tier !== undefined && !at.has(tier)) at.set(tier, facts.timeSec[n]!);
    }
    return at;
  };
  return paired<number>([stood(first), stood(second)]).flatMap(([tier, sec]) =>
    apart(sec, first.header.durationSec) < LEAST_SEC ? [] : [{ of: 'tier', tier, sec } as const],
  );
}

function cover([first, second]: Both<Trace>): Difference[] {
  const spells = (trace: Trace): ReadonlyMap<string, Spell[]> => {
    const { forceIds, capabilityIds, durationSec } = trace.header;
    const found = new Map<string, Spell[]>();
    for (const { force, capability, beganSec, endedSec } of measureCover(trace)) {
      const key = `${forceIds[force]} ${capabilityIds[capability]}`;
      found.set(key, [...(found.get(key) ?? []), [beganSec, endedSec ?? durationSec]]);
    }
    return found;
  };
  const found = paired<Spell[]>([spells(first), spells(second)]).flatMap(([key, [one, other]]) => {
    const [force, capability] = idsIn(key);
    const only = [without(one ?? [], other ?? []), without(other ?? [], one ?? [])] as const;
    const heldSec = [lengthOf(one ?? []), lengthOf(other ?? [])] as const;
    const isSame = only.every((some) => some.length === 0);
    return isSame ? [] : [{ of: 'cover', force, capability, only, heldSec } as const];
  });
  const size = ({ only }: { readonly only: Both<readonly Spell[]> }): number => lengthOf(only[0]) + lengthOf(only[1]);
  return found.sort((x, y) => size(y) - size(x));
}

const lengthOf = (spells: readonly Spell[]): number => spells.reduce((sum, [from, until]) => sum + until - from, 0);

/** What is left of spells where others are taken out of them. */
function without(spells: readonly Spell[], others: readonly Spell[]): Spell[] {
  const left = others.reduce<readonly Spell[]>(
    (some, [from, until]) =>
      some.flatMap(([begin, end]): Spell[] =>
        until <= begin || from >= end
          ? [[begin, end]]
          : [
              [begin, from],
              [until, end],
            ],
      ),
    spells,
  );
  return left.filter(([from, until]) => until - from >= LEAST_SEC);
}

function sent([first, second]: Both<Trace>): Difference[] {
  const unitsOf = ({ facts, header }: Trace): ReadonlyMap<string, number> => {
    const units = new Map<string, number>();
    for (let n = 0; n < facts.length; n++) {
      if (facts.kind[n] !== FACT.unitDeparted) continue;
      const unit = header.units[facts.subject[n]!];
      if (unit === undefined || unit.force === header.incidents[facts.a[n]!]?.force) continue;
      const key = `${header.forceIds[unit.force]} ${header.capabilityIds[unit.capability]}`;
      units.set(key, (units.get(key) ?? 0) + shareOf(unit));
    }
    return units;
  };
  return paired<number>([unitsOf(first), unitsOf(second)])
    .flatMap(([key, [one, other]]) => {
      const [force, capability] = idsIn(key);
      // Part units make tenths.
      const units = [Math.round(10 * (one ?? 0)) / 10, Math.round(10 * (other ?? 0)) / 10] as const;
      return units[0] === units[1] ? [] : [{ of: 'sent', force, capability, units } as const];
    })
    .sort((x, y) => Math.abs(y.units[1] - y.units[0]) - Math.abs(x.units[1] - x.units[0]));
}
