// The sea, two waterlines along the coast, the silent tint of other land, and the names of the seas. Painted, not live.

import type { Geography } from './geography.ts';
import type { Palette } from './palette.ts';
import { project } from './projection.ts';
import { screenX, screenY, type View } from './view.ts';

/** Width either side of the coast and strength, widest first. */
const WATERLINES = [
  { width: 13, opacity: 0.35 },
  { width: 8, opacity: 0.5 },
  { width: 3.5, opacity: 0.9 },
] as const;

interface SeaName {
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

/** Expects the context in canvas pixels of the view. */
export function paintSeaNames(context: CanvasRenderingContext2D, view: View, palette: Palette): void {
  context.fillStyle = palette.seaInk;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const name of NAMES) {
    const size = (name.land ? 11 : 13) * palette.typeScale;
    const at = project(name.lon, name.lat, { x: 0, y: 0 });
    context.save();
    context.translate(screenX(view, at.x), screenY(view, at.y));
    context.rotate((name.slope * Math.PI) / 180);
    context.font = `${name.land ? '' : 'italic '}${size}px ${palette.serif}`;
    context.letterSpacing = name.land ? `${0.3 * size}px` : `${0.08 * size}px`;
    context.fillText(name.name, 0, 0);
    context.restore();
  }
}
