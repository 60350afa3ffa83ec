// A button and the small panel it opens. Escape or a click elsewhere closes it; focus goes into it and comes back.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** Names the button and the panel. */
  readonly label: string;
  /** What the button shows. */
  readonly face: ComponentChildren;
  readonly faceClass: string;
  readonly align?: 'start' | 'end';
  readonly children: (close: () => void) => ComponentChildren;
}

export function Popover({ label, face, faceClass, align = 'start', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    const element = root.current;
    if (!open || element === null) return;
    panel.current?.querySelector<HTMLElement>('input:checked, button, input, select')?.focus();
    const leaveTo = (target: EventTarget | null): void => {
      if (target instanceof Node && !element.contains(target)) setOpen(false);
    };
    const onPointer = (event: PointerEvent): void => leaveTo(event.target);
    const onFocusOut = (event: FocusEvent): void => leaveTo(event.relatedTarget);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer, true);
    element.addEventListener('focusout', onFocusOut);
    element.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      element.removeEventListener('focusout', onFocusOut);
      element.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div class="popover" ref={root}>
      <button
        type="button"
        ref={button}
        class={faceClass}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div id={id} class={`popover-panel popover-${align}`} role="dialog" aria-label={label} ref={panel}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
