// What a room needs on paper for a tabletop: instruction, role cards, map and decision log for all; running order and inject
// cards for exercise control. Made of the exercise as it stands: before it begins, as it would run if nobody decided otherwise.

import type { Debrief } from '../model/debrief.ts';
import type { Role } from '../model/roles.ts';
import type { Scenario } from '../model/scenario.ts';
import { type SprEdition, threatOf } from '../model/spr.ts';
import { hostOf } from '../trace/seats.ts';
import type { Trace } from '../trace/trace.ts';
import { heading, joined, type Line, type Paper, paragraph, type Section, say } from './document.ts';
import { type Figures, figuresOf } from './figures.ts';
import { injectCards, runningOrder } from './inject-cards.ts';
import * as words from './pack-words.ts';
import { roleCard } from './role-card.ts';
import { type Timetable, timetableOf } from './timetable.ts';

export interface PackTells {
  readonly trace: Trace;
  readonly hash: string | null;
  readonly name: string;
  readonly debrief: Debrief;
  readonly editions: readonly SprEdition[];
  readonly roles: readonly Role[];
  /** How long the room has. */
  readonly roomMin: number;
  /** SVG of the map. */
  readonly map: string;
}

const MEL = '/exercise/scenario/mel';

export function exercisePack(tells: PackTells): Paper {
  const figures = figuresOf(tells);
  const table = timetableOf(tells.trace, tells.roomMin);
  return {
    title: say`${figures.header('/exercise/scenario/title')}`,
    kind: words.KIND,
    marking: tells.debrief.marking,
    banner: words.BANNER,
    sections: [
      instruction(tells, figures, table),
      ...tells.roles.map((role, n) => roleCard({ header: tells.trace.header, figures, roles: tells.roles }, role, n)),
      { title: 'Map', page: 'a3', blocks: [{ kind: 'drawing', svg: tells.map, says: words.MAP }] },
      log(),
      forControl(tells, figures),
      runningOrder(tells, figures, table),
      ...injectCards(tells, figures, table),
    ],
    proof: proofOf(figures),
  };
}

/** The inject cards alone, with the running order: as the list stands by now. */
export function injectPack(tells: PackTells): Paper {
  const figures = figuresOf(tells);
  const table = timetableOf(tells.trace, tells.roomMin);
  return {
    title: say`${figures.header('/exercise/scenario/title')}`,
    kind: words.CARDS_KIND,
    marking: tells.debrief.marking,
    banner: words.BANNER,
    sections: [runningOrder(tells, figures, table), ...injectCards(tells, figures, table)],
    proof: proofOf(figures),
  };
}

const proofOf = (figures: Figures): Line =>
  say`Muster ${figures.header('/engineVersion')}, seed ${figures.header('/seed')}, record ${figures.hash}`;

function instruction(tells: PackTells, figures: Figures, table: Timetable): Section {
  const { header } = tells.trace;
  const { scenario } = header.exercise;
  const threat = threatOf(tells.editions, scenario.sprEdition, scenario.threat);
  const objectives = scenario.mel?.objectives ?? [];
  return {
    title: 'Exercise instruction',
    blocks: [
      {
        kind: 'table',
        caption: say`The room and its time; how it is divided is Muster’s own judgement`,
        columns: [{ head: 'What', width: 26 }, { head: 'Here' }],
        rows: [
          [
            ['Threat'],
            say`${figures.of('threat:', threat.name)} (Strategic Policing Requirement ${figures.header('/exercise/scenario/sprEdition')})`,
          ],
          [['Host force'], say`${figures.header(`/exercise/forces/${hostOf(header)}/name`)}`],
          ...(scenario.parameters.length === 0
            ? []
            : [[['Place'], say`${figures.header('/incidents/0/placeName')}`] as const]),
          [['The exercise begins'], say`${figures.start}, exercise time`],
          [['The room has'], say`${minutes(figures, 'room', tells.roomMin)}`],
          [['of which briefing'], say`${minutes(figures, 'brief', table.briefMin)}`],
          [
            ['play'],
            say`${minutes(figures, 'play', table.playMin)}, at about ${figures.of('room:speed', String(table.speed))} times the speed of the clock, with stops to decide`,
          ],
          [['hot debrief'], say`${minutes(figures, 'debrief', table.debriefMin)}`],
        ],
      },
      ...(objectives.length === 0
        ? []
        : [
            heading(['Objectives']),
            {
              kind: 'list' as const,
              lines: objectives.map((_, n) => say`${figures.header(`${MEL}/objectives/${n}/text`)}`),
            },
          ]),
      heading(['The start']),
      paragraph(say`It is ${figures.start}. ${reported(scenario, figures)}`),
      heading(['Rules of the room']),
      { kind: 'list', lines: words.RULES.map((rule) => [rule]) },
    ],
  };
}

/** What the room knows when it begins: only what has been reported by then. */
function reported({ incidents }: Scenario, figures: Figures): Line {
  const known = incidents.flatMap(({ litBy, reportedAfterMin }, n) =>
    litBy === undefined && reportedAfterMin.value === 0 ? [say`${figures.header(`/incidents/${n}/name`)}`] : [],
  );
  return known.length === 0 ? [words.NOTHING_YET] : [words.REPORTED, ...joined(known, ', '), '.'];
}

/** What the exercise is about, which tells what is to come. */
function forControl({ trace }: PackTells, figures: Figures): Section {
  const { briefing } = trace.header.exercise.scenario;
  return {
    title: words.CONTROL_TITLE,
    page: 'newPage',
    blocks: [
      paragraph([words.CONTROL_ONLY]),
      heading(['What it tests']),
      paragraph(say`${figures.header('/exercise/scenario/tests')}`),
      heading(['What happens']),
      ...briefing.map((_, n) => paragraph(say`${figures.header(`/exercise/scenario/briefing/${n}`)}`)),
    ],
  };
}

const minutes = (figures: Figures, what: string, count: number): Line =>
  say`${figures.of(`room:${what}`, String(count))} minutes`;

const log = (): Section => ({
  title: 'Decision log',
  page: 'newPage',
  blocks: [
    {
      kind: 'blankRows',
      columns: words.LOG_COLUMNS.map((head) =>
        head === 'Decision' || head === 'Why' ? { head, width: 27 } : { head },
      ),
      rows: words.LOG_ROWS,
    },
  ],
});
