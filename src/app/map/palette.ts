// The colours and widths of the present theme, read from the design tokens on the document's root. Nothing else in the
// map names a colour.

import type { Glyph } from '../../core/model/dataset.ts';
import { LOOK_COLOURS, type LookColour } from './looks.ts';

export interface Palette {
  readonly sea: string;
  readonly waterline: string;
  readonly seaInk: string;
  readonly context: string;
  readonly coast: string;
  readonly bound: string;
  readonly boundRegion: string;
  readonly road: string;
  readonly halo: string;
  readonly label: string;
  readonly ink: string;
  readonly surface: string;
  readonly noFigure: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentMid: string;
  readonly warn: string;
  readonly warnSoft: string;
  /** Grounds of classes of areas. */
  readonly look: Readonly<Record<LookColour, string>>;
  readonly glyph: Readonly<Record<Glyph, string>>;
  readonly forceWidth: number;
  readonly regionWidth: number;
  readonly coastWidth: number;
  readonly sans: string;
  readonly serif: string;
  /** Factor on type sizes: the projector theme is one step up. */
  readonly typeScale: number;
}

/** Token of each glyph's colour, also the suffix of its class in the legend. */
export const GLYPH_TOKEN: Readonly<Record<Glyph, string>> = {
  square: 'po',
  triangle: 'fa',
  ring: 'sv',
  diamond: 'ts',
  hexagon: 'cb',
  star: 'cm',
  disc: 'go',
};

/** Colours of classes are tokens by their own names, but for this. */
const TOKEN_OF: Readonly<Partial<Record<LookColour, string>>> = { chosen: '--accent-mid' };

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const pixels = (name: string): number => Number.parseFloat(token(name)) || 1;
  const glyphs = Object.entries(GLYPH_TOKEN).map(([glyph, suffix]) => [glyph, token(`--g-${suffix}`)]);
  return {
    sea: token('--sea'),
    waterline: token('--sea-2'),
    seaInk: token('--sea-ink'),
    context: token('--context'),
    coast: token('--coast'),
    bound: token('--bound'),
    boundRegion: token('--bound-region'),
    road: token('--road'),
    halo: token('--halo'),
    label: token('--label'),
    ink: token('--ink'),
    surface: token('--surface'),
    noFigure: token('--surface-3'),
    lineStrong: token('--line-strong'),
    accent: token('--accent'),
    accentStrong: token('--accent-2'),
    accentMid: token('--accent-mid'),
    warn: token('--warn'),
    warnSoft: token('--warn-soft'),
    look: Object.fromEntries(LOOK_COLOURS.map((name) => [name, token(TOKEN_OF[name] ?? `--${name}`)])) as Record<
      LookColour,
      string
    >,
    glyph: Object.fromEntries(glyphs) as Record<Glyph, string>,
    forceWidth: pixels('--force-w'),
    regionWidth: pixels('--region-w'),
    coastWidth: pixels('--coast-w'),
    sans: token('--sans'),
    serif: token('--serif'),
    typeScale: (Number.parseFloat(token('--t-30')) || 0.8125) / 0.8125,
  };
}
