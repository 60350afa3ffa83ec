// Pan, zoom and pinch by d3-zoom on the stage, the keys when it has focus, and going home. Holds the main view's scale and
// offset; says when they change and when the hand rests.

import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Box } from './rings.ts';
import { frameBox, type Padding, type View } from './view.ts';
import { ZOOM_STEP } from './zoom-buttons.ts';

const FURTHEST_OUT = 0.8;
const NEAREST_IN = 60;
const PAN_PX = 60;
const REST_MS = 140;
const MOVE_MS = 260;
/** How far beyond the subject one can pan, as a share of its size. */
const BEYOND = 0.35;

export interface Navigation {
  resize(width: number, height: number, pad: Padding): void;
  home(): void;
  zoomBy(factor: number): void;
  fitBox(box: Box): void;
  destroy(): void;
}

export function createNavigation(
  stage: HTMLElement,
  view: View,
  subject: Box,
  moved: () => void,
  rested: () => void,
): Navigation {
  const target = select<HTMLElement, unknown>(stage);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  let atHome = true;
  /** Scale at which the whole subject fits. */
  let homeK = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const behaviour = zoom<HTMLElement, unknown>()
    .duration(calm.matches ? 0 : 200)
    .extent(() => [
      [0, 0],
      [view.width, view.height],
    ])
    .filter((event: Event) => !(event instanceof MouseEvent) || event.type === 'wheel' || event.button === 0)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      view.k = transform.k;
      view.x = transform.x;
      view.y = transform.y;
      if (sourceEvent) atHome = false;
      moved();
      clearTimeout(timer);
      timer = setTimeout(rested, REST_MS);
    });

  function go(transform: ZoomTransform, animate: boolean): void {
    if (animate && !calm.matches) glide(transform);
    else behaviour.transform(target, transform);
  }

  let gliding = 0;
  function glide(to: ZoomTransform): void {
    cancelAnimationFrame(gliding);
    const from = { k: view.k, x: view.x, y: view.y };
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / MOVE_MS));
      const eased = 1 - (1 - share) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      behaviour.transform(
        target,
        zoomIdentity.translate(mix(from.x, to.x), mix(from.y, to.y)).scale(mix(from.k, to.k)),
      );
      if (share < 1) gliding = requestAnimationFrame(step);
    };
    gliding = requestAnimationFrame(step);
  }

  const transformOf = ({ k, x, y }: { k: number; x: number; y: number }): ZoomTransform =>
    zoomIdentity.translate(x, y).scale(k);

  function homeTransform(): ZoomTransform {
    return transformOf(frameBox(subject, view.width, view.height, padding));
  }

  function zoomBy(factor: number): void {
    atHome = false;
    const k = Math.min(homeK * NEAREST_IN, Math.max(homeK * FURTHEST_OUT, view.k * factor));
    const share = k / view.k;
    const [cx, cy] = [view.width / 2, view.height / 2];
    go(transformOf({ k, x: cx - (cx - view.x) * share, y: cy - (cy - view.y) * share }), true);
  }

  function home(): void {
    atHome = true;
    go(homeTransform(), true);
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => behaviour.translateBy(target, PAN_PX / view.k, 0),
    ArrowRight: () => behaviour.translateBy(target, -PAN_PX / view.k, 0),
    ArrowUp: () => behaviour.translateBy(target, 0, PAN_PX / view.k),
    ArrowDown: () => behaviour.translateBy(target, 0, -PAN_PX / view.k),
    '+': () => zoomBy(ZOOM_STEP),
    '=': () => zoomBy(ZOOM_STEP),
    '-': () => zoomBy(1 / ZOOM_STEP),
    '0': home,
  };
  const pressed = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith('Arrow')) atHome = false;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  stage.addEventListener('keydown', pressed);
  target.call(behaviour);

  return {
    home,
    zoomBy,
    resize(width, height, pad) {
      const centre = { x: (view.width / 2 - view.x) / view.k, y: (view.height / 2 - view.y) / view.k };
      const zoomed = view.k / homeK;
      padding = pad;
      view.width = width;
      view.height = height;
      const whole = frameBox(subject, width, height, pad);
      homeK = whole.k;
      const [beyondX, beyondY] = [(subject.maxX - subject.minX) * BEYOND, (subject.maxY - subject.minY) * BEYOND];
      // The clamp must let home itself stand, however wide the window is.
      const seen = {
        minX: -whole.x / whole.k,
        minY: -whole.y / whole.k,
        maxX: (width - whole.x) / whole.k,
        maxY: (height - whole.y) / whole.k,
      };
      behaviour.scaleExtent([whole.k * FURTHEST_OUT, whole.k * NEAREST_IN]).translateExtent([
        [Math.min(subject.minX - beyondX, seen.minX), Math.min(subject.minY - beyondY, seen.minY)],
        [Math.max(subject.maxX + beyondX, seen.maxX), Math.max(subject.maxY + beyondY, seen.maxY)],
      ]);
      const k = whole.k * zoomed;
      go(
        atHome ? transformOf(whole) : transformOf({ k, x: width / 2 - k * centre.x, y: height / 2 - k * centre.y }),
        false,
      );
    },
    fitBox(box) {
      atHome = false;
      const found = frameBox(box, view.width, view.height, { top: 40, right: 40, bottom: 40, left: 40 });
      go(transformOf(found), true);
    },
    destroy() {
      clearTimeout(timer);
      cancelAnimationFrame(gliding);
      target.on('.zoom', null);
      stage.removeEventListener('keydown', pressed);
    },
  };
}
