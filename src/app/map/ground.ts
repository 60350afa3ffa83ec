// Everything that stands still, painted into one texture a little larger than its window: sea, areas, roads, boundaries,
// names. Panning and zooming move the texture; when the hand rests it is painted again at the new scale.

import { CanvasSource, Sprite, Texture } from 'pixi.js';
import { isSmall, makeFills, paintArea, paintSmallAreas } from './areas.ts';
import { paintBoundaries, paintSelectedArea } from './boundaries.ts';
import type { Closures } from './closures.ts';
import type { Geography } from './geography.ts';
import type { Palette } from './palette.ts';
import { paintRoads, type RoadLines } from './roads.ts';
import { type PlacedSeaName, paintSea, paintSeaNames } from './sea.ts';
import type { View } from './view.ts';

export interface Ground {
  readonly sprite: Sprite;
  /** Paints all of it at the view's present scale. */
  paint(
    view: View,
    palette: Palette,
    names: readonly PlacedSeaName[],
    steps: Uint8Array,
    selected: readonly number[],
    resolution: number,
    closures: Closures | null,
  ): void;
  /** Paints again only what depends on the areas' steps, the selection or the roads that are hit. */
  repaintAreas(steps: Uint8Array, selected: readonly number[], closures: Closures | null): void;
  /** Moves what is painted under the view's present offset and scale. */
  follow(view: View): void;
  /** Does what is painted still cover the window, at a scale near enough to look at? */
  covers(view: View): boolean;
  destroy(): void;
}

interface Canvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function makeCanvas(): Canvas {
  const element = document.createElement('canvas');
  return { element, context: element.getContext('2d')! };
}

/** `marginShare` of the window's longer side is painted beyond its edge, so that a pan shows no bare sea. */
export function createGround(geography: Geography, roads: RoadLines, marginShare: number, rounded: number): Ground {
  const areas = makeCanvas();
  const lines = makeCanvas();
  const whole = makeCanvas();
  const source = new CanvasSource({ resource: whole.element, autoDensity: false });
  const texture = new Texture({ source });
  const sprite = new Sprite(texture);
  const painted = { left: 0, top: 0, width: 0, height: 0, k: 1, x: 0, y: 0, edgePx: 0 };
  const shown = new Uint8Array(geography.areas.length);
  let resolution = 1;
  let colours: Palette | null = null;

  const toPlane = (context: CanvasRenderingContext2D): void =>
    context.setTransform(
      resolution * painted.k,
      0,
      0,
      resolution * painted.k,
      resolution * painted.x,
      resolution * painted.y,
    );
  const toPixels = (context: CanvasRenderingContext2D): void =>
    context.setTransform(resolution, 0, 0, resolution, 0, 0);

  function paintAreas(palette: Palette, steps: Uint8Array, all: boolean): void {
    toPlane(areas.context);
    const fills = makeFills(areas.context, palette, painted.k, resolution);
    geography.areas.forEach((area, n) => {
      if (!all && shown[n] === steps[n]) return;
      paintArea(areas.context, area, fills.of(steps[n]!), painted.k);
    });
    shown.set(steps);
  }

  function compose(palette: Palette, steps: Uint8Array, selected: readonly number[], closures: Closures | null): void {
    const { context } = whole;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, whole.element.width, whole.element.height);
    context.save();
    if (rounded > 0) {
      toPixels(context);
      context.beginPath();
      context.roundRect(0, -rounded, painted.width, painted.height + rounded, rounded);
      context.clip();
      context.setTransform(1, 0, 0, 1, 0, 0);
    }
    context.drawImage(areas.element, 0, 0);
    context.drawImage(lines.element, 0, 0);
    toPlane(context);
    closures?.paint(context, painted.k, palette);
    toPixels(context);
    paintSmallAreas(context, geography, steps, painted, palette);
    toPlane(context);
    for (const n of selected) {
      const area = geography.areas[n]!;
      if (!isSmall(area, painted.k)) paintSelectedArea(context, area, painted.k, palette);
    }
    context.restore();
    source.update();
  }

  return {
    sprite,
    paint(view, palette, names, steps, selected, newResolution, closures) {
      colours = palette;
      resolution = newResolution;
      const margin = Math.round(Math.max(view.width, view.height) * marginShare);
      painted.width = view.width + 2 * margin;
      painted.height = view.height + 2 * margin;
      painted.k = view.k;
      painted.x = view.x + margin;
      painted.y = view.y + margin;
      for (const { element } of [areas, lines, whole]) {
        element.width = Math.ceil(painted.width * resolution);
        element.height = Math.ceil(painted.height * resolution);
      }
      source.resize(painted.width, painted.height, resolution);

      areas.context.setTransform(1, 0, 0, 1, 0, 0);
      areas.context.fillStyle = palette.sea;
      areas.context.fillRect(0, 0, areas.element.width, areas.element.height);
      toPlane(areas.context);
      paintSea(areas.context, geography, painted, palette);
      paintAreas(palette, steps, true);

      toPlane(lines.context);
      paintRoads(lines.context, roads, painted, palette);
      paintBoundaries(lines.context, geography, painted.k, palette);
      toPixels(lines.context);
      paintSeaNames(lines.context, names, painted, palette);

      compose(palette, steps, selected, closures);
      this.follow(view);
    },
    repaintAreas(steps, selected, closures) {
      if (colours === null) return;
      paintAreas(colours, steps, false);
      compose(colours, steps, selected, closures);
    },
    follow(view) {
      const scale = view.k / painted.k;
      sprite.scale.set(scale);
      sprite.position.set(view.left + view.x - painted.x * scale, view.top + view.y - painted.y * scale);
    },
    covers(view) {
      const scale = view.k / painted.k;
      const left = view.x - painted.x * scale;
      const top = view.y - painted.y * scale;
      return (
        scale === 1 &&
        left <= 0 &&
        top <= 0 &&
        left + painted.width * scale >= view.width &&
        top + painted.height * scale >= view.height
      );
    },
    destroy() {
      sprite.destroy();
      texture.destroy(true);
    },
  };
}
