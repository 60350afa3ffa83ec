// The field for a question in a person's own words. It stands before the page of questions has been fetched, so that nothing that
// is typed meanwhile is lost, or taken for a key.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../context.ts';
import { TYPED, TYPED_ASK, TYPED_HINT } from './typed-words.ts';

interface TypedInputProps {
  /** Enter, or the button; what was typed is in the view. */
  readonly onSend: () => void;
  readonly children?: ComponentChildren;
}

export function TypedInput({ onSend, children = null }: TypedInputProps) {
  const { view } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <form
      class="ask-typed"
      aria-label={TYPED}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <label>
        <span>{TYPED}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          placeholder={TYPED_HINT}
          value={view.typed.value.text}
          onInput={({ currentTarget }) => (view.typed.value = { text: currentTarget.value, isSent: false })}
        />
      </label>
      <button type="submit" class="btn">
        {TYPED_ASK}
      </button>
      {children}
    </form>
  );
}
