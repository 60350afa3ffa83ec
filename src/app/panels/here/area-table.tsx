// Every area in a row: units by 1, 4 and 8 hours, and when each share of a requirement is there. Sorted by any column; short
// enough to be drawn, and printed, whole.

import { useMemo, useState } from 'preact/hooks';
import type { AreaReach } from '../../../core/reach/answer.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { coarseDuration, percent, whole } from '../format.ts';
import { placeOfForce } from '../here-view.ts';
import { type Column, nextSorting, type Sorting, sorted } from '../tables/columns.ts';
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
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const columns = useMemo(() => columnsFor(asked), [asked]);
  const rows = useMemo(() => sorted(areas, columns, sorting), [areas, columns, sorting]);
  return (
    <table class="here-table is-wide" aria-label={words.EVERYWHERE_LABEL}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              class={column.figures === true ? '' : 'is-words'}
              aria-sort={sorting?.key !== column.key ? 'none' : sorting.descending ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => setSorting(nextSorting(sorting, column.key))}>
                {column.title}
                <span class="sort-sign" aria-hidden="true">
                  {sorting?.key !== column.key ? '' : sorting.descending ? '▾' : '▴'}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((area) => (
          <tr key={area.name}>
            {columns.map((column, n) =>
              n === 0 ? (
                <th scope="row" key={column.key}>
                  <AreaLink trace={trace} area={area} />
                </th>
              ) : (
                <td key={column.key} class={column.figures === true ? '' : 'is-words'}>
                  {column.text(area)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the area's own answer: who would come, and when. */
function AreaLink({ trace, area }: { readonly trace: Trace; readonly area: AreaReach }) {
  const { desk, view } = useDesk();
  const id = trace.header.exercise.forces[area.force]?.id;
  const place = id === undefined ? null : placeOfForce(trace.header, id);
  if (place === null) return <>{areaName(area)}</>;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        desk.select({ kind: 'force', index: area.force });
        view.here.open(place);
      }}
    >
      {areaName(area)}
    </button>
  );
}
