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
    { key: 'number', title: 'Request', share: 11, text: (row) => whole(row.request + 1), order: (row) => row.request },
    { key: 'incident', title: 'Incident', share: 18, text: (row) => row.incidentName },
    { key: 'capability', title: 'Capability', share: 15, text: (row) => row.capability },
    {
      key: 'units',
      why: 'requestAsked',
      title: 'Asked',
      share: 9,
      figures: true,
      text: (row) => whole(row.units),
      order: (row) => row.units,
    },
    {
      key: 'find',
      why: 'toFind',
      title: 'To find',
      share: 9,
      figures: true,
      text: (row) => whole(row.toFind),
      order: (row) => row.toFind,
    },
    { key: 'tier', why: 'tier', title: 'Tier', share: 16, text: (row) => row.tier },
    { key: 'state', title: 'State', share: 16, text: (row) => row.state, order: (row) => row.stateNumber },
    {
      key: 'drafted',
      why: 'drafted',
      title: 'Drafted',
      share: 14,
      figures: true,
      text: (row) => time(row.draftedSec),
      order: (row) => row.draftedSec,
    },
    {
      key: 'filled',
      why: 'filled',
      title: 'Filled',
      share: 14,
      figures: true,
      text: (row) => time(row.filledSec),
      order: (row) => row.filledSec ?? later,
    },
    {
      key: 'fulfilled',
      why: 'fulfilled',
      title: 'Fulfilled',
      share: 14,
      figures: true,
      text: (row) => time(row.fulfilledSec),
      order: (row) => row.fulfilledSec ?? later,
    },
    { key: 'centre', title: 'Centre', share: 20, text: (row) => row.centre },
  ];
}

export const selectRequest = (row: RequestRow): Selection => ({ kind: 'request', index: row.request });
