// The published mobilisation standard set beside what happened: shares of a force's own public order units formed at home
// within hours of being warned, as inspector and map tell it. Never mixed with arrival.

import { remember } from '../base/remember.ts';
import type { MobilisationStandard } from '../model/doctrine.ts';
import { type FormedAtHome, measureFormedAtHome } from './standard.ts';
import type { Trace } from './trace.ts';

/** The standard of the doctrine in use; null where it names none. */
export const standardOf = (trace: Trace): MobilisationStandard | null =>
  trace.header.exercise.doctrine.mobilisationStandard ?? null;

const measured = remember((trace: Trace): readonly FormedAtHome[] =>
  measureFormedAtHome(trace, standardOf(trace)?.steps.map((step) => step.withinHours) ?? []),
);

export interface StandardRow {
  readonly withinHours: number;
  readonly standard: number;
  readonly formed: number;
  readonly warned: number;
  readonly share: number;
  readonly met: boolean;
}

/** Rows of one force; empty where none of its public order units was warned. */
export function standardRows(trace: Trace, force: number): StandardRow[] {
  const standard = standardOf(trace);
  if (standard === null) return [];
  const capability = trace.header.capabilityIds.indexOf(standard.capability);
  const found = measured(trace).find((m) => m.force === force && m.capability === capability);
  if (found === undefined || found.warned === 0) return [];
  return standard.steps.map(({ withinHours, share: expected }, n) => {
    const formed = found.formedWithin[n] ?? 0;
    const share = formed / found.warned;
    return { withinHours, standard: expected, formed, warned: found.warned, share, met: share >= expected };
  });
}
