// The map of the desk: puts the layers together, listens to the desk, and draws one frame when something changed: never
// otherwise. What it shows is also in the tables; it only ever reads the desk and calls its actions.

import './map.css';
import { effect } from '@preact/signals';
import { Container } from 'pixi.js';
import type { Desk } from '../exercise/desk.ts';
import { type Atlas, createAtlas } from './atlas.ts';
import { element } from './dom.ts';
import { createExhibit, type Exhibit } from './exhibit.ts';
import { layOutGeography } from './geography.ts';
import { createGround } from './ground.ts';
import { createInsetCard } from './inset-card.ts';
import { createLabels } from './labels.ts';
import { createLegend } from './legend.ts';
import { createNavigation } from './navigation.ts';
import { type Palette, readPalette } from './palette.ts';
import { createPointer } from './pointer.ts';
import { chooseSurface } from './renderer-choice.ts';
import { layOutRoads } from './roads.ts';
import { selectionBox } from './selection-box.ts';
import type { Surface } from './surface.ts';
import { createTooltip } from './tooltip.ts';
import { frameBox, type View } from './view.ts';
import { ATTRIBUTION, MAP_LABEL, NO_SURFACE, WEBGL_FAILED, WEBGL_LOST } from './words.ts';
import { createZoomButtons } from './zoom-buttons.ts';

export interface MapHandle {
  home(): void;
  zoomBy(factor: number): void;
  /** Brings what is selected into the window. */
  fitSelection(): void;
  destroy(): void;
}

/** The Metropolitan Police District and the City: the subject of the inset. */
const LONDON_IDS: readonly string[] = ['E23000001', 'E23000034'];
const COMPACT_BELOW_PX = 740;
const HOME_PADDING = { top: 14, right: 14, bottom: 26, left: 14 };
const INSET_PADDING = { top: 20, right: 26, bottom: 20, left: 26 };
/** Areas repaint and labels settle at most this often while the clock runs. */
const AREAS_EVERY_MS = 120;
const LABELS_EVERY_MS = 300;
const MAX_RESOLUTION = 2;
const LEAST_RING_SLOTS = 32;

const makeView = (edgePx: number): View => ({
  left: 0,
  top: 0,
  width: 1,
  height: 1,
  k: 1,
  x: 0,
  y: 0,
  homeK: 1,
  edgePx,
});

export function createMap(host: HTMLElement, desk: Desk): MapHandle {
  const { data } = desk;
  const geography = layOutGeography(data.areas, data.context, data.forces);
  const roads = layOutRoads(data.roads);
  const steps = new Uint8Array(geography.areas.length);
  const mainView = makeView(10);
  const insetView = makeView(-7);
  const mainGround = createGround(geography, roads, 0.15, 0);
  const insetGround = createGround(geography, roads, 0, 5);
  const london = geography.areas.filter(({ id }) => LONDON_IDS.includes(id));
  const londonBox = {
    minX: Math.min(...london.map(({ box }) => box.minX)),
    minY: Math.min(...london.map(({ box }) => box.minY)),
    maxX: Math.max(...london.map(({ box }) => box.maxX)),
    maxY: Math.max(...london.map(({ box }) => box.maxY)),
  };

  let palette: Palette | null = null;
  let atlas: Atlas | null = null;
  let ringSlots = 0;
  let exhibit: Exhibit | null = null;
  let surface: Surface | null = null;
  let scene = new Container();
  let resolution = 1;
  let alive = true;

  /** What has to be done before the next frame. */
  const due = { theme: true, size: true, ground: true, inset: true, areas: false, words: true };
  let frame = 0;
  let areasPaintedAt = 0;
  let labelsLaidAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  // --- elements over the canvas
  const stage = element('div', 'map-stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', 'map');
  stage.setAttribute('aria-label', MAP_LABEL);
  const legend = createLegend(() => cardsChanged());
  const inset = createInsetCard(() => cardsChanged());
  const tooltip = createTooltip();
  const attribution = element('p', 'map-attribution', ATTRIBUTION);
  const buttons = createZoomButtons({ zoomBy, home, fitSelection });
  host.classList.add('map-host');
  host.append(stage, legend.card, inset.card, inset.opener, buttons, attribution, tooltip.box);

  const mainLabels = createLabels(geography, () => atlas!, true);
  const insetLabels = createLabels(geography, () => atlas!, false);
  const navigation = createNavigation(
    stage,
    mainView,
    geography.box,
    () => moved(),
    () => rested(),
  );
  const pointer = createPointer({
    desk,
    geography,
    stage,
    insetWindow: inset.window,
    mainView,
    insetView,
    tooltip,
    exhibit: () => exhibit,
  });

  // --- asking for a frame
  function ask(): void {
    if (alive && frame === 0) frame = requestAnimationFrame(draw);
  }
  function askLater(afterMs: number): void {
    later ??= setTimeout(() => {
      later = undefined;
      ask();
    }, afterMs);
  }
  function moved(): void {
    pointer.stale();
    ask();
  }
  function rested(): void {
    if (!mainGround.covers(mainView)) due.ground = true;
    due.words = true;
    ask();
  }
  function cardsChanged(): void {
    due.inset = true;
    due.words = true;
    ask();
  }

  // --- one frame
  function draw(now: number): void {
    frame = 0;
    if (surface !== null && host.clientWidth > 0) compose(now, surface);
  }

  function compose(now: number, on: Surface): void {
    if (due.size) measure(on);
    if (due.theme || palette === null || atlas === null || atlas.full) renewTheme();
    followTrace();
    const state = exhibit?.update(desk.stateNow()) ?? null;
    if (exhibit?.readSteps(steps)) due.areas = true;
    paintGrounds(now);
    if (exhibit !== null) drawLive(now, exhibit);
    if (state !== null) inset.setFigures(exhibit?.londonWords(insetView) ?? '');
    atlas!.commit();
    on.render(scene, palette!.sea);
  }

  function measure(on: Surface): void {
    due.size = false;
    const width = host.clientWidth;
    const height = host.clientHeight;
    host.classList.toggle('map-compact', width < COMPACT_BELOW_PX);
    const density = Math.min(MAX_RESOLUTION, globalThis.devicePixelRatio || 1);
    if (density !== resolution) due.theme = true;
    resolution = density;
    on.resize(width, height, resolution);
    navigation.resize(width, height, HOME_PADDING);
    due.ground = true;
    due.inset = true;
    due.words = true;
  }

  function renewTheme(): void {
    due.theme = false;
    palette = readPalette();
    ringSlots = Math.max(LEAST_RING_SLOTS, ringSlots);
    const old = atlas;
    atlas = createAtlas(palette, resolution, ringSlots);
    if (exhibit) showExhibit(createExhibit(exhibit.trace, geography, roads, atlas));
    old?.destroy();
    due.ground = true;
    due.inset = true;
    due.words = true;
  }

  function followTrace(): void {
    const trace = desk.trace.peek();
    if (trace === (exhibit?.trace ?? null)) return;
    if (trace === null) {
      exhibit?.destroy();
      exhibit = null;
      steps.fill(0);
      due.areas = true;
      return;
    }
    const slots = trace.header.incidents.length * 2;
    if (slots > ringSlots) {
      ringSlots = slots;
      renewTheme();
    }
    showExhibit(createExhibit(trace, geography, roads, atlas!));
    legend.show(exhibit!.legendFacts());
  }

  function showExhibit(next: Exhibit): void {
    exhibit?.destroy();
    exhibit = next;
    stack();
    due.words = true;
  }

  /** What lies on what. */
  function stack(): void {
    scene.removeChildren();
    scene.addChild(mainGround.sprite);
    if (exhibit) scene.addChild(exhibit.main.pool.container);
    if (inset.shown) {
      scene.addChild(insetGround.sprite);
      if (exhibit) scene.addChild(exhibit.inset.pool.container);
    }
  }

  function paintGrounds(now: number): void {
    const selected = selectedArea();
    if (due.inset) placeInset();
    if (due.ground) {
      mainGround.paint(mainView, palette!, steps, selected, resolution);
      if (inset.shown) insetGround.paint(insetView, palette!, steps, selected, resolution);
      due.ground = false;
      due.inset = false;
      due.areas = false;
    } else if (due.inset) {
      if (inset.shown) insetGround.paint(insetView, palette!, steps, selected, resolution);
      due.inset = false;
    }
    mainGround.follow(mainView);
    if (!due.areas) return;
    if (now - areasPaintedAt < AREAS_EVERY_MS) {
      askLater(AREAS_EVERY_MS);
      return;
    }
    areasPaintedAt = now;
    due.areas = false;
    mainGround.repaintAreas(steps, selected);
    if (inset.shown) insetGround.repaintAreas(steps, selected);
  }

  function placeInset(): void {
    stack();
    if (!inset.shown) return;
    const windowBox = inset.window.getBoundingClientRect();
    const hostBox = host.getBoundingClientRect();
    insetView.left = windowBox.left - hostBox.left;
    insetView.top = windowBox.top - hostBox.top;
    insetView.width = Math.max(1, windowBox.width);
    insetView.height = Math.max(1, windowBox.height);
    Object.assign(insetView, frameBox(londonBox, insetView.width, insetView.height, INSET_PADDING));
    insetView.homeK = mainView.homeK;
  }

  function drawLive(now: number, shown: Exhibit): void {
    const selection = shown.selection(desk.selection.peek());
    if (due.words) {
      const subjects = shown.labelSubjects(desk.selection.peek(), selectedArea());
      mainLabels.set(subjects, cardRects());
      insetLabels.set(subjects, []);
      due.words = false;
      labelsLaidAt = now;
    } else if (now - labelsLaidAt >= LABELS_EVERY_MS) {
      mainLabels.invalidate();
      insetLabels.invalidate();
      labelsLaidAt = now;
    } else if (!shown.settled(labelsLaidAt)) askLater(LABELS_EVERY_MS);
    shown.main.draw(mainView, selection, mainLabels);
    if (inset.shown) shown.inset.draw(insetView, selection, insetLabels);
  }

  function cardRects() {
    const hostBox = host.getBoundingClientRect();
    return [legend.card, inset.card, inset.opener, buttons, attribution].flatMap((card) => {
      const box = card.getBoundingClientRect();
      if (box.width === 0) return [];
      const [left, top] = [box.left - hostBox.left, box.top - hostBox.top];
      return [{ minX: left, minY: top, maxX: left + box.width, maxY: top + box.height }];
    });
  }

  function selectedArea(): number {
    const selection = desk.selection.peek();
    if (selection?.kind !== 'force' || exhibit === null) return -1;
    return exhibit.areaOfForce(selection.index);
  }

  // --- the surface, and what becomes of it
  let starting = 0;
  async function start(choice: Parameters<typeof chooseSurface>[0]['choice'], notice: string | null): Promise<void> {
    const turn = ++starting;
    const chosen = await chooseSurface({
      choice,
      draw: (on) => {
        due.size = true;
        scene = new Container();
        stack();
        compose(performance.now(), on);
      },
      onLost: () => {
        if (turn === starting) void start('canvas', WEBGL_LOST);
      },
    }).catch(() => null);
    if (turn !== starting || !alive) {
      chosen?.surface.destroy();
      return;
    }
    surface?.destroy();
    surface = chosen?.surface ?? null;
    desk.setMapNotice(chosen === null ? NO_SURFACE : chosen.webglFailed ? WEBGL_FAILED : notice);
    if (surface === null) return;
    stage.prepend(surface.canvas);
    stage.dataset.renderer = surface.kind;
    scene = new Container();
    stack();
    due.size = true;
    ask();
  }

  // --- listening
  const stops = [
    effect(() => {
      const choice = desk.renderer.value;
      void start(choice, null);
    }),
    effect(() => {
      desk.theme.value;
      due.theme = true;
      ask();
    }),
    effect(() => {
      desk.selection.value;
      due.areas = true;
      due.words = true;
      areasPaintedAt = 0;
      ask();
    }),
    effect(() => {
      desk.cursorSec.value;
      desk.trace.value;
      pointer.stale();
      ask();
    }),
  ];
  const resized = new ResizeObserver(() => {
    due.size = true;
    ask();
  });
  resized.observe(host);
  if (host.clientWidth > 0 && host.clientWidth < 560) {
    legend.setOpen(false);
    inset.setShown(false);
  }
  legend.show({ layer: undefined, capabilities: [], hasGaps: false });

  function home(): void {
    navigation.home();
  }
  function zoomBy(factor: number): void {
    navigation.zoomBy(factor);
  }
  function fitSelection(): void {
    const selection = desk.selection.peek();
    const box = selection && exhibit ? selectionBox(selection, exhibit, geography) : null;
    if (box === null) navigation.home();
    else navigation.fitBox(box);
  }

  return {
    home,
    zoomBy,
    fitSelection,
    destroy() {
      alive = false;
      starting++;
      cancelAnimationFrame(frame);
      clearTimeout(later);
      for (const stop of stops) stop();
      resized.disconnect();
      navigation.destroy();
      pointer.destroy();
      exhibit?.destroy();
      mainGround.destroy();
      insetGround.destroy();
      atlas?.destroy();
      surface?.destroy();
      host.replaceChildren();
      host.classList.remove('map-host', 'map-compact');
    },
  };
}
