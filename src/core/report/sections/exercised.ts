// What was exercised: scenario, threat, hour and length, whose assumptions, what happened where; and what came of it.

import { at } from '../../base/assert.ts';
import { threatOf } from '../../model/spr.ts';
import { momentText } from '../../trace/local-clock.ts';
import { ARRIVAL_SHARES, type ArrivalTimes, measureArrivals } from '../../trace/measures.ts';
import { type Block, type Line, paragraph, type Section, say } from '../document.ts';
import { type Figures, lengthText } from '../figures.ts';
import type { TellsOf } from '../run.ts';

export function exercised(tells: TellsOf, figures: Figures): Section {
  const { header } = tells.trace;
  const { scenario } = header.exercise;
  const threat = threatOf(tells.editions, scenario.sprEdition, scenario.threat);
  const facts: readonly (readonly [string, Line])[] = [
    ['Scenario', say`${figures.header('/exercise/scenario/title')}`],
    [
      'Threat',
      say`${figures.of('threat:', threat.name)} (Strategic Policing Requirement ${figures.header('/exercise/scenario/sprEdition')})`,
    ],
    ['Begins', say`${figures.start}, lasting ${figures.header('/exercise/scenario/durationHours')} hours`],
    ['Told of', toldOf(tells, figures)],
    ['Assumptions', say`${figures.header('/exercise/doctrine/title')}`],
    ...scenario.parameters.map((one) => {
      const force = header.exercise.forces.findIndex(({ id }) => id === one.value);
      return [one.label, say`${figures.header(`/exercise/forces/${force}/name`)}`] as const;
    }),
  ];
  return {
    title: 'What was exercised',
    blocks: [
      paragraph(say`${figures.header('/exercise/scenario/summary')}`),
      paragraph(say`${figures.header('/exercise/scenario/tests')}`),
      {
        kind: 'table',
        caption: say`The exercise`,
        columns: [{ head: 'What', width: 25 }, { head: 'As exercised' }],
        rows: facts.map(([what, line]) => [[what], line]),
      },
      incidents(tells, figures),
      ...arrivals(tells, figures),
    ],
  };
}

/** What came after where the room stopped is not in this record. */
function toldOf({ trace: { header } }: TellsOf, figures: Figures): Line {
  const { durationHours } = header.exercise.scenario;
  if (header.durationSec >= Math.round(durationHours * 3600)) return ['The whole run'];
  return say`What was played, until ${figures.of('toldUntil:', momentText(header, header.durationSec))}`;
}

function incidents({ trace }: TellsOf, figures: Figures): Block {
  return {
    kind: 'table',
    caption: say`What happened where`,
    columns: [{ head: 'Incident' }, { head: 'Place' }, { head: 'Host force' }, { head: 'Rendezvous' }],
    rows: trace.header.incidents.map(({ force }, n) => [
      say`${figures.header(`/incidents/${n}/name`)}`,
      say`${figures.header(`/incidents/${n}/placeName`)}`,
      say`${figures.header(`/exercise/forces/${force}/name`)}`,
      say`${figures.header(`/incidents/${n}/rendezvousName`)}`,
    ]),
  };
}

const COLUMNS = ['first', ...ARRIVAL_SHARES.map((share) => `${share}`)] as const;

function arrivals({ trace }: TellsOf, figures: Figures): readonly Block[] {
  const measures = measureArrivals(trace);
  if (measures.length === 0) return [];
  const timeAt = (times: ArrivalTimes, column: number): number | null =>
    column === 0 ? times.firstSec : at(times.shareSec, column - 1);
  const cell = (n: number, column: number): Line => {
    const sec = timeAt(at(measures, n).all, column);
    return sec === null ? ['never'] : say`${figures.of(`arrival:${n}:${column}`, lengthText(sec))}`;
  };
  return [
    {
      kind: 'table',
      file: 'arrivals',
      caption: say`How soon units were there, from the first request; the host’s own and those of other forces together. Source: the record of this run`,
      columns: [
        { head: 'Incident' },
        { head: 'Capability' },
        { head: 'Units required at most', numeric: true },
        { head: 'First unit', numeric: true },
        { head: 'A tenth', numeric: true },
        { head: 'Four tenths', numeric: true },
        { head: 'Six tenths', numeric: true },
        { head: 'All', numeric: true },
      ],
      rows: measures.map(({ incident, capability }, n) => [
        say`${figures.header(`/incidents/${incident}/name`)}`,
        say`${figures.header(`/exercise/capabilities/${capability}/name`)}`,
        say`${figures.of(`required:${n}`, String(at(measures, n).requirementUnits))}`,
        ...COLUMNS.map((_, column) => cell(n, column)),
      ]),
    },
  ];
}
