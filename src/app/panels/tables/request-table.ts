// The table of requests.

import type { TraceHeader } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { whole } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import type { RequestRow } from '../read/requests.ts';
import type { Column } from './columns.ts';

export function requestColumns(header: TraceHeader): readonly Column<RequestRow>[] {
  const time = (sec: number | null): string => (sec === null ? '' : weekdayHourText(header, sec));
  const later = Number.MAX_SAFE_INTEGER;
  return [
    { key: 'number', title: 'Request', share: 8, text: (row) => whole(row.request + 1), order: (row) => row.request },
    { key: 'incident', title: 'Incident', share: 20, text: (row) => row.incidentName },
    { key: 'capability', title: 'Capability', share: 14, text: (row) => row.capability },
    {
      key: 'units',
      why: 'requestAsked',
      title: 'Asked',
      share: 7,
      figures: true,
      text: (row) => whole(row.units),
      order: (row) => row.units,
    },
    {
      key: 'find',
      why: 'toFind',
      title: 'To find',
      share: 8,
      figures: true,
      text: (row) => whole(row.toFind),
      order: (row) => row.toFind,
    },
    { key: 'tier', why: 'tier', title: 'Tier', share: 12, text: (row) => row.tier },
    { key: 'state', title: 'State', share: 13, text: (row) => row.state, order: (row) => row.stateNumber },
    { key: 'centre', title: 'Centre', share: 18, text: (row) => row.centre },
    {
      key: 'drafted',
      why: 'drafted',
      title: 'Drafted',
      share: 10,
      figures: true,
      text: (row) => time(row.draftedSec),
      order: (row) => row.draftedSec,
    },
    {
      key: 'filled',
      why: 'filled',
      title: 'Filled',
      share: 10,
      figures: true,
      text: (row) => time(row.filledSec),
      order: (row) => row.filledSec ?? later,
    },
    {
      key: 'fulfilled',
      why: 'fulfilled',
      title: 'Fulfilled',
      share: 10,
      figures: true,
      text: (row) => time(row.fulfilledSec),
      order: (row) => row.fulfilledSec ?? later,
    },
  ];
}

export const selectRequest = (row: RequestRow): Selection => ({ kind: 'request', index: row.request });
