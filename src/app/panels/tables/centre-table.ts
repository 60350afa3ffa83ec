// The table of coordination centres.

import type { Selection } from '../../exercise/desk.ts';
import { duration, whole } from '../format.ts';
import type { CentreRow } from '../read/centres.ts';
import type { Column } from './columns.ts';

export const CENTRE_COLUMNS: readonly Column<CentreRow>[] = [
  { key: 'name', title: 'Centre', share: 30, text: (row) => row.name },
  { key: 'kind', title: 'Kind', share: 16, text: (row) => row.kind },
  { key: 'state', title: 'State', share: 14, text: (row) => row.state, order: (row) => row.stateNumber },
  {
    key: 'staff',
    why: 'staff',
    title: 'Staff',
    share: 10,
    figures: true,
    text: (row) => whole(row.staff),
    order: (row) => row.staff,
  },
  {
    key: 'inHand',
    why: 'inHand',
    title: 'In hand',
    share: 10,
    figures: true,
    text: (row) => whole(row.inHand),
    order: (row) => row.inHand,
  },
  {
    key: 'waiting',
    why: 'waiting',
    title: 'Waiting',
    share: 10,
    figures: true,
    text: (row) => whole(row.waiting),
    order: (row) => row.waiting,
  },
  {
    key: 'longest',
    why: 'longestWait',
    title: 'Longest wait',
    share: 14,
    figures: true,
    text: (row) => (row.longestSec === null ? '' : duration(row.longestSec)),
    order: (row) => row.longestSec ?? -1,
  },
];

export const selectCentre = (row: CentreRow): Selection => ({ kind: 'centre', index: row.centre });
