// Who else must be linked with an incident: when each was due, when it came, and how it stands at the cursor.

import { PARTNER, PARTNER_STATES } from '../../../core/model/states.ts';
import { measurePartners, type PartnerMeasure } from '../../../core/trace/partners.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { ColumnHeads, type Figure } from '../explain/how-counted.tsx';
import { Term } from '../explain/term.tsx';
import { duration } from '../format.ts';
import { SprLinks } from '../parts/spr-link.tsx';
import { weekdayHourText } from '../read/clock.ts';
import { PARTNER_STATE_WORDS } from '../words.ts';
import * as words from './words.ts';

const FIGURES: readonly Figure[] = [
  { title: words.PARTNER_DUE, why: 'partnerDue' },
  { title: words.PARTNER_LINKED, why: 'partnerLinked' },
];

interface PartnersProps {
  readonly trace: Trace;
  readonly incident: number;
  readonly atSec: number;
}

export function Partners({ trace, incident, atSec }: PartnersProps) {
  const rows = measurePartners(trace, atSec).filter((row) => row.incident === incident && row.dueSec !== null);
  if (rows.length === 0) return null;
  return (
    <section class="block">
      <h3>
        <Term of="partner">{words.PARTNERS}</Term>
      </h3>
      <table class="supply">
        <ColumnHeads heads={FIGURES} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.link} trace={trace} row={row} atSec={atSec} />
          ))}
        </tbody>
      </table>
      <p class="caption">
        {words.PARTNERS_NOTE} <SprLinks paragraphs={['6.1', '6.5']} />
      </p>
    </section>
  );
}

function Row({ trace, row, atSec }: { readonly trace: Trace; readonly row: PartnerMeasure; readonly atSec: number }) {
  const { dueSec, linkedSec, state } = row;
  const lateSec = Math.max(0, (linkedSec ?? atSec) - (dueSec ?? atSec));
  const isOver = state === PARTNER.stoodDown;
  const isLate = lateSec >= 60 && !(isOver && linkedSec === null && row.missed === 0);
  return (
    <tr>
      <th scope="row">
        {row.name}
        <span class={isLate || state === PARTNER.cutOff ? 'caption is-short' : 'caption'}>
          {' '}
          {PARTNER_STATE_WORDS[PARTNER_STATES[state] ?? 'unneeded']}
          {row.waitsFor !== null && `, ${words.onlyThrough(row.waitsFor)}`}
          {isLate && `, ${words.lateBy(duration(lateSec))}`}
          {row.cutOff > 0 && `, ${words.cutOffTimes(row.cutOff)}`}
        </span>
      </th>
      <td>{dueSec === null ? '' : weekdayHourText(trace.header, dueSec)}</td>
      <td>{linkedSec === null ? words.NOT_LINKED : weekdayHourText(trace.header, linkedSec)}</td>
    </tr>
  );
}
