// England and Wales on the sea, behind what stands on paper before there is a map.

import { useMemo } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { silhouetteOf } from './silhouette.ts';

export function Backdrop() {
  const { desk } = useDesk();
  const { viewBox, land, borders, coast } = useMemo(() => silhouetteOf(desk.data.areas), [desk.data.areas]);
  return (
    <svg class="backdrop" viewBox={viewBox} preserveAspectRatio="xMaxYMid meet" aria-hidden="true">
      <g class="waterlines">
        <path class="water-far" d={coast} />
        <path class="water-near" d={coast} />
      </g>
      <path class="land" d={land} />
      <path class="borders" d={borders} />
      <path class="coast" d={coast} />
    </svg>
  );
}
