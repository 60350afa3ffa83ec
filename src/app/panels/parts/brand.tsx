// The product's mark, and the band that says this is an exercise. The band stands at the top of every screen.

import { MARKING, MARKING_NOTE } from '../words.ts';

export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="-13 -13 26 26" aria-hidden="true">
      <circle class="logo-ring" r="11.5" />
      <path class="logo-arc" d="M0-11.5A11.5 11.5 0 0 1 9.96 5.75" />
      <rect class="logo-unit" x="-3.2" y="-3.2" width="6.4" height="6.4" rx="1" />
    </svg>
  );
}

export function MarkingBand() {
  return (
    <div class="mark" role="note" aria-label={`${MARKING}. ${MARKING_NOTE}`}>
      <b>{MARKING}</b>
      <span>{MARKING_NOTE}</span>
    </div>
  );
}
