// Opens and closes a dialog over everything as a signal says: in the same turn in which it is drawn, so that no key pressed
// between the two goes to what lies beneath.

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export function useModal(
  open: boolean,
  onOpened?: (dialog: HTMLDialogElement) => void,
): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      onOpened?.(element);
    }
    if (!open && element.open) element.close();
  }, [open]);
  return dialog;
}

/** At once, not with the browser's own closing, which is told a moment later: a second Escape may come between. */
export function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  close();
}

/** For a dialog that is taken away whole: the focus goes back to what opened it, unless it has gone elsewhere meanwhile. */
export function useBackToOpener(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
