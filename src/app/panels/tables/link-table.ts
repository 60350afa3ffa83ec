// The table of links: everybody who can reach each other, over which channels, what of it works, and what passed so far.

import { linkPairs, PAIR_STATES, type PairState, pairState } from '../../../core/model/link-pairs.ts';
import type { ScoringRules } from '../../../core/model/scoring.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';
import { minutesText, whole } from '../format.ts';
import { PAIR_WORDS } from '../inspector/words.ts';
import { connectionsIn } from '../read/findings.ts';
import { channelRows, nodeName } from '../read/links.ts';
import type { Column } from './columns.ts';

export interface LinkRow {
  /** The first of those between the two, as on the map. */
  readonly link: number;
  readonly one: string;
  readonly other: string;
  readonly state: PairState;
  readonly channels: string;
  /** How long a message usually takes over the quickest. */
  readonly quickestMin: number;
  readonly messages: number;
  readonly byOtherMeans: number;
  readonly failures: number;
}

export function linkRows(trace: Trace, state: ExerciseState, rules: ScoringRules): LinkRow[] {
  const scope = { fromSec: 0, untilSec: state.timeSec, force: null, region: null, capability: null };
  const passed = new Map(connectionsIn(trace, rules, scope).edges.map((edge) => [`${edge.a} ${edge.b}`, edge]));
  return linkPairs(trace.header.exercise).map((pair): LinkRow => {
    const edge = passed.get(`${pair.a} ${pair.b}`);
    const channels = channelRows(trace, state, pair);
    return {
      link: pair.links[0] ?? -1,
      one: nodeName(trace, pair.a),
      other: nodeName(trace, pair.b),
      state: pairState(pair, state.linkState),
      channels: channels.map(({ channel }) => channel.name.toLowerCase()).join(', '),
      quickestMin: channels[0]?.channel.latencyMin.p50 ?? 0,
      messages: edge?.messages ?? 0,
      byOtherMeans: edge?.byOtherMeans ?? 0,
      failures: edge?.failures ?? 0,
    };
  });
}

const figure = (
  key: 'messages' | 'otherMeans' | 'failures',
  title: string,
  share: number,
  of: (row: LinkRow) => number,
): Column<LinkRow> => ({
  key,
  title,
  why: key,
  share,
  figures: true,
  text: (row) => whole(of(row)),
  order: of,
});

export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  { key: 'one', title: 'One', share: 25, text: (row) => row.one, says: (row) => `${row.one} – ${row.other}` },
  { key: 'other', title: 'Other', share: 25, text: (row) => row.other },
  {
    key: 'state',
    title: 'Now',
    share: 13,
    text: (row) => PAIR_WORDS[row.state],
    order: (row) => PAIR_STATES.indexOf(row.state),
  },
  { key: 'channels', title: 'Channels, quickest first', share: 22, text: (row) => row.channels },
  {
    key: 'quickest',
    title: 'Quickest',
    why: 'usually',
    share: 10,
    figures: true,
    text: (row) => minutesText(row.quickestMin),
    order: (row) => row.quickestMin,
  },
  figure('messages', 'Messages', 11, (row) => row.messages),
  figure('otherMeans', 'Other means', 14, (row) => row.byOtherMeans),
  figure('failures', 'Failures', 10, (row) => row.failures),
];

export const selectLink = (row: LinkRow): Selection => ({ kind: 'link', index: row.link });
