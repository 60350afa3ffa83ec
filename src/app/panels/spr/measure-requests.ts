// Measures of requests in a run: how soon they became orders, and how far they climbed. Facts in, rows out.

import { FACT, REQUEST_FACTS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { whole } from '../format.ts';
import { momentText } from '../read/clock.ts';
import { tierName } from '../read/names.ts';
import { activationsOf, capabilitiesUsing } from '../read/tiers.ts';
import type { Measure, MeasureRow } from './measures.ts';
import { withinRows } from './quantities.ts';
import * as words from './words.ts';

/** Requests for the capabilities that count, by their number. */
function requestsFor(trace: Trace, counted: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let n = 0; n < trace.requests.length; n++) if (counted.includes(trace.requests.capability[n]!)) found.add(n);
  return found;
}

export const requestToOrder: Measure = (trace, counted) => {
  const { facts, requests } = trace;
  const asked = requestsFor(trace, counted);
  if (asked.size === 0) return null;
  const tookSec: number[] = [];
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitWarned || !asked.has(facts.c[n]!)) continue;
    tookSec.push(facts.timeSec[n]! - requests.draftedSec[facts.c[n]!]!);
  }
  return [
    { label: words.REQUESTS, value: whole(asked.size) },
    { label: words.ORDERED, value: whole(tookSec.length) },
    ...withinRows(words.REQUEST_TO_ORDER, tookSec),
  ];
};

export const tiers: Measure = (trace, counted) => {
  const { facts, header } = trace;
  const asked = requestsFor(trace, counted);
  if (asked.size === 0) return null;
  const filled = new Set<number>();
  const atTier = header.tierIds.map(() => new Set<number>());
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const request = facts.subject[n]!;
    if (kind < REQUEST_FACTS || !asked.has(request)) continue;
    if (kind === FACT.requestFilled) filled.add(request);
    if (kind === FACT.requestBeganSourcing) atTier[facts.a[n]!]?.add(request);
  }
  return [
    { label: words.REQUESTS, value: whole(asked.size) },
    { label: words.FILLED, value: whole(filled.size) },
    ...header.tierIds.flatMap((_, tier) => tierRow(trace, tier, counted, atTier[tier]?.size ?? 0)),
  ];
};

/** How many requests a tier looked for units for, and since when it stood; nothing of a tier that none of them uses. */
function tierRow(trace: Trace, tier: number, counted: readonly number[], requests: number): MeasureRow[] {
  const using = capabilitiesUsing(trace, tier).filter((capability) => counted.includes(capability));
  if (using.length === 0) return [];
  const stood = activationsOf(trace).find((one) => one.tier === tier && using.includes(one.capability));
  const since =
    stood === undefined
      ? words.NEVER_STOOD
      : stood.cause === 'standing'
        ? words.ALWAYS_STOOD
        : words.stoodFrom(momentText(trace.header, stood.atSec));
  return [{ label: tierName(trace.header, tier), value: `${words.looked(requests)}, ${since}` }];
}
