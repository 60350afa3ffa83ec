// Lines between areas, the coast, and the outline of the selected force. Painted, not live; widths are pixels at any scale.

import type { GroupingId } from '../../core/model/dataset.ts';
import type { Area, Geography } from './geography.ts';
import type { Palette } from './palette.ts';

/** Expects the context in plane coordinates, `k` pixels a kilometre. */
export function paintBoundaries(
  context: CanvasRenderingContext2D,
  geography: Geography,
  k: number,
  palette: Palette,
  grouping: GroupingId,
): void {
  const lines = geography.linesBy(grouping);
  const stroke = (path: Path2D, colour: string, width: number): void => {
    context.strokeStyle = colour;
    context.lineWidth = width / k;
    context.stroke(path);
  };
  context.lineJoin = 'round';
  context.lineCap = 'round';
  stroke(lines.within, palette.bound, palette.forceWidth);
  stroke(geography.coast, palette.coast, palette.coastWidth);
  stroke(lines.between, palette.boundRegion, palette.regionWidth);
}

export function paintSelectedArea(context: CanvasRenderingContext2D, area: Area, k: number, palette: Palette): void {
  context.lineJoin = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 5 / k;
  context.stroke(area.path);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.4 / k;
  context.stroke(area.path);
}
