// The way to the words of what is on the screen: the glossary, those that stand here first. Wherever a view has a head of its own.

import { useDesk } from '../context.ts';
import { WORDS_HERE, WORDS_HINT } from './words.ts';

export function WordsHere({ class: look = 'words-here' }: { readonly class?: string }) {
  const { view } = useDesk();
  return (
    <button
      type="button"
      class={look}
      title={WORDS_HINT}
      data-words
      onClick={() => {
        view.glossary.value = { entry: null };
      }}
    >
      {WORDS_HERE}
    </button>
  );
}
