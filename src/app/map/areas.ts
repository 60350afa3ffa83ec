// The force areas, filled by the share of units left at home: five fixed steps, the last also hatched, dots where there is
// no figure. Painted, not live.

import type { Area, Geography } from './geography.ts';
import type { Palette } from './palette.ts';
import { screenX, screenY, type View } from './view.ts';

/** A step of the layer, 0 to 4, or NO_FIGURE. */
export const NO_FIGURE = 255;
const HATCHED = 4;
const TILE = 5;

/** Small areas still get a mark that can be seen and hit: diameter below which it is drawn, and its radius, pixels. */
const SMALL_PX = 9;
export const SMALL_MARK_PX = 4;

export interface Fills {
  of(step: number): string | CanvasPattern;
}

/** Expects the context in plane coordinates at the view's scale and `origin` (canvas pixels of the plane's origin). */
export function makeFills(
  context: CanvasRenderingContext2D,
  palette: Palette,
  pixelsPerKm: number,
  scale: number,
): Fills {
  const hatch = tile(context, scale, palette.steps[HATCHED]!, (tile) => {
    tile.strokeStyle = palette.surface;
    tile.lineWidth = 1.5;
    for (const shift of [-TILE, 0, TILE]) {
      tile.moveTo(shift - 1, TILE + 1);
      tile.lineTo(shift + TILE + 1, -1);
    }
    tile.stroke();
  });
  const dots = tile(context, scale, palette.noFigure, (tile) => {
    tile.fillStyle = palette.lineStrong;
    tile.globalAlpha = 0.6;
    tile.fillRect(2, 2, 1, 1);
  });
  const toPlane = new DOMMatrix().scale(1 / (pixelsPerKm * scale));
  hatch.setTransform(toPlane);
  dots.setTransform(toPlane);
  return { of: (step) => (step === NO_FIGURE ? dots : step === HATCHED ? hatch : palette.steps[step]!) };
}

function tile(
  context: CanvasRenderingContext2D,
  scale: number,
  ground: string,
  draw: (tile: CanvasRenderingContext2D) => void,
): CanvasPattern {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(TILE * scale);
  canvas.height = canvas.width;
  const tileContext = canvas.getContext('2d')!;
  tileContext.scale(canvas.width / TILE, canvas.width / TILE);
  tileContext.fillStyle = ground;
  tileContext.fillRect(0, 0, TILE, TILE);
  draw(tileContext);
  return context.createPattern(canvas, 'repeat')!;
}

export function paintArea(
  context: CanvasRenderingContext2D,
  area: Area,
  fill: string | CanvasPattern,
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
  view: View,
  palette: Palette,
): void {
  geography.areas.forEach((area, n) => {
    if (!isSmall(area, view.k)) return;
    const step = steps[n]!;
    context.beginPath();
    context.arc(screenX(view, area.labelX), screenY(view, area.labelY), SMALL_MARK_PX, 0, Math.PI * 2);
    context.fillStyle = step === NO_FIGURE ? palette.noFigure : palette.steps[step]!;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.stroke();
  });
}
