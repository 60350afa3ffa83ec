// What the map shows, by the person's choice and remembered: by what its areas are coloured, of which capability, and what
// lies over them. Here stand only names; how each is counted and drawn is the map's own business.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isLimited, type Sight } from '../../core/trace/sight.ts';
import { remember, remembered, rememberedText } from './preferences.ts';

/** Layers of the areas, one at a time, in the order in which they are offered. */
export const AREA_LAYERS = [
  'coverLeft',
  'holdings',
  'strength',
  'abstraction',
  'compatibility',
  'standard',
  'timeTo',
  'mutualAid',
  'organisedCrime',
  'counterTerrorism',
] as const;
export type AreaLayerId = (typeof AREA_LAYERS)[number];

export const AREA_LAYER_WORDS: Readonly<Record<AreaLayerId, string>> = {
  coverLeft: 'Units left at home',
  holdings: 'Units held',
  strength: 'Officers',
  abstraction: 'Share of officers away',
  compatibility: 'Fit with a force',
  standard: 'Mobilisation standard',
  timeTo: 'Time to each area',
  mutualAid: 'Mutual-aid regions',
  organisedCrime: 'Organised-crime regions',
  counterTerrorism: 'Counter-terrorism regions',
};

/** What lies over the areas, each by itself. */
export const OVERLAYS = ['roads', 'units', 'incidents', 'paths', 'messages', 'graph', 'gaps'] as const;
export type OverlayId = (typeof OVERLAYS)[number];

export const OVERLAY_WORDS: Readonly<Record<OverlayId, string>> = {
  roads: 'Roads and closures',
  units: 'Units',
  incidents: 'Incidents',
  paths: 'Ways of units on the road',
  messages: 'Requests and messages of the last hour',
  graph: 'Centres and links',
  gaps: 'Gaps open now',
};

const SHOWN_AT_FIRST: readonly OverlayId[] = ['roads', 'units', 'incidents'];

export interface MapLayers {
  readonly areasBy: ReadonlySignal<AreaLayerId>;
  /** Capability that a layer is about where it is about one, by its id; null for the usual. */
  readonly capability: ReadonlySignal<string | null>;
  readonly overlays: ReadonlySignal<readonly OverlayId[]>;
  /** What this screen may show at all. */
  readonly offered: ReadonlySignal<Offered>;
  colourBy(layer: AreaLayerId): void;
  setCapability(id: string): void;
  toggle(overlay: OverlayId): void;
}

/** Told over the whole run, what is ahead included. */
const AREAS_AHEAD: readonly AreaLayerId[] = ['standard'];
/** Gaps are found over the whole run; messages, centres and links are told as they are, not as one role has heard of them. */
const TELLS_AHEAD: readonly OverlayId[] = ['gaps'];
const TELLS_ALL: readonly OverlayId[] = ['messages', 'graph'];

/** What a screen may show at all. */
export interface Offered {
  readonly areas: readonly AreaLayerId[];
  readonly overlays: readonly OverlayId[];
}

/** Null is exercise control's own screen. */
export function layersFor(sight: Sight | null): Offered {
  if (sight === null) return { areas: AREA_LAYERS, overlays: OVERLAYS };
  const hidden = [...(sight.ahead ? [] : TELLS_AHEAD), ...(isLimited(sight) ? TELLS_ALL : [])];
  return {
    // What is left at home everywhere is counted as it is, and on exercise control's own desk only.
    areas: AREA_LAYERS.filter((one) => one !== 'timeTo' && (sight.ahead || !AREAS_AHEAD.includes(one))),
    overlays: OVERLAYS.filter((one) => !hidden.includes(one)),
  };
}

export function createMapLayers(sight: ReadonlySignal<Sight | null>): MapLayers {
  const offered = computed(() => layersFor(sight.value));
  const chosenAreas = signal<AreaLayerId>(remembered('map.areas', AREA_LAYERS) ?? 'coverLeft');
  const capability = signal<string | null>(rememberedText('map.capability'));
  const kept = rememberedText('map.overlays');
  const chosen = signal<readonly OverlayId[]>(
    kept === null ? SHOWN_AT_FIRST : OVERLAYS.filter((one) => kept.split(' ').includes(one)),
  );
  return {
    areasBy: computed(() => (offered.value.areas.includes(chosenAreas.value) ? chosenAreas.value : 'coverLeft')),
    capability,
    overlays: computed(() => chosen.value.filter((one) => offered.value.overlays.includes(one))),
    offered,
    colourBy(layer) {
      chosenAreas.value = layer;
      // That takes working out: it is asked for anew each time.
      if (layer !== 'timeTo') remember('map.areas', layer);
    },
    setCapability(id) {
      capability.value = id;
      remember('map.capability', id);
    },
    toggle(overlay) {
      const shown = chosen.value;
      chosen.value = OVERLAYS.filter((one) => (one === overlay) !== shown.includes(one));
      remember('map.overlays', chosen.value.join(' '));
    },
  };
}
