// The table of forces by capability: what each holds, has at home and has lent, as the map shows it of one capability.

import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import type { EntryId } from '../explain/entries.ts';
import { amount, percent, whole } from '../format.ts';
import { capabilityAt, forceAt } from '../read/names.ts';
import type { Tally } from '../read/tally.ts';
import { NO_FIGURE } from '../words.ts';
import type { Column } from './columns.ts';

export interface CapabilityRow {
  readonly force: number;
  readonly name: string;
  readonly capability: string;
  readonly held: number;
  readonly units: number;
  readonly atHome: number;
  readonly committed: number;
  readonly lent: number;
}

/** Where a force holds, or can form, any. */
export function capabilityRows({ header }: Trace, tally: Tally): CapabilityRow[] {
  const { capabilityIds, forceIds, exercise } = header;
  return forceIds.flatMap((id, force) =>
    capabilityIds.flatMap((capability, n): CapabilityRow[] => {
      const cell = force * capabilityIds.length + n;
      const held = exercise.holdings[id]?.[capability]?.units ?? 0;
      const units = tally.units[cell]!;
      if (held + units === 0) return [];
      return [
        {
          force,
          name: forceAt(header, force).name,
          capability: capabilityAt(header, n).name,
          held,
          units,
          atHome: tally.available[cell]!,
          committed: tally.committed[cell]!,
          lent: tally.lent[cell]!,
        },
      ];
    }),
  );
}

const illustrative = (
  key: 'held' | 'units' | 'atHome',
  title: string,
  why: EntryId,
  share: number,
): Column<CapabilityRow> => ({
  key,
  title,
  why,
  share,
  figures: true,
  text: (row) => whole(row[key]),
  unranked: true,
});
const measured = (key: 'committed' | 'lent', title: string, share: number): Column<CapabilityRow> => ({
  key,
  title,
  why: key,
  share,
  figures: true,
  text: (row) => amount(row[key]),
  order: (row) => row[key],
});

export const CAPABILITY_COLUMNS: readonly Column<CapabilityRow>[] = [
  { key: 'name', title: 'Force', share: 24, text: (row) => row.name },
  { key: 'capability', title: 'Capability', share: 22, text: (row) => row.capability },
  illustrative('held', 'Held', 'held', 8),
  illustrative('units', 'Formable', 'formable', 11),
  illustrative('atHome', 'At home', 'atHome', 10),
  {
    key: 'left',
    title: 'Left',
    why: 'left',
    share: 8,
    figures: true,
    text: (row) => (row.units === 0 ? NO_FIGURE : percent(row.atHome / row.units)),
    order: (row) => (row.units === 0 ? 2 : row.atHome / row.units),
  },
  measured('committed', 'Committed', 12),
  measured('lent', 'Lent', 8),
];

export const selectCapability = (row: CapabilityRow): Selection => ({ kind: 'force', index: row.force });
