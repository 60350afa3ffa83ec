// The edge of a panel: dragged, or moved with the arrow keys, it makes the panel narrower or wider; a press or Enter folds it away and
// brings it back. A window splitter, as the practices for accessible pages have it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { LIMITS, type PaneId, STEP_PX, within } from './panes.ts';
import * as words from './words.ts';

/** Keys that give the panel more room, and less. */
const MORE: Readonly<Record<PaneId, string>> = { left: 'ArrowRight', right: 'ArrowLeft', time: 'ArrowUp' };
const LESS: Readonly<Record<PaneId, string>> = { left: 'ArrowLeft', right: 'ArrowRight', time: 'ArrowDown' };
const SELECTOR: Readonly<Record<PaneId, string>> = { left: '.left', right: '.right', time: '.timeline' };

export function PaneEdge({ id }: { readonly id: PaneId }) {
  const { view } = useDesk();
  const pane = view.panes[id];
  const { isFolded, px } = pane.value;
  const from = useRef<{ readonly at: number; readonly px: number } | null>(null);
  const sizeNow = (): number => {
    const box = document.querySelector(SELECTOR[id])?.getBoundingClientRect();
    return (id === 'time' ? box?.height : box?.width) ?? LIMITS[id][0];
  };
  // What the screen gives a panel is known once it is laid out.
  const [given, setGiven] = useState(LIMITS[id][0]);
  useLayoutEffect(() => setGiven(Math.round(sizeNow())), [isFolded]);
  const size = px ?? given;
  const set = (wanted: number): void => {
    pane.value = { isFolded: false, px: within(id, wanted) };
  };
  const fold = (): void => {
    pane.value = { ...pane.peek(), isFolded: !pane.peek().isFolded };
  };
  const placeOf = (event: PointerEvent): number => (id === 'time' ? event.clientY : event.clientX);
  return (
    <div class={`pane-edge pane-edge-${id}`}>
      {!isFolded && (
        // biome-ignore lint/a11y/useSemanticElements: a rule can't be moved; a window splitter is a separator that can.
        <div
          class="pane-grip"
          role="separator"
          tabIndex={0}
          aria-orientation={id === 'time' ? 'horizontal' : 'vertical'}
          aria-label={words.SIZE[id]}
          aria-valuemin={LIMITS[id][0]}
          aria-valuemax={LIMITS[id][1]}
          aria-valuenow={size}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = { at: placeOf(event), px: sizeNow() };
          }}
          onPointerMove={(event) => {
            if (from.current === null) return;
            const moved = placeOf(event) - from.current.at;
            set(from.current.px + (id === 'left' ? moved : -moved));
          }}
          onPointerUp={() => {
            from.current = null;
          }}
          onDblClick={() => {
            pane.value = { isFolded: false, px: null };
          }}
          onKeyDown={(event) => {
            const by = event.key === MORE[id] ? STEP_PX : event.key === LESS[id] ? -STEP_PX : 0;
            if (by === 0 && event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            if (by === 0) fold();
            else set(sizeNow() + by);
          }}
        />
      )}
      <button
        type="button"
        class="pane-fold"
        aria-expanded={!isFolded}
        aria-label={isFolded ? words.UNFOLD[id] : words.FOLD[id]}
        title={isFolded ? words.UNFOLD[id] : words.FOLD[id]}
        onClick={fold}
      >
        <Icon name={pointing(id, isFolded)} />
      </button>
    </div>
  );
}

/** Where the panel would go. */
function pointing(id: PaneId, isFolded: boolean): 'left' | 'right' | 'up' | 'down' {
  if (id === 'time') return isFolded ? 'up' : 'down';
  return (id === 'left') === isFolded ? 'right' : 'left';
}
