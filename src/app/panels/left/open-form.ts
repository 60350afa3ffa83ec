// Opens the form of decisions: the clock stands still while one is entered, so that the moment decided for is the one seen.

import type { Desk } from '../../exercise/desk.ts';
import type { Deciding, DeskView } from '../view.ts';

export function openForm(desk: Desk, view: DeskView, deciding: Deciding = { was: null }): void {
  if (desk.keeping.lookOnly.peek() !== null) return;
  desk.pause();
  view.leftOpen.value = 'decisions';
  view.deciding.value = deciding;
}
