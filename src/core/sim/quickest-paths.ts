// The quickest ways of a message from one node of the network to all others. A link's time is five numbers; the way is
// chosen by the middle ones, and its own five numbers are the sums along it.

/** Five numbers a node, in minutes: minimum, 10%, 50%, 90%, maximum. Infinity where no way leads. */
export type Ways = Float64Array;
export const NUMBERS = 5;
const MIDDLE = 2;

/** Ways from each node; stale once a link or a centre has changed. */
export interface WaysNow {
  known: (Ways | null)[];
  /** Those over some links of the network only. */
  over: { readonly from: number; readonly mayUse: Uint8Array; readonly ways: Ways }[];
  isStale: boolean;
  isPeace: boolean;
}

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
  // The middle numbers again of nodes that may yet pass on, side by side: they are looked through once for each such node.
  const middle = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  middle[from] = 0;
  for (;;) {
    const node = nearest(middle);
    if (node < 0) return ways;
    middle[node] = Number.POSITIVE_INFINITY;
    const here = node * NUMBERS;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const [there, by] = [end[arc]! * NUMBERS, link[arc]! * NUMBERS];
      const factor = factorOf(link[arc]!);
      const soon = ways[here + MIDDLE]! + minutes[by + MIDDLE]! * factor;
      if (soon >= ways[there + MIDDLE]!) continue;
      for (let n = 0; n < NUMBERS; n++) ways[there + n] = ways[here + n]! + minutes[by + n]! * factor;
      if (passesOn(end[arc]!)) middle[end[arc]!] = soon;
    }
  }
}

/** The nearest node that can be reached, the earlier of equally near ones; −1 for none. A hundred nodes need no heap. */
function nearest(middle: Float64Array): number {
  let best = -1;
  let bestMin = Number.POSITIVE_INFINITY;
  for (let node = 0; node < middle.length; node++) {
    if (middle[node]! < bestMin) {
      best = node;
      bestMin = middle[node]!;
    }
  }
  return best;
}
