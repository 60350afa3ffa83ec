// What this browser remembers of the room of the last exercise: its time, and where it was while exercise control looked elsewhere.
// An exercise that is resumed would else show the room what was being looked at.

import { effect } from '@preact/signals';
import type { Desk } from './desk.ts';
import { ROOM_TIME, remember, rememberedText } from './preferences.ts';

const NOW = 'roomNow';

export const exerciseOf = (desk: Desk): string => `${desk.scenario.peek()?.id}@${desk.seed.peek()}`;

/** The room's time as it was written, if it is of the exercise on the desk. */
export function rememberedRoomTime(desk: Desk): string | null {
  const text = rememberedText(ROOM_TIME);
  return text?.endsWith(`@${exerciseOf(desk)}`) === true ? text : null;
}

export function rememberRoomNow(desk: Desk): void {
  let visit = desk.visit.peek();
  effect(() => {
    const its = `${exerciseOf(desk)}@`;
    const isElsewhere = desk.room.isElsewhere.value;
    const isOther = visit !== desk.visit.value;
    visit = desk.visit.value;
    const known = rememberedText(NOW) ?? '';
    const was = Number(known.slice(its.length));
    // Another exercise that stands on its desk at once is one that is gone on with.
    if (isOther && known.startsWith(its) && Number.isFinite(was) && desk.stage.value === 'paused')
      desk.room.restore(was);
    else if (isElsewhere) remember(NOW, `${its}${desk.room.sec.value}`);
    else if (known.startsWith(its)) remember(NOW, '');
  });
}
