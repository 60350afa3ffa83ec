// What the road document's door refuses: one fault a row, then several at once.

import { expect, test } from 'vitest';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';

const sound = () => ({
  format: 'muster-roads/1',
  source: 'a test',
  asOf: '2025',
  basis: 'illustrative',
  licence: 'MIT',
  nodes: [
    ['a', 'Alpha', 52, -1, 'open'],
    ['b', 'Bravo', 52.1, -1, 'open'],
    ['c', 'Charlie', 52.1, -1.1, 'conurbation'],
  ] as unknown[][],
  edges: [
    ['a', 'b', 'A1', 'trunk', 12_000, 0, 'open', [52.05, -1.01]],
    ['b', 'c', 'Ferry', 'ferry', 7000, 20, 'open', []],
  ] as unknown[][],
});
type Sound = ReturnType<typeof sound>;

const faults: readonly [string, (file: Sound) => void, string, string, string][] = [
  ['format', (f) => Object.assign(f, { format: 'roads' }), '/format', '"roads"', 'muster-roads/1'],
  ['source missing', (f) => Object.assign(f, { source: undefined }), '/source', 'nothing', 'a text'],
  ['unknown node', (f) => (f.edges[0]![1] = 'z'), '/edges/0/1', '"z"', 'to: the id of a node'],
  ['negative length', (f) => (f.edges[0]![4] = -5), '/edges/0/4', '-5', 'lengthM: metres, 1 to 500000'],
  ['shorter than great circle', (f) => (f.edges[0]![4] = 9000), '/edges/0/4', '9000', 'at least the 11119 m'],
  ['class', (f) => (f.edges[0]![3] = 'lane'), '/edges/0/3', '"lane"', 'class: motorway, dual'],
  ['zone', (f) => (f.nodes[2]![4] = 'moon'), '/nodes/2/4', '"moon"', 'zone: open'],
  ['road number', (f) => (f.edges[0]![2] = ''), '/edges/0/2', '""', 'a road number'],
  ['edge to itself', (f) => (f.edges[0]![1] = 'a'), '/edges/0/1', '"a"', 'another node than from'],
  ['ferry on land', (f) => (f.edges[0]![5] = 10), '/edges/0/5', '10', '0 on land'],
  ['ferry that takes no time', (f) => (f.edges[1]![5] = 0), '/edges/1/5', '0', 'above 0 on a ferry'],
  ['latitude and longitude swapped', (f) => (f.nodes[0]![2] = -1), '/nodes/0/2', '-1', 'lat: degrees north, 49 to 61'],
  ['half a shape point', (f) => (f.edges[0]![7] = [52.05]), '/edges/0/7', '"1 numbers"', 'pairs of lat and lon'],
  ['two nodes of one id', (f) => (f.nodes[2]![0] = 'a'), '/nodes/2/0', '"a"', 'node 0 has it'],
  ['a graph in pieces', (f) => f.edges.pop(), '/edges', '1 nodes cut off from a: c', 'one piece'],
  ['no nodes', (f) => Object.assign(f, { nodes: [], edges: [] }), '/nodes', '0', '1 to 65535 nodes'],
  ['an edge that is no list', (f) => Object.assign(f.edges, { 0: 'M1' }), '/edges/0', '"M1"', '[from, to, road'],
];

test.each(faults)('%s', (_name, spoil, path, found, expected) => {
  const file = sound();
  spoil(file);
  const parsed = parseRoadGraph(JSON.stringify(file));
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  const problem = parsed.problems.find((p) => p.path === path);
  expect(problem?.found).toContain(found);
  expect(problem?.expected).toContain(expected);
});

test('the sound document parses, both ways along each edge', () => {
  const parsed = parseRoadGraph(JSON.stringify(sound()));
  expect(parsed.ok && parsed.value.nodeCount).toBe(3);
  expect(parsed.ok && [...parsed.value.arcs]).toEqual([0, ~0, 1, ~1]);
});

test('several faults are told at once', () => {
  const file = sound();
  file.edges[0]![0] = 'y';
  file.edges[0]![4] = 0;
  file.nodes[1]![3] = 99;
  const parsed = parseRoadGraph(JSON.stringify(file));
  expect(!parsed.ok && parsed.problems.map((p) => p.path)).toEqual(['/nodes/1/3', '/edges/0/0', '/edges/0/4']);
});

test.each(['', '{', '[1, 2]', 'null', '"roads"'])('a text that is no road document is refused: %j', (text) => {
  expect(parseRoadGraph(text).ok).toBe(false);
});
