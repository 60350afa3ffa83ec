// The sea, two waterlines along the coast, the silent tint of other land, and the names of the seas. Painted, not live.

import type { Geography } from './geography.ts';
import type { Palette } from './palette.ts';
import { project } from './projection.ts';
import type { Box } from './rings.ts';
import { screenX, screenY, type View } from './view.ts';

/** Width either side of the coast and strength, widest first. */
const WATERLINES = [
  { width: 13, opacity: 0.35 },
  { width: 8, opacity: 0.5 },
  { width: 3.5, opacity: 0.9 },
] as const;

export interface SeaName {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly slope: number;
  readonly land?: true;
}

const NAMES: readonly SeaName[] = [
  { name: 'North Sea', lon: 1.75, lat: 54.0, slope: 0 },
  { name: 'Irish Sea', lon: -4.55, lat: 53.92, slope: 0 },
  { name: 'English Channel', lon: -1.95, lat: 50.18, slope: -8 },
  { name: 'Celtic Sea', lon: -5.75, lat: 51.3, slope: 0 },
  { name: 'SCOTLAND', lon: -3.55, lat: 55.38, slope: 0, land: true },
];

/** Expects the context in plane coordinates at the view's scale. */
export function paintSea(context: CanvasRenderingContext2D, geography: Geography, view: View, palette: Palette): void {
  context.strokeStyle = palette.waterline;
  context.lineJoin = 'round';
  for (const { width, opacity } of WATERLINES) {
    context.globalAlpha = opacity;
    context.lineWidth = width / view.k;
    context.stroke(geography.coast);
    context.stroke(geography.context);
  }
  context.globalAlpha = 1;
  context.fillStyle = palette.context;
  context.fill(geography.context);
}

const sizeOf = (name: SeaName, typeScale: number): number => (name.land ? 11 : 13) * typeScale;
const spacingOf = (name: SeaName, size: number): number => (name.land ? 0.3 : 0.08) * size;
/** Width of a letter of these faces, of its size: near enough to keep things apart. */
const LETTER = 0.55;

/** Where the names stand in a view, for labels to keep off; those that a card would cover are left out. */
export function placeSeaNames(view: View, palette: Palette, cards: readonly Box[]): readonly PlacedSeaName[] {
  return NAMES.flatMap((name) => {
    const size = sizeOf(name, palette.typeScale);
    const halfWidth = (name.name.length * (size * LETTER + spacingOf(name, size))) / 2;
    const plane = project(name.lon, name.lat, { x: 0, y: 0 });
    const [x, y] = [screenX(view, plane.x), screenY(view, plane.y)];
    const halfHeight = size * 0.6 + Math.abs(Math.tan((name.slope * Math.PI) / 180)) * halfWidth;
    const box = { minX: x - halfWidth, maxX: x + halfWidth, minY: y - halfHeight, maxY: y + halfHeight };
    const covered = cards.some((c) => c.minX < box.maxX && c.maxX > box.minX && c.minY < box.maxY && c.maxY > box.minY);
    return covered ? [] : [{ name, box, planeX: plane.x, planeY: plane.y }];
  });
}

export interface PlacedSeaName {
  readonly name: SeaName;
  readonly box: Box;
  readonly planeX: number;
  readonly planeY: number;
}

/** Expects the context in canvas pixels of the view. */
export function paintSeaNames(
  context: CanvasRenderingContext2D,
  names: readonly PlacedSeaName[],
  view: View,
  palette: Palette,
): void {
  context.fillStyle = palette.seaInk;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { name, planeX, planeY } of names) {
    const size = sizeOf(name, palette.typeScale);
    context.save();
    context.translate(screenX(view, planeX), screenY(view, planeY));
    context.rotate((name.slope * Math.PI) / 180);
    context.font = `${name.land ? '' : 'italic '}${size}px ${palette.serif}`;
    context.letterSpacing = `${spacingOf(name, size)}px`;
    context.fillText(name.name, 0, 0);
    context.restore();
  }
}
