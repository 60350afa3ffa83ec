// What happened in a run to what a paragraph asks: a few rows counted from the trace, over the whole exercise. Nothing is
// said of a paragraph that is not simulated, or that the run did not ask for.

import type { SprMeasure, SprParagraph } from '../../../core/model/spr.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { consistency, sideBySide } from './measure-consistency.ts';
import { messages } from './measure-messages.ts';
import { counterTerrorism, crimeAgency, partners } from './measure-partners.ts';
import { requestToOrder, tiers } from './measure-requests.ts';
import { areas, capabilities, demandMet, mobilised, outsideHelp } from './measure-supply.ts';
import { capabilitiesConcerned } from './scope.ts';

export interface MeasureRow {
  readonly label: string;
  readonly value: string;
}

/** Rows over the capabilities that count; null where the run asked nothing of the kind. */
export type Measure = (trace: Trace, counted: readonly number[]) => readonly MeasureRow[] | null;

const MEASURES: Readonly<Record<SprMeasure, Measure>> = {
  outsideHelp,
  mobilised,
  areas,
  demandMet,
  capabilities,
  requestToOrder,
  consistency,
  sideBySide,
  messages,
  tiers,
  partners,
  counterTerrorism,
  crimeAgency,
};

export function measureOf(paragraph: SprParagraph, trace: Trace): readonly MeasureRow[] | null {
  if (paragraph.standing.kind !== 'simulated') return null;
  const counted = capabilitiesConcerned(paragraph, trace);
  return counted.length === 0 ? null : MEASURES[paragraph.standing.measure](trace, counted);
}
