// How an explanation opens, where it stands and how it goes: in the browser's top layer, so that no panel cuts it off and no sheet
// lies over it, in the page's order right after what it explains. Opened by hand it takes the focus and gives it back.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Mode = 'closed' | 'resting' | 'held';

/** How long a mouse rests on a word before its meaning shows, and how long it may be off it on the way to the card. */
const REST_MS = 350;
const GRACE_MS = 250;
const GAP_PX = 4;
const EDGE_PX = 8;

interface Card {
  readonly mode: Mode;
  readonly toggle: (event: MouseEvent) => void;
  readonly onRest: (event: PointerEvent) => void;
  readonly onRoot: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
  readonly onCard: (card: HTMLElement | null) => void;
  readonly close: () => void;
}

export function useCard(root: RefObject<HTMLElement | null>): Card {
  const [mode, setMode] = useState<Mode>('closed');
  const shown = useRef<{ readonly card: HTMLElement; readonly sizes: ResizeObserver } | null>(null);
  const timer = useRef(0);
  const modeNow = useRef(mode);
  modeNow.current = mode;

  const later = (ms: number, what: () => void): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(what, ms);
  };
  const still = (): void => clearTimeout(timer.current);
  const close = (): void => {
    still();
    const hadFocus = shown.current?.card.contains(document.activeElement) === true;
    setMode('closed');
    if (hadFocus) root.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (mode === 'closed') return;
    const isOutside = (target: EventTarget | null): boolean =>
      !(target instanceof Node && root.current?.contains(target) === true);
    const onPointer = (event: PointerEvent): void => {
      if (isOutside(event.target)) setMode('closed');
    };
    const onFocus = (event: FocusEvent): void => {
      if (isOutside(event.target)) setMode('closed');
    };
    // Before all others: Escape takes the card away and nothing else.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    const onScroll = (event: Event): void => {
      if (!(event.target instanceof Node && shown.current?.card.contains(event.target) === true)) close();
    };
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('focusin', onFocus, true);
    window.addEventListener('keydown', onKey, true);
    document.addEventListener('scroll', onScroll, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('focusin', onFocus, true);
      window.removeEventListener('keydown', onKey, true);
      document.removeEventListener('scroll', onScroll, true);
    };
  }, [mode]);
  useEffect(() => () => still(), []);

  const onCard = useRef((card: HTMLElement | null): void => {
    shown.current?.sizes.disconnect();
    shown.current = null;
    if (card === null) return;
    if (typeof card.showPopover === 'function') card.showPopover();
    const stand = (): void => placeBeside(root.current?.querySelector('button') ?? card, card);
    const sizes = new ResizeObserver(stand);
    sizes.observe(card);
    shown.current = { card, sizes };
    stand();
    if (modeNow.current === 'held') card.focus({ preventScroll: true });
  });

  return {
    mode,
    close,
    onCard: onCard.current,
    toggle: (event) => {
      event.stopPropagation();
      still();
      if (mode === 'held') close();
      else {
        setMode('held');
        shown.current?.card.focus({ preventScroll: true });
      }
    },
    onRest: ({ pointerType, movementX, movementY }) => {
      // Not where the page moved under a mouse that didn't.
      if (pointerType !== 'mouse' || (movementX === 0 && movementY === 0) || modeNow.current !== 'closed') return;
      later(REST_MS, () => setMode('resting'));
    },
    onRoot: {
      onPointerEnter: still,
      onPointerLeave: () => {
        still();
        if (modeNow.current === 'resting') later(GRACE_MS, close);
      },
    },
  };
}

/** Below what it explains where there is room, else above; never beyond the screen's edge. */
function placeBeside(anchor: Element, card: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(EDGE_PX, Math.min(at.left, innerWidth - width - EDGE_PX));
  const below = at.bottom + GAP_PX;
  const hasRoomBelow = below + height + EDGE_PX <= innerHeight;
  const top = hasRoomBelow ? below : Math.max(EDGE_PX, at.top - GAP_PX - height);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
