// What the grid of forces shows: the country or this run, which capability, which attribute; and the key to its cells.

import { at } from '../../../../core/base/assert.ts';
import type { Matrix } from '../../../../core/scoring/matrix.ts';
import type { Trace } from '../../../../core/trace/trace.ts';
import { Choice } from '../../parts/choice.tsx';
import { CELL_KINDS, type MatrixView } from './cells.ts';
import * as words from './words.ts';

/** What is looked at: `attribute` by its place, or all of them together. */
export interface Look {
  readonly view: MatrixView;
  readonly capability: number;
  readonly attribute: number | null;
}

interface BarProps {
  readonly trace: Trace;
  readonly matrix: Matrix;
  readonly capabilities: readonly number[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly hasGrid: boolean;
}

const ALL = -1;

export function MatrixBar({ trace, matrix, capabilities, look, onLook, hasGrid }: BarProps) {
  return (
    <div class="matrix-bar">
      <Choice
        legend={words.VIEW}
        hideLegend
        look="bar"
        options={[
          { value: 'potential', label: words.VIEW_WORDS.potential },
          { value: 'experienced', label: words.VIEW_WORDS.experienced },
        ]}
        value={look.view}
        onChange={(view) => onLook({ ...look, view })}
      />
      <select
        class="select-small"
        aria-label={words.CAPABILITY}
        value={look.capability}
        onChange={(event) => onLook({ ...look, capability: Number(event.currentTarget.value), attribute: null })}
      >
        {capabilities.map((n) => (
          <option key={n} value={n}>
            {at(trace.header.exercise.capabilities, n).name}
          </option>
        ))}
      </select>
      <select
        class="select-small"
        aria-label={words.ATTRIBUTE}
        value={look.attribute ?? ALL}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          onLook({ ...look, attribute: chosen === ALL ? null : chosen });
        }}
      >
        <option value={ALL}>{words.ALL_ATTRIBUTES}</option>
        {matrix.attributes.map(({ id, name }, n) => (
          <option key={id} value={n}>
            {name}
          </option>
        ))}
      </select>
      {hasGrid && (
        <ul class="matrix-key">
          {CELL_KINDS.map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 11 11" aria-hidden="true">
                <path class={`matrix-${kind}`} d="M0 0h11v11h-11z" />
                {kind === 'part' && <path class="matrix-hatch" d="M-1 5 5-1M-1 11 11-1M3 13 13 3" />}
                {kind === 'full' && <path class="matrix-cross" d="M3 3 8 8M8 3 3 8" />}
              </svg>
              {words.KIND_WORDS[look.view][kind]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
