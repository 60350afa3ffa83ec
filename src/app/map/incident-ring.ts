// One incident's ring: the whole ring is what is asked for, its area growing with it; the dark arc is at work, the pale arc
// on the way, the hatched rest unprovided; the figure inside is units short.

import type { Palette } from './palette.ts';

export interface RingFigures {
  readonly demand: number;
  readonly atWork: number;
  readonly onTheWay: number;
  readonly selected: boolean;
}

const LEAST_PX = 10;
/** An incident that asks for nothing now is a small empty ring. */
const QUIET_PX = 4.5;
const MOST_PX = 32;
/** Cell that holds the largest ring with its selection. */
export const RING_CELL = 80;

/** Outer radius in pixels: area in proportion to demand, within bounds that can be read and hit. */
export const ringRadius = (demand: number): number =>
  demand <= 0 ? QUIET_PX : Math.min(MOST_PX, Math.max(LEAST_PX, 2 * Math.sqrt(demand)));

/** Draws about the context's origin. */
export function drawRing(context: CanvasRenderingContext2D, figures: RingFigures, palette: Palette): void {
  const { demand, atWork, onTheWay } = figures;
  const radius = ringRadius(demand);
  const width = Math.max(3.2, radius * 0.27);
  const middle = radius - width / 2 - 0.6;
  const arc = (from: number, to: number, colour: string | CanvasPattern): void => {
    if (to <= from) return;
    context.beginPath();
    context.arc(0, 0, middle, -Math.PI / 2 + from * 2 * Math.PI, -Math.PI / 2 + to * 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  const disc = (r: number, fill: string): void => {
    context.beginPath();
    context.arc(0, 0, r, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  };
  if (figures.selected) {
    disc(radius + 5.6, palette.halo);
    disc(radius + 4.4, palette.accent);
    disc(radius + 2, palette.halo);
  }
  disc(radius + 0.8, palette.surface);
  context.lineCap = 'butt';
  if (demand > 0) {
    const here = atWork / demand;
    const coming = (atWork + onTheWay) / demand;
    arc(coming, 1, palette.warnSoft);
    hatch(context, coming, middle, width, palette);
    arc(here, coming, palette.accentMid);
    arc(0, here, palette.accent);
  }
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = demand > 0 ? 0.8 : 1.8;
  context.stroke();
  if (demand <= 0) return;
  context.fillStyle = palette.ink;
  context.font = `700 ${(radius > 16 ? 12 : 10.5) * palette.typeScale}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(demand - atWork), 0, 0.5);
}

/** Short strokes across the part of the ring that nothing is promised for. */
function hatch(context: CanvasRenderingContext2D, from: number, middle: number, width: number, palette: Palette): void {
  context.strokeStyle = palette.warn;
  context.lineWidth = 1;
  context.globalAlpha = 0.8;
  const steps = Math.round((1 - from) * middle * 2);
  context.beginPath();
  for (let n = 0; n < steps; n += 2) {
    const angle = -Math.PI / 2 + (from + ((1 - from) * (n + 0.5)) / steps) * 2 * Math.PI;
    const lean = 1.2 / middle;
    context.moveTo(Math.cos(angle) * (middle - width / 2), Math.sin(angle) * (middle - width / 2));
    context.lineTo(Math.cos(angle + lean) * (middle + width / 2), Math.sin(angle + lean) * (middle + width / 2));
  }
  context.stroke();
  context.globalAlpha = 1;
}
