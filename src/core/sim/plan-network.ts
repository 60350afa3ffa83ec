// The network of an exercise laid out for running: nodes (centres, then coordinating groups, then partners), links from both their ends,
// and the ways through it while everything works, found once and kept.

import { assert, at } from '../base/assert.ts';
import { servingCentre } from '../model/coordination.ts';
import type { ForceId } from '../model/dataset.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { nodesOf } from '../model/partners.ts';
import { bindForce } from '../model/scenario-rules.ts';
import type { Ways, Wiring } from './quickest-paths.ts';

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
  const rooms = forces.map((force) => servingCentre(centres, 'controlRoom', force));
  const hosts = [...new Set(scenario.incidents.map(({ force }) => bindForce(force, scenario)))];
  const hostSlot = Int16Array.from(forces, ({ id }) => hosts.indexOf(id));
  const channel = doctrine.coordination?.messages?.postedLiaison?.channel;
  const posted = channel === undefined ? [] : hosts.flatMap((host) => forces.map(({ id }) => ({ host, donor: id })));
  const roomOf = (force: ForceId): number =>
    at(
      rooms,
      forces.findIndex(({ id }) => id === force),
    );
  const ends = [
    ...network.links.map(({ a, b }) => [nodeOf(a), nodeOf(b)] as const),
    ...posted.map(({ host, donor }) => [roomOf(host), roomOf(donor)] as const),
  ];
  const first = new Int32Array(nodes.size + 1);
  for (const [a, b] of ends) {
    first[a + 1]!++;
    first[b + 1]!++;
  }
  for (let node = 0; node < nodes.size; node++) first[node + 1]! += first[node]!;
  const [link, end] = [new Int32Array(ends.length * 2), new Int32Array(ends.length * 2)];
  const next = first.slice();
  ends.forEach(([a, b], n) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const arc = next[from]!++;
      link[arc] = n;
      end[arc] = to;
    }
  });
  const channels = [...network.links.map((one) => one.channel), ...posted.map(() => channel)];
  const minutes = channels.flatMap((id) => {
    const over = network.channels.find((one) => one.id === id);
    assert(over !== undefined, 'a channel that was not checked', { id });
    const { min, p10, p50, p90, max } = over.latencyMin;
    return [min, p10, p50, p90, max];
  });
  return {
    wiring: { first, link, end, minutes: Float64Array.from(minutes) },
    nodeCount: nodes.size,
    firstPartnerNode: centres.length + network.groups.length,
    roomOfForce: Int16Array.from(rooms),
    hostSlot,
    postedChannel: channel ?? null,
    postedCount: posted.length,
    waysInPeace: Array.from(nodes, () => null),
  };
}
