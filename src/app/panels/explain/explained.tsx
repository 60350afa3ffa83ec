// A word or a small control that explains itself: what it stands for opens beside it by press, tap, Enter or a resting mouse, stays
// while the mouse is on it, and goes with Escape. The text is fetched with the first that opens.

import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';
import type { Told } from './card.tsx';
import { useCard } from './use-card.ts';

interface ExplainedProps {
  readonly told: readonly Told[];
  readonly class: string;
  /** Names the card. */
  readonly name: string;
  /** Names the control where what it shows does not. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Explained({ told, class: look, name, label, children }: ExplainedProps) {
  const { view } = useDesk();
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const card = useCard(root);
  const key = told.map(({ id: one, title }) => `${one} ${title}`).join();
  const load = useMemo(
    () => async () => {
      const { cardOf } = await import('./explain-parts.tsx');
      return cardOf(told, (entry) => {
        card.close();
        view.glossary.value = { entry };
      });
    },
    [key],
  );
  return (
    <span class="explained" ref={root} {...card.onRoot}>
      <button
        type="button"
        class={look}
        data-explains={told.map(({ id: one }) => one).join(' ')}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={card.mode !== 'closed'}
        aria-controls={card.mode === 'closed' ? undefined : id}
        onPointerMove={card.onRest}
        onClick={card.toggle}
      >
        {children}
      </button>
      {card.mode !== 'closed' && (
        <span
          id={id}
          class="explain-card"
          popover="manual"
          role="dialog"
          aria-label={name}
          tabIndex={-1}
          ref={card.onCard}
        >
          <WhenWanted load={load} />
        </span>
      )}
    </span>
  );
}
