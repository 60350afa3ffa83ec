// What evaluators marked and noted, as they wrote it: every expected action of an inject that was given, marked or not, and the
// notes by objective and paragraph. Of roles, never of a person.

import { markOf, NOT_EVALUATED, notesOf, type Outcome, outcomesOf } from '../../model/evaluation.ts';
import { spokenRole } from '../../model/roles.ts';
import { allInjects, firesOf } from '../../trace/injects.ts';
import { momentText } from '../../trace/local-clock.ts';
import { type Block, type Line, paragraph, type Section, say } from '../document.ts';
import { type Figures, numberText } from '../figures.ts';
import type { TellsOf } from '../run.ts';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'met',
  partly: 'partly met',
  notMet: 'not met',
  notObserved: 'not observed',
};

/** Nothing where there was nothing to mark and nobody noted anything. */
export function evaluation(tells: TellsOf, figures: Figures): readonly Section[] {
  const blocks = [...expectations(tells, figures), ...notes(tells, figures)];
  return blocks.length === 0 ? [] : [{ title: 'Evaluation', blocks }];
}

/** Injects that were given in this run, each with its place in the list. */
const givenOf = ({ trace }: TellsOf) => {
  const fired = new Set(firesOf(trace).map(({ number }) => number));
  return allInjects(trace.header).flatMap(({ inject }, n) => (fired.has(n) ? [inject] : []));
};

function expectations(tells: TellsOf, figures: Figures): readonly Block[] {
  const given = givenOf(tells).filter(({ expected }) => expected.length > 0);
  if (given.length === 0) return [];
  const marked = tells.debrief.evaluation ?? NOT_EVALUATED;
  const counts = outcomesOf(marked, given);
  const of = (outcome: Outcome | 'unmarked') => figures.of(`outcomes:${outcome}`, numberText(counts[outcome]));
  return [
    paragraph(
      say`Of the actions that injects of this run were expected to bring about, ${of('met')} were marked as met, ${of('partly')} as partly met, ${of('notMet')} as not met, ${of('notObserved')} as not observed; ${of('unmarked')} were not marked.`,
    ),
    {
      kind: 'table',
      file: 'expectations',
      caption: say`What was expected, as evaluators marked it`,
      columns: [
        { head: 'Inject', width: 20 },
        { head: 'Role', width: 14 },
        { head: 'Expected' },
        { head: 'Marked', width: 12 },
        { head: 'When, by', width: 15 },
        { head: 'Note', width: 20 },
      ],
      rows: given.flatMap(({ id, number, title, to, expected }) =>
        expected.map((one): readonly Line[] => {
          const found = markOf(marked, id, one);
          const at = `/evaluation/entries/${found?.place ?? 0}`;
          return [
            say`${figures.of(`injectName:${id}`, `${number} ${title}`)}`,
            [to.map((role) => spokenRole(role as never)).join(', ')],
            say`${figures.of(`injectExpected:${id}:${expected.indexOf(one)}`, one)}`,
            [found === null ? 'not marked' : OUTCOME_WORDS[found.mark.outcome]],
            found === null ? ['–'] : whenAndBy(tells, found.place, found.mark, figures),
            found === null || found.mark.note === '' ? ['–'] : say`${figures.written(`${at}/note`)}`,
          ];
        }),
      ),
    },
  ];
}

function whenAndBy(
  { trace }: TellsOf,
  place: number,
  { atSec, initials }: { readonly atSec: number; readonly initials: string },
  figures: Figures,
): Line {
  const when = figures.of(`writtenTime:${place}`, momentText(trace.header, Math.floor(atSec)));
  return initials === '' ? say`${when}` : say`${when}, ${figures.written(`/evaluation/entries/${place}/initials`)}`;
}

function notes(tells: TellsOf, figures: Figures): readonly Block[] {
  const taken = notesOf(tells.debrief.evaluation ?? NOT_EVALUATED);
  const { objectives = [] } = tells.trace.header.exercise.scenario.mel ?? {};
  if (taken.length === 0) return [];
  return [
    {
      kind: 'table',
      file: 'notes',
      caption: say`Notes of evaluators, in the order in which they were taken`,
      columns: [{ head: 'When, by', width: 18 }, { head: 'About', width: 30 }, { head: 'Note' }],
      rows: taken.map(({ note, place }): readonly Line[] => {
        const objective = objectives.findIndex(({ id }) => id === note.objective);
        const at = `/evaluation/entries/${place}`;
        return [
          whenAndBy(tells, place, note, figures),
          objective >= 0
            ? say`${figures.header(`/exercise/scenario/mel/objectives/${objective}/text`)}`
            : note.objective !== undefined
              ? say`${figures.written(`${at}/objective`)}`
              : note.paragraph !== undefined
                ? say`SPR ${figures.written(`${at}/paragraph`)}`
                : ['the exercise as a whole'],
          say`${figures.written(`${at}/text`)}`,
        ];
      }),
    },
  ];
}
