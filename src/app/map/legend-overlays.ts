// What the legend says of ways, messages, centres and gaps while they are shown: each kind of line and mark as the map paints it.

import type { OverlayId } from '../exercise/map-layers.ts';
import { element, picture } from './dom.ts';
import { row } from './legend-pictures.ts';
import { DRAWN } from './words.ts';

/** A line of a class of its own, 22 pixels long. */
const line = (name: string, words: string): HTMLElement => {
  const svg = picture('map-line', 22, 'M-10 0H10');
  svg.children[0]?.setAttribute('class', `map-line-${name}`);
  return row(svg, words);
};

const DISC = 'M4 0A4 4 0 1 1-4 0 4 4 0 1 1 4 0Z';
const mark = (name: string, words: string, ...paths: readonly string[]): HTMLElement =>
  row(picture(`map-mark map-mark-${name}`, 22, ...paths), words);

const LISTS: Readonly<Partial<Record<OverlayId, () => readonly HTMLElement[]>>> = {
  paths: () => [list(line('path', DRAWN.pathThere), line('home', DRAWN.pathHome))],
  messages: () => [
    list(
      line('request', DRAWN.request),
      line('asked', DRAWN.asked),
      line('agreed', DRAWN.agreed),
      line('declined', DRAWN.declined),
    ),
    note(DRAWN.messagesNote),
  ],
  graph: () => [
    list(
      mark('open', DRAWN.centreOpen, DISC),
      mark('closed', DRAWN.centreClosed, DISC),
      mark('trouble', DRAWN.centreTrouble, DISC, 'M-5.5-7.5H5.5V-5.5H-5.5Z'),
      mark('failed', DRAWN.centreFailed, DISC, 'M-6-6 6 6M6-6-6 6'),
      line('link', DRAWN.linkUp),
      line('part', DRAWN.linkPart),
      line('down', DRAWN.linkDown),
    ),
    note(DRAWN.graphNote),
  ],
  gaps: () => [list(mark('gap', DRAWN.gap, 'M0-7 8 6.5H-8Z')), note(DRAWN.gapNote)],
};

const list = (...rows: readonly HTMLElement[]): HTMLElement => element('ul', 'map-legend-lines', ...rows);
const note = (words: string): HTMLElement => element('p', 'map-caption', words);

export const aboutOverlays = (shown: readonly OverlayId[]): HTMLElement[] => shown.flatMap((id) => LISTS[id]?.() ?? []);
