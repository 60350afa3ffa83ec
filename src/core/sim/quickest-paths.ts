// The quickest ways of a message from one node of the network to others. A link's time is five numbers; the way is chosen by
// the middle ones, and its own five numbers are the sums along it. Found only as far as somebody asks: most messages go next door.

import type { Quantiles } from '../base/quantiles.ts';
import { createNodeHeap, type NodeHeap } from '../routing/heap.ts';

/** Five numbers a node, in minutes: minimum, 10%, 50%, 90%, maximum. */
export const NUMBERS = 5;
const MIDDLE = 2;

/** Ways from one node, as far as they have been looked for under the same conditions. */
export interface Ways {
  /** Five numbers a node, Infinity where no way has been found. */
  readonly minutes: Float64Array;
  /** The middle numbers again, and by them the nodes that may yet pass on; of equally near ones the earlier comes first. */
  readonly middle: Float64Array;
  readonly open: NodeHeap;
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
  const middle = new Float64Array(nodes);
  const open = createNodeHeap(nodes);
  open.reset(middle);
  open.raise(from);
  return { minutes, middle, open };
}

/** Looks on until the way to a node is known: until whatever may yet pass on is no nearer. */
export function findWay(ways: Ways, wiring: Wiring, to: number, conditions: Conditions): void {
  const { minutes, middle, open } = ways;
  for (let node = open.peek(); node >= 0; node = open.peek()) {
    if (middle[node]! >= minutes[to * NUMBERS + MIDDLE]!) return;
    passOn(ways, wiring, open.pop(), conditions);
  }
}

function passOn({ minutes, middle, open }: Ways, wiring: Wiring, from: number, { factor, passesOn }: Conditions): void {
  const { first, link, end } = wiring;
  const here = from * NUMBERS;
  const last = first[from + 1]!;
  for (let arc = first[from]!; arc < last; arc++) {
    const node = end[arc]!;
    const there = node * NUMBERS;
    const by = link[arc]! * NUMBERS;
    const times = factor[link[arc]!]!;
    // A link that takes no time and carries nothing would else come to no number at all.
    if (times === Number.POSITIVE_INFINITY) continue;
    const soon = minutes[here + MIDDLE]! + wiring.minutes[by + MIDDLE]! * times;
    if (soon >= minutes[there + MIDDLE]!) continue;
    for (let n = 0; n < NUMBERS; n++) minutes[there + n] = minutes[here + n]! + wiring.minutes[by + n]! * times;
    if (passesOn[node] === 0) continue;
    middle[node] = soon;
    open.raise(node);
  }
}

/** The time to a node that the way to is known of; null where none leads. */
export function timeTo({ minutes }: Ways, to: number): Quantiles | null {
  const at = to * NUMBERS;
  const max = minutes[at + 4]!;
  if (max === Number.POSITIVE_INFINITY) return null;
  return { min: minutes[at]!, p10: minutes[at + 1]!, p50: minutes[at + 2]!, p90: minutes[at + 3]!, max };
}
