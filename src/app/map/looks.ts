// How a class of areas looks: a colour of the palette and a pattern over it, as paint on the map and as a swatch's classes in
// the legend. Patterns carry what colour alone would have to.

import { element } from './dom.ts';
import type { Palette } from './palette.ts';

/** A scale from most to least or the other way round, `c1` to `c5`; kinds without an order, `k1` to `k4`; what is selected. */
export const LOOK_COLOURS = ['c1', 'c2', 'c3', 'c4', 'c5', 'k1', 'k2', 'k3', 'k4', 'chosen'] as const;
export type LookColour = (typeof LOOK_COLOURS)[number];
type Pattern = 'plain' | 'lines' | 'dots';

export interface Look {
  readonly colour: LookColour;
  readonly pattern: Pattern;
}

export const plain = (colour: LookColour): Look => ({ colour, pattern: 'plain' });
export const hatched = (colour: LookColour): Look => ({ colour, pattern: 'lines' });

/** Instead of a class's number: there is no figure. */
export const NO_FIGURE = 255;

const TILE = 5;

export interface Fills {
  of(step: number): string | CanvasPattern;
}

/** Expects the context in plane coordinates, `k` pixels a kilometre; patterns are pixels at any scale. */
export function makeFills(
  context: CanvasRenderingContext2D,
  palette: Palette,
  looks: readonly Look[],
  k: number,
  resolution: number,
): Fills {
  const toPlane = new DOMMatrix().scale(1 / (k * resolution));
  const patternOf = (ground: string, draw: (tile: CanvasRenderingContext2D) => void): CanvasPattern => {
    const made = tile(context, resolution, ground, draw);
    made.setTransform(toPlane);
    return made;
  };
  const fills = looks.map(({ colour, pattern }): string | CanvasPattern => {
    const ground = palette.look[colour];
    if (pattern === 'plain') return ground;
    if (pattern === 'dots') return patternOf(ground, drawDots(palette.ink, 0.5, 1.5));
    // Pale grounds need darker lines to be seen, the darkest of a scale lighter ones.
    const isKind = colour.startsWith('k');
    return patternOf(ground, isKind ? drawLines(palette.ink, 0.4, 1) : drawLines(palette.surface, 1, 1.5));
  });
  const noFigure = patternOf(palette.noFigure, drawDots(palette.lineStrong, 0.6, 1));
  return { of: (step) => fills[step] ?? noFigure };
}

const drawLines = (colour: string, alpha: number, width: number) => (tile: CanvasRenderingContext2D) => {
  tile.strokeStyle = colour;
  tile.globalAlpha = alpha;
  tile.lineWidth = width;
  for (const shift of [-TILE, 0, TILE]) {
    tile.moveTo(shift - 1, TILE + 1);
    tile.lineTo(shift + TILE + 1, -1);
  }
  tile.stroke();
};

const drawDots = (colour: string, alpha: number, size: number) => (tile: CanvasRenderingContext2D) => {
  tile.fillStyle = colour;
  tile.globalAlpha = alpha;
  tile.fillRect(2, 2, size, size);
};

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

/** Classes of the swatch of a class of areas, and of areas without a figure. */
export const swatchClass = (look: Look | undefined): string =>
  look === undefined ? 'map-swatch map-look-none' : `map-swatch map-look-${look.colour} map-pattern-${look.pattern}`;

export function swatch(look: Look | undefined): HTMLElement {
  const made = element('i', swatchClass(look));
  made.setAttribute('aria-hidden', 'true');
  return made;
}
