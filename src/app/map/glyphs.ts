// The capability glyphs: shape first, colour second, in a 12-pixel field with a halo. The same outlines draw the map's
// textures and the legend, so the two can't differ.

import type { Glyph } from '../../core/model/dataset.ts';
import type { Palette } from './palette.ts';

/** Field of a glyph with its halo and the bar of a resting one, CSS pixels. */
export const GLYPH_CELL = 20;
const HALO = 2.6;
const OUTLINE = 1.7;

/** SVG path data about the middle of the field. */
export const GLYPH_PATH: Readonly<Record<Glyph, string>> = {
  square: 'M-3.4-4.2H3.4Q4.2-4.2 4.2-3.4V3.4Q4.2 4.2 3.4 4.2H-3.4Q-4.2 4.2-4.2 3.4V-3.4Q-4.2-4.2-3.4-4.2Z',
  triangle: 'M0-5.4 5.2 4H-5.2Z',
  ring: 'M3.6 0A3.6 3.6 0 1 1-3.6 0 3.6 3.6 0 1 1 3.6 0Z',
  diamond: 'M0-5.6 5.6 0 0 5.6-5.6 0Z',
  hexagon: 'M0-5.3 4.6-2.65V2.65L0 5.3-4.6 2.65V-2.65Z',
  star: 'M0-5.6 1.6-1.7 5.6-1.4 2.5 1.2 3.5 5.2 0 3-3.5 5.2-2.5 1.2-5.6-1.4-1.6-1.7Z',
  disc: 'M4 0A4 4 0 1 1-4 0 4 4 0 1 1 4 0Z',
};

/** How a glyph is drawn: solid on the road and at work, outline while called and at home, faded with a bar when resting. */
export const GLYPH_STYLES = ['solid', 'outline', 'resting'] as const;
export type GlyphStyle = (typeof GLYPH_STYLES)[number];

/** Draws about the context's origin. */
export function drawGlyph(
  context: CanvasRenderingContext2D,
  glyph: Glyph,
  style: GlyphStyle,
  palette: Palette,
  selected: boolean,
): void {
  const path = new Path2D(GLYPH_PATH[glyph]);
  const colour = palette.glyph[glyph];
  context.lineJoin = 'round';
  if (selected) {
    context.strokeStyle = palette.accent;
    context.lineWidth = HALO * 2 + 4;
    context.stroke(path);
  }
  context.strokeStyle = palette.halo;
  context.lineWidth = glyph === 'ring' ? 2.2 + HALO : HALO;
  context.stroke(path);
  context.globalAlpha = style === 'resting' ? 0.6 : 1;
  if (glyph === 'ring') {
    context.strokeStyle = colour;
    context.lineWidth = style === 'outline' ? 1.2 : 2.2;
    context.stroke(path);
  } else if (style === 'outline') {
    context.fillStyle = palette.halo;
    context.fill(path);
    context.strokeStyle = colour;
    context.lineWidth = OUTLINE;
    context.save();
    context.clip(path);
    context.lineWidth = OUTLINE * 2;
    context.stroke(path);
    context.restore();
  } else {
    context.fillStyle = colour;
    context.fill(path);
  }
  context.globalAlpha = 1;
  if (style === 'resting') {
    context.fillStyle = colour;
    context.fillRect(-4, 6.2, 8, 1.4);
  }
}
