// What a desk and the room's second window say to each other: the exercise whenever it becomes another, and where the desk's
// clock is. The second window runs the same exercise itself, so that nothing heavy crosses. Everything stays on this machine.

import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { DecisionBy } from '../../core/model/decisions.ts';
import { mayTake, type RoleId } from '../../core/model/roles.ts';
import type { Observed } from './debriefing.ts';
import type { Desk } from './desk.ts';
import type { ExerciseNow } from './keeping.ts';
import { rememberedRoomTime, rememberRoomNow } from './room-memory.ts';

const CHANNEL = 'muster.second-window';
const OWN_NUMBER = 'muster.desk';
/** As often as the desk says where its clock is. */
const SAY_MS = 500;

export type Said =
  /** A decision taken at a second window, and as whom it is open. */
  | { readonly say: 'decide'; readonly desk: string; readonly as: RoleId; readonly decision: DecisionBy }
  /** What an evaluator wrote down at a second window. */
  | { readonly say: 'observe'; readonly desk: string; readonly as: RoleId; readonly what: Observed }
  /** A second window is there and wants to be told all. */
  | { readonly say: 'hello'; readonly desk: string }
  /** The visit tells an exercise that goes on with another decision from another one. */
  | { readonly say: 'exercise'; readonly desk: string; readonly visit: number; readonly exercise: ExerciseNow }
  | {
      readonly say: 'clock';
      readonly desk: string;
      /** The room's moment, which is not the desk's cursor. */
      readonly cursorSec: number;
      readonly speed: number;
      readonly isPlaying: boolean;
      /** Nothing is on the desk. */
      readonly isEmpty: boolean;
      /** The room's own time, as it is remembered; null where it isn't counted. */
      readonly roomTime: string | null;
      readonly showsTruth: boolean;
    };

interface Line {
  send(said: Said): void;
  close(): void;
}

/** A page from disk shares no channel with another one; it may still speak to a window that it opened, or that opened it. */
const isFromDisk = (): boolean => location.protocol === 'file:';

function openLine(peer: () => Window | null, hear: (said: Said) => void): Line {
  if (!isFromDisk()) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data));
    return { send: (said) => channel.postMessage(said), close: () => channel.close() };
  }
  const onMessage = ({ source, data }: MessageEvent<Said>): void => {
    if (source !== null && source === peer()) hear(data);
  };
  addEventListener('message', onMessage);
  return { send: (said) => peer()?.postMessage(said, '*'), close: () => removeEventListener('message', onMessage) };
}

/** Outlives a reload of the desk's page, so that its second window finds it again. */
function numberOfDesk(): string {
  try {
    const known = sessionStorage.getItem(OWN_NUMBER);
    if (known !== null) return known;
    const made = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;
    sessionStorage.setItem(OWN_NUMBER, made);
    return made;
  } catch {
    return 'one';
  }
}

/** Whether this page opened a second window before it was reloaded. */
export function hadSecondWindow(): boolean {
  try {
    return sessionStorage.getItem(OWN_NUMBER) !== null;
  } catch {
    return false;
  }
}

/** The desk's end: tells its second windows all that they show. */
function tellFrom(desk: Desk, peer: () => Window | null): void {
  const number = numberOfDesk();
  const tellClock = (): void => {
    const cursorSec = desk.room.sec.peek();
    const isPlaying = desk.stage.peek() === 'running' && !desk.room.isElsewhere.peek() && !document.hidden;
    const isEmpty = desk.stage.peek() === 'choosing' || desk.stage.peek() === 'briefing';
    line.send({
      say: 'clock',
      desk: number,
      cursorSec,
      speed: desk.speed.peek(),
      isPlaying,
      isEmpty,
      roomTime: rememberedRoomTime(desk),
      showsTruth: desk.room.showsTruth.peek(),
    });
  };
  const tellExercise = (): void => {
    const exercise = untracked(() => desk.exerciseNow());
    const isBegun = desk.stage.peek() !== 'choosing' && desk.stage.peek() !== 'briefing';
    const visit = desk.visit.peek();
    if (exercise !== null && isBegun) line.send({ say: 'exercise', desk: number, visit, exercise });
  };
  const line = openLine(peer, (said) => {
    if (said.desk !== number) return;
    if (said.say === 'decide') take(desk, said.as, said.decision);
    if (said.say === 'observe') observe(desk, said.as, said.what);
    if (said.say !== 'hello') return;
    isFollowed.value = true;
    tellExercise();
    tellClock();
  });
  effect(() => {
    desk.trace.value;
    desk.stage.value;
    desk.debrief.value;
    desk.room.showsTruth.value;
    tellExercise();
    tellClock();
  });
  setInterval(tellClock, SAY_MS);
  rememberRoomNow(desk);
}

/** At the room's moment, wherever exercise control looks; a role's own decisions only, unless exercise control sits there. */
function take(desk: Desk, as: RoleId, decision: DecisionBy): void {
  const role = desk.data.roles.find(({ id }) => id === as);
  if (role === undefined || !mayTake(role, decision)) return;
  desk.decide({ ...decision, atSec: Math.floor(desk.room.sec.peek()) });
}

function observe(desk: Desk, as: RoleId, what: Observed): void {
  const role = desk.data.roles.find(({ id }) => id === as);
  if (role?.evaluates === true) desk.observe({ ...what, atSec: Math.floor(desk.room.sec.peek()) });
}

/** A window follows, or did; nothing says when it is closed. */
const isFollowed = signal(false);
export const hasRoomScreen: ReadonlySignal<boolean> = isFollowed;

let opened: Window | null = null;
let isTelling = false;

export function tellSecondWindow(desk: Desk): void {
  if (isTelling) return;
  isTelling = true;
  tellFrom(desk, () => opened);
}

/** Opens the room's second window; false where the browser won't. */
export function openSecondWindow(desk: Desk): boolean {
  tellSecondWindow(desk);
  const address = `${location.href.replace(/[?#].*/s, '')}?view=room&desk=${numberOfDesk()}`;
  opened = open(address, 'muster-room', 'popup,width=1280,height=800');
  return opened !== null;
}

/** The second window's end. */
export function hearDesk(hear: (said: Said) => void): Line {
  const number = new URLSearchParams(location.search).get('desk') ?? '';
  const line = openLine(
    () => globalThis.opener as Window | null,
    (said) => {
      if (said.desk === number && said.say !== 'hello') hear(said);
    },
  );
  line.send({ say: 'hello', desk: number });
  return line;
}
