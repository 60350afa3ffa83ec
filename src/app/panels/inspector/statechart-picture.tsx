// Draws the picture of a unit's states: the path taken in blue, the live state filled, what is ahead in outline.

import { pictureInWords, type StatePicture } from './statechart.ts';

export function StatechartPicture({ picture }: { readonly picture: StatePicture }) {
  return (
    <svg
      class="statechart"
      viewBox={`-2 0 ${picture.width + 4} ${picture.height}`}
      role="img"
      aria-label={pictureInWords(picture)}
    >
      <defs>
        <marker
          id="arrow-ahead"
          class="arrow-ahead"
          viewBox="0 0 6 6"
          refX="5.2"
          refY="3"
          markerWidth="5.5"
          markerHeight="5.5"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 6 3 0 6z" />
        </marker>
        <marker
          id="arrow-taken"
          class="arrow-taken"
          viewBox="0 0 6 6"
          refX="5.2"
          refY="3"
          markerWidth="5.5"
          markerHeight="5.5"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 6 3 0 6z" />
        </marker>
      </defs>
      {picture.columns.map((column) => (
        <g key={column.label}>
          <rect class="sc-column" x={column.x} y={column.y} width={column.width} height={column.height} rx="5" />
          <text class="sc-column-name" x={column.x + column.width / 2} y={column.y + column.height + 13}>
            {column.label}
          </text>
        </g>
      ))}
      {picture.lines.map((line) => (
        <path
          key={line.d}
          class={`sc-line ${line.taken ? 'is-taken' : ''}`}
          d={line.d}
          marker-end={`url(#${line.taken ? 'arrow-taken' : 'arrow-ahead'})`}
        />
      ))}
      {picture.boxes.map((box) => (
        <g key={box.state} class={`sc-state is-${box.standing}`}>
          <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="3" />
          <text x={box.x + box.width / 2} y={box.y + box.height / 2 + 4}>
            {box.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
