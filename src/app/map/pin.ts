// The pin of "time from here": an element over whatever is drawn, by either renderer, at the place that was clicked or measured
// to, with its name beside it.

import type { HerePin } from '../exercise/here.ts';
import { element } from './dom.ts';
import { planeOf } from './overlays/node-places.ts';
import { screenX, screenY, type View } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The point is at 0, 0; the head about 15 above it. */
const SHAPE = 'M0 0C-2-6-7-10-7-15A7 7 0 0 1 7-15C7-10 2-6 0 0Z';

export interface Pin {
  readonly box: HTMLElement;
  /** True if it is another than it was. */
  show(pin: HerePin | null): boolean;
  /** Moves it to where its place is in the view now. */
  follow(view: View): void;
}

export function createPin(): Pin {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-9 -24 18 26');
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '26');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', SHAPE);
  const eye = document.createElementNS(SVG, 'circle');
  eye.setAttribute('cy', '-15');
  eye.setAttribute('r', '2.6');
  svg.append(shape, eye);
  const name = element('span', 'map-pin-name');
  const box = element('div', 'map-pin', svg, name);
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  let shown: HerePin | null = null;
  let [x, y] = [0, 0];

  return {
    box,
    show(pin) {
      if (pin === shown) return false;
      shown = pin;
      if (pin !== null) [x, y] = planeOf(pin.lon, pin.lat);
      name.textContent = pin?.name ?? '';
      name.hidden = name.textContent === '';
      return true;
    },
    follow(view) {
      const [left, top] = [screenX(view, x), screenY(view, y)];
      const isIn = left > view.left && top > view.top && left < view.left + view.width && top < view.top + view.height;
      box.hidden = shown === null || !isIn;
      // On whole pixels, as the name is text.
      box.style.transform = `translate(${Math.round(left) - 9}px, ${Math.round(top) - 24}px)`;
    },
  };
}
