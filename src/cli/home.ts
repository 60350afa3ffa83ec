// What mutual aid did to cover at home, for programs and in words.

import { at } from '../core/base/assert.ts';
import { measureContributions } from '../core/trace/contributions.ts';
import { coverCausesIn, FACT } from '../core/trace/facts.ts';
import { measureCover } from '../core/trace/home-cover.ts';
import type { Trace } from '../core/trace/trace.ts';

export interface HomeReport {
  /** Breaches of minimum cover; null where the doctrine doesn't tell of home. */
  readonly breaches:
    | readonly {
        readonly force: string;
        readonly name: string;
        readonly capability: string;
        readonly beganSec: number;
        readonly endedSec: number | null;
        readonly worstUnits: number;
        readonly causes: readonly string[];
        readonly lentTo: readonly { readonly force: string; readonly units: number }[];
      }[]
    | null;
  /** What forces agreed to contribute, and the most that each had given to others at once. */
  readonly contributions: readonly {
    readonly force: string;
    readonly name: string;
    readonly capability: string;
    readonly agreed: number;
    readonly supplied: number;
  }[];
  /** Incidents that forces dealt with by themselves, and those that never got all they needed. */
  readonly incidents: number;
  readonly incidentsShort: number;
}

export function homeOf(trace: Trace): HomeReport {
  const { header, facts } = trace;
  const { forces, doctrine } = header.exercise;
  let incidents = 0;
  let incidentsShort = 0;
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.homeIncidentBegan) incidents++;
    if (facts.kind[n] === FACT.homeIncidentEnded && at(facts.c, n) > 0) incidentsShort++;
  }
  const breaches = measureCover(trace).map(({ force, capability, beganSec, endedSec, worst, causes, lentTo }) => ({
    force: at(header.forceIds, force),
    name: at(forces, force).name,
    capability: at(header.capabilityIds, capability),
    beganSec,
    endedSec,
    worstUnits: worst,
    causes: coverCausesIn(causes),
    lentTo: lentTo.map(({ force: host, units }) => ({ force: at(header.forceIds, host), units })),
  }));
  const contributions = measureContributions(trace).map(({ force, capability, agreed, supplied }) => ({
    force: at(header.forceIds, force),
    name: at(forces, force).name,
    capability: at(header.capabilityIds, capability),
    agreed,
    supplied,
  }));
  return { breaches: doctrine.atHome ? breaches : null, contributions, incidents, incidentsShort };
}

/** A line or two: how many forces fell below their cover, and what happened at home meanwhile. */
export function wordsOfHome({ breaches, contributions, incidents, incidentsShort }: HomeReport): readonly string[] {
  return [...wordsOfContributions(contributions), ...wordsOfCover(breaches, incidents, incidentsShort)];
}

function wordsOfContributions(contributions: HomeReport['contributions']): readonly string[] {
  if (contributions.length === 0) return [];
  const beyond = contributions.filter(({ agreed, supplied }) => supplied > agreed);
  const names = beyond.map(({ name, supplied, agreed }) => `${name} ${supplied} for ${agreed}`);
  return [`Gave more at once than their agreed contribution: ${names.join(', ') || 'none'}.`];
}

function wordsOfCover(breaches: HomeReport['breaches'], incidents: number, incidentsShort: number): readonly string[] {
  if (breaches === null) return [];
  const names = [...new Set(breaches.map(({ name }) => name))];
  const lent = new Set(breaches.filter(({ causes }) => causes.includes('lent')).map(({ name }) => name));
  const first =
    names.length === 0
      ? 'No force fell below its minimum cover.'
      : `Below minimum cover at some time: ${names.join(', ')}; of these with units lent: ${[...lent].join(', ') || 'none'}.`;
  if (incidents === 0) return [first];
  return [first, `Incidents that forces dealt with at home: ${incidents}; short of units: ${incidentsShort}.`];
}
