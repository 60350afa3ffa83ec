// How the links with partners went, for programs and in words.

import { at } from '../core/base/assert.ts';
import { lengthOf } from '../core/trace/describe-partners.ts';
import { measurePartners } from '../core/trace/partners.ts';
import type { Trace } from '../core/trace/trace.ts';

/** Seconds after the partner was first needed; null if never. */
export interface PartnerReport {
  readonly incident: string;
  readonly partner: string;
  readonly name: string;
  readonly dueSec: number;
  readonly linkedSec: number | null;
  readonly cutOff: number;
}

export const partnersOf = (trace: Trace): readonly PartnerReport[] =>
  measurePartners(trace).flatMap(({ incident, kind, name, neededSec, dueSec, linkedSec, cutOff }) =>
    neededSec === null || dueSec === null
      ? []
      : [
          {
            incident: at(trace.header.incidents, incident).id,
            partner: kind,
            name,
            dueSec: dueSec - neededSec,
            linkedSec: linkedSec === null ? null : linkedSec - neededSec,
            cutOff,
          },
        ],
  );

const isInTime = ({ linkedSec, dueSec }: PartnerReport): boolean => linkedSec !== null && linkedSec <= dueSec;

/** How many were in time, and a line for each that was not. */
export function wordsOfPartners(partners: readonly PartnerReport[]): readonly string[] {
  if (partners.length === 0) return ['No incident needed a partner.'];
  const others = partners.filter((one) => !isInTime(one) || one.cutOff > 0);
  return [
    `Partners linked in time: ${partners.filter(isInTime).length} of ${partners.length}${others.length > 0 ? '; the others, and those cut off:' : ''}`,
    ...others.map(({ incident, name, dueSec, linkedSec, cutOff }) => {
      const when = linkedSec === null ? 'never linked' : `linked after ${lengthOf(linkedSec)}`;
      const cut = cutOff > 0 ? `, cut off ${cutOff === 1 ? 'once' : `${cutOff} times`}` : '';
      return `  ${incident}, ${name}: ${when}${cut} (due within ${lengthOf(dueSec)})`;
    }),
  ];
}
