// The published mobilisation standard as the inspector sets it beside what happened: shares of a force's own public order
// units formed at home within hours of being warned. Never mixed with arrival.

import type { CapabilityId, Provenance } from '../../../core/model/dataset.ts';
import { type FormedAtHome, measureFormedAtHome } from '../../../core/trace/standard.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { remember } from '../read/remember.ts';

interface MobilisationStandard extends Provenance {
  readonly capability: CapabilityId;
  readonly steps: readonly { readonly withinHours: number; readonly share: number }[];
}

export const MOBILISATION_STANDARD: MobilisationStandard = {
  capability: 'publicOrder' as CapabilityId,
  steps: [
    { withinHours: 1, share: 0.1 },
    { withinHours: 4, share: 0.4 },
    { withinHours: 8, share: 0.6 },
  ],
  source: 'Public-order resourcing model POPM, which names these the nationally recognised timelines',
  asOf: '2021',
  basis: 'published',
};

const measured = remember((trace: Trace): readonly FormedAtHome[] =>
  measureFormedAtHome(
    trace,
    MOBILISATION_STANDARD.steps.map((step) => step.withinHours),
  ),
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
  const capability = trace.header.capabilityIds.indexOf(MOBILISATION_STANDARD.capability);
  const found = measured(trace).find((m) => m.force === force && m.capability === capability);
  if (found === undefined || found.warned === 0) return [];
  return MOBILISATION_STANDARD.steps.map(({ withinHours, share: standard }, n) => {
    const formed = found.formedWithin[n] ?? 0;
    const share = formed / found.warned;
    return { withinHours, standard, formed, warned: found.warned, share, met: share >= standard };
  });
}
