// The table of partners: who else each incident needs, when each was due, when it came, and how it stands at the cursor.

import { PARTNER_STATES } from '../../../core/model/states.ts';
import { measurePartners, type PartnerMeasure } from '../../../core/trace/partners.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { PARTNER_STATE_WORDS } from '../words.ts';
import type { Column } from './columns.ts';

export const partnerRows = (trace: Trace, untilSec: number): readonly PartnerMeasure[] =>
  measurePartners(trace, untilSec);

const LAST = Number.MAX_SAFE_INTEGER;

export function partnerColumns({ header }: Trace): readonly Column<PartnerMeasure>[] {
  const moment = (key: 'dueSec' | 'linkedSec', title: string): Column<PartnerMeasure> => ({
    key,
    title,
    why: key === 'dueSec' ? 'partnerDue' : 'partnerLinked',
    share: 12,
    figures: true,
    text: (row) => (row[key] === null ? '' : weekdayHourText(header, row[key])),
    order: (row) => row[key] ?? LAST,
  });
  const count = (key: 'missed' | 'cutOff', title: string): Column<PartnerMeasure> => ({
    key,
    title,
    why: key === 'missed' ? 'partnerMissed' : 'partnerCutOff',
    share: 10,
    figures: true,
    text: (row) => whole(row[key]),
    order: (row) => row[key],
  });
  return [
    { key: 'name', title: 'Partner', why: 'partner', share: 32, text: ({ name }) => name },
    { key: 'incident', title: 'Incident', share: 24, text: ({ incident }) => header.incidents[incident]?.name ?? '' },
    {
      key: 'state',
      title: 'State',
      share: 16,
      text: ({ state }) => PARTNER_STATE_WORDS[PARTNER_STATES[state] ?? 'unneeded'],
      order: ({ state }) => state,
    },
    moment('dueSec', 'Due'),
    moment('linkedSec', 'Linked'),
    count('missed', 'Not in time'),
    count('cutOff', 'Cut off'),
  ];
}

export const selectPartner = ({ incident }: PartnerMeasure): Selection => ({ kind: 'incident', index: incident });
