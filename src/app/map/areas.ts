// The force areas, filled by what class of the chosen layer each is in; those too small to show it have a mark. Painted, not
// live. Which class that is, a layer says.

import type { Area, Geography } from './geography.ts';
import { type Fills, type Look, NO_FIGURE } from './looks.ts';
import type { Palette } from './palette.ts';
import { screenX, screenY, type View } from './view.ts';

/** Small areas still get a mark that can be seen and hit: diameter below which it is drawn, and its radius, pixels. */
const SMALL_PX = 9;
export const SMALL_MARK_PX = 4;

/** Expects the context in plane coordinates, `k` pixels a kilometre. */
export function paintArea(
  context: CanvasRenderingContext2D,
  area: Area,
  fill: ReturnType<Fills['of']>,
  k: number,
): void {
  context.fillStyle = fill;
  context.fill(area.path);
  // Closes the hairline that anti-aliasing leaves between neighbours; the boundary goes over it.
  context.strokeStyle = fill;
  context.lineWidth = 0.6 / k;
  context.stroke(area.path);
}

/** Is the area too small at this scale to be seen or hit as a shape? */
export const isSmall = (area: Area, k: number): boolean =>
  Math.max(area.box.maxX - area.box.minX, area.box.maxY - area.box.minY) * k < SMALL_PX;

/** Marks for areas too small to show their colour. Expects the context in canvas pixels of the view. */
export function paintSmallAreas(
  context: CanvasRenderingContext2D,
  geography: Geography,
  steps: Uint8Array,
  looks: readonly Look[],
  view: View,
  palette: Palette,
): void {
  geography.areas.forEach((area, n) => {
    if (!isSmall(area, view.k)) return;
    const look = steps[n] === NO_FIGURE ? undefined : looks[steps[n]!];
    context.beginPath();
    context.arc(screenX(view, area.labelX), screenY(view, area.labelY), SMALL_MARK_PX, 0, Math.PI * 2);
    context.fillStyle = look === undefined ? palette.noFigure : palette.look[look.colour];
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.stroke();
  });
}
