// Everything that stands still, painted into one texture a little larger than its window: sea, areas, roads, boundaries,
// names. Panning and zooming move the texture; when the hand rests it is painted again at the new scale.

import { CanvasSource, Sprite, Texture } from 'pixi.js';
import type { GroupingId } from '../../core/model/dataset.ts';
import { isSmall, paintArea, paintSmallAreas } from './areas.ts';
import { paintBoundaries, paintSelectedArea } from './boundaries.ts';
import type { Geography } from './geography.ts';
import { type Look, makeFills } from './looks.ts';
import type { Palette } from './palette.ts';
import { paintRoads, type RoadLines } from './roads.ts';
import { type PlacedSeaName, paintSea, paintSeaNames } from './sea.ts';
import type { View } from './view.ts';

/** What is to be painted besides the land itself. */
export interface GroundFacts {
  /** Class of each area, and how classes look. */
  readonly steps: Uint8Array;
  readonly looks: readonly Look[];
  /** Regions whose boundaries are drawn. */
  readonly grouping: GroupingId;
  readonly roads: boolean;
  readonly selected: readonly number[];
  /** Over all of it, one over the other; kept until it is to be painted again. */
  readonly over: readonly GroundOverlay[];
  /** What is selected of that. */
  readonly chosen: readonly GroundOverlay[];
}

export interface GroundOverlay {
  /** Expects the context in plane coordinates, `k` pixels a kilometre. */
  paint(context: CanvasRenderingContext2D, k: number, palette: Palette): void;
}

export interface Ground {
  readonly sprite: Sprite;
  /** Paints all of it at the view's present scale. */
  paint(view: View, palette: Palette, names: readonly PlacedSeaName[], resolution: number, facts: GroundFacts): void;
  /** Paints again only areas of another class than they were, and, if that looks another way, what lies over them. */
  repaint(facts: GroundFacts, isOverOther: boolean): void;
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
  const top = makeCanvas();
  const whole = makeCanvas();
  const source = new CanvasSource({ resource: whole.element, autoDensity: false });
  // Dynamic: its sprite must hear when the painted canvas takes another size with the window.
  const texture = new Texture({ source, dynamic: true });
  const sprite = new Sprite(texture);
  const painted = { left: 0, top: 0, width: 0, height: 0, k: 1, x: 0, y: 0, edgePx: 0 };
  const shown = new Uint8Array(geography.areas.length);
  let shownLooks = '';
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

  function paintAreas(palette: Palette, { steps, looks }: GroundFacts, all: boolean): void {
    toPlane(areas.context);
    const key = looks.map(({ colour, pattern }) => colour + pattern).join();
    const each = all || key !== shownLooks;
    shownLooks = key;
    const fills = makeFills(areas.context, palette, looks, painted.k, resolution);
    geography.areas.forEach((area, n) => {
      if (!each && shown[n] === steps[n]) return;
      paintArea(areas.context, area, fills.of(steps[n]!), painted.k);
    });
    shown.set(steps);
  }

  function paintOver(palette: Palette, { over }: GroundFacts): void {
    top.context.setTransform(1, 0, 0, 1, 0, 0);
    top.context.clearRect(0, 0, top.element.width, top.element.height);
    toPlane(top.context);
    for (const one of over) one.paint(top.context, painted.k, palette);
  }

  function compose(palette: Palette, { steps, looks, selected, over, chosen }: GroundFacts): void {
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
    if (over.length > 0) context.drawImage(top.element, 0, 0);
    toPixels(context);
    paintSmallAreas(context, geography, steps, looks, painted, palette);
    toPlane(context);
    for (const n of selected) {
      const area = geography.areas[n]!;
      if (!isSmall(area, painted.k)) paintSelectedArea(context, area, painted.k, palette);
    }
    for (const one of chosen) one.paint(context, painted.k, palette);
    context.restore();
    source.update();
  }

  return {
    sprite,
    paint(view, palette, names, newResolution, facts) {
      colours = palette;
      resolution = newResolution;
      const margin = Math.round(Math.max(view.width, view.height) * marginShare);
      painted.width = view.width + 2 * margin;
      painted.height = view.height + 2 * margin;
      painted.k = view.k;
      painted.x = view.x + margin;
      painted.y = view.y + margin;
      for (const { element } of [areas, lines, top, whole]) {
        element.width = Math.ceil(painted.width * resolution);
        element.height = Math.ceil(painted.height * resolution);
      }
      source.resize(painted.width, painted.height, resolution);

      areas.context.setTransform(1, 0, 0, 1, 0, 0);
      areas.context.fillStyle = palette.sea;
      areas.context.fillRect(0, 0, areas.element.width, areas.element.height);
      toPlane(areas.context);
      paintSea(areas.context, geography, painted, palette);
      paintAreas(palette, facts, true);

      toPlane(lines.context);
      if (facts.roads) paintRoads(lines.context, roads, painted, palette);
      paintBoundaries(lines.context, geography, painted.k, palette, facts.grouping);
      toPixels(lines.context);
      paintSeaNames(lines.context, names, painted, palette);

      paintOver(palette, facts);
      compose(palette, facts);
      this.follow(view);
    },
    repaint(facts, isOverOther) {
      if (colours === null) return;
      paintAreas(colours, facts, false);
      if (isOverOther) paintOver(colours, facts);
      compose(colours, facts);
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
