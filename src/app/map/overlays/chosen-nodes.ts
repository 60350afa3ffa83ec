// The selected centre or link, marked whether or not the others are shown.

import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import type { GroundOverlay } from '../ground.ts';
import { endsOf, placesOf } from './node-places.ts';
import { inPixels } from './overlay.ts';

const RADIUS_PX = 8;

/** None where nothing of that kind is selected. */
export function chosenNodes(trace: Trace, selection: Selection | null): readonly GroundOverlay[] {
  if (selection?.kind !== 'centre' && selection?.kind !== 'link') return [];
  const places = placesOf(trace.header, endsOf(trace.header, selection));
  return [
    {
      paint(context, k, palette) {
        const strokeBoth = (draw: () => void, unit: number): void => {
          for (const [colour, px] of [
            [palette.halo, 5],
            [palette.accent, 2.4],
          ] as const) {
            context.strokeStyle = colour;
            context.lineWidth = px * unit;
            draw();
          }
        };
        const [one, other] = places;
        if (one && other) {
          const line = new Path2D();
          line.moveTo(...one);
          line.lineTo(...other);
          strokeBoth(() => context.stroke(line), 1 / k);
        }
        for (const [x, y] of places) {
          inPixels(context, x, y, k, () => {
            context.beginPath();
            context.arc(0, 0, RADIUS_PX, 0, Math.PI * 2);
            strokeBoth(() => context.stroke(), 1);
          });
        }
      },
    },
  ];
}
