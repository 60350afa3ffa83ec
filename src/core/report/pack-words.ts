// Words of the pack for a tabletop exercise. Rules of a room, in no force's own words.

import type { DecisionKind } from '../model/decisions.ts';
import type { Role } from '../model/roles.ts';

export const KIND = 'Tabletop exercise pack';
export const BANNER =
  'For exercise only. Nothing in this pack is a real event, order or request. What single forces hold is mostly illustrative, and nobody is ranked by it.';
export const RULES: readonly string[] = [
  'Every call, message and note begins and ends with the marking at the head of this page.',
  'No request leaves the room. Whoever is needed and is not here is played by exercise control.',
  'A real event always comes first: whoever hears of one says so, and the exercise stops at once.',
  'Roles decide with what they know at that moment. There are no trick questions, and no person is scored.',
  'Each decision goes into the log as it is taken, with the time, the role and the reason. Control enters it.',
];
export const CONTROL_ONLY = 'For exercise control only: it tells what is to come.';
export const NO_INJECTS =
  'This scenario has no Main Events List: control tells what happens as the clock shows it, and there are no inject cards.';
export const GIVE =
  'Read out or hand over at the time given; the time is that of this run, and moves when decisions change what happens.';
export const LOG_COLUMNS = ['Exercise time', 'Role', 'Decision', 'Why', 'What we knew', 'Entered'] as const;
export const LOG_ROWS = 14;
export const MAP =
  'Map of force areas with the places of this exercise. Contains National Statistics data and Ordnance Survey data, Crown copyright and database right.';

export const CARDS_KIND = 'Inject cards';
export const NOTHING_YET =
  'Nothing has been reported yet. What happens is told as it happens, by exercise control and on the room’s screen.';
export const REPORTED = 'What is already reported: ';
export const CONTROL_TITLE = 'For exercise control';

/** Whether a role only watches: what it writes down is no decision of the room. */
export const watches = ({ decides }: Pick<Role, 'decides'>): boolean => decides.every((kind) => kind === 'note');
export const DECIDES_NOTHING =
  'Nothing. You take no decision and give no hint; if you are asked, say that you are watching.';
export const DECIDES_ANY =
  'What happens in the room’s time. You can enter any decision; one in another role’s stead is marked as yours in the log.';
export const DECIDES_HOW =
  'Say a decision aloud with its reason. It is entered on your screen, or by exercise control for you. What no screen has is written down all the same.';
export const DECIDES: Readonly<Record<DecisionKind, string>> = {
  activateTier: 'that a further level of aid stands up: regional, or national',
  declare: 'that an incident is declared',
  request: 'how many units more are asked for, and by when they are needed',
  answer: 'what your force answers when it is asked: all, a part, or none',
  takeOver: 'that people decide from now on what would otherwise go by standing practice',
  handBack: 'that standing practice holds again',
  note: 'anything else: it is written down',
  inject: 'what becomes of an inject: given now, held, changed or left out',
  chooseDonors: 'which forces are asked first',
  setCover: 'what your force keeps at home',
  holdInReserve: 'how many units are held back at the rendezvous',
  commitReserve: 'that the units held back go to work',
  release: 'how many units may go home',
  divert: 'that units on their way go elsewhere',
  prePosition: 'that units form up and stand by before they are asked for',
  rendezvous: 'how many units can be received at the rendezvous at once',
  relief: 'how long a tour of duty is',
  liaison: 'that a liaison officer goes to the host’s control room',
  openGroup: 'that the strategic coordinating group is called',
  militaryAid: 'that military aid is asked for',
  seekDirection: 'that direction is sought, as the last resort',
};
export const HOLDS = 'Your force holds, of what is asked for in this exercise:';
export const HOLDS_NONE = 'Of what is asked for in this exercise your force holds no unit of its own.';
export const HOLDS_BASIS =
  'As this exercise has it: mostly illustrative, and not a real holding. Not all are on duty at once.';
export const TOLD_PLAYER =
  'Exercise control gives you each inject that is meant for you when its time comes: on paper, aloud or on your screen. What others answer reaches you when they say it. Nobody tells you what comes next.';
export const TOLD_WATCHER =
  'You see each inject when the room gets it, and everything that has happened by then. Nobody tells you what comes next.';
export const TOLD_CONTROL =
  'You have the running order behind this card, which tells when each inject falls if nobody decides otherwise. Decisions move it: the list of injects on the desk has the present times.';
export const SCREEN_CONTROL =
  'The desk itself, which shows what is ahead: turn it from the room. For the projector open the room’s screen from the desk (the clock at the top, or the list of injects).';
export const screenOf = (name: string): string =>
  `The room’s screen, for everyone. Where you have one of your own, or share the desk: choose “${name}” there under “Shown to”. With neither, this card and the injects are enough.`;
export const MARK = 'Mark each as met, partly met, not met or not observed.';
