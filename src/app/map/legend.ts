// The legend: what the areas' colours, the glyphs and the rings mean in this exercise. Can be folded away.

import type { Capability } from '../../core/model/dataset.ts';
import { element, picture } from './dom.ts';
import { GLYPH_PATH } from './glyphs.ts';
import { GLYPH_TOKEN } from './palette.ts';
import {
  CLOSED_WORDS,
  LAYER,
  LAYER_NOTE,
  LAYER_UNIT,
  LEGEND,
  layerTitle,
  NO_FIGURE_WORDS,
  OUTLINE_WORDS,
  PALE_WORDS,
  RING_WORDS,
  SLOWED_WORDS,
  SOLID_WORDS,
  STEP_WORDS,
  UNITS,
} from './words.ts';

const CHEVRON = 'M-4-2 0 2 4-2';

export interface LegendFacts {
  /** Whose units the areas' layer counts. */
  readonly layer: Capability | undefined;
  /** Capabilities with units in this exercise. */
  readonly capabilities: readonly Capability[];
  /** Is there a force without a figure? */
  readonly hasGaps: boolean;
  /** Are roads closed, or slowed, at any time in it? */
  readonly closed: boolean;
  readonly slowed: boolean;
}

export interface Legend {
  readonly card: HTMLElement;
  show(facts: LegendFacts): void;
  setOpen(open: boolean): void;
}

export function createLegend(onChange: () => void): Legend {
  const title = element('b', '');
  const button = element(
    'button',
    'map-legend-head',
    element('span', 'map-eyebrow', LAYER),
    title,
    picture('map-icon', 16, CHEVRON),
  );
  button.type = 'button';
  const body = element('div', 'map-legend-body');
  const card = element('section', 'map-card map-legend', button, body);
  card.setAttribute('aria-label', LEGEND);

  function setOpen(open: boolean): void {
    body.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    onChange();
  }
  button.addEventListener('click', () => setOpen(body.hidden === true));
  button.setAttribute('aria-expanded', 'true');

  title.textContent = layerTitle(UNITS);

  return {
    card,
    setOpen,
    show({ layer, capabilities, hasGaps, closed, slowed }) {
      title.textContent = layerTitle(layer?.unitPlural ?? UNITS);
      const steps = STEP_WORDS.map((words, n) => row(swatch(`map-step-${n + 1}`), words));
      if (hasGaps) steps.push(row(swatch('map-step-none'), NO_FIGURE_WORDS));
      const note = element('p', 'map-caption', LAYER_UNIT, element('br', ''), LAYER_NOTE);
      if (layer) note.title = layer.caution;
      const glyphs = capabilities.map(({ glyph, name }) =>
        row(picture(`map-glyph map-glyph-${GLYPH_TOKEN[glyph]} map-shape-${glyph}`, 14, GLYPH_PATH[glyph]), name),
      );
      const first = capabilities[0]?.glyph ?? 'disc';
      const style = `map-glyph map-glyph-${GLYPH_TOKEN[first]}`;
      const states = [
        row(picture(`${style} map-outline`, 14, GLYPH_PATH[first]), OUTLINE_WORDS),
        row(picture(`${style} map-shape-${first}`, 14, GLYPH_PATH[first]), SOLID_WORDS),
        row(picture(`${style} map-shape-${first} map-pale`, 14, GLYPH_PATH[first]), PALE_WORDS),
      ];
      const roads = [
        ...(closed ? [row(roadPicture('map-road-closed', 'map-road-tape'), CLOSED_WORDS)] : []),
        ...(slowed ? [row(roadPicture('map-road-slowed'), SLOWED_WORDS)] : []),
      ];
      const ring = element('p', 'map-legend-ring', ringPicture(), element('span', '', RING_WORDS));
      body.replaceChildren(
        element('ul', '', ...steps),
        note,
        element('ul', 'map-legend-glyphs', ...glyphs),
        element('ul', 'map-legend-states', ...states),
        ...(roads.length > 0 ? [element('ul', 'map-legend-roads', ...roads)] : []),
        ring,
      );
    },
  };
}

const row = (mark: Element, words: string): HTMLElement => element('li', '', mark, words);

const swatch = (step: string): HTMLElement => {
  const made = element('i', `map-swatch ${step}`);
  made.setAttribute('aria-hidden', 'true');
  return made;
};

/** A stretch of road as the map paints it, a line over a line. */
function roadPicture(...styles: readonly string[]): SVGSVGElement {
  const svg = picture('map-road', 22, ...styles.map(() => 'M-9 0H9'));
  styles.forEach((name, n) => {
    svg.children[n]?.setAttribute('class', name);
  });
  return svg;
}

function ringPicture(): SVGSVGElement {
  const turn = (from: number, to: number): string => {
    const [a, b] = [from, to].map((share) => share * 2 * Math.PI - Math.PI / 2) as [number, number];
    const point = (angle: number): string =>
      `${(Math.cos(angle) * 8.4).toFixed(2)} ${(Math.sin(angle) * 8.4).toFixed(2)}`;
    return `M${point(a)}A8.4 8.4 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(b)}`;
  };
  const svg = picture('map-ring', 24, turn(0, 0.999), turn(0, 0.8), turn(0, 0.6));
  ['map-ring-rest', 'map-ring-coming', 'map-ring-here'].forEach((name, n) => {
    svg.children[n]?.setAttribute('class', name);
  });
  return svg;
}
