// What lies over the areas and is painted with them: it follows the state, says whether it looks another way than before, and
// knows what of it lies at a place. Painted again only when it says so.

import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Selection } from '../../exercise/desk.ts';
import type { GroundOverlay } from '../ground.ts';
import type { TipWords } from '../tooltip.ts';

/** Something of it that can be pointed at. */
export interface Found {
  readonly tip: TipWords;
  readonly selection: Selection | null;
}

export interface MapOverlay extends GroundOverlay {
  /** It is about the whole country, and not shown in the inset. */
  readonly isOfWhole?: boolean;
  update(state: ExerciseState): boolean;
  /** Kilometres on the plane; `reachKm` is how near is near enough. */
  find?(x: number, y: number, reachKm: number): Found | null;
}

/** Runs what paints in pixels about a place of the plane. */
export function inPixels(context: CanvasRenderingContext2D, x: number, y: number, k: number, paint: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(1 / k, 1 / k);
  paint();
  context.restore();
}

/** Square of the distance of a point from a stretch between two others. */
export function squareFrom(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return (ax + (bx - ax) * share - x) ** 2 + (ay + (by - ay) * share - y) ** 2;
}
