// What a room needs on paper for a tabletop: instruction, role cards, map and decision log for all; running order and inject
// cards for exercise control. Made of the exercise as it would run if nobody decided otherwise.

import { at } from '../base/assert.ts';
import type { Debrief } from '../model/debrief.ts';
import type { Role } from '../model/roles.ts';
import { type SprEdition, threatOf } from '../model/spr.ts';
import { allInjects, firesOf } from '../trace/injects.ts';
import { momentText } from '../trace/local-clock.ts';
import type { Trace } from '../trace/trace.ts';
import { type Block, heading, joined, type Line, type Paper, paragraph, type Section, say } from './document.ts';
import { type Figures, figuresOf } from './figures.ts';
import * as words from './pack-words.ts';
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
  const mel = tells.trace.header.exercise.scenario.mel?.injects ?? [];
  return {
    title: say`${figures.header('/exercise/scenario/title')}`,
    kind: words.KIND,
    marking: tells.debrief.marking,
    banner: words.BANNER,
    sections: [
      instruction(tells, figures, table),
      ...tells.roles.map((role, n) => roleCard(role, n, figures)),
      { title: 'Map', page: 'a3', blocks: [{ kind: 'drawing', svg: tells.map, says: words.MAP }] },
      log(),
      runningOrder(tells, figures, table),
      ...mel.map((_, n) => injectCard(tells, n, figures, table)),
    ],
    proof: say`Muster ${figures.header('/engineVersion')}, seed ${figures.header('/seed')}, record ${figures.hash}`,
  };
}

function instruction(tells: PackTells, figures: Figures, table: Timetable): Section {
  const { scenario } = tells.trace.header.exercise;
  const threat = threatOf(tells.editions, scenario.sprEdition, scenario.threat);
  const objectives = scenario.mel?.objectives ?? [];
  return {
    title: 'Exercise instruction',
    blocks: [
      paragraph(say`${figures.header('/exercise/scenario/tests')}`),
      {
        kind: 'table',
        caption: say`The room and its time; how it is divided is Muster’s own judgement`,
        columns: [{ head: 'What', width: 26 }, { head: 'Here' }],
        rows: [
          [
            ['Threat'],
            say`${figures.of('threat:', threat.name)} (Strategic Policing Requirement ${figures.header('/exercise/scenario/sprEdition')})`,
          ],
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
      heading(['What has happened']),
      ...scenario.briefing.map((_, n) => paragraph(say`${figures.header(`/exercise/scenario/briefing/${n}`)}`)),
      heading(['Rules of the room']),
      { kind: 'list', lines: words.RULES.map((rule) => [rule]) },
    ],
  };
}

const minutes = (figures: Figures, what: string, count: number): Line =>
  say`${figures.of(`room:${what}`, String(count))} minutes`;

function roleCard(role: Role, n: number, figures: Figures): Section {
  const of = (what: 'name' | 'about' | 'sees') => figures.of(`role:${n}:${what}`, role[what]);
  return {
    title: `Role card: ${role.name}`,
    page: 'newPage',
    blocks: [
      paragraph(say`${of('about')}`),
      heading(['What you know']),
      paragraph(say`${of('sees')}`),
      heading(['What you do']),
      paragraph([words.ROLE_RULE]),
      heading(['Notes']),
      { kind: 'blankRows', columns: [{ head: 'Time', width: 18 }, { head: 'Note' }], rows: 9 },
    ],
  };
}

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

function runningOrder({ trace, roles }: PackTells, figures: Figures, table: Timetable): Section {
  const injects = allInjects(trace.header);
  const order: Block =
    injects.length === 0
      ? paragraph([words.NO_INJECTS])
      : {
          kind: 'table',
          file: 'running-order',
          caption: [words.GIVE],
          columns: [
            { head: 'Room, minutes in', width: 11, numeric: true },
            { head: 'Exercise time', width: 15 },
            { head: 'No.', width: 6 },
            { head: 'Inject', width: 20 },
            { head: 'To', width: 17 },
            { head: 'Expected' },
          ],
          rows: inOrder(injects.length, table).map((n): readonly Line[] => [
            roomTime(n, figures, table),
            exerciseTime(trace, n, figures),
            say`${figures.header(`${MEL}/injects/${n}/number`)}`,
            say`${figures.header(`${MEL}/injects/${n}/title`)}`,
            [rolesOf(at(injects, n).inject.to, roles)],
            joined(
              at(injects, n).inject.expected.map((_, m) => say`${figures.header(`${MEL}/injects/${n}/expected/${m}`)}`),
              '; ',
            ),
          ]),
        };
  return { title: 'Running order', page: 'newPage', blocks: [paragraph([words.CONTROL_ONLY]), order] };
}

/** By the room's time; those that this run never comes to stand last. */
const inOrder = (count: number, { injectMin }: Timetable): number[] =>
  Array.from({ length: count }, (_, n) => n).sort(
    (x, y) => (injectMin.get(x) ?? Number.MAX_SAFE_INTEGER) - (injectMin.get(y) ?? Number.MAX_SAFE_INTEGER) || x - y,
  );

function roomTime(n: number, figures: Figures, { injectMin }: Timetable): Line {
  const min = injectMin.get(n);
  return min === undefined ? ['only if it comes about'] : say`${figures.of(`room:inject:${n}`, String(min))}`;
}

function exerciseTime(trace: Trace, n: number, figures: Figures): Line {
  const sec = firesOf(trace).find(({ number }) => number === n)?.sec;
  return sec === undefined ? ['not in this run'] : say`${figures.of(`injectTime:${n}`, momentText(trace.header, sec))}`;
}

const rolesOf = (ids: readonly string[], roles: readonly Role[]): string =>
  ids.map((id) => roles.find((role) => role.id === id)?.name ?? id).join(', ');

function injectCard(tells: PackTells, n: number, figures: Figures, table: Timetable): Section {
  const { inject } = at(allInjects(tells.trace.header), n);
  const { media } = inject;
  return {
    title: 'Inject card',
    page: 'newPage',
    blocks: [
      heading(say`${figures.header(`${MEL}/injects/${n}/number`)}. ${figures.header(`${MEL}/injects/${n}/title`)}`),
      paragraph(
        say`To: ${rolesOf(inject.to, tells.roles)}. Exercise time: ${exerciseTime(tells.trace, n, figures)}. Minutes into the room: ${roomTime(n, figures, table)}.`,
      ),
      paragraph(say`${figures.header(`${MEL}/injects/${n}/text`)}`),
      ...(media === undefined ? [] : [paragraph(say`To show with it: ${figures.header(`${MEL}/injects/${n}/media`)}`)]),
      { kind: 'blankRows', columns: [{ head: 'What we do about it' }], rows: 6 },
    ],
  };
}
