// Words of the page of questions.

import type { Variation } from '../../../core/experiments/variations.ts';
import { listed, whole } from '../format.ts';
import type { Cut, Missing } from './typed/read.ts';

export const BACK = 'Back to the start';
export const HOW_SOON = 'How soon?';
export const WHAT_IF = 'What if?';
export const WHAT_IS_LEFT = 'What is left?';
export const WHY_LATE = 'Why late?';
export const EXAMPLES_HEAD = 'Muster answers four questions, however they are put. Ask one of these, or your own:';
export interface Example {
  readonly kind: string;
  readonly asks: string;
}
export const EXAMPLES: readonly Example[] = [
  {
    kind: HOW_SOON,
    asks: 'Which forces could put 40 PSUs into Leeds within four hours, and who is left below cover?',
  },
  {
    kind: WHAT_IS_LEFT,
    asks: 'Kent is asked for 3 PSUs and 6 of its 14 armed response vehicles for five days: what is left, and when does cover break?',
  },
  { kind: WHAT_IF, asks: 'What if the national tier had been activated two hours earlier in August 2024?' },
  { kind: WHY_LATE, asks: 'Why was the second unit from Kent late in one large disorder?' },
];
export const NOT_READ =
  'Muster can’t tell which question that is. It answers four, however they are put; the sentence below has the one that is chosen.';
/** After what is missing and needed. */
export const notAsked = (what: string): string => `Not asked yet: ${what}.`;
/** After what was not said and stands as it was. */
export const stands = (what: string): string => `Not said, so as it stands in the sentence below: ${what}.`;
export const MISSING: Readonly<Record<Missing, string>> = {
  units: 'how many units was not said or not understood',
  amount: 'units can be asked for whole, from 1 to 999',
  other:
    'these questions are answered for public order units, general officers and, of what a force lends, armed response vehicles; not for other capabilities',
  where: 'no force or town was understood',
  capability:
    'for armed crews no figures are made up force by force, so how soon they come can’t be told. Public order units and general officers can',
  lent: 'what the force is asked for was not understood: so many PSUs, so many armed response vehicles',
  change:
    'what is to change was not understood: the national tier so many hours earlier, or notice, deciding, booking in, cover or the share formed shorter or longer',
  force: 'the unit’s force was not understood',
  donor: 'which force is asked',
  days: 'for how long',
  scenario: 'which scenario',
};
export const CUT: Readonly<Record<Cut, string>> = {
  hours: 'It looks ahead by whole hours, from 1 to 96: the nearest to what was said stands in the sentence below.',
  days: 'It looks ahead by whole days, from 1 to 14: the nearest to what was said stands in the sentence below.',
};
export const AMOUNT_HINT = 'from 1 to 999';
export const HOLDS_NEEDED =
  'for the armed part, how many crews that force holds: your figure, none is made up for a force';
/** On the page of an answer that tells of the other part. */
export const armedUntold = (units: string, force: string): string =>
  `Nothing is told yet of the ${units}: how many ${force} holds is for it to say, and none is made up here. Its figure goes into the question above.`;
export const BROKEN_CURVE = 'Runs in which cover has broken by then';
export const HOW_COUNTED =
  'Everyday work, its own incidents and its guards go on at home. Cover breaks when fewer units are free there than it is to keep at that hour. Only this force has any to send, so all are asked of it; it agrees to what it can spare. Those sent stay for the whole time; reliefs are not counted.';
export const WHICH = 'Which question';
export const ASK_THIS = 'Ask this';
export const STOP = 'Stop';
export const PRINT = 'Print one page';
export const OTHER_FIGURES = 'Change other figures';
export const FIGURES_HINT =
  'Each at its low, as it stands, or at its high: of a time, one in ten is shorter than its low and one in ten longer than its high.';
export const LOW = 'Low';
export const STANDS = 'As it stands';
export const HIGH = 'High';
export const OTHERWISE = 'Otherwise than it stands:';
export const putBack = (name: string): string => `Put back: ${name}`;
export const tryLow = (value: string): string => `Try its low, ${value}`;
export const tryHigh = (value: string): string => `Try its high, ${value}`;
export const DECIDES = 'What decides it';
export const THERE_CURVE = 'Units there';
export const MOVES = 'What moves the answer';
export const MOVES_UNIT = 'minutes a unit waits, more or less';
export const WHEN_ALL = 'When all are there';
export const DONORS = 'From whom, in a run from the middle';
export const NOBODY_BELOW = 'Nobody falls below the cover that it keeps at home.';
export const downToIt = (forces: string): string =>
  `Down to the cover that they keep, with nothing more to give: ${forces}.`;
export const manyDown = (forces: number): string =>
  `${whole(forces)} forces, in bold, are down to the cover that they keep, with nothing more to give.`;
const NAMED_BELOW = 6;
export const belowText = (forces: readonly string[]): string =>
  `Below the cover that it keeps: ${listed(forces.length <= NAMED_BELOW ? forces : [...forces.slice(0, NAMED_BELOW), `${whole(forces.length - NAMED_BELOW)} others`])}.`;
export const IN_PARTS = 'Units made up of part of the serials count as parts of one.';
export const donorColumns = (place: string): string =>
  `Force, units, time to its first, left at home / to keep there. ${place} is where they book in.`;
export const LATE_PARTS = 'What the time went on';
export const IN_MIDDLE_RUN = 'In a run from the middle';
export const ON_DESK = 'Watch it on the desk';
export const FAILED = 'The question could not be answered.';
export const NOT_REAL = 'Holdings are illustrative figures, not real ones.';
export const NEVER = 'never';
export const NOBODY_COMES = 'In most runs nobody would be there in that time.';

export const VARIATION_WORDS: Readonly<Record<Variation['id'], string>> = {
  notice: 'Notice to move',
  deciding: 'Deciding and finding donors',
  booking: 'Leaving and booking in',
  activation: 'Activating the national tier',
  cover: 'Cover kept at home',
  formable: 'Share that can be formed',
};

/** Said after a figure that differs from tier to tier. */
export const IN_FIRST_TIER = 'in the first tier';
