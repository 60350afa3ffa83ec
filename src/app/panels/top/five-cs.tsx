// The five Cs in the bar: each a figure and a neutral bar up to the cursor, or the words "not tested"; a press opens it.

import { shownScore } from '../../../core/scoring/shown.ts';
import { NOT_TESTED } from '../../../core/scoring/types.ts';
import { DIMENSION_WORDS } from '../../../core/scoring/words.ts';
import { useDesk } from '../context.ts';
import { BasisMark } from '../parts/basis.tsx';
import * as words from '../words.ts';

export function FiveCs() {
  const { desk, view } = useDesk();
  const open = view.findings.value;
  if (desk.trace.value === null) return <div class="cs" />;
  return (
    <ul class={`cs ${view.updating.value ? 'is-stale' : ''}`} aria-label="Five Cs, Muster’s own scores">
      {view.scores.value.map((score) => {
        const { name } = DIMENSION_WORDS[score.dimension];
        const { value } = shownScore(score);
        const said = value === NOT_TESTED ? words.NOT_TESTED : String(value);
        const isOpen = open?.kind === 'scores' && open.dimension === score.dimension;
        return (
          <li key={score.dimension}>
            <button
              type="button"
              class={`c ${value === NOT_TESTED ? 'c-untested' : ''} ${isOpen ? 'is-open' : ''}`}
              aria-label={`${name}: ${said}`}
              aria-expanded={isOpen}
              onClick={() => {
                if (isOpen) view.findings.value = null;
                else view.show({ kind: 'scores', dimension: score.dimension });
              }}
            >
              <span>
                {name} {value !== NOT_TESTED && <BasisMark basis="illustrative" />}
              </span>
              <b>{said}</b>
              <i>{value !== NOT_TESTED && <u style={{ width: `${value}%` }} />}</i>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
