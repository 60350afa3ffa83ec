// Exercise control's running order and a card for each inject, as the list stands: those added on the desk too, texts as they were
// edited, and none that was skipped.

import type { Role } from '../model/roles.ts';
import { firesOf, type InjectStanding, injectsAt } from '../trace/injects.ts';
import { momentText } from '../trace/local-clock.ts';
import type { Trace } from '../trace/trace.ts';
import { type Block, heading, joined, type Line, paragraph, type Section, say } from './document.ts';
import type { Figures } from './figures.ts';
import { injectPlace } from './inject-place.ts';
import * as words from './pack-words.ts';
import type { Timetable } from './timetable.ts';

interface CardsOf {
  readonly trace: Trace;
  readonly roles: readonly Role[];
}

/** By the room's time; those that this run never comes to stand last. */
const listed = (trace: Trace, { injectMin }: Timetable): readonly InjectStanding[] =>
  injectsAt(trace, trace.header.durationSec)
    .filter(({ status }) => status !== 'skipped' && status !== 'absent')
    .sort(
      ({ number: x }, { number: y }) =>
        (injectMin.get(x) ?? Number.MAX_SAFE_INTEGER) - (injectMin.get(y) ?? Number.MAX_SAFE_INTEGER) || x - y,
    );

export function runningOrder({ trace, roles }: CardsOf, figures: Figures, table: Timetable): Section {
  const injects = listed(trace, table);
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
          rows: injects.map(({ number, inject }): readonly Line[] => [
            roomTime(number, figures, table),
            exerciseTime(trace, number, figures),
            say`${figures.header(`${injectPlace(trace, number)}/number`)}`,
            say`${figures.header(`${injectPlace(trace, number)}/title`)}`,
            [rolesOf(inject.to, roles)],
            joined(
              inject.expected.map((_, m) => say`${figures.header(`${injectPlace(trace, number)}/expected/${m}`)}`),
              '; ',
            ),
          ]),
        };
  return { title: 'Running order', page: 'newPage', blocks: [paragraph([words.CONTROL_ONLY]), order] };
}

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

export const injectCards = (of: CardsOf, figures: Figures, table: Timetable): readonly Section[] =>
  listed(of.trace, table).map((standing) => injectCard(of, standing, figures, table));

function injectCard({ trace, roles }: CardsOf, standing: InjectStanding, figures: Figures, table: Timetable): Section {
  const { number, inject } = standing;
  const { media } = inject;
  const place = injectPlace(trace, number);
  return {
    title: 'Inject card',
    page: 'newPage',
    blocks: [
      heading(say`${figures.header(`${place}/number`)}. ${figures.header(`${place}/title`)}`),
      paragraph(
        say`To: ${rolesOf(inject.to, roles)}. Exercise time: ${exerciseTime(trace, number, figures)}. Minutes into the room: ${roomTime(number, figures, table)}.`,
      ),
      paragraph(say`${figures.of(`injectText:${number}`, inject.text)}`),
      ...(media === undefined ? [] : [paragraph(say`To show with it: ${figures.header(`${place}/media`)}`)]),
      { kind: 'blankRows', columns: [{ head: 'What we do about it' }], rows: 6 },
    ],
  };
}
