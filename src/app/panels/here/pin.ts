// The pin on the map: at the place that was clicked, and with its name where "time from here" was measured to. It stays until
// something else is chosen.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { Reply } from '../../../core/experiments/question.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk, Selection } from '../../exercise/desk.ts';
import type { HerePin } from '../../exercise/here.ts';
import type { HerePlace } from './question.ts';
import { nearName } from './words.ts';

/** A place that the sheet was open for, and what was selected meanwhile. */
export interface Measured {
  readonly place: HerePlace;
  readonly selection: Selection | null;
}

export function pinOf(
  clicked: HerePlace | null,
  measured: Measured | null,
  selection: Selection | null,
  reply: Reply | undefined,
): HerePin | null {
  const place = measured !== null && measured.selection === selection ? measured.place : clicked;
  if (place === null) return null;
  const { lat, lon, name, isClicked } = place;
  if (!isClicked) return { lat, lon, name };
  const isOfIt =
    reply?.kind === 'reach' && place === measured?.place && reply.place.lat === lat && reply.place.lon === lon;
  return { lat, lon, name: isOfIt ? nearName((reply.place.junctionM / 1000).toFixed(1), reply.place.junction) : '' };
}

interface PinParts {
  readonly isOpen: () => boolean;
  readonly place: ReadonlySignal<HerePlace | null>;
  readonly clicked: () => HerePlace | null;
}

/** Returns what ends it. */
export function followPin(desk: Desk, asker: Asker, { isOpen, place, clicked }: PinParts): () => void {
  let measured: Measured | null = null;
  return effect(() => {
    const selection = desk.selection.value;
    if (place.value === null) measured = null;
    else if (isOpen()) measured = { place: place.value, selection };
    desk.here.pin.value = pinOf(clicked(), measured, selection, asker.answered.value.reach?.reply);
  });
}
