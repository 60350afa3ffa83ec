// What is being typed into a field of something that is kept: the screen may be drawn anew under it, by a forecast that arrives or a
// clock that runs, and the field may go with a sheet that Escape closes. Neither may lose a word.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;
interface Typing {
  readonly currentTarget: Field;
}

/** Handlers for a text or date field. `take` is told once per change: on leaving the field, on Enter, or when the field goes. */
export function useTyped(kept: string, take: (typed: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, kept, take });
  latest.current = { typed, kept, take };
  useLayoutEffect(
    () => () => {
      const { typed, kept, take } = latest.current;
      if (typed !== null && typed !== kept) take(typed);
    },
    [],
  );
  return {
    value: typed ?? kept,
    onInput: ({ currentTarget }: Typing) => setTyped(currentTarget.value),
    onChange: ({ currentTarget }: Typing) => {
      latest.current.typed = null;
      setTyped(null);
      take(currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
}
