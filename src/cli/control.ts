// How far control was lost in a run and what it lit, for programs and in words.

import { at } from '../core/base/assert.ts';
import { FACT } from '../core/trace/facts.ts';
import type { Trace } from '../core/trace/trace.ts';

export interface ControlReport {
  readonly incident: string;
  /** Incident that lit it; null where it happened as stated. */
  readonly litBy: string | null;
  readonly highestIntensity: number;
}

/** Incidents that were lit or whose intensity ever rose. */
export function controlOf({ facts, header }: Trace): readonly ControlReport[] {
  const highest = header.incidents.map(() => 0);
  const litBy = header.incidents.map((): string | null => null);
  for (let n = 0; n < facts.length; n++) {
    const incident = at(facts.subject, n);
    if (facts.kind[n] === FACT.intensityChanged) highest[incident] = Math.max(highest[incident]!, at(facts.a, n));
    if (facts.kind[n] === FACT.incidentLit) litBy[incident] = at(header.incidents, at(facts.a, n)).id;
  }
  return header.incidents.flatMap(({ id }, n) =>
    highest[n]! > 0 || litBy[n] !== null
      ? [{ incident: id, litBy: litBy[n] ?? null, highestIntensity: highest[n]! }]
      : [],
  );
}

/** A line an incident; nothing where nothing feeds back. */
export function wordsOfControl(reports: readonly ControlReport[]): readonly string[] {
  if (reports.length === 0) return [];
  return [
    'Loss of control (unmet demand that feeds back; it stands for that and nothing more):',
    ...reports.map(
      ({ incident, litBy, highestIntensity }) =>
        `  ${incident}: highest intensity ${highestIntensity}${litBy === null ? '' : `; lit by ${litBy}`}`,
    ),
    '',
  ];
}
