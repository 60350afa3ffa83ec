// The inspector's head: what kind of thing is selected, its name, the state it is in, and the way out.

import type { ComponentChildren } from 'preact';
import { useDesk } from '../context.ts';
import { UpdatingMark } from '../parts/engine-note.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import * as words from './words.ts';

interface CrumbProps {
  readonly trail: readonly { readonly label: string; readonly onClick?: () => void }[];
  readonly title: string;
  readonly before?: ComponentChildren;
  readonly chip?: string;
}

export function InspectorHead({ trail, title, before, chip }: CrumbProps) {
  const { desk } = useDesk();
  return (
    <header class="inspector-head">
      <div class="crumb">
        {trail.map(({ label, onClick }, n) => (
          <span key={label}>
            {n > 0 && <i aria-hidden="true">›</i>}
            {onClick === undefined ? (
              label
            ) : (
              <button type="button" class="link" onClick={onClick}>
                {label}
              </button>
            )}
          </span>
        ))}
        <span class="spread" />
        <UpdatingMark />
        <IconButton icon="close" label={words.CLOSE} small onClick={() => desk.select(null)} />
      </div>
      <div class="inspector-title">
        {before}
        <h2>{title}</h2>
        {chip !== undefined && <span class="chip">{chip}</span>}
      </div>
    </header>
  );
}
