// All panels of the room in one piece, which is fetched when the first of them is wanted.

import { ClockMenu } from './clock-menu.tsx';
import { FiredNotices } from './fired-notices.tsx';
import { InjectsSheet } from './injects-sheet.tsx';
import { ReportSheet } from './report-sheet.tsx';

export const PARTS = { list: InjectsSheet, fired: FiredNotices, report: ReportSheet, clock: ClockMenu } as const;
