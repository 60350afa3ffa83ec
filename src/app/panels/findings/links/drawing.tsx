// The drawing of links: national, regional, control rooms, partners, row by row, only who had a part. Thick lines carried
// much; dashed ones had messages that no link carried. All it shows stands in the table as well.

import { useMemo } from 'preact/hooks';
import type { Connections, Edge } from '../../../../core/scoring/links.ts';
import type { TraceHeader } from '../../../../core/trace/trace.ts';
import { cutMiddle } from '../../format.ts';
import { layOutDrawing, type PlacedNode, WIDTH } from './drawing-layout.ts';
import { hadTrouble } from './words.ts';

/** Upright names are cut to what there is room for. */
const MOST_LETTERS = 19;
/** Width of a letter, about. */
const LETTER = 5.2;
/** Between one name and the next. */
const GAP = 14;

interface DrawingProps {
  readonly header: TraceHeader;
  readonly connections: Connections;
  readonly chosen: Edge | undefined;
  readonly onChoose: (edge: Edge) => void;
}

export function LinkDrawing({ header, connections, chosen, onChoose }: DrawingProps) {
  const { nodes, edges, height } = useMemo(() => layOutDrawing(connections, header), [connections, header]);
  const isEnd = (node: number): boolean => chosen !== undefined && (chosen.a === node || chosen.b === node);
  return (
    <svg
      class="links-drawing"
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
      onClick={({ target }) => {
        const place = target instanceof Element ? target.closest('[data-edge]')?.getAttribute('data-edge') : null;
        const found = edges[Number(place ?? -1)];
        if (found !== undefined) onChoose(found.edge);
      }}
    >
      {edges.map(({ edge, path, width }, n) => (
        <g
          key={`${edge.a} ${edge.b}`}
          class={`links-edge ${edge === chosen ? 'is-on' : ''} ${hadTrouble(edge) ? 'has-trouble' : ''}`}
          data-edge={n}
        >
          <path class="links-hit" d={path} />
          <path d={path} stroke-width={width} />
        </g>
      ))}
      {nodes.map((placed) => (
        <g key={placed.node.node} class={`links-node ${isEnd(placed.node.node) ? 'is-on' : ''}`}>
          <Mark placed={placed} />
          <Name placed={placed} />
        </g>
      ))}
    </svg>
  );
}

/** Hosts have a ring, partners a square, a centre that failed or was overloaded a cross. */
function Mark({ placed: { node, x, y, isHost } }: { readonly placed: PlacedNode }) {
  return (
    <>
      {isHost && <circle class="links-ring" cx={x} cy={y} r={6.5} />}
      {node.tier === 'partners' ? (
        <rect x={x - 3.5} y={y - 3.5} width={7} height={7} />
      ) : (
        <circle cx={x} cy={y} r={node.tier === 'rooms' ? 3.5 : 5} />
      )}
      {node.failed + node.overloaded > 0 && <path class="links-cross" d={`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} />}
    </>
  );
}

function Name({ placed: { label, x, y, isUpright, isBelow, room } }: { readonly placed: PlacedNode }) {
  return isUpright ? (
    <text class="is-upright" transform={`translate(${x + 3.5} ${y + 10}) rotate(-90)`}>
      {cutMiddle(label, MOST_LETTERS)}
    </text>
  ) : (
    <text x={x} y={isBelow ? y + 18 : y - 10}>
      {cutMiddle(label, Math.floor((room - GAP) / LETTER))}
    </text>
  );
}
