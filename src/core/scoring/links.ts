// How those who had a part in this run were joined up: centres, control rooms, coordinating groups and partners, what they
// told each other, over which channels they could, and what failed. Which of several links carried a message the trace
// does not tell: only whether any did.

import { at } from '../base/assert.ts';
import type { Channel } from '../model/network.ts';
import { nodesOf, partnerLinksOf, partnerNode } from '../model/partners.ts';
import { FACT, isPartnerFact } from '../trace/facts.ts';
import { askerOf, roomsOf } from './messages.ts';
import type { RequestStory } from './requests.ts';
import { isWithin } from './scope.ts';
import type { ScoreInputs } from './types.ts';

export const TIERS = ['national', 'regional', 'rooms', 'partners'] as const;
export type Tier = (typeof TIERS)[number];

export interface Node {
  /** Place among the network's nodes: centres, then coordinating groups, then partners. */
  readonly node: number;
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  /** Requests that reached it, the longest that one waited there, and how often a host went round it. */
  requests: number;
  longestWaitSec: number;
  wentRound: number;
  /** Times that it failed or was overloaded. */
  failed: number;
  overloaded: number;
  readonly facts: number[];
}

/** Two who told each other something, or were to. */
export interface Edge {
  /** Nodes, the earlier one first. */
  readonly a: number;
  readonly b: number;
  /** Links of the network between the two, by index, and their channels, quickest first; none where others pass it on. */
  readonly links: readonly number[];
  readonly channels: readonly Channel[];
  /** Messages about requests: all of them, and those that no link carried. */
  messages: number;
  byOtherMeans: number;
  /** Times that a link of theirs failed or was degraded. */
  failures: number;
  /** Needs of a partner, and those that were not linked when due. */
  needed: number;
  missed: number;
  readonly facts: number[];
}

export interface Connections {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Everything up to the end of the scope's window. */
export function connectionsOf(inputs: ScoreInputs): Connections {
  const { trace } = inputs.reading;
  const drawing = begin(inputs);
  for (const story of inputs.reading.stories) tellRequests(inputs, drawing, story);
  tellQuestions(inputs, drawing);
  tellFailures(inputs, drawing);
  tellPartners(inputs, drawing);
  const inOrder = (rows: number[]): number[] => rows.sort((x, y) => x - y);
  for (const { facts } of [...drawing.nodes.values(), ...drawing.edges.values()]) inOrder(facts);
  // A node that only ever failed had no part.
  const ends = new Set([...drawing.edges.values()].flatMap(({ a, b }) => [a, b]));
  const hosts = new Set(trace.header.incidents.map(({ force }) => at(drawing.rooms, force)));
  return {
    nodes: [...drawing.nodes.values()]
      .filter(({ node, requests }) => ends.has(node) || hosts.has(node) || requests > 0)
      .sort((x, y) => x.node - y.node),
    edges: [...drawing.edges.values()].sort((x, y) => x.a - y.a || x.b - y.b),
  };
}

interface Drawing {
  readonly nodes: Map<number, Node>;
  readonly edges: Map<number, Edge>;
  /** Node of each force's control room. */
  readonly rooms: readonly number[];
  node(n: number): Node;
  edge(one: number, other: number): Edge;
}

function begin({ reading }: ScoreInputs): Drawing {
  const { exercise, incidents } = reading.trace.header;
  const { centres, network } = exercise;
  const all = nodesOf(exercise);
  const places = new Map(all.map(({ id }, n) => [id, n]));
  const linksOf = new Map<number, number[]>();
  const keyOf = (one: number, other: number): number => Math.min(one, other) * all.length + Math.max(one, other);
  network.links.forEach(({ a, b }, n) => {
    const key = keyOf(places.get(a) ?? -1, places.get(b) ?? -1);
    linksOf.set(key, [...(linksOf.get(key) ?? []), n]);
  });
  const nodes = new Map<number, Node>();
  const edges = new Map<number, Edge>();
  const tierOf = (n: number): Tier => {
    const kind = centres[n]?.kind;
    if (kind === undefined) return 'partners';
    return kind === 'controlRoom' ? 'rooms' : kind === 'regional' ? 'regional' : 'national';
  };
  const drawing: Drawing = {
    nodes,
    edges,
    rooms: roomsOf(reading),
    node(n) {
      const found = nodes.get(n) ?? { ...at(all, n), node: n, tier: tierOf(n), ...QUIET, facts: [] };
      nodes.set(n, found);
      return found;
    },
    edge(one, other) {
      const key = keyOf(one, other);
      const known = edges.get(key);
      if (known !== undefined) return known;
      const links = linksOf.get(key) ?? [];
      const ids = new Set(links.map((n) => at(network.links, n).channel));
      const channels = network.channels
        .filter(({ id }) => ids.has(id))
        .sort((x, y) => x.latencyMin.p50 - y.latencyMin.p50);
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      const made = { a, b, links, channels, ...UNUSED, facts: [] };
      edges.set(key, made);
      drawing.node(a);
      drawing.node(b);
      return made;
    },
  };
  for (const { force } of incidents) if (at(drawing.rooms, force) >= 0) drawing.node(at(drawing.rooms, force));
  return drawing;
}

const QUIET = { requests: 0, longestWaitSec: 0, wentRound: 0, failed: 0, overloaded: 0 };
const UNUSED = { messages: 0, byOtherMeans: 0, failures: 0, needed: 0, missed: 0 };

/** One message that arrived between two nodes; within a house there is none. */
function tell(drawing: Drawing, one: number, other: number, row: number): void {
  if (one < 0 || other < 0 || one === other) return;
  const edge = drawing.edge(one, other);
  edge.messages++;
  edge.facts.push(row);
}

function tellRequests({ reading, scope }: ScoreInputs, drawing: Drawing, story: RequestStory): void {
  const { facts } = reading.trace;
  for (const { centre, reached, taken, left, wentRound } of story.visits) {
    if (centre < 0 || !isWithin(scope, reached.sec)) continue;
    tell(drawing, at(drawing.rooms, story.host), centre, reached.row);
    const node = drawing.node(centre);
    const until = Math.min(scope.untilSec, (taken ?? left)?.sec ?? scope.untilSec);
    node.requests++;
    node.longestWaitSec = Math.max(node.longestWaitSec, until - reached.sec);
    node.facts.push(reached.row);
    if (wentRound === null || !isWithin(scope, wentRound.sec)) continue;
    node.wentRound++;
    node.facts.push(wentRound.row);
  }
  for (const row of story.byOtherMeans) {
    if (!isWithin(scope, facts.timeSec[row]!) || facts.a[row]! < 0 || facts.b[row]! < 0) continue;
    const edge = drawing.edge(facts.a[row]!, facts.b[row]!);
    edge.byOtherMeans++;
    edge.facts.push(row);
  }
}

/** What forces were asked and what they answered: by the request's centre, or by its host once that went round it. */
function tellQuestions({ reading, scope }: ScoreInputs, drawing: Drawing): void {
  for (const ask of reading.asks) {
    const { force, asked, answered } = ask;
    if (!isWithin(scope, asked.sec)) continue;
    const asker = askerOf(reading, drawing.rooms, ask);
    if (asker === null) continue;
    tell(drawing, asker, at(drawing.rooms, force), asked.row);
    if (answered !== null && isWithin(scope, answered.sec)) {
      tell(drawing, asker, at(drawing.rooms, force), answered.row);
    }
  }
}

function tellFailures({ reading, scope }: ScoreInputs, drawing: Drawing): void {
  const { facts } = reading.trace;
  const edgeOf = new Map(
    [...drawing.edges.values()].flatMap((edge) => edge.links.map((link) => [link, edge] as const)),
  );
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject] = [facts.kind[n]!, facts.subject[n]!];
    if (!isWithin(scope, facts.timeSec[n]!)) continue;
    if (kind === FACT.linkFailed || kind === FACT.linkDegraded) {
      const edge = edgeOf.get(subject);
      if (edge === undefined) continue;
      edge.failures++;
      edge.facts.push(n);
    } else if (kind === FACT.centreFailed || kind === FACT.centreOverloaded) {
      const node = drawing.node(subject);
      if (kind === FACT.centreFailed) node.failed++;
      else node.overloaded++;
      node.facts.push(n);
    }
  }
}

/** Links with partners, from the control room of the force whose incident needs them. */
function tellPartners({ reading, scope }: ScoreInputs, drawing: Drawing): void {
  const { facts, header } = reading.trace;
  const links = partnerLinksOf(header.exercise);
  if (links.length === 0) return;
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const isNeed = kind === FACT.partnerNeeded || kind === FACT.partnerLinkMissed;
    if ((!isNeed && !isPartnerFact(kind)) || !isWithin(scope, facts.timeSec[n]!)) continue;
    const link = at(links, facts.subject[n]!);
    const node = partnerNode(header.exercise, link);
    const room = at(drawing.rooms, at(header.incidents, link.incident).force);
    if (node < 0 || room < 0 || node === room) continue;
    const edge = drawing.edge(room, node);
    if (kind === FACT.partnerNeeded) edge.needed++;
    else if (kind === FACT.partnerLinkMissed) edge.missed++;
    edge.facts.push(n);
  }
}
