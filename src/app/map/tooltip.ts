// The small note beside the pointer: a name and a state. Never the only place where something is said.

import { element } from './dom.ts';

export interface TipWords {
  readonly title: string;
  readonly detail: string;
}

export interface Tooltip {
  readonly box: HTMLElement;
  show(words: TipWords, x: number, y: number, hostWidth: number, hostHeight: number): void;
  hide(): void;
}

const OFFSET_PX = 14;

export function createTooltip(): Tooltip {
  const title = element('b', '');
  const detail = element('span', '');
  const box = element('div', 'map-tip', title, detail);
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  return {
    box,
    show(words, x, y, hostWidth, hostHeight) {
      if (title.textContent !== words.title) title.textContent = words.title;
      if (detail.textContent !== words.detail) detail.textContent = words.detail;
      box.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = box;
      const left = x + OFFSET_PX + width > hostWidth ? x - OFFSET_PX - width : x + OFFSET_PX;
      const top = y + OFFSET_PX + height > hostHeight ? y - OFFSET_PX - height : y + OFFSET_PX;
      box.style.translate = `${Math.max(4, left)}px ${Math.max(4, top)}px`;
    },
    hide() {
      box.hidden = true;
    },
  };
}
