// The zoom buttons in the map's corner.

import { element, iconButton } from './dom.ts';
import { ZOOM_FIT, ZOOM_GROUP, ZOOM_HOME, ZOOM_IN, ZOOM_OUT } from './words.ts';

const PLUS = 'M-5 0H5M0-5V5';
const MINUS = 'M-5 0H5';
const HOUSE = 'M-6 0 0-5.5 6 0M-4.2-1.4V5.2H4.2V-1.4';
const CORNERS = 'M-6-2.5V-6H-2.5M2.5-6H6V-2.5M6 2.5V6H2.5M-2.5 6H-6V2.5';

export interface ZoomActions {
  zoomBy(factor: number): void;
  home(): void;
  fitSelection(): void;
}

export const ZOOM_STEP = 1.6;

export function createZoomButtons(actions: ZoomActions): HTMLElement {
  const card = element(
    'div',
    'map-card map-zoom',
    iconButton(ZOOM_IN, PLUS, () => actions.zoomBy(ZOOM_STEP)),
    iconButton(ZOOM_OUT, MINUS, () => actions.zoomBy(1 / ZOOM_STEP)),
    iconButton(ZOOM_HOME, HOUSE, () => actions.home()),
    iconButton(ZOOM_FIT, CORNERS, () => actions.fitSelection()),
  );
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', ZOOM_GROUP);
  return card;
}
