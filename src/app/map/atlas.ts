// One canvas that holds every small picture the live layer shows: glyphs, trails, words, incident rings. One texture source
// means one draw call on WebGL and no tinting on canvas. Made anew for a theme, a pixel density or a trace.

import { CanvasSource, Rectangle, Texture } from 'pixi.js';
import type { Glyph } from '../../core/model/dataset.ts';
import { drawGlyph, GLYPH_CELL, GLYPH_PATH, GLYPH_STYLES, type GlyphStyle } from './glyphs.ts';
import { drawRing, RING_CELL, type RingFigures } from './incident-ring.ts';
import type { Palette } from './palette.ts';

const SIZE = 1024;
const GAP = 2;
/** Length of the trail's swatch, its line's width and the room about it, which softens its edge. */
export const TRAIL_LENGTH = 8;
const TRAIL_WIDTH = 2.6;
const TRAIL_CELL = 6;

export type WordStyle = 'place' | 'strong' | 'selected' | 'count';

export interface Words {
  readonly texture: Texture;
  readonly width: number;
  readonly height: number;
}

export interface Atlas {
  /** Any of its textures: what a particle container is told it draws from. */
  readonly any: Texture;
  glyph(glyph: Glyph, style: GlyphStyle, selected: boolean): Texture;
  trail(glyph: Glyph): Texture;
  /** Lines of text; the first of several is strong. Made on first asking. */
  words(style: WordStyle, ...lines: readonly string[]): Words;
  /** The count beside a cluster, made on first asking. */
  count(n: number): Words;
  /** The ring of a slot, painted again when its figures differ from the last. */
  ring(slot: number, demand: number, atWork: number, onTheWay: number, selected: boolean): Texture;
  /** True when words no longer fit: time for a new atlas. */
  readonly full: boolean;
  /** Hands what was painted since to the renderer. */
  commit(): void;
  destroy(): void;
}

export function createAtlas(palette: Palette, resolution: number, ringSlots: number): Atlas {
  const element = document.createElement('canvas');
  element.width = SIZE * resolution;
  element.height = SIZE * resolution;
  const context = element.getContext('2d')!;
  context.scale(resolution, resolution);
  const source = new CanvasSource({ resource: element, resolution, autoDensity: false });
  const textures: Texture[] = [];
  let dirty = true;
  let full = false;
  let shelfX = GAP;
  let shelfY = GAP;
  let shelfHeight = 0;

  function reserve(width: number, height: number): Texture {
    const [w, h] = [Math.ceil(width), Math.ceil(height)];
    if (shelfX + w + GAP > SIZE) {
      shelfX = GAP;
      shelfY += shelfHeight + GAP;
      shelfHeight = 0;
    }
    if (shelfY + h + GAP > SIZE) {
      full = true;
      shelfY = GAP;
    }
    const texture = new Texture({ source, frame: new Rectangle(shelfX, shelfY, w, h) });
    textures.push(texture);
    shelfX += w + GAP;
    shelfHeight = Math.max(shelfHeight, h);
    return texture;
  }

  function paint(texture: Texture, draw: () => void): void {
    const { x, y, width, height } = texture.frame;
    context.clearRect(x, y, width, height);
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.translate(x + width / 2, y + height / 2);
    draw();
    context.restore();
    dirty = true;
  }

  const glyphs = new Map<string, Texture>();
  const trails = new Map<Glyph, Texture>();
  for (const glyph of Object.keys(GLYPH_PATH) as Glyph[]) {
    for (const style of GLYPH_STYLES) {
      for (const selected of [false, true]) {
        const texture = reserve(GLYPH_CELL + 4, GLYPH_CELL + 4);
        paint(texture, () => drawGlyph(context, glyph, style, palette, selected));
        glyphs.set(`${glyph} ${style} ${selected}`, texture);
      }
    }
    const texture = reserve(TRAIL_LENGTH + 4, TRAIL_CELL);
    paint(texture, () => {
      context.fillStyle = palette.glyph[glyph];
      context.fillRect(-TRAIL_LENGTH, -TRAIL_WIDTH / 2, TRAIL_LENGTH * 2, TRAIL_WIDTH);
    });
    // The ends of the swatch stay inside what is painted, so that stretched pieces join without a gap.
    texture.frame.x += 2;
    texture.frame.width = TRAIL_LENGTH;
    texture.updateUvs();
    trails.set(glyph, texture);
  }

  const rings = Array.from({ length: ringSlots }, () => reserve(RING_CELL, RING_CELL));
  const ringFigures = new Int32Array(ringSlots * 4).fill(-1);

  const fonts: Readonly<Record<WordStyle, { weight: number; size: number; colour: string }>> = {
    place: { weight: 400, size: 11, colour: palette.label },
    strong: { weight: 700, size: 11, colour: palette.label },
    selected: { weight: 700, size: 12, colour: palette.accentStrong },
    count: { weight: 700, size: 10.5, colour: palette.label },
  };
  const known = new Map<string, Words>();
  const counts: Words[] = [];

  function makeWords(style: WordStyle, lines: readonly string[]): Words {
    const { weight, size, colour } = fonts[style];
    const px = size * palette.typeScale;
    const lineHeight = Math.round(px * 1.15);
    const fontOf = (line: number): string => `${lines.length > 1 && line > 0 ? 400 : weight} ${px}px ${palette.sans}`;
    const widths = lines.map((text, line) => {
      context.font = fontOf(line);
      return context.measureText(text).width;
    });
    const width = Math.ceil(Math.max(...widths)) + 6;
    const height = lineHeight * lines.length + 5;
    const texture = reserve(width, height);
    paint(texture, () => {
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = 3;
      lines.forEach((text, line) => {
        const y = (line - (lines.length - 1) / 2) * lineHeight + 0.5;
        context.font = fontOf(line);
        context.strokeStyle = palette.halo;
        context.globalAlpha = 0.85;
        context.strokeText(text, 0, y);
        context.globalAlpha = 1;
        context.fillStyle = colour;
        context.fillText(text, 0, y);
      });
    });
    return { texture, width, height };
  }

  return {
    any: rings[0] ?? trails.get('square')!,
    glyph: (glyph, style, selected) => glyphs.get(`${glyph} ${style} ${selected}`)!,
    trail: (glyph) => trails.get(glyph)!,
    words(style, ...lines) {
      const key = `${style}\n${lines.join('\n')}`;
      let words = known.get(key);
      if (words === undefined) {
        words = makeWords(style, lines);
        known.set(key, words);
      }
      return words;
    },
    count(n) {
      counts[n] ??= makeWords('count', [String(n)]);
      return counts[n];
    },
    ring(slot, demand, atWork, onTheWay, selected) {
      const texture = rings[slot]!;
      const at = slot * 4;
      const mark = selected ? 1 : 0;
      if (
        ringFigures[at] !== demand ||
        ringFigures[at + 1] !== atWork ||
        ringFigures[at + 2] !== onTheWay ||
        ringFigures[at + 3] !== mark
      ) {
        ringFigures.set([demand, atWork, onTheWay, mark], at);
        const figures: RingFigures = { demand, atWork, onTheWay, selected };
        paint(texture, () => drawRing(context, figures, palette));
      }
      return texture;
    },
    get full() {
      return full;
    },
    commit() {
      if (dirty) source.update();
      dirty = false;
    },
    destroy() {
      for (const texture of textures) texture.destroy();
      source.destroy();
    },
  };
}
