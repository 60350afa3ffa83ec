// Keeps two desks at one moment and on one selection: whichever moves, the other follows. Only the first one plays.

import { effect } from '@preact/signals';
import type { Desk, Selection } from '../../exercise/desk.ts';

/** Returns what parts them again. The second has run, and can be sought in. */
export function keepTogether(first: Desk, second: Desk): () => void {
  const stops = [
    effect(() => {
      const sec = first.cursorSec.value;
      if (second.cursorSec.peek() !== sec) second.seek(sec);
    }),
    effect(() => {
      const sec = second.cursorSec.value;
      if (first.cursorSec.peek() !== sec) first.seek(sec);
    }),
    effect(() => {
      const selection = first.selection.value;
      if (!isSame(second.selection.peek(), selection)) second.select(known(selection, first, second));
    }),
    effect(() => {
      const selection = second.selection.value;
      if (!isSame(first.selection.peek(), selection)) first.select(known(selection, second, first));
    }),
    effect(() => second.setTheme(first.theme.value)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const isSame = (one: Selection | null, other: Selection | null): boolean =>
  one?.kind === other?.kind && one?.index === other?.index;

/** What is selected on one desk, in the numbers of the other; null where it has no such thing. */
function known(selection: Selection | null, from: Desk, to: Desk): Selection | null {
  const [here, there] = [from.trace.peek()?.header, to.trace.peek()?.header];
  if (selection === null || here === undefined || there === undefined) return null;
  const { kind, index } = selection;
  const found = {
    force: () => there.forceIds.indexOf(here.forceIds[index]!),
    incident: () => there.incidents.findIndex(({ id }) => id === here.incidents[index]?.id),
    // The same requests are made in another branch only for as long as it runs alike.
    request: () => (index < (to.trace.peek()?.requests.length ?? 0) ? index : -1),
    unit: () => there.units.findIndex(({ id }) => id === here.units[index]?.id),
    // The same documents on both: the same numbers.
    centre: () => index,
    link: () => index,
  }[kind]();
  return found < 0 ? null : { kind, index: found };
}
