// The table of disruptions: roads closed or slowed, centres and links that fail or lack staff, with when each lasts.

import { remember } from '../../../core/base/remember.ts';
import { linkPairs } from '../../../core/model/link-pairs.ts';
import { wordsOfArea } from '../../../core/model/road-area.ts';
import { type Disruption, isRoadEffect } from '../../../core/model/scenario.ts';
import { FACT } from '../../../core/trace/facts.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { percent, sentence } from '../format.ts';
import { weekdayHourText } from '../read/clock.ts';
import { nodeName } from '../read/links.ts';
import type { Column } from './columns.ts';
import * as words from './words.ts';

export interface DisruptionRow {
  readonly name: string;
  readonly effect: string;
  readonly hits: string;
  /** 0 not yet, 1 now, 2 over. */
  readonly stage: number;
  readonly fromSec: number | null;
  readonly untilSec: number | null;
  readonly target: Selection | null;
}

const STAGES = [words.NOT_YET, words.LASTS, words.IS_OVER];

/** When each began and ended in this run. */
const times = remember(({ facts }: Trace) => {
  const [began, ended] = [new Map<number, number>(), new Map<number, number>()];
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n];
    if (kind === FACT.disruptionBegan) began.set(facts.subject[n]!, facts.timeSec[n]!);
    if (kind === FACT.disruptionEnded) ended.set(facts.subject[n]!, facts.timeSec[n]!);
  }
  return { began, ended };
});

export const disruptionRows = (trace: Trace, state: ExerciseState): DisruptionRow[] =>
  (trace.header.exercise.scenario.disruptions ?? []).map((one, n) => {
    const fromSec = times(trace).began.get(n) ?? null;
    const isBegun = fromSec !== null && fromSec <= state.timeSec;
    return {
      name: sentence(one.name),
      effect: effectText(one),
      hits: sentence(hitsOf(trace, one)),
      stage: state.disruptionOpen[n] === 1 ? 1 : isBegun ? 2 : 0,
      fromSec,
      untilSec: times(trace).ended.get(n) ?? null,
      target: targetOf(trace, one),
    };
  });

const effectText = ({ effect, speedShare }: Disruption): string =>
  effect === 'slowed' ? `${words.EFFECT_WORDS.slowed} to ${percent(speedShare ?? 1)}` : words.EFFECT_WORDS[effect];

function hitsOf(trace: Trace, { effect, roads = [], centres, links, channels }: Disruption): string {
  if (isRoadEffect(effect)) return roads.map(wordsOfArea).join(', ');
  const { exercise } = trace.header;
  return [
    ...exercise.centres.flatMap(({ id, name }) => (centres.includes(id) ? [name] : [])),
    ...linkPairs(exercise).flatMap((pair) =>
      pair.links.some((n) => links.includes(exercise.network.links[n]!.id))
        ? [`${nodeName(trace, pair.a)} – ${nodeName(trace, pair.b)}`]
        : [],
    ),
    ...exercise.network.channels.flatMap(({ id, name }) => (channels.includes(id) ? [words.channelText(name)] : [])),
  ].join(', ');
}

/** The first centre or link that it names. */
function targetOf({ header: { exercise } }: Trace, { centres, links }: Disruption): Selection | null {
  const centre = exercise.centres.findIndex(({ id }) => centres.includes(id));
  if (centre >= 0) return { kind: 'centre', index: centre };
  const link = exercise.network.links.findIndex(({ id }) => links.includes(id));
  return link < 0 ? null : { kind: 'link', index: link };
}

export function disruptionColumns({ header }: Trace): readonly Column<DisruptionRow>[] {
  const moment = (key: 'fromSec' | 'untilSec', title: string): Column<DisruptionRow> => ({
    key,
    title,
    why: 'disrupted',
    share: 11,
    figures: true,
    text: (row) => (row[key] === null ? '' : weekdayHourText(header, row[key])),
    order: (row) => row[key] ?? Number.MAX_SAFE_INTEGER,
  });
  return [
    { key: 'name', title: 'Disruption', share: 26, text: ({ name }) => name },
    { key: 'effect', title: 'Effect', share: 14, text: ({ effect }) => effect },
    { key: 'hits', title: 'On', share: 34, text: ({ hits }) => hits },
    { key: 'stage', title: 'State', share: 9, text: ({ stage }) => STAGES[stage] ?? '', order: ({ stage }) => stage },
    moment('fromSec', 'From'),
    moment('untilSec', 'Until'),
  ];
}

export const selectDisruption = ({ target }: DisruptionRow): Selection | null => target;
