// What exercise control may do with an inject that has neither fired nor been skipped: fire, hold, release, skip, edit.

import { useState } from 'preact/hooks';
import type { InjectStanding } from '../../../core/trace/injects.ts';
import { useDesk } from '../context.ts';
import { isClosed, order } from './order.ts';
import * as words from './words.ts';

export function InjectControl({ standing }: { readonly standing: InjectStanding }) {
  const { desk } = useDesk();
  const { inject, status } = standing;
  const [edited, setEdited] = useState<string | null>(null);
  if (status !== 'planned' && status !== 'held' && status !== 'due') return null;
  const closed = isClosed(desk);
  const does = (what: 'fire' | 'hold' | 'release' | 'skip'): void => order(desk, { does: what, inject: inject.id });
  const press = (label: string, act: () => void) => (
    <button type="button" class="btn btn-small" disabled={closed} onClick={act}>
      {label}
    </button>
  );
  if (edited !== null) {
    const text = edited.trim();
    return (
      <div class="inject-control">
        <textarea
          aria-label={words.TEXT}
          maxLength={4000}
          value={edited}
          onInput={({ currentTarget }) => setEdited(currentTarget.value)}
        />
        <button
          type="button"
          class="btn btn-small"
          disabled={closed || text === '' || text === inject.text}
          onClick={() => {
            order(desk, { does: 'edit', inject: inject.id, text });
            setEdited(null);
          }}
        >
          {words.SAVE}
        </button>
        <button type="button" class="btn btn-small" onClick={() => setEdited(null)}>
          {words.CANCEL}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="inject-control" aria-label={words.CONTROL}>
      {press(words.FIRE, () => does('fire'))}
      {status === 'planned' ? press(words.HOLD, () => does('hold')) : press(words.RELEASE, () => does('release'))}
      {press(words.SKIP, () => does('skip'))}
      {press(words.EDIT, () => setEdited(inject.text))}
      <p class="caption">{words.CONTROL_NOTE}</p>
    </fieldset>
  );
}
