// Every area in a row: units by 1, 4 and 8 hours, and when each share of a requirement is there. Short enough to be drawn, and
// printed, whole.

import { useMemo } from 'preact/hooks';
import type { AreaReach } from '../../../core/reach/answer.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { coarseDuration, percent, whole } from '../format.ts';
import { placeOfForce } from '../here-view.ts';
import type { Column } from '../tables/columns.ts';
import { DataTable } from '../tables/data-table.tsx';
import type { HerePlace } from './question.ts';
import { SHARES, thereBy } from './reading.ts';
import * as words from './words.ts';

const HOURS = [1, 4, 8];
/** Sorted after every time. */
const NEVER_SEC = Number.MAX_SAFE_INTEGER;

function columnsFor(asked: number): readonly Column<AreaReach>[] {
  return [
    { key: 'area', title: words.AREA, share: 20, text: areaName },
    { key: 'to', title: words.MEASURED_TO, share: 16, text: ({ to }) => to },
    ...HOURS.map((hours): Column<AreaReach> => {
      const there = (area: AreaReach) => area.within.find((one) => one.hours === hours)!.units;
      return {
        key: `by${hours}`,
        title: words.within(hours),
        why: 'reachBy',
        share: 12,
        figures: true,
        text: (area) => words.ranged(there(area)),
        order: (area) => there(area).likely,
      };
    }),
    ...SHARES.map((share): Column<AreaReach> => {
      const units = Math.max(1, Math.ceil(share * asked));
      return {
        key: `share${share}`,
        title: `${percent(share)}: ${whole(units)}`,
        why: 'reachShare',
        share: 10,
        figures: true,
        text: ({ there }) => {
          const sec = thereBy(there, units);
          return sec === null ? words.NEVER : coarseDuration(sec.likely);
        },
        order: ({ there }) => thereBy(there, units)?.likely ?? NEVER_SEC,
      };
    }),
  ];
}

const areaName = ({ name, force }: AreaReach): string => (force < 0 ? words.regionName(name) : name);

interface AreaTableProps {
  readonly trace: Trace;
  readonly areas: readonly AreaReach[];
  readonly asked: number;
}

export function AreaTable({ trace, areas, asked }: AreaTableProps) {
  const { view } = useDesk();
  const columns = useMemo(() => columnsFor(asked), [asked]);
  const placeOf = ({ force }: AreaReach): HerePlace | null => {
    const id = trace.header.exercise.forces[force]?.id;
    return id === undefined ? null : placeOfForce(trace.header, id);
  };
  return (
    <DataTable
      label={words.EVERYWHERE_LABEL}
      rows={areas}
      columns={columns}
      select={(area) => (placeOf(area) === null ? null : { kind: 'force', index: area.force })}
      // To the area's own answer: who would come, and when.
      choose={(area) => view.here.open(placeOf(area) ?? undefined)}
      empty={words.NEVER}
      isWhole
    />
  );
}
