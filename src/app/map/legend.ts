// The card over the map: by what the areas are coloured and what lies over them, to be chosen, and what every colour, pattern
// and glyph that is drawn means in this exercise. What is not drawn is not explained. Can be folded away.

import type { Capability } from '../../core/model/dataset.ts';
import { AREA_LAYERS, type AreaLayerId, type MapLayers, type Offered, type OverlayId } from '../exercise/map-layers.ts';
import { element, iconButton, picture } from './dom.ts';
import { GLYPH_PATH } from './glyphs.ts';
import { createLayerChoice, createOverlayButtons, selectOf } from './layer-choice.ts';
import type { AreaLayer } from './layers/layer.ts';
import { aboutOverlays } from './legend-overlays.ts';
import { ringPicture, roadPicture, row } from './legend-pictures.ts';
import { swatch } from './looks.ts';
import { GLYPH_TOKEN } from './palette.ts';
import {
  CLOSED_WORDS,
  FOLD_LEGEND,
  LEGEND,
  OF_CAPABILITY,
  OUTLINE_WORDS,
  PALE_WORDS,
  RING_WORDS,
  SLOWED_WORDS,
  SOLID_WORDS,
} from './words.ts';

const CHEVRON = 'M-4-2 0 2 4-2';

export interface LegendFacts {
  readonly areasBy: AreaLayerId;
  readonly layer: AreaLayer;
  /** Capabilities that the layer can be about, and the one it is about; none where it is about none. */
  readonly choices: readonly Capability[];
  readonly capability: string | null;
  readonly overlays: readonly OverlayId[];
  /** What there is to choose from on this screen. */
  readonly offered: Offered;
  /** Capabilities with units in this exercise. */
  readonly capabilities: readonly Capability[];
  /** Is there an area without a figure? */
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

export function createLegend(layers: MapLayers, onChange: () => void): Legend {
  const choice = createLayerChoice(AREA_LAYERS, (id) => layers.colourBy(id));
  const fold = iconButton(FOLD_LEGEND, CHEVRON, () => setOpen(body.hidden === true));
  fold.classList.add('map-legend-fold');
  const head = element('header', 'map-legend-head', choice.label, fold, choice.select);
  const about = element('div', 'map-legend-about');
  const overlays = createOverlayButtons((id) => layers.toggle(id));
  const drawn = element('div', 'map-legend-drawn');
  const body = element('div', 'map-legend-body', about, overlays.row, drawn);
  const card = element('section', 'map-card map-legend', head, body);
  card.setAttribute('aria-label', LEGEND);

  function setOpen(open: boolean): void {
    body.hidden = !open;
    fold.setAttribute('aria-expanded', String(open));
    onChange();
  }
  fold.setAttribute('aria-expanded', 'true');

  return {
    card,
    setOpen,
    show(facts) {
      choice.offer(facts.offered.areas);
      choice.select.value = facts.areasBy;
      overlays.show(facts.overlays, facts.offered.overlays);
      const hadFocus = about.contains(document.activeElement);
      about.replaceChildren(...aboutLayer(facts, layers));
      if (hadFocus) about.querySelector('select')?.focus();
      drawn.replaceChildren(...aboutDrawn(facts));
      onChange();
    },
  };
}

/** What the areas' colours mean, and where the figures come from. */
function aboutLayer({ layer, choices, capability, hasGaps }: LegendFacts, layers: MapLayers): HTMLElement[] {
  const steps = layer.classes.map(({ look, words }) => row(swatch(look), words));
  if (hasGaps) steps.push(row(swatch(undefined), layer.noFigure));
  const note = element('p', 'map-caption', layer.unit, element('br', ''), layer.note);
  note.title = layer.source;
  const list = element('ul', 'map-legend-steps', ...steps);
  if (choices.length === 0) return [list, note];
  const of = selectOf(
    OF_CAPABILITY,
    choices.map(({ id, name }) => ({ value: id, words: name })),
    (id) => layers.setCapability(id),
  );
  of.value = capability ?? '';
  return [of, list, note];
}

/** What lies over the areas. */
function aboutDrawn({ overlays, capabilities, closed, slowed }: LegendFacts): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (overlays.includes('units')) parts.push(...aboutUnits(capabilities));
  const roads = overlays.includes('roads')
    ? [
        ...(closed ? [row(roadPicture('map-road-closed', 'map-road-tape'), CLOSED_WORDS)] : []),
        ...(slowed ? [row(roadPicture('map-road-slowed'), SLOWED_WORDS)] : []),
      ]
    : [];
  if (roads.length > 0) parts.push(element('ul', 'map-legend-roads', ...roads));
  parts.push(...aboutOverlays(overlays));
  if (overlays.includes('incidents')) {
    parts.push(element('p', 'map-legend-ring', ringPicture(), element('span', '', RING_WORDS)));
  }
  return parts;
}

function aboutUnits(capabilities: readonly Capability[]): HTMLElement[] {
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
  return [element('ul', 'map-legend-glyphs', ...glyphs), element('ul', 'map-legend-states', ...states)];
}
