// The network of an exercise laid out for running: nodes (centres, then coordinating groups, then partners), links from both their ends,
// and the ways through it while everything works, found once and kept. Plain loops: this is run again at every move of a slider.

import { assert, at } from '../base/assert.ts';
import { servingAmong } from '../model/coordination.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import type { Network } from '../model/network.ts';
import { nodesOf } from '../model/partners.ts';
import { bindForce } from '../model/scenario-rules.ts';
import { NUMBERS, type Ways, type Wiring } from './quickest-paths.ts';

export interface NetworkLayout {
  readonly wiring: Wiring;
  readonly nodeCount: number;
  /** Nodes from here on are partners. */
  readonly firstPartnerNode: number;
  /** Node of each force's control room. */
  readonly roomOfForce: Int16Array;
  /** Place of a force among those that host an incident; −1 for others. */
  readonly hostSlot: Int16Array;
  /** Links of the wiring beyond the network's own: a liaison officer of each force with each host, slot × forces + force. */
  readonly postedCount: number;
  readonly postedChannel: string | null;
  /** By link of the wiring. */
  readonly channelOfLink: readonly string[];
  /** Ways from a node while everything works, once they have been asked for. */
  readonly waysInPeace: (Ways | null)[];
}

export function layOutNetwork({ centres, network, forces, scenario, doctrine }: ResolvedExercise): NetworkLayout {
  const nodes = new Map(nodesOf({ centres, network }).map(({ id }, n) => [id, n]));
  const nodeOf = (id: string): number => {
    const node = nodes.get(id);
    assert(node !== undefined, 'a node that was not checked', { id });
    return node;
  };
  const serving = servingAmong(centres);
  const rooms = forces.map((force) => serving('controlRoom', force));
  const hosts = [...new Set(scenario.incidents.map(({ force }) => bindForce(force, scenario)))];
  const postedChannel = doctrine.coordination?.messages?.postedLiaison?.channel ?? null;
  const channelOfLink = network.links.map(({ channel }) => channel);
  // Both ends of each link, one after the other.
  const ends: number[] = [];
  for (const { a, b } of network.links) ends.push(nodeOf(a), nodeOf(b));
  if (postedChannel !== null) {
    for (const host of hosts) {
      const there = at(
        rooms,
        forces.findIndex(({ id }) => id === host),
      );
      for (const room of rooms) {
        ends.push(there, room);
        channelOfLink.push(postedChannel);
      }
    }
  }
  return {
    wiring: { ...arcsBetween(ends, nodes.size), minutes: minutesOf(network, channelOfLink) },
    nodeCount: nodes.size,
    firstPartnerNode: centres.length + network.groups.length,
    roomOfForce: Int16Array.from(rooms),
    hostSlot: Int16Array.from(forces, ({ id }) => hosts.indexOf(id)),
    postedChannel,
    postedCount: channelOfLink.length - network.links.length,
    channelOfLink,
    waysInPeace: new Array<Ways | null>(nodes.size).fill(null),
  };
}

/** Links as arcs, both ways, in the order of the nodes that they leave; those of one node in the order of the links. */
function arcsBetween(ends: readonly number[], nodes: number): Omit<Wiring, 'minutes'> {
  const first = new Int32Array(nodes + 1);
  for (const node of ends) first[node + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const link = new Int32Array(ends.length);
  const end = new Int32Array(ends.length);
  const next = first.slice();
  for (let n = 0; n < ends.length; n++) {
    const arc = next[ends[n]!]!++;
    link[arc] = n >> 1;
    end[arc] = ends[n ^ 1]!;
  }
  return { first, link, end };
}

/** Five numbers a link: those of its channel. */
function minutesOf({ channels }: Network, channelOfLink: readonly string[]): Float64Array {
  const minutes = new Float64Array(channelOfLink.length * NUMBERS);
  const known = new Map(
    channels.map(({ id, latencyMin: { min, p10, p50, p90, max } }) => [id, [min, p10, p50, p90, max]]),
  );
  for (let n = 0; n < channelOfLink.length; n++) {
    const five = known.get(channelOfLink[n]!);
    assert(five !== undefined, 'a channel that was not checked', { id: channelOfLink[n] });
    minutes.set(five, n * NUMBERS);
  }
  return minutes;
}
