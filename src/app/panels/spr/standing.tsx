// The mark of a paragraph's standing: filled where something is simulated, a dashed ring where nothing is.

import * as words from './words.ts';

export function Standing({ simulated }: { readonly simulated: boolean }) {
  const label = simulated ? words.SIMULATED : words.NOT_SIMULATED;
  return (
    <span class={`spr-standing ${simulated ? 'is-simulated' : ''}`} role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {simulated ? (
          <circle cx="5" cy="5" r="4" fill="currentColor" />
        ) : (
          <circle
            cx="5"
            cy="5"
            r="3.6"
            fill="none"
            stroke="currentColor"
            stroke-width="1.2"
            stroke-dasharray="1.9 1.87"
          />
        )}
      </svg>
    </span>
  );
}
