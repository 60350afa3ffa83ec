// The network of an exercise laid out for running: nodes (centres, then coordinating groups), links from both their ends,
// and the ways through it while everything works, found once and kept.

import { assert, at } from '../base/assert.ts';
import { servingCentre } from '../model/coordination.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import type { Ways, Wiring } from './quickest-paths.ts';

export interface NetworkLayout {
  readonly wiring: Wiring;
  readonly nodeCount: number;
  /** Node of each force's control room. */
  readonly roomOfForce: Int16Array;
  /** Ways from a node while everything works, once they have been asked for. */
  readonly waysInPeace: (Ways | null)[];
}

export function layOutNetwork({ centres, network, forces }: ResolvedExercise): NetworkLayout {
  const nodes = new Map([...centres, ...network.groups].map(({ id }, n) => [id, n]));
  const nodeOf = (id: string): number => {
    const node = nodes.get(id);
    assert(node !== undefined, 'a node that was not checked', { id });
    return node;
  };
  const ends = network.links.map(({ a, b }) => [nodeOf(a), nodeOf(b)] as const);
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
  const minutes = network.links.flatMap(({ channel }) => {
    const { min, p10, p50, p90, max } = at(
      network.channels,
      network.channels.findIndex(({ id }) => id === channel),
    ).latencyMin;
    return [min, p10, p50, p90, max];
  });
  return {
    wiring: { first, link, end, minutes: Float64Array.from(minutes) },
    nodeCount: nodes.size,
    roomOfForce: Int16Array.from(forces, (force) => servingCentre(centres, 'controlRoom', force)),
    waysInPeace: Array.from(nodes, () => null),
  };
}
