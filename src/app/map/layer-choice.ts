// The controls of the legend: which layer colours the areas (a list) and what lies over them (a button each, pressed while it
// is shown). Ordinary controls, so that keys and screen readers work as everywhere.

import { AREA_LAYER_WORDS, type AreaLayerId, OVERLAY_WORDS, OVERLAYS, type OverlayId } from '../exercise/map-layers.ts';
import { element, iconButton } from './dom.ts';
import { ALSO_SHOWN, AREAS_BY, LAYER_GROUPS } from './words.ts';

const GROUP_OF: Readonly<Record<AreaLayerId, keyof typeof LAYER_GROUPS>> = {
  coverLeft: 'have',
  holdings: 'have',
  strength: 'have',
  abstraction: 'have',
  compatibility: 'fit',
  standard: 'fit',
  timeTo: 'time',
  mutualAid: 'regions',
  organisedCrime: 'regions',
  counterTerrorism: 'regions',
};

export interface LayerChoice {
  readonly label: HTMLElement;
  readonly select: HTMLSelectElement;
  /** Leaves the others out. */
  offer(ids: readonly AreaLayerId[]): void;
}

export function createLayerChoice(ids: readonly AreaLayerId[], choose: (id: AreaLayerId) => void): LayerChoice {
  const groups = (Object.keys(LAYER_GROUPS) as (keyof typeof LAYER_GROUPS)[]).map((group) => {
    const options = ids.filter((id) => GROUP_OF[id] === group).map((id) => optionOf(id, AREA_LAYER_WORDS[id]));
    const made = element('optgroup', '', ...options);
    made.label = LAYER_GROUPS[group];
    return made;
  });
  const select = element('select', 'map-legend-choice', ...groups);
  const label = element('label', 'map-eyebrow', AREAS_BY);
  select.id = 'map-areas-by';
  label.htmlFor = select.id;
  select.addEventListener('change', () => {
    const id = ids.find((one) => one === select.value);
    if (id !== undefined) choose(id);
  });
  return {
    label,
    select,
    offer(offered) {
      for (const option of select.options) option.hidden = !offered.some((one) => one === option.value);
    },
  };
}

function optionOf(value: string, words: string): HTMLOptionElement {
  const made = element('option', '', words);
  made.value = value;
  return made;
}

export function selectOf(
  label: string,
  options: readonly { readonly value: string; readonly words: string }[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = element('select', 'map-legend-of', ...options.map(({ value, words }) => optionOf(value, words)));
  select.setAttribute('aria-label', label);
  select.addEventListener('change', () => choose(select.value));
  return select;
}

/** Paths in a box of 18 about its middle. */
const ICONS: Readonly<Record<OverlayId, string>> = {
  roads: 'M-5 6-2-6M5 6 2-6M0-5v2M0-1v2M0 3v2',
  units: 'M-5-5H-1V-1H-5ZM1 1H5V5H1Z',
  paths: 'M-6 5C-2 5-4-4 0-4S2 3 6-3M3-4 6-3 5.5 0',
  messages: 'M-6 3Q0-8 6 3M3 1 6 3 6.5-.5',
  graph:
    'M0-5-5 4H5ZM0-5v0M-5 4v0M5 4v0M1.6-5A1.6 1.6 0 1 1-1.6-5 1.6 1.6 0 1 1 1.6-5ZM-3.4 4A1.6 1.6 0 1 1-6.6 4 1.6 1.6 0 1 1-3.4 4ZM6.6 4A1.6 1.6 0 1 1 3.4 4 1.6 1.6 0 1 1 6.6 4Z',
  gaps: 'M0-6 6.5 5H-6.5ZM0-2V1.5M0 3v.2',
  incidents: 'M6 0A6 6 0 1 1 0-6M0-2.5A2.5 2.5 0 1 1-.01-2.5Z',
};

export interface OverlayButtons {
  readonly row: HTMLElement;
  show(overlays: readonly OverlayId[], offered: readonly OverlayId[]): void;
}

export function createOverlayButtons(toggle: (id: OverlayId) => void): OverlayButtons {
  const buttons = OVERLAYS.map((id) => {
    const button = iconButton(OVERLAY_WORDS[id], ICONS[id], () => {
      // Seen and told at once: the map itself follows with its next frame.
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      toggle(id);
    });
    button.classList.add('map-overlay-button');
    return { id, button };
  });
  const row = element('div', 'map-overlays', ...buttons.map(({ button }) => button));
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', ALSO_SHOWN);
  return {
    row,
    show(overlays, offered) {
      for (const { id, button } of buttons) {
        button.hidden = !offered.includes(id);
        button.setAttribute('aria-pressed', String(overlays.includes(id)));
      }
    },
  };
}
