// What evaluators saw of an exercise: whether what an inject was expected to bring about came about, and notes against objectives
// and paragraphs. It is of roles and of the exercise, never of a person. Entries are only ever added, so that undo goes back
// along them.

/** How an expected action turned out; nothing is said of one that nobody has marked. */
export const OUTCOMES = ['met', 'partly', 'notMet', 'notObserved'] as const;
export type Outcome = (typeof OUTCOMES)[number];

interface Entered {
  /** The exercise's time at which it was written down. */
  readonly atSec: number;
  /** Of whoever wrote it, or empty. */
  readonly initials: string;
  /** Steps of the exercise that could be undone then: it is undone before those, and after later ones. */
  readonly step: number;
}

/** The last one of an expected action holds. */
export interface Mark extends Entered {
  readonly kind: 'mark';
  /** Id of the inject, and the words of what it was to bring about. */
  readonly inject: string;
  readonly expected: string;
  readonly outcome: Outcome;
  readonly note: string;
}

export interface Note extends Entered {
  readonly kind: 'note';
  /** Id of an objective or number of a paragraph of the requirement; neither for the exercise as a whole. */
  readonly objective?: string;
  readonly paragraph?: string;
  readonly text: string;
}

export type Entry = Mark | Note;

export interface Evaluation {
  readonly entries: readonly Entry[];
  /** How many of them hold: those beyond were undone, and redo brings them back. */
  readonly count: number;
}

export const NOT_EVALUATED: Evaluation = { entries: [], count: 0 };

/** More than anybody writes down in an exercise. */
export const MOST_ENTRIES = 1000;
export const LONGEST_NOTE = 1000;
/** As long as a list of injects may word an expected action. */
export const LONGEST_EXPECTED = 4000;
export const LONGEST_INITIALS = 8;

/** Entries that hold, each with its place among all. */
const held = ({ entries, count }: Evaluation) => entries.slice(0, count).map((entry, place) => ({ entry, place }));

/** The mark of an expected action that holds, and its place among the entries; null where there is none. */
export function markOf(evaluation: Evaluation, inject: string, expected: string) {
  const found = held(evaluation).findLast(
    ({ entry }) => entry.kind === 'mark' && entry.inject === inject && entry.expected === expected,
  );
  return found === undefined || found.entry.kind !== 'mark' ? null : { mark: found.entry, place: found.place };
}

/** Notes in the order in which they were written. */
export const notesOf = (evaluation: Evaluation) =>
  held(evaluation).flatMap(({ entry, place }) => (entry.kind === 'note' ? [{ note: entry, place }] : []));

/** One more; what had been undone is gone. */
export const withEntry = ({ entries, count }: Evaluation, entry: Entry): Evaluation =>
  count >= MOST_ENTRIES ? { entries, count } : { entries: [...entries.slice(0, count), entry], count: count + 1 };

/** Whether the next to be undone, with so many steps of the exercise behind it, is the last entry. */
export const isUndoneNext = ({ entries, count }: Evaluation, step: number): boolean =>
  entries[count - 1]?.step === step;
export const isRedoneNext = ({ entries, count }: Evaluation, step: number): boolean => entries[count]?.step === step;

/** Of all expected actions in a list, how many are marked as what. */
export function outcomesOf(
  evaluation: Evaluation,
  injects: readonly { readonly id: string; readonly expected: readonly string[] }[],
): Readonly<Record<Outcome | 'unmarked', number>> {
  const counts = { met: 0, partly: 0, notMet: 0, notObserved: 0, unmarked: 0 };
  for (const { id, expected } of injects) {
    for (const one of expected) counts[markOf(evaluation, id, one)?.mark.outcome ?? 'unmarked']++;
  }
  return counts;
}
