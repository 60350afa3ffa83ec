// How the links with partners went in a run: made, in time, late, never, cut off. Facts in, rows out.

import type { PartnerKind } from '../../../core/model/partners.ts';
import { measurePartners } from '../../../core/trace/partners.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { whole } from '../format.ts';
import type { Measure, MeasureRow } from './measures.ts';
import { withinRows } from './quantities.ts';
import * as words from './words.ts';

function linksWith(trace: Trace, kinds: readonly PartnerKind[]): MeasureRow[] | null {
  const due = measurePartners(trace).filter(({ kind, dueSec }) => kinds.includes(kind) && dueSec !== null);
  if (due.length === 0) return null;
  const linked = due.filter(({ linkedSec }) => linkedSec !== null);
  return [
    { label: words.PARTNERS_NEEDED, value: whole(due.length) },
    { label: words.PARTNERS_IN_TIME, value: whole(linked.filter((one) => one.linkedSec! <= one.dueSec!).length) },
    { label: words.PARTNERS_NEVER, value: whole(due.length - linked.length) },
    { label: words.PARTNERS_CUT_OFF, value: whole(due.reduce((sum, { cutOff }) => sum + cutOff, 0)) },
    ...withinRows(
      words.NEED_TO_LINK,
      linked.map(({ linkedSec, neededSec }) => linkedSec! - neededSec!),
    ),
  ];
}

/** The paragraphs on connectivity each name their own: blue-light services and the group, the network, the agency. */
export const partners: Measure = (trace) =>
  linksWith(trace, ['fireAndRescue', 'ambulance', 'strategicCoordinatingGroup', 'militaryAid']);
export const counterTerrorism: Measure = (trace) => linksWith(trace, ['counterTerrorism', 'securityService']);
export const crimeAgency: Measure = (trace) => linksWith(trace, ['nationalCrimeAgency']);
