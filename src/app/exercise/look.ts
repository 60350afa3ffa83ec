// How the desk looks, by the person's choice and remembered: its theme, how the map is drawn, and what the map has to say.

import { signal } from '@preact/signals';
import type { Desk, RendererChoice, Theme } from './desk.ts';
import { remember, remembered } from './preferences.ts';

/** Before anyone has chosen: what the computer itself is set to. */
const preferredTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

type Look = Pick<Desk, 'theme' | 'renderer' | 'mapNotice' | 'setTheme' | 'setRenderer' | 'setMapNotice'>;

export function createLook(): Look {
  const theme = signal<Theme>(remembered('theme', ['light', 'dark', 'projector'] as const) ?? preferredTheme());
  const renderer = signal<RendererChoice>(remembered('renderer', ['auto', 'webgl', 'canvas'] as const) ?? 'auto');
  const mapNotice = signal<string | null>(null);
  return {
    theme,
    renderer,
    mapNotice,
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
