// A window onto the plane: a rectangle of the canvas, a scale and an offset. The main map is one, the London inset another.

import type { Box } from './rings.ts';

export interface View {
  /** Rectangle of the canvas, CSS pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Canvas position of a plane point: left + x + k × plane x. `k` is pixels a kilometre. */
  k: number;
  x: number;
  y: number;
  /** How far outside the rectangle a glyph's middle may lie and still be drawn, pixels; negative in a framed view. */
  edgePx: number;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Scale and offset that show all of a box inside the padding. */
export function frameBox(box: Box, width: number, height: number, pad: Padding): { k: number; x: number; y: number } {
  const room = { width: Math.max(1, width - pad.left - pad.right), height: Math.max(1, height - pad.top - pad.bottom) };
  const k = Math.min(room.width / (box.maxX - box.minX), room.height / (box.maxY - box.minY));
  return {
    k,
    x: pad.left + room.width / 2 - (k * (box.minX + box.maxX)) / 2,
    y: pad.top + room.height / 2 - (k * (box.minY + box.maxY)) / 2,
  };
}

export const screenX = (view: View, planeX: number): number => view.left + view.x + view.k * planeX;
export const screenY = (view: View, planeY: number): number => view.top + view.y + view.k * planeY;
export const planeX = (view: View, screen: number): number => (screen - view.left - view.x) / view.k;
export const planeY = (view: View, screen: number): number => (screen - view.top - view.y) / view.k;
