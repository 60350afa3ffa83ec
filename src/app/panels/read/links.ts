// Links of the network as rows, at the cursor: who is joined to whom over which channels, and what of it works. Pure.

import { type LinkPair, linkPairs, type PairState, pairState } from '../../../core/model/link-pairs.ts';
import type { Channel } from '../../../core/model/network.ts';
import { nodesOf } from '../../../core/model/partners.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface JoinedRow {
  /** Any link between the two, to be selected. */
  readonly link: number;
  readonly name: string;
  readonly state: PairState;
}

export const nodeName = ({ header }: Trace, node: number): string => nodesOf(header.exercise)[node]?.name ?? '';

/** The pair that a link is of; undefined where an exercise has no such link. */
export const pairOf = ({ header }: Trace, link: number): LinkPair | undefined =>
  linkPairs(header.exercise).find(({ links }) => links.includes(link));

/** Everybody that a centre is joined to: what doesn't wholly work first, then in the order of the network. */
export function joinedTo(trace: Trace, state: ExerciseState, node: number): JoinedRow[] {
  const rows = linkPairs(trace.header.exercise).flatMap((pair): JoinedRow[] => {
    if (pair.a !== node && pair.b !== node) return [];
    const name = nodeName(trace, pair.a === node ? pair.b : pair.a);
    return [{ link: pair.links[0] ?? -1, name, state: pairState(pair, state.linkState) }];
  });
  return rows.sort((x, y) => Number(x.state === 'whole') - Number(y.state === 'whole'));
}

export interface ChannelRow {
  readonly link: number;
  readonly channel: Channel;
  /** Place among a link's states. */
  readonly state: number;
}

/** Channels between two, quickest first. */
export function channelRows({ header }: Trace, state: ExerciseState, { links }: LinkPair): ChannelRow[] {
  const { network } = header.exercise;
  return links
    .flatMap((link): ChannelRow[] => {
      const channel = network.channels.find(({ id }) => id === network.links[link]?.channel);
      return channel === undefined ? [] : [{ link, channel, state: state.linkState[link]! }];
    })
    .sort((x, y) => x.channel.latencyMin.p50 - y.channel.latencyMin.p50);
}
