// The quickest ways of a message from one node of the network to others. A link's time is five numbers; the way is chosen by
// the middle ones, and its own five numbers are the sums along it. Found only as far as somebody asks: most messages go next door.

import type { Quantiles } from '../base/quantiles.ts';

/** Five numbers a node, in minutes: minimum, 10%, 50%, 90%, maximum. */
export const NUMBERS = 5;
const MIDDLE = 2;

/** Ways from one node, as far as they have been looked for under the same conditions. */
export interface Ways {
  /** Five numbers a node, Infinity where no way has been found. */
  readonly minutes: Float64Array;
  /** The middle numbers again of nodes that may yet pass on, side by side: they are looked through once for each such node. */
  readonly open: Float64Array;
  /** The nearest of those, the earlier of equally near ones; −1 for none. */
  next: number;
}

/** Ways from each node; stale once a link or a centre has changed. */
export interface WaysNow {
  known: (Ways | null)[];
  /** Those over some links of the network only. */
  over: WaysOver[];
  /** Under which all these are looked for; null until somebody asks. */
  conditions: Conditions | null;
  isStale: boolean;
  isPeace: boolean;
}

interface WaysOver {
  readonly from: number;
  readonly mayUse: Uint8Array;
  readonly ways: Ways;
  readonly conditions: Conditions;
}

/** Links in the order of the nodes they leave: those of node n are `first[n]` up to `first[n + 1]`, each seen from both ends. */
export interface Wiring {
  readonly first: Int32Array;
  readonly link: Int32Array;
  readonly end: Int32Array;
  /** Five numbers a link. */
  readonly minutes: Float64Array;
}

/** What the network is like at some time: nothing else changes a way. */
export interface Conditions {
  /** By link: how many times its usual time it takes; Infinity where it carries nothing. */
  readonly factor: Float64Array;
  /** By node: 1 where it hands messages on. */
  readonly passesOn: Uint8Array;
}

/** A search that hasn't left its node yet. */
export function waysFrom({ first }: Wiring, from: number): Ways {
  const nodes = first.length - 1;
  const minutes = new Float64Array(nodes * NUMBERS).fill(Number.POSITIVE_INFINITY);
  minutes.fill(0, from * NUMBERS, (from + 1) * NUMBERS);
  const open = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  open[from] = 0;
  return { minutes, open, next: from };
}

/** Whether the way to a node is known: whatever may yet pass on is no nearer. */
const isFound = ({ minutes, open, next }: Ways, to: number): boolean =>
  next < 0 || open[next]! >= minutes[to * NUMBERS + MIDDLE]!;

/** Looks on until the way to a node is known. Of equally quick ways the one through the earlier node is taken. */
export function findWay(ways: Ways, wiring: Wiring, to: number, conditions: Conditions): void {
  while (!isFound(ways, to)) {
    passOn(ways, wiring, conditions);
    ways.next = nearest(ways.open);
  }
}

function passOn({ minutes, open, next }: Ways, wiring: Wiring, { factor, passesOn }: Conditions): void {
  const { first, link, end } = wiring;
  const here = next * NUMBERS;
  const last = first[next + 1]!;
  open[next] = Number.POSITIVE_INFINITY;
  for (let arc = first[next]!; arc < last; arc++) {
    const node = end[arc]!;
    const there = node * NUMBERS;
    const by = link[arc]! * NUMBERS;
    const times = factor[link[arc]!]!;
    const soon = minutes[here + MIDDLE]! + wiring.minutes[by + MIDDLE]! * times;
    if (soon >= minutes[there + MIDDLE]!) continue;
    for (let n = 0; n < NUMBERS; n++) minutes[there + n] = minutes[here + n]! + wiring.minutes[by + n]! * times;
    if (passesOn[node] === 1) open[node] = soon;
  }
}

/** A hundred nodes need no heap. */
function nearest(open: Float64Array): number {
  let best = -1;
  let bestMin = Number.POSITIVE_INFINITY;
  for (let node = 0; node < open.length; node++) {
    if (open[node]! < bestMin) {
      best = node;
      bestMin = open[node]!;
    }
  }
  return best;
}

/** The time to a node that the way to is known of; null where none leads. */
export function timeTo({ minutes }: Ways, to: number): Quantiles | null {
  const at = to * NUMBERS;
  const max = minutes[at + 4]!;
  if (max === Number.POSITIVE_INFINITY) return null;
  return { min: minutes[at]!, p10: minutes[at + 1]!, p50: minutes[at + 2]!, p90: minutes[at + 3]!, max };
}
