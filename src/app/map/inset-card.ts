// The card round the London inset: its title, what is short there, and a button to hide it. The picture in it is drawn on the
// map's canvas behind the card.

import { element, iconButton, picture } from './dom.ts';
import { HIDE_LONDON, LONDON, LONDON_LABEL, SHOW_LONDON } from './words.ts';

const CROSS = 'M-4-4 4 4M4-4-4 4';
const GLASS = 'M3 3 6.5 6.5M4-1A5 5 0 1 1-6-1 5 5 0 1 1 4-1Z';

export interface InsetCard {
  readonly card: HTMLElement;
  /** Stands for the card while it is hidden. */
  readonly opener: HTMLElement;
  /** The part that shows the canvas behind. */
  readonly window: HTMLElement;
  readonly shown: boolean;
  setShown(shown: boolean): void;
  setFigures(words: string): void;
}

export function createInsetCard(onChange: () => void): InsetCard {
  const figures = element('span', 'map-muted');
  const hide = iconButton(HIDE_LONDON, CROSS, () => setShown(false));
  hide.classList.add('map-inset-hide');
  const window = element('div', 'map-inset-window');
  const card = element(
    'section',
    'map-card map-inset',
    element('header', '', element('b', '', LONDON), figures, hide),
    window,
  );
  card.setAttribute('aria-label', LONDON_LABEL);
  const opener = element('button', 'map-card map-inset-opener', picture('map-icon', 18, GLASS), LONDON);
  opener.type = 'button';
  opener.title = SHOW_LONDON;
  opener.hidden = true;
  opener.addEventListener('click', () => {
    setShown(true);
    hide.focus();
  });
  let last = '';

  function setShown(shown: boolean): void {
    const hadFocus = card.contains(document.activeElement);
    card.hidden = !shown;
    opener.hidden = shown;
    if (!shown && hadFocus) opener.focus();
    onChange();
  }

  return {
    card,
    opener,
    window,
    get shown() {
      return !card.hidden;
    },
    setShown,
    setFigures(words) {
      if (words !== last) figures.textContent = words;
      last = words;
    },
  };
}
