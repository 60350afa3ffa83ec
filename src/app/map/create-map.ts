// The map of the desk: the elements, the surface it is drawn on, and listening to the desk. A frame is drawn when something
// changed and never otherwise. It only reads the desk and calls its actions; all it shows is in the tables too.

import './map.css';
import './legend.css';
import './looks.css';
import { effect } from '@preact/signals';
import type { Desk, RendererChoice } from '../exercise/desk.ts';
import { placed } from '../exercise/placed.ts';
import { element } from './dom.ts';
import { createInsetCard } from './inset-card.ts';
import type { Blocked } from './labels.ts';
import { createLegend } from './legend.ts';
import { createNavigation } from './navigation.ts';
import { createOthersCard } from './others-card.ts';
import { createPicture } from './picture.ts';
import { createPin } from './pin.ts';
import { createPointer } from './pointer.ts';
import { chooseSurface } from './renderer-choice.ts';
import { selectionBox } from './selection-box.ts';
import type { Surface } from './surface.ts';
import { createTooltip } from './tooltip.ts';
import { ATTRIBUTION, MAP_LABEL, NO_SURFACE, WEBGL_FAILED, WEBGL_LOST } from './words.ts';
import { createZoomButtons } from './zoom-buttons.ts';

export interface MapHandle {
  home(): void;
  zoomBy(factor: number): void;
  /** Brings what is selected into the window. */
  fitSelection(): void;
  destroy(): void;
}

const COMPACT_BELOW_PX = 740;
/** Narrower than this, legend and inset start folded away. */
const BARE_BELOW_PX = 560;
const HOME_PADDING = { top: 14, right: 14, bottom: 26, left: 14 };
const MAX_RESOLUTION = 2;

export function createMap(host: HTMLElement, desk: Desk): MapHandle {
  let surface: Surface | null = null;
  let alive = true;
  let sizeDue = true;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const stage = element('div', 'map-stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', 'map');
  stage.setAttribute('aria-label', MAP_LABEL);
  const legend = createLegend(desk.layers, cardsChanged);
  const inset = createInsetCard(cardsChanged);
  const others = createOthersCard((index) => desk.select({ kind: 'force', index }), cardsChanged);
  const tooltip = createTooltip();
  const pin = createPin();
  const attribution = element('p', 'map-attribution', ATTRIBUTION);
  const buttons = createZoomButtons({ zoomBy, home, fitSelection });
  host.classList.add('map-host');
  host.append(stage, pin.box, legend.card, inset.card, inset.opener, others.card, buttons, attribution, tooltip.box);

  const cards = [legend.card, inset.card, inset.opener, others.card, buttons, attribution, pin.box];
  const picture = createPicture(desk, {
    insetWindow: () => (inset.shown ? placeInHost(inset.window) : null),
    cards: () => cards.flatMap((card) => placeInHost(card) ?? []),
    legendShown: (facts) => legend.show(facts),
    othersShown: (trace) => others.show(trace),
    othersStand: (layer, selected) => others.update(layer, selected),
    londonFigures: (words) => inset.setFigures(words),
    ask,
    askLater,
  });
  const { due, mainView } = picture;
  const pointer = createPointer({ desk, picture, stage, insetWindow: inset.window, tooltip });
  const navigation = createNavigation(stage, mainView, picture.geography.box, moved, () => {
    picture.settle();
    ask();
  });

  function placeInHost(part: HTMLElement): Blocked | null {
    const outer = host.getBoundingClientRect();
    const box = part.getBoundingClientRect();
    if (box.width === 0) return null;
    const [minX, minY] = [box.left - outer.left, box.top - outer.top];
    return { minX, minY, maxX: minX + box.width, maxY: minY + box.height };
  }

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

  function cardsChanged(): void {
    due.ground = true;
    due.inset = true;
    due.labels = true;
    ask();
  }

  function draw(now: number): void {
    frame = 0;
    if (surface !== null && host.clientWidth > 0) drawOn(surface, now);
  }

  function drawOn(on: Surface, now: number): void {
    if (sizeDue) measure(on);
    pin.follow(mainView);
    picture.compose(now, on);
  }

  function measure(on: Surface): void {
    sizeDue = false;
    const { clientWidth: width, clientHeight: height } = host;
    host.classList.toggle('map-compact', width < COMPACT_BELOW_PX);
    host.classList.toggle('map-bare', width < BARE_BELOW_PX);
    const resolution = Math.min(MAX_RESOLUTION, globalThis.devicePixelRatio || 1);
    if (resolution !== picture.resolution) due.theme = true;
    picture.resolution = resolution;
    on.resize(width, height, resolution);
    navigation.resize(width, height, HOME_PADDING);
    due.ground = true;
    due.inset = true;
    due.labels = true;
  }

  let turn = 0;
  async function start(choice: RendererChoice, notice: string | null): Promise<void> {
    const mine = ++turn;
    const chosen = await chooseSurface({
      choice,
      draw(on) {
        sizeDue = true;
        picture.renewScene();
        drawOn(on, performance.now());
      },
      onLost() {
        if (mine === turn) void start('canvas', WEBGL_LOST);
      },
    }).catch(() => null);
    if (mine !== turn || !alive) {
      chosen?.surface.destroy();
      return;
    }
    surface?.destroy();
    surface = chosen?.surface ?? null;
    desk.setMapNotice(chosen === null ? NO_SURFACE : chosen.webglFailed ? WEBGL_FAILED : notice);
    if (surface === null) return;
    stage.prepend(surface.canvas);
    stage.dataset.renderer = surface.kind;
    picture.renewScene();
    sizeDue = true;
    ask();
  }

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
      due.layers = true;
      due.areas = true;
      due.labels = true;
      ask();
    }),
    effect(() => {
      desk.layers.areasBy.value;
      desk.layers.capability.value;
      desk.layers.overlays.value;
      desk.layers.offered.value;
      desk.here.timeTo.value;
      due.layers = true;
      ask();
    }),
    effect(() => {
      if (!pin.show(desk.here.pin.value)) return;
      due.labels = true;
      ask();
    }),
    effect(() => {
      desk.cursorSec.value;
      desk.trace.value;
      desk.sight.value;
      pointer.stale();
      ask();
    }),
  ];
  const resized = new ResizeObserver(() => {
    sizeDue = true;
    ask();
  });
  resized.observe(host);
  if (host.clientWidth > 0 && host.clientWidth < BARE_BELOW_PX) {
    legend.setOpen(false);
    inset.setShown(false);
  }

  function home(): void {
    navigation.home();
  }

  function zoomBy(factor: number): void {
    navigation.zoomBy(factor);
  }

  function fitSelection(): void {
    const selection = placed(desk.selection.peek(), desk.trace.peek());
    const exhibit = picture.exhibit();
    const box = selection && exhibit ? selectionBox(selection, exhibit, picture.geography) : null;
    if (box === null) navigation.home();
    else navigation.fitBox(box);
  }

  return {
    home,
    zoomBy,
    fitSelection,
    destroy() {
      alive = false;
      turn++;
      cancelAnimationFrame(frame);
      clearTimeout(later);
      for (const stop of stops) stop();
      resized.disconnect();
      navigation.destroy();
      pointer.destroy();
      surface?.destroy();
      picture.destroy();
      host.replaceChildren();
      host.classList.remove('map-host', 'map-compact', 'map-bare');
    },
  };
}
