// The tables of this folder made into the three documents that the product loads. Pure: tables in, texts out, one record a
// line so that a change reads well in a diff.

import { describeProblem, type Result } from '../../src/core/base/result.ts';
import type { ForceId, MusterPoint } from '../../src/core/model/dataset.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { type Row, readCsv } from './csv.ts';
import { zoneFinder } from './zones.ts';

const ABOUT = {
  source: 'Authored by hand for Muster from general knowledge of the road network of England and Wales',
  asOf: '2025',
  basis: 'derived',
  licence: 'MIT, as the rest of Muster',
};

/** Text of one of the tables, by file name. */
export type ReadTable = (name: string) => string;

export function makeDocuments(read: ReadTable): Readonly<Record<string, string>> {
  const table = (name: string): readonly Row[] => readCsv(read(`${name}.csv`));
  const nodes = table('nodes');
  const documents = {
    'roads.json': makeRoads(nodes, table('edges'), table('zones')),
    'muster-points.json': makeMusterPoints(table('muster-points'), nodes),
    'speeds.json': makeSpeeds(table('speeds'), table('rules'), table('traffic-profiles'), table('traffic')),
  };
  refuse('roads.json', parseRoadGraph(documents['roads.json']));
  refuse('speeds.json', parseSpeeds(documents['speeds.json']));
  return documents;
}

function refuse(name: string, parsed: Result<unknown>): void {
  if (!parsed.ok) throw new Error([name, ...parsed.problems.map(describeProblem)].join('\n'));
}

const list = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

function makeRoads(nodes: readonly Row[], edges: readonly Row[], circles: readonly Row[]): string {
  const zoneOf = zoneFinder(circles);
  const placeOf = new Map(nodes.map((n) => [n.id, { lat: Number(n.lat), lon: Number(n.lon) }]));
  const nodeRows = nodes.map((n) => [
    n.id,
    n.name,
    Number(n.lat),
    Number(n.lon),
    zoneOf({ lat: Number(n.lat), lon: Number(n.lon) }),
  ]);
  const edgeRows = edges.map((e) => {
    const shape = (e.shape ?? '')
      .split(/[; ]+/)
      .filter((n) => n !== '')
      .map(Number);
    const from = placeOf.get(e.from);
    const to = placeOf.get(e.to);
    if (!from || !to) throw new Error(`edges.csv: no node for ${e.from} to ${e.to} (${e.road})`);
    const middle = { lat: (from.lat + to.lat) / 2, lon: (from.lon + to.lon) / 2 };
    const lengthM = Math.round(Number(e.length_km) * 1000);
    return [e.from, e.to, e.road, e.class, lengthM, Number(e.ferry_min), zoneOf(middle), shape];
  });
  return `{
"format": "muster-roads/1",
"source": ${JSON.stringify(ABOUT.source)},
"asOf": ${JSON.stringify(ABOUT.asOf)},
"basis": ${JSON.stringify(ABOUT.basis)},
"licence": ${JSON.stringify(ABOUT.licence)},
"nodeColumns": ["id", "name", "lat", "lon", "zone"],
"nodes": ${list(nodeRows)},
"edgeColumns": ["from", "to", "road", "class", "lengthM", "ferryMin", "zone", "shape"],
"edges": ${list(edgeRows)}
}
`;
}

function makeMusterPoints(rows: readonly Row[], nodes: readonly Row[]): string {
  const known = new Set(nodes.map((n) => n.id));
  const points = rows.map((r): MusterPoint => {
    const { ons_code: force = '', name = '', node_id: node = '' } = r;
    if (!known.has(node)) throw new Error(`muster-points.csv: no node ${node} for ${name}`);
    return { force: force as ForceId, name, lat: Number(r.lat), lon: Number(r.lon), node };
  });
  return `${list(points)}\n`;
}

function makeSpeeds(
  classes: readonly Row[],
  rules: readonly Row[],
  profiles: readonly Row[],
  hours: readonly Row[],
): string {
  const reasons = (r: Row) => ({ source: r.source, asOf: r.as_of, basis: r.basis, why: r.why });
  const rule = (name: string): object => {
    const rows = rules.filter((r) => r.rule === name);
    const first = rows[0];
    if (!first) throw new Error(`rules.csv: no rule ${name}`);
    return { ...Object.fromEntries(rows.map((r) => [r.key, Number(r.value)])), ...reasons(first) };
  };
  const day = (name: string | undefined, which: string): readonly number[] => {
    const row = hours.find((r) => r.name === name && r.day === which);
    if (!row) throw new Error(`traffic.csv: no ${which} for ${name}`);
    return Array.from({ length: 24 }, (_, h) => Number(row[String(h)]));
  };
  const speeds = {
    format: 'muster-speeds/1',
    classes: Object.fromEntries(
      classes.map((c) => [c.class, { carKmh: Number(c.car_kmh), carrierKmh: Number(c.carrier_kmh), ...reasons(c) }]),
    ),
    ferry: rule('ferry'),
    access: rule('access'),
    traffic: profiles.map((p) => ({
      name: p.name,
      zones: (p.zones ?? '').split(' '),
      classes: (p.classes ?? '').split(' '),
      weekday: day(p.name, 'weekday'),
      saturday: day(p.name, 'saturday'),
      sunday: day(p.name, 'sunday'),
      ...reasons(p),
    })),
  };
  // Numbers of a day on one line.
  return `${JSON.stringify(speeds, null, 1).replace(/\[[^[\]{}]*\]/g, (flat) => JSON.stringify(JSON.parse(flat)))}\n`;
}
