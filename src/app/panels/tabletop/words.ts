// Words of setting up a tabletop.

import type { Readiness } from '../../exercise/keeping.ts';
import { whole } from '../format.ts';

export const TITLE = 'Run a tabletop';
export const TITLE_BEGUN = 'Papers and the room’s screen';
export const CLOSE = 'Close, Escape';
export const ROOM = 'The room has';
export const minutes = (count: number): string => `${count} minutes`;
export const planOf = (brief: number, play: number, debrief: number, speed: number): string =>
  `${brief} minutes to brief, ${play} to play at about ${speed} times the clock with stops to decide, ${debrief} for the hot debrief. No source says how a room divides its time: this division is Muster’s own judgement.`;
export const NO_INJECTS =
  'This scenario has no Main Events List: the pack holds no inject cards, and control tells what happens as the clock shows it.';
export const injects = (count: number): string => `${count} injects, from the scenario’s Main Events List.`;
export const PAPERS = 'Papers';
export const PACK = 'Save the pack to print (HTML)';
export const PACK_HINT =
  'Exercise instruction, a card for each role, map on A3, decision log; for control the running order and inject cards.';
export const CARDS = 'Save the inject cards alone (HTML)';
export const CARDS_HINT = 'The running order and a card for each inject, for control.';
export const CARDS_HINT_BEGUN =
  'As the list stands now: injects added, edited or brought in have their cards, those skipped have none.';
export const SCREEN = 'The room’s screen';
export const READY = 'Is this computer ready?';
export const LOOKING = 'Being looked at…';
export const GO = 'Begin';
export const REHEARSE = 'Rehearse at speed';
export const REHEARSE_HINT = 'Begins and plays at once, fast; nobody else need be there';
export const NOT_RUN = 'The exercise is being worked out…';

interface Check {
  readonly what: string;
  readonly isGood: boolean;
  readonly says: string;
}

const LASTS: Readonly<Record<Readiness['lasting'], string>> = {
  promised: 'The browser has promised to keep what is saved here.',
  notPromised:
    'The browser keeps it, but makes no promise: it may clear it when space is short. Save a copy (Ctrl S) at each break, or have it kept in a file of yours (the disk, top right).',
  fromDisk:
    'This page was opened from disk, and some browsers forget then. Save a copy (Ctrl S) at each break, or have it kept in a file of yours (the disk, top right).',
  unknown:
    'The browser does not say whether it will last. Save a copy (Ctrl S) at each break, or have it kept in a file of yours (the disk, top right).',
};

/** Each thing that a room relies on, and what to do about it. */
export const checksOf = ({ stores, lasting, freeMb, secondScreen, fromDisk }: Readiness): readonly Check[] => [
  {
    what: 'Decisions are saved',
    isGood: stores,
    says: stores
      ? 'Every decision is written down before it shows.'
      : 'This browser refuses to store anything, as in a private window. Use an ordinary window, or save a copy often.',
  },
  { what: 'What is saved lasts', isGood: lasting === 'promised', says: LASTS[lasting] },
  {
    what: 'Space',
    isGood: freeMb === null || freeMb > 50,
    says:
      freeMb === null
        ? 'The browser does not say how much is left; an exercise needs little.'
        : `${whole(freeMb)} MB are left for it; an exercise needs less than one.`,
  },
  {
    what: 'Second screen',
    isGood: secondScreen === true,
    says:
      secondScreen === null
        ? 'The browser does not say. With one projector, give roles their cards on paper and show this desk.'
        : secondScreen
          ? 'A second screen is joined. Extend the desktop onto it rather than mirror it.'
          : 'One screen is seen. Give roles their cards on paper, and show this desk only when all may see it.',
  },
  {
    what: 'Without a network',
    isGood: fromDisk,
    says: fromDisk
      ? 'Everything is in this one file: no network is needed.'
      : 'This page is from a server, and fetches parts when they are first opened. Where the network may fail, open the single file muster.html from disk instead.',
  },
];

/** Choosing what the room is to run. */
export const WHICH = 'Run a tabletop: which exercise?';
export const WITH_LIST = 'Ready for a room';
export const WITH_LIST_SAYS = 'With a Main Events List: injects that fire as the exercise runs, and cards to hand out.';
export const WITHOUT_LIST = 'Without injects';
export const WITHOUT_LIST_SAYS = 'The room works from the clock and the map; injects can be added on the desk.';
export const injectCount = (count: number): string => (count === 1 ? '1 inject' : `${count} injects`);
export const YOUR_OWN = 'Have one of your own?';
export const OPEN_OWN = 'Open a file';
