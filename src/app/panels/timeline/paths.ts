// Steps as SVG paths: lines that hold their value until the next step, and the area where demand is above supply.
// Pure text from numbers; steps closer together than half a pixel become one.

import { type Stretch, xOf } from './scale.ts';

export interface PlotBox {
  readonly stretch: Stretch;
  readonly width: number;
  readonly height: number;
  /** Number of units at the upper edge. */
  readonly top: number;
}

const NEAR_PX = 0.5;
const show = (n: number): string => String(Math.round(n * 10) / 10);

/** Index of the last step at or before a time; 0 when there is none. */
export function stepAt(timeSec: readonly number[], sec: number): number {
  let low = 0;
  let high = timeSec.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timeSec[middle]! <= sec) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Steps in view: where each begins in pixels, and its index. Several within half a pixel are told by their last. */
function stepsIn(timeSec: readonly number[], box: PlotBox): { readonly x: number; readonly n: number }[] {
  const { fromSec, toSec } = box.stretch;
  const steps: { x: number; n: number }[] = [];
  for (let n = stepAt(timeSec, fromSec); n < timeSec.length && timeSec[n]! <= toSec; n++) {
    const x = Math.max(0, xOf(timeSec[n]!, box.stretch, box.width));
    const last = steps[steps.length - 1];
    if (last !== undefined && x - last.x < NEAR_PX) last.n = n;
    else steps.push({ x, n });
  }
  return steps;
}

export function linePath(timeSec: readonly number[], values: readonly number[], box: PlotBox): string {
  const y = (value: number): string => show(box.height - (value / box.top) * box.height);
  const steps = stepsIn(timeSec, box);
  const parts: string[] = [];
  steps.forEach(({ x, n }, i) => {
    parts.push(i === 0 ? `M${show(x)} ${y(values[n]!)}` : `H${show(x)}V${y(values[n]!)}`);
  });
  return parts.length === 0 ? '' : `${parts.join('')}H${show(box.width)}`;
}

/** The area between supply and a demand above it. */
export function shortfallPath(
  timeSec: readonly number[],
  demand: readonly number[],
  supply: readonly number[],
  box: PlotBox,
): string {
  const y = (value: number): string => show(box.height - (value / box.top) * box.height);
  const steps = stepsIn(timeSec, box);
  return steps
    .map(({ x, n }, i) => {
      if (demand[n]! <= supply[n]!) return '';
      const until = steps[i + 1]?.x ?? box.width;
      return `M${show(x)} ${y(demand[n]!)}H${show(until)}V${y(supply[n]!)}H${show(x)}Z`;
    })
    .join('');
}

/** A filled profile, for the strip that shows the whole exercise. */
export function areaPath(timeSec: readonly number[], values: readonly number[], box: PlotBox): string {
  const line = linePath(timeSec, values, box);
  return line === '' ? '' : `${line}V${show(box.height)}H0Z`;
}
