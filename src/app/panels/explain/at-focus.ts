// By key: explains what has the focus, or the nearest thing about it in the same panel that can be explained.

const EXPLAINS = '[data-explains]';
/** What panels stand in: nothing beyond the panel that has the focus is meant. */
const BEYOND = '.desk, .screen, main, body, dialog';

/** Says whether there was anything to explain. */
export function explainAtFocus(): boolean {
  let at = document.activeElement;
  while (at !== null && !at.matches(BEYOND)) {
    const control = at.matches(EXPLAINS) ? at : at.querySelector(EXPLAINS);
    if (control instanceof HTMLElement) {
      control.click();
      return true;
    }
    at = at.parentElement;
  }
  return false;
}
