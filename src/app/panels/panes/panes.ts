// The desk's panels as a person sets them: folded away, narrower or wider. Remembered between visits; what was remembered is checked
// like anything that comes from outside.

import { effect, type Signal, signal } from '@preact/signals';
import { remember, rememberedText } from '../../exercise/preferences.ts';

export const PANES = ['left', 'right', 'time'] as const;
export type PaneId = (typeof PANES)[number];

export interface PaneLook {
  readonly isFolded: boolean;
  /** Width, or height of the timeline; null for what the screen gives it. */
  readonly px: number | null;
}

/** Least and most that a panel may be: its words still fit, and the map still has room. */
export const LIMITS: Readonly<Record<PaneId, readonly [least: number, most: number]>> = {
  left: [220, 460],
  right: [280, 560],
  time: [120, 420],
};

export const STEP_PX = 20;
const USUAL: PaneLook = { isFolded: false, px: null };
const NAME = 'panels';

export const within = (id: PaneId, px: number): number =>
  Math.round(Math.min(LIMITS[id][1], Math.max(LIMITS[id][0], px)));

export type Panes = Readonly<Record<PaneId, Signal<PaneLook>>>;

/** `left=open,340;right=folded,` and so on: whatever can't be read is as usual. */
export function readPanes(text: string | null): Readonly<Record<PaneId, PaneLook>> {
  const found: Record<PaneId, PaneLook> = { left: USUAL, right: USUAL, time: USUAL };
  for (const one of (text ?? '').split(';')) {
    const [, id, state, px] = /^(left|right|time)=(open|folded),(\d{0,4})$/.exec(one) ?? [];
    if (id === undefined) continue;
    const pane = id as PaneId;
    found[pane] = { isFolded: state === 'folded', px: px === '' || px === undefined ? null : within(pane, Number(px)) };
  }
  return found;
}

export const panesText = (looks: Readonly<Record<PaneId, PaneLook>>): string =>
  PANES.map((id) => `${id}=${looks[id].isFolded ? 'folded' : 'open'},${looks[id].px ?? ''}`).join(';');

/** What stops remembering them is put with what else is to be stopped. */
export function createPanes(stops: ReturnType<typeof effect>[]): Panes {
  const start = readPanes(rememberedText(NAME));
  const panes: Panes = { left: signal(start.left), right: signal(start.right), time: signal(start.time) };
  const looks = () => ({ left: panes.left.value, right: panes.right.value, time: panes.time.value });
  stops.push(effect(() => remember(NAME, panesText(looks()))));
  return panes;
}

/** What the grid of the desk goes by; what isn't set is as the style sheet has it. */
export function styleOf(panes: Panes): Readonly<Record<string, string>> {
  const style: Record<string, string> = {};
  for (const id of PANES) {
    const { isFolded, px } = panes[id].value;
    if (!isFolded && px !== null) style[`--${id}-px`] = `${px}px`;
  }
  return style;
}

export const foldedClasses = (panes: Panes): string =>
  PANES.filter((id) => panes[id].value.isFolded)
    .map((id) => `is-folded-${id}`)
    .join(' ');
