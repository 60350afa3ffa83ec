// A capability's glyph, the same shape and colour as on the map: shape first, colour second.

import type { Glyph } from '../../../core/model/dataset.ts';

const SHAPES = {
  square: <rect x="-4.2" y="-4.2" width="8.4" height="8.4" rx="1.2" />,
  triangle: <path d="M0-5.4 5.2 4H-5.2z" />,
  ring: <circle r="3.6" fill="none" stroke="currentColor" stroke-width="2.2" />,
  diamond: <path d="M0-5.6 5.6 0 0 5.6-5.6 0z" />,
  hexagon: <path d="M0-5.3 4.6-2.65v5.3L0 5.3-4.6 2.65v-5.3z" />,
  star: <path d="M0-5.6 1.6-1.7 5.6-1.4 2.5 1.2 3.5 5.2 0 3-3.5 5.2-2.5 1.2-5.6-1.4-1.6-1.7z" />,
  disc: <circle r="4" />,
} as const;

export function CapabilityGlyph({ glyph, size = 14 }: { readonly glyph: Glyph; readonly size?: number }) {
  return (
    <svg class={`glyph glyph-${glyph}`} width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true">
      {SHAPES[glyph]}
    </svg>
  );
}
