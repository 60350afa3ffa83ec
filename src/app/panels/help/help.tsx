// The help sheet: keys, the marks of figures, and what Muster is not.

import { useDesk } from '../context.ts';
import { GLOSSARY, GLOSSARY_HINT } from '../explain/words.ts';
import { BasisMark } from '../parts/basis.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { closeOnEscape, useModal } from '../parts/use-modal.ts';
import { BASIS_MEANING, BASIS_WORDS, SPR } from '../words.ts';
import { KEY_HELP, SINGLE_KEYS, SPOKEN } from './keys.ts';
import { spoken } from './spoken.ts';

const BASES = ['published', 'derived', 'illustrative', 'user'] as const;

export function Help() {
  const { view } = useDesk();
  const open = view.help.value;
  const dialog = useModal(open);
  const close = (): void => {
    view.help.value = false;
  };
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        closeOnEscape(event, close);
      }}
    >
      <header class="panel-head">
        <h2 id="help-title">Keys</h2>
        <span class="spread" />
        <IconButton icon="close" label="Close help, Escape" small onClick={close} />
      </header>
      <dl class="key-list">
        {KEY_HELP.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="help-choice">
        <input
          type="checkbox"
          checked={view.singleKeys.value === 'on'}
          onChange={({ currentTarget }) => {
            view.singleKeys.value = currentTarget.checked ? 'on' : 'off';
          }}
        />
        {SINGLE_KEYS}
      </label>
      <label class="help-choice">
        <input
          type="checkbox"
          checked={spoken.value === 'on'}
          onChange={({ currentTarget }) => {
            spoken.value = currentTarget.checked ? 'on' : 'off';
          }}
        />
        {SPOKEN}
      </label>
      <button
        type="button"
        class="btn"
        onClick={() => {
          close();
          view.spr.value = true;
        }}
      >
        <Icon name="spr" />
        {SPR}
      </button>{' '}
      <button
        type="button"
        class="btn"
        title={GLOSSARY_HINT}
        data-words
        onClick={() => {
          close();
          view.glossary.value = { entry: null };
        }}
      >
        <Icon name="briefing" />
        {GLOSSARY}
      </button>
      <h2>How figures came to be</h2>
      <ul class="basis-help">
        {BASES.map((basis) => (
          <li key={basis}>
            <BasisMark basis={basis} /> <b>{BASIS_WORDS[basis]}</b>: {BASIS_MEANING[basis]}
          </li>
        ))}
      </ul>
      <p class="caption">
        What forces hold is illustrative unless marked otherwise. Muster models reinforcement, not tactics, and scores
        no person.
      </p>
    </dialog>
  );
}
