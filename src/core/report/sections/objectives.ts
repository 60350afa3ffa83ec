// What the exercise was to show, and the injects that served it: when each was given, to whom, what was expected, and the
// decisions that followed. Whether an expectation was met is for evaluators to say.

import { spokenRole } from '../../model/roles.ts';
import { allInjects, firesOf } from '../../trace/injects.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Block, joined, type Line, paragraph, type Section, say } from '../document.ts';
import type { Figures } from '../figures.ts';
import { hasHadItsTime, whatHappened } from '../followed.ts';
import { injectPlace } from '../inject-place.ts';
import type { TellsOf } from '../run.ts';

const MEL = '/exercise/scenario/mel';

/** Nothing where there is no inject: neither in the scenario, nor added by exercise control. */
export function objectives(tells: TellsOf, figures: Figures): readonly Section[] {
  const { mel } = tells.trace.header.exercise.scenario;
  if (mel === undefined && allInjects(tells.trace.header).length === 0) return [];
  const aims: Block[] =
    mel === undefined || mel.objectives.length === 0
      ? []
      : [
          {
            kind: 'table',
            file: 'objectives',
            caption: say`What the exercise was to show, and the injects that served it`,
            columns: [{ head: 'Objective' }, { head: 'Injects', width: 16 }, { head: 'SPR', width: 14 }],
            rows: mel.objectives.map((_, n): readonly Line[] => [
              say`${figures.header(`${MEL}/objectives/${n}/text`)}`,
              served(tells, n, figures),
              say`${figures.header(`${MEL}/objectives/${n}/sprParagraphs`)}`,
            ]),
          },
        ];
  return [{ title: 'Objectives and injects', blocks: [...aims, injects(tells, figures), paragraph([MARKED])] }];
}

const MARKED =
  'What followed is told by its time, not as a cause. Whether an expected action was taken is for those who watched to say: the evaluation below tells what they marked.';

function served({ trace }: TellsOf, objective: number, figures: Figures): Line {
  const { mel } = trace.header.exercise.scenario;
  const id = mel?.objectives[objective]?.id ?? '';
  const numbers = allInjects(trace.header).flatMap(({ inject }, n): Line[] =>
    inject.objectives.includes(id) ? [say`${figures.header(`${injectPlace(trace, n)}/number`)}`] : [],
  );
  return numbers.length === 0 ? ['none'] : joined(numbers, ', ');
}

const noneText = (trace: Trace, row: number | undefined): string =>
  row === undefined || hasHadItsTime(trace, row) ? 'none within two hours' : 'none by then';

function injects({ trace }: TellsOf, figures: Figures): Block {
  const fires = new Map(firesOf(trace).map(({ number, sec }) => [number, sec]));
  const happened = whatHappened(trace);
  return {
    kind: 'table',
    file: 'injects',
    caption: say`The Main Events List, as it was given`,
    columns: [
      { head: 'No.', width: 6 },
      { head: 'Inject', width: 20 },
      { head: 'To', width: 15 },
      { head: 'Given', width: 13 },
      { head: 'Expected' },
      { head: 'Decisions that followed', width: 22 },
    ],
    rows: allInjects(trace.header).map(({ inject }, n): readonly Line[] => {
      const sec = fires.get(n);
      const entry = happened.find(({ kind, row }) => kind === 'inject' && trace.facts.subject[row] === n);
      const decided = (entry?.followed ?? []).map(
        ({ row }): Line => say`${figures.factTime(row)}: ${figures.fact(row)}`,
      );
      return [
        say`${figures.header(`${injectPlace(trace, n)}/number`)}`,
        say`${figures.header(`${injectPlace(trace, n)}/title`)}`,
        [inject.to.map((role) => spokenRole(role as never)).join(', ')],
        sec === undefined || entry === undefined ? ['not given'] : say`${figures.factTime(entry.row)}`,
        joined(
          inject.expected.map((_, m) => say`${figures.header(`${injectPlace(trace, n)}/expected/${m}`)}`),
          '; ',
        ),
        decided.length === 0 ? [noneText(trace, entry?.row)] : joined(decided, '; '),
      ];
    }),
  };
}
