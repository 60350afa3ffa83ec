// Whether the screen speaks of itself to who has it read aloud. Quietened, what tells how things stand is no longer spoken as it
// changes; it still can be read, and alerts are spoken as ever.

import { effect, signal } from '@preact/signals';
import { remember, remembered } from '../../exercise/preferences.ts';

export const spoken = signal<'on' | 'off'>(remembered('spoken', ['on', 'off'] as const) ?? 'on');
effect(() => remember('spoken', spoken.value));

const SPEAKS = '[role="status"], [aria-live="polite"]';
const MARK = 'data-quietened';

/** Quietens what is there and whatever comes, for as long as it is wanted. Returns what ends it. */
export function keepQuiet(root: HTMLElement): () => void {
  const quieten = (within: ParentNode): void => {
    for (const one of within.querySelectorAll(SPEAKS)) {
      if (one.hasAttribute(MARK)) continue;
      one.setAttribute(MARK, one.getAttribute('aria-live') ?? '');
      one.setAttribute('aria-live', 'off');
    }
  };
  const comes = new MutationObserver(() => quieten(root));
  const stop = effect(() => {
    if (spoken.value === 'off') {
      quieten(root);
      comes.observe(root, { childList: true, subtree: true });
      return;
    }
    comes.disconnect();
    for (const one of root.querySelectorAll(`[${MARK}]`)) {
      const before = one.getAttribute(MARK);
      if (before === '') one.removeAttribute('aria-live');
      else one.setAttribute('aria-live', before ?? '');
      one.removeAttribute(MARK);
    }
  });
  return () => {
    stop();
    comes.disconnect();
  };
}
