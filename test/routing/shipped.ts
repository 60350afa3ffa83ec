// The network and speeds as shipped, parsed once for the tests of this folder.

import { readFileSync } from 'node:fs';
import { assert } from '../../src/core/base/assert.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { createRouter } from '../../src/core/routing/router.ts';

export const textOf = (name: string): string =>
  readFileSync(new URL(`../../data/roads/${name}`, import.meta.url), 'utf8');

const parsedGraph = parseRoadGraph(textOf('roads.json'));
const parsedSpeeds = parseSpeeds(textOf('speeds.json'));
assert(parsedGraph.ok && parsedSpeeds.ok, 'the shipped documents are sound');

export const graph = parsedGraph.value;
export const speeds = parsedSpeeds.value;
export const router = createRouter(graph, speeds);
export const freeFlow = createRouter(graph, { ...speeds, traffic: [] });

export function nodeOf(id: string): number {
  const node = graph.nodeIndex.get(id);
  assert(node !== undefined, 'a node of the network', { id });
  return node;
}
