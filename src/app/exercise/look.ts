// How the desk looks, by the person's choice and remembered: its theme, how the map is drawn, what it shows, and what the map has to say.

import { signal } from '@preact/signals';
import type { Desk, RendererChoice, Theme } from './desk.ts';
import { createHere } from './here.ts';
import { createMapLayers } from './map-layers.ts';
import { remember, remembered } from './preferences.ts';

/** Before anyone has chosen: what the computer itself is set to. */
const preferredTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

type Look = Pick<
  Desk,
  'theme' | 'renderer' | 'mapNotice' | 'layers' | 'here' | 'setTheme' | 'setRenderer' | 'setMapNotice'
>;

export function createLook(sight: Desk['sight']): Look {
  const theme = signal<Theme>(remembered('theme', ['light', 'dark', 'projector'] as const) ?? preferredTheme());
  const renderer = signal<RendererChoice>(remembered('renderer', ['auto', 'webgl', 'canvas'] as const) ?? 'auto');
  const mapNotice = signal<string | null>(null);
  return {
    theme,
    renderer,
    mapNotice,
    layers: createMapLayers(sight),
    here: createHere(),
    setTheme(next) {
      theme.value = next;
      remember('theme', next);
    },
    setRenderer(next) {
      renderer.value = next;
      remember('renderer', next);
    },
    setMapNotice(notice) {
      mapNotice.value = notice;
    },
  };
}
