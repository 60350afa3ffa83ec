// The drawn map: what lies on what, what has to be painted again, and one frame of it. Told what became due, it does just
// that; it never asks for a frame itself but through `askLater`.

import { Container } from 'pixi.js';
import type { Trace } from '../../core/trace/trace.ts';
import type { Desk } from '../exercise/desk.ts';
import { placed } from '../exercise/placed.ts';
import { type Atlas, createAtlas } from './atlas.ts';
import { createExhibit, type Exhibit } from './exhibit.ts';
import { type Geography, layOutGeography } from './geography.ts';
import { createGround, type GroundFacts } from './ground.ts';
import { createLabels } from './labels.ts';
import { boxOfLondon } from './london.ts';
import { plain } from './looks.ts';
import { chosenNodes } from './overlays/chosen-nodes.ts';
import { type Palette, readPalette } from './palette.ts';
import { layOutRoads } from './roads.ts';
import { type PlacedSeaName, placeSeaNames } from './sea.ts';
import type { Surface } from './surface.ts';
import type { Due, Surroundings } from './surroundings.ts';
import { frameBox, type View } from './view.ts';
import { type Wanted, wantedOf } from './wanted.ts';

const INSET_PADDING = { top: 20, right: 26, bottom: 20, left: 26 };
const INSET_CORNER_PX = 5;
/** Painted beyond the window's edge, as a share of its longer side. */
const MARGIN = 0.15;
/** While the clock runs, areas are painted again and labels settle at most this often. */
const AREAS_EVERY_MS = 120;
/** What lies over them is dearer to paint, and read more slowly. */
const OVER_EVERY_MS = 500;
const LABELS_EVERY_MS = 300;
const LEAST_RING_SLOTS = 32;
/** Before there is anything to tell the areas all look alike. */
const NO_LOOKS = [plain('c1')];
/** How far outside its view a glyph's middle may lie: half of it still shows on the map, none may leave the inset. */
const MAIN_EDGE_PX = 10;
const INSET_EDGE_PX = -7;

export interface Picture {
  readonly geography: Geography;
  readonly mainView: View;
  readonly insetView: View;
  readonly due: Due;
  /** Device pixels a pixel. */
  resolution: number;
  exhibit(): Exhibit | null;
  compose(now: number, on: Surface): void;
  /** The same picture in a new scene: a renderer must not find another's traces. */
  renewScene(): void;
  /** Paints the ground again unless what is painted still serves. */
  settle(): void;
  destroy(): void;
}

const makeView = (edgePx: number): View => ({ left: 0, top: 0, width: 1, height: 1, k: 1, x: 0, y: 0, edgePx });

export function createPicture(desk: Desk, around: Surroundings): Picture {
  const { data } = desk;
  const geography = layOutGeography(data.areas, data.context, data.forces, data.musterPoints);
  const roads = layOutRoads(data.roads);
  const londonBox = boxOfLondon(geography);
  const steps = new Uint8Array(geography.areas.length);
  const mainView = makeView(MAIN_EDGE_PX);
  const insetView = makeView(INSET_EDGE_PX);
  const mainGround = createGround(geography, roads, MARGIN, 0);
  const insetGround = createGround(geography, roads, 0, INSET_CORNER_PX);
  const due: Due = { theme: true, ground: true, inset: true, areas: false, over: false, labels: true, layers: false };

  let palette: Palette = readPalette();
  let atlas: Atlas = createAtlas(palette, 1, LEAST_RING_SLOTS);
  const mainLabels = createLabels(geography, () => atlas, true);
  const insetLabels = createLabels(geography, () => atlas, false);
  let ringSlots = LEAST_RING_SLOTS;
  let exhibit: Exhibit | null = null;
  let scene = new Container();
  let insetShown = false;
  let seaNames: readonly PlacedSeaName[] = [];
  let overlaysShown = '';
  let areasPaintedAt = 0;
  let overPaintedAt = 0;
  let labelsLaidAt = 0;

  const picture: Picture = {
    geography,
    mainView,
    insetView,
    due,
    resolution: 1,
    exhibit: () => exhibit,
    compose(now, on) {
      if (due.theme || atlas.full) renewTheme();
      followTrace();
      if (due.layers) followLayers();
      if (due.inset) placeInset();
      exhibit?.update(desk.stateNow());
      if (exhibit?.readSteps(steps)) due.areas = true;
      if (exhibit?.overChanged()) due.over = true;
      paintGrounds(now);
      if (exhibit) {
        const selection = placed(desk.selection.peek(), desk.trace.peek());
        around.othersStand(exhibit.layer, selection?.kind === 'force' ? selection.index : -1);
        drawLive(now, exhibit);
      }
      atlas.commit();
      on.render(scene, palette.sea);
    },
    renewScene() {
      scene = new Container();
      stack();
    },
    settle() {
      if (!mainGround.covers(mainView)) due.ground = true;
      due.labels = true;
    },
    destroy() {
      exhibit?.destroy();
      mainGround.destroy();
      insetGround.destroy();
      atlas.destroy();
    },
  };

  function renewTheme(): void {
    due.theme = false;
    palette = readPalette();
    const old = atlas;
    atlas = createAtlas(palette, picture.resolution, ringSlots);
    if (exhibit) show(exhibitOf(exhibit.trace));
    old.destroy();
    due.ground = true;
    due.inset = true;
  }

  function followTrace(): void {
    const trace = desk.trace.peek();
    if (trace === (exhibit?.trace ?? null)) return;
    around.othersShown(trace);
    if (trace === null) {
      show(null);
      steps.fill(0);
      due.areas = true;
      return;
    }
    const slots = trace.header.incidents.length * 2;
    if (slots > ringSlots) {
      ringSlots = slots;
      renewTheme();
    }
    const next = exhibitOf(trace);
    show(next);
    around.legendShown(next.legendFacts());
  }

  const wanted = (): Wanted => wantedOf(desk);

  function exhibitOf(trace: Trace): Exhibit {
    const { roads: graph, groupings, scoring: rules } = data;
    const ask = (): void => {
      due.areas = true;
      around.ask();
    };
    return createExhibit(trace, { geography, graph, roads, atlas, groupings, rules, ask }, wanted());
  }

  function followLayers(): void {
    due.layers = false;
    if (exhibit === null) return;
    const { offered, overlays: shown } = wanted();
    const overlays = `${shown} of ${offered.overlays}`;
    const isOther = exhibit.follow(wanted());
    if (!isOther && overlays === overlaysShown) return;
    overlaysShown = overlays;
    around.legendShown(exhibit.legendFacts());
    due.ground = true;
    due.inset = true;
    due.labels = true;
  }

  function show(next: Exhibit | null): void {
    exhibit?.destroy();
    exhibit = next;
    stack();
    due.areas = true;
    due.over = true;
    due.labels = true;
  }

  /** What lies on what. */
  function stack(): void {
    scene.removeChildren();
    scene.addChild(mainGround.sprite);
    if (exhibit) scene.addChild(exhibit.main.pool.container);
    if (!insetShown) return;
    scene.addChild(insetGround.sprite);
    if (exhibit) scene.addChild(exhibit.inset.pool.container);
  }

  function placeInset(): void {
    const window = around.insetWindow();
    insetShown = window !== null;
    stack();
    if (window === null) return;
    insetView.left = window.minX;
    insetView.top = window.minY;
    insetView.width = Math.max(1, window.maxX - window.minX);
    insetView.height = Math.max(1, window.maxY - window.minY);
    Object.assign(insetView, frameBox(londonBox, insetView.width, insetView.height, INSET_PADDING));
  }

  function paintGrounds(now: number): void {
    if (insetShown && due.inset) insetGround.paint(insetView, palette, [], picture.resolution, groundFacts(true));
    due.inset = false;
    if (due.ground) {
      seaNames = placeSeaNames(mainView, palette, around.cards());
      mainGround.paint(mainView, palette, seaNames, picture.resolution, groundFacts(false));
      due.ground = false;
      due.areas = false;
      due.over = false;
    }
    mainGround.follow(mainView);
    const isOver = due.over && now - overPaintedAt >= OVER_EVERY_MS;
    if (!isOver && !(due.areas && now - areasPaintedAt >= AREAS_EVERY_MS)) {
      if (due.areas || due.over) around.askLater(AREAS_EVERY_MS);
      return;
    }
    areasPaintedAt = now;
    due.areas = false;
    if (isOver) {
      overPaintedAt = now;
      due.over = false;
    }
    mainGround.repaint(groundFacts(false), isOver);
    if (insetShown) insetGround.repaint(groundFacts(true), isOver);
  }

  function groundFacts(isInset: boolean): GroundFacts {
    return {
      steps,
      looks: exhibit?.layer.classes.map(({ look }) => look) ?? NO_LOOKS,
      grouping: exhibit?.layer.grouping ?? 'mutualAid',
      roads: wanted().overlays.includes('roads'),
      selected: selectedAreas(),
      over: exhibit?.over.filter(({ isOfWhole }) => !(isInset && isOfWhole === true)) ?? [],
      chosen: exhibit ? chosenNodes(exhibit.trace, placed(desk.selection.peek(), desk.trace.peek())) : [],
    };
  }

  function drawLive(now: number, shown: Exhibit): void {
    const selection = shown.selection(placed(desk.selection.peek(), desk.trace.peek()));
    if (due.labels) {
      const subjects = shown.labelSubjects(placed(desk.selection.peek(), desk.trace.peek()), selectedAreas());
      const names = placeSeaNames(mainView, palette, around.cards()).filter(({ name }) =>
        seaNames.some((painted) => painted.name === name),
      );
      mainLabels.set(subjects, [...around.cards(), ...names.map(({ box }) => box)]);
      insetLabels.set(subjects, []);
      due.labels = false;
      labelsLaidAt = now;
    } else if (now - labelsLaidAt >= LABELS_EVERY_MS) {
      mainLabels.invalidate();
      insetLabels.invalidate();
      labelsLaidAt = now;
    } else if (!shown.settled(labelsLaidAt)) around.askLater(LABELS_EVERY_MS);
    shown.main.draw(mainView, selection, mainLabels);
    if (!insetShown) return;
    shown.inset.draw(insetView, selection, insetLabels);
    around.londonFigures(shown.londonWords(insetView));
  }

  function selectedAreas(): readonly number[] {
    const selection = placed(desk.selection.peek(), desk.trace.peek());
    return selection?.kind === 'force' && exhibit ? exhibit.areasOfForce(selection.index) : [];
  }

  return picture;
}
