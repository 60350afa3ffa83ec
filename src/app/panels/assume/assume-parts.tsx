// The parts of the assumptions, fetched together: the sheet, and the list of changes in the left panel.

import { AssumeSheet } from './assume-sheet.tsx';
import { ChangedList } from './changed-list.tsx';

export const PARTS = { sheet: AssumeSheet, list: ChangedList } as const;
