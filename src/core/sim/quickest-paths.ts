// The quickest ways of a message from one node of the network to all others. A link's time is five numbers; the way is
// chosen by the middle ones, and its own five numbers are the sums along it.

/** Five numbers a node, in minutes: minimum, 10%, 50%, 90%, maximum. Infinity where no way leads. */
export type Ways = Float64Array;
export const NUMBERS = 5;
const MIDDLE = 2;

/** Links in the order of the nodes they leave: those of node n are `first[n]` up to `first[n + 1]`, each seen from both ends. */
export interface Wiring {
  readonly first: Int32Array;
  readonly link: Int32Array;
  readonly end: Int32Array;
  /** Five numbers a link. */
  readonly minutes: Float64Array;
}

/**
 * Ways from a node. `factorOf` says how many times its usual time a link takes now (Infinity where it carries nothing),
 * `passesOn` whether a node hands messages on. Of equally quick ways the one through the earlier node is taken.
 */
export function quickestWays(
  { first, link, end, minutes }: Wiring,
  from: number,
  factorOf: (link: number) => number,
  passesOn: (node: number) => boolean,
): Ways {
  const nodes = first.length - 1;
  const ways = new Float64Array(nodes * NUMBERS).fill(Number.POSITIVE_INFINITY);
  ways.fill(0, from * NUMBERS, (from + 1) * NUMBERS);
  const settled = new Uint8Array(nodes);
  for (;;) {
    const node = nearestOpen(ways, settled);
    if (node < 0) return ways;
    settled[node] = 1;
    if (node !== from && !passesOn(node)) continue;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const factor = factorOf(link[arc]!);
      const [here, there, by] = [node * NUMBERS, end[arc]! * NUMBERS, link[arc]! * NUMBERS];
      if (ways[here + MIDDLE]! + minutes[by + MIDDLE]! * factor >= ways[there + MIDDLE]!) continue;
      for (let n = 0; n < NUMBERS; n++) ways[there + n] = ways[here + n]! + minutes[by + n]! * factor;
    }
  }
}

/** The nearest node not settled yet that can be reached; −1 for none. A hundred nodes need no heap. */
function nearestOpen(ways: Ways, settled: Uint8Array): number {
  let best = -1;
  let bestMin = Number.POSITIVE_INFINITY;
  for (let node = 0; node < settled.length; node++) {
    const middle = ways[node * NUMBERS + MIDDLE]!;
    if (settled[node] === 0 && middle < bestMin) {
      best = node;
      bestMin = middle;
    }
  }
  return best;
}
