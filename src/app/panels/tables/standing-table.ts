// The table of what the map tells of a force besides its units: officers and how many are away, the regions it belongs to for
// each purpose, and whether it kept the mobilisation standard.

import type { GroupingId } from '../../../core/model/dataset.ts';
import { countAway, latestStrength } from '../../../core/trace/officers.ts';
import { standardRows } from '../../../core/trace/standard-kept.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { listed, whole } from '../format.ts';
import { forceAt } from '../read/names.ts';
import { NO_FIGURE } from '../words.ts';
import type { Column } from './columns.ts';
import * as words from './words.ts';

export interface StandingRow {
  readonly force: number;
  readonly name: string;
  /** Null where no figure is published. */
  readonly officers: number | null;
  readonly away: number;
  readonly regions: Readonly<Record<GroupingId, string | null>>;
  readonly standard: string;
  /** Steps of the standard that it did not keep; −1 where it was not tested. */
  readonly missed: number;
}

export function standingRows(trace: Trace, state: ExerciseState): StandingRow[] {
  const { header } = trace;
  const away = new Int32Array(header.forceIds.length);
  countAway(trace, state, away);
  return header.forceIds.map((_, force) => {
    const one = forceAt(header, force);
    const steps = standardRows(trace, force);
    const missed = steps.flatMap(({ formed, warned, withinHours, met }) =>
      met ? [] : [words.missedText(formed, warned, withinHours)],
    );
    return {
      force,
      name: one.name,
      officers: latestStrength(one)?.value ?? null,
      away: away[force]!,
      regions: one.groupings,
      standard: missed.length === 0 ? words.KEPT : words.notKept(listed(missed)),
      missed: steps.length === 0 ? -1 : missed.length,
    };
  });
}

const shareAway = ({ officers, away }: StandingRow): number => (officers === null ? -1 : away / officers);

function shareText(row: StandingRow): string {
  if (row.officers === null) return NO_FIGURE;
  const share = shareAway(row) * 100;
  return row.away === 0 ? '0%' : share < 1 ? 'under 1%' : `${Math.floor(share)}%`;
}

const region = (key: GroupingId, title: string): Column<StandingRow> => ({
  key,
  title,
  share: 15,
  text: ({ regions }) => regions[key] ?? words.NO_REGION,
});

export const STANDING_COLUMNS: readonly Column<StandingRow>[] = [
  { key: 'name', title: 'Force', share: 18, text: (row) => row.name },
  {
    key: 'officers',
    title: 'Officers',
    why: 'officers',
    share: 10,
    figures: true,
    text: ({ officers }) => (officers === null ? NO_FIGURE : whole(officers)),
    order: ({ officers }) => officers ?? -1,
  },
  {
    key: 'away',
    title: 'Away',
    why: 'officersAway',
    share: 8,
    figures: true,
    text: ({ away }) => whole(away),
    order: ({ away }) => away,
  },
  { key: 'share', title: 'Share', why: 'officersShare', share: 9, figures: true, text: shareText, order: shareAway },
  region('mutualAid', 'Mutual aid'),
  region('organisedCrime', 'Organised crime'),
  region('counterTerrorism', 'Counter-terrorism'),
  {
    key: 'standard',
    title: 'Formed at home in time',
    why: 'standard',
    share: 34,
    text: ({ standard, missed }) => (missed < 0 ? words.NO_STANDARD_TESTED : standard),
    order: ({ missed }) => -missed,
  },
];

export const selectStanding = (row: StandingRow): Selection => ({ kind: 'force', index: row.force });
