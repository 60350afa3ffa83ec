// The road network's document, checked by hand at the door: a graph, or everything that is wrong with it. Columns are
// positional to keep the file small; problems name the column in words. Knows nothing of where the text came from.

import { fail, ok, type Result } from '../base/result.ts';
import { distanceM } from './distance.ts';
import { buildRoadGraph, type EdgeRow, type NodeRow, type RoadGraph, type RoadsAbout } from './graph.ts';
import { type Notes, readFields, readJson, readList, readNumber, readText, readWord, startNotes } from './read.ts';
import { FERRY, ROAD_CLASSES, ROAD_ZONES } from './vocabulary.ts';

const FORMAT = 'muster-roads/1';
/** Nodes are numbered in 16 bits. */
const MOST_NODES = 65_535;
/** Room for a length rounded to whole metres. */
const ROUNDING_M = 1;

export function parseRoadGraph(text: string): Result<RoadGraph> {
  const notes = startNotes();
  const json = readJson(notes, text);
  if (notes.problems.length > 0) return fail(...notes.problems);
  const file = readFields(notes, '', json);
  if (file.format !== FORMAT) notes.note('/format', file.format, FORMAT);
  const about = readAbout(notes, file);
  const nodes = readList(notes, '/nodes', file.nodes, 'a list of nodes').map((row, i) => readNode(notes, i, row));
  if (nodes.length === 0 || nodes.length > MOST_NODES) notes.note('/nodes', nodes.length, `1 to ${MOST_NODES} nodes`);
  const indexOf = indexNodes(notes, nodes);
  const rows = readList(notes, '/edges', file.edges, 'a list of edges');
  const edges = rows.map((row, i) => readEdge(notes, i, row, nodes, indexOf));
  if (notes.problems.length > 0) return fail(...notes.problems);
  const graph = buildRoadGraph(about, nodes, edges);
  noteIslands(notes, graph);
  return notes.problems.length > 0 ? fail(...notes.problems) : ok(graph);
}

function readAbout(notes: Notes, file: Readonly<Record<string, unknown>>): RoadsAbout {
  const text = (key: string) => readText(notes, `/${key}`, file[key], 'a text');
  return { source: text('source'), asOf: text('asOf'), basis: text('basis'), licence: text('licence') };
}

function readNode(notes: Notes, i: number, value: unknown): NodeRow {
  const path = `/nodes/${i}`;
  const row = readList(notes, path, value, '[id, name, lat, lon, zone]');
  return {
    id: readText(notes, `${path}/0`, row[0], 'id: a text'),
    name: readText(notes, `${path}/1`, row[1], 'name: a text'),
    lat: readNumber(notes, `${path}/2`, row[2], 49, 61, 'lat: degrees north'),
    lon: readNumber(notes, `${path}/3`, row[3], -9, 3, 'lon: degrees east'),
    zone: readWord(notes, `${path}/4`, row[4], ROAD_ZONES, 'zone'),
  };
}

function indexNodes(notes: Notes, nodes: readonly NodeRow[]): ReadonlyMap<string, number> {
  const indexOf = new Map<string, number>();
  nodes.forEach(({ id }, i) => {
    if (indexOf.has(id)) notes.note(`/nodes/${i}/0`, id, `id: one of its own (node ${indexOf.get(id)} has it)`);
    else indexOf.set(id, i);
  });
  return indexOf;
}

function readEdge(
  notes: Notes,
  i: number,
  value: unknown,
  nodes: readonly NodeRow[],
  indexOf: ReadonlyMap<string, number>,
): EdgeRow {
  const path = `/edges/${i}`;
  const row = readList(notes, path, value, '[from, to, road, class, lengthM, ferryMin, zone, [lat, lon…]]');
  const end = (column: number, what: string): number => {
    const index = typeof row[column] === 'string' ? indexOf.get(row[column]) : undefined;
    if (index === undefined) notes.note(`${path}/${column}`, row[column], `${what}: the id of a node`);
    return index ?? -1;
  };
  const edge: EdgeRow = {
    from: end(0, 'from'),
    to: end(1, 'to'),
    road: readText(notes, `${path}/2`, row[2], 'road: a road number'),
    roadClass: readWord(notes, `${path}/3`, row[3], ROAD_CLASSES, 'class'),
    lengthM: readNumber(notes, `${path}/4`, row[4], 1, 500_000, 'lengthM: metres'),
    ferryMin: readNumber(notes, `${path}/5`, row[5], 0, 1440, 'ferryMin: minutes afloat'),
    zone: readWord(notes, `${path}/6`, row[6], ROAD_ZONES, 'zone'),
    shape: readShape(notes, `${path}/7`, row[7]),
  };
  if (edge.from === edge.to && edge.from >= 0) notes.note(`${path}/1`, row[1], 'to: another node than from');
  if ((edge.roadClass === FERRY) !== edge.ferryMin > 0)
    notes.note(`${path}/5`, row[5], 'ferryMin: above 0 on a ferry, 0 on land');
  const from = nodes[edge.from];
  const to = nodes[edge.to];
  if (from && to && typeof row[4] === 'number') {
    const crowM = Math.floor(distanceM(from.lat, from.lon, to.lat, to.lon));
    if (edge.lengthM < crowM - ROUNDING_M)
      notes.note(`${path}/4`, row[4], `lengthM: at least the ${crowM} m of the great circle`);
  }
  return edge;
}

function readShape(notes: Notes, path: string, value: unknown): readonly number[] {
  const shape = readList(notes, path, value, 'shape: [lat, lon, lat, lon…]');
  if (shape.length % 2 !== 0) notes.note(path, `${shape.length} numbers`, 'shape: pairs of lat and lon');
  return shape.map((n, k) =>
    readNumber(notes, `${path}/${k}`, n, k % 2 === 0 ? 49 : -9, k % 2 === 0 ? 61 : 3, 'shape: degrees'),
  );
}

/** Every node must be reachable from the first one: a place cut off would have no way in or out. */
function noteIslands(notes: Notes, graph: RoadGraph): void {
  const seen = new Uint8Array(graph.nodeCount);
  const stack = [0];
  seen[0] = 1;
  let reached = 0;
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    reached++;
    for (let a = graph.arcStart[n]!; a < graph.arcStart[n + 1]!; a++) {
      const arc = graph.arcs[a]!;
      const next = arc >= 0 ? graph.edgeTo[arc]! : graph.edgeFrom[~arc]!;
      if (seen[next]) continue;
      seen[next] = 1;
      stack.push(next);
    }
  }
  if (reached === graph.nodeCount) return;
  const cutOff = graph.nodeIds.filter((_, n) => !seen[n]);
  const some = cutOff.slice(0, 5).join(', ');
  notes.note('/edges', `${cutOff.length} nodes cut off from ${graph.nodeIds[0]}: ${some}`, 'a network in one piece');
}
