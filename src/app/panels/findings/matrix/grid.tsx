// The grid of forces: hosts down, visiting forces across, by region. One stop for Tab; arrows go from pair to pair, and the
// words of the pair stand below.

import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { TraceHeader } from '../../../../core/trace/trace.ts';
import type { CellOf } from './cells.ts';
import { CELL, crossesOf, type GridLayout, HEAD_HEIGHT, LABEL_WIDTH, pathOf, placeAt } from './grid-layout.ts';
import * as words from './words.ts';

/** A pair of forces, by their places in the grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** As far as it is drawn larger than it was laid out. */
const LARGEST = 1.3;

interface GridProps {
  readonly header: TraceHeader;
  readonly layout: GridLayout;
  readonly cellOf: CellOf;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onEnter: () => void;
}

export function Grid({ header, layout, cellOf, place, onPlace, onEnter }: GridProps) {
  const [hovered, setHovered] = useState<Place | null>(null);
  const body = useRef<SVGSVGElement>(null);
  const shown = hovered ?? place;
  const nameOf = (force: number): string => header.exercise.forces[force]?.shortName ?? '';
  const pointed = (event: PointerEvent): Place | null => {
    const box = body.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const scale = layout.width / box.width;
    const [column, row] = [
      placeAt(layout.x, (event.clientX - box.left) * scale),
      placeAt(layout.y, (event.clientY - box.top) * scale),
    ];
    return column < 0 || row < 0 ? null : { row, column };
  };
  useEffect(() => keepInView(body.current, layout, place.row), [layout, place.row]);
  return (
    <div
      class="matrix-grid"
      style={{ maxWidth: `${LARGEST * layout.width}px` }}
      role="application"
      aria-roledescription={words.GRID}
      aria-label={words.GRID_KEYS}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one widget with keys of its own, as its role says.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter') onEnter();
        const next = moved(event.key, place, layout);
        if (next !== null) onPlace(next);
        if (next === null && event.key !== 'Enter') return;
        event.preventDefault();
        setHovered(null);
      }}
    >
      <svg class="matrix-head" viewBox={`0 0 ${layout.width} ${HEAD_HEIGHT}`} aria-hidden="true">
        <text class="matrix-corner" x={2} y={HEAD_HEIGHT - 4}>
          {words.CORNER}
        </text>
        {layout.visitors.map((force, n) => (
          <text
            key={force}
            class={n === shown.column ? 'is-on' : ''}
            transform={`translate(${(layout.x[n] ?? 0) + CELL - 2.5} ${HEAD_HEIGHT - 3}) rotate(-90)`}
          >
            {nameOf(force)}
          </text>
        ))}
      </svg>
      <svg
        class="matrix-cells"
        ref={body}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-hidden="true"
        onPointerMove={(event) => setHovered(pointed(event))}
        onPointerLeave={() => setHovered(null)}
        onPointerDown={(event) => {
          const at = pointed(event);
          if (at !== null) onPlace(at);
        }}
      >
        <Squares layout={layout} cellOf={cellOf} />
        {layout.regions.map(({ region, y }) => (
          <text key={region} class="matrix-region" x={2} y={y + 11}>
            {region}
          </text>
        ))}
        {layout.hosts.map((force, n) => (
          <text key={force} class={n === shown.row ? 'is-on' : ''} x={LABEL_WIDTH - 5} y={(layout.y[n] ?? 0) + 9.5}>
            {nameOf(force)}
          </text>
        ))}
        <Cross layout={layout} at={shown} />
      </svg>
    </div>
  );
}

/** All squares, a path a kind: they change only with what is shown, not with the pair that is looked at. */
function Squares({ layout, cellOf }: { readonly layout: GridLayout; readonly cellOf: CellOf }) {
  const hatch = useId();
  return useMemo(
    () => (
      <>
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="matrix-hatch" d="M0 0V4" />
          </pattern>
        </defs>
        <path class="matrix-plain" d={pathOf(layout, 'plain', cellOf)} />
        <path class="matrix-part" d={pathOf(layout, 'part', cellOf)} />
        <path d={pathOf(layout, 'part', cellOf)} fill={`url(#${hatch})`} />
        <path class="matrix-full" d={pathOf(layout, 'full', cellOf)} />
        <path class="matrix-cross" d={crossesOf(layout, 'full', cellOf)} />
      </>
    ),
    [layout, cellOf, hatch],
  );
}

/** The row and column of the pair looked at. */
function Cross({ layout, at }: { readonly layout: GridLayout; readonly at: Place }) {
  const [x, y] = [layout.x[at.column] ?? 0, layout.y[at.row] ?? 0];
  const size = CELL - 1;
  return (
    <g class="matrix-at">
      <rect x={LABEL_WIDTH - 1} y={y - 1} width={layout.width - LABEL_WIDTH - 1} height={size + 2} />
      <rect x={x - 1} y={0} width={size + 2} height={layout.height} />
      <rect class="is-cell" x={x - 1} y={y - 1} width={size + 2} height={size + 2} />
    </g>
  );
}

function moved(key: string, { row, column }: Place, { hosts, visitors }: GridLayout): Place | null {
  const inRow = (n: number): number => Math.min(visitors.length - 1, Math.max(0, n));
  const inColumn = (n: number): number => Math.min(hosts.length - 1, Math.max(0, n));
  switch (key) {
    case 'ArrowLeft':
      return { row, column: inRow(column - 1) };
    case 'ArrowRight':
      return { row, column: inRow(column + 1) };
    case 'ArrowUp':
      return { row: inColumn(row - 1), column };
    case 'ArrowDown':
      return { row: inColumn(row + 1), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: visitors.length - 1 };
    case 'PageUp':
      return { row: inColumn(row - 5), column };
    case 'PageDown':
      return { row: inColumn(row + 5), column };
    default:
      return null;
  }
}

/** Scrolls as little as it takes for a row to be seen below the heading. */
function keepInView(body: SVGSVGElement | null, layout: GridLayout, row: number): void {
  const scroller = body?.closest('.matrix-scroll');
  if (!body || !scroller) return;
  const [area, box] = [scroller.getBoundingClientRect(), body.getBoundingClientRect()];
  const scale = box.width / layout.width;
  const top = box.top + (layout.y[row] ?? 0) * scale;
  const ceiling = area.top + (HEAD_HEIGHT + CELL) * scale;
  const floor = area.bottom - 2 * CELL * scale;
  if (top < ceiling) scroller.scrollTop -= ceiling - top;
  else if (top > floor) scroller.scrollTop += top - floor;
}
