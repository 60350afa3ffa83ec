// The constituencies and the tables of this folder made into the two maps that the product loads. Pure: texts in, texts out.
// All is cleaned, dissolved and simplified as one topology, so that neighbours share one line, Scotland's border too.

import mapshaper from 'mapshaper';
import { readCsv } from '../roads/csv.ts';
import { type Cut, cutIntoPieces } from './pieces.ts';
import { readConstituencies } from './source.ts';
import { writeTopology } from './write.ts';

/** Text of one of the tables, by file name. */
export type ReadTable = (name: string) => string;

// Dissolving comes after cleaning, or the slits between constituencies become thousands of false holes. Nations are drawn
// coarser than forces; a shared line takes the finer of its two sides.
const COMMANDS = [
  '-i pieces.json',
  '-clean gap-fill-area=1km2',
  '-dissolve area',
  `-simplify visvalingam weighted variable interval='/^[EW]/.test(area) ? 300 : 1800' keep-shapes`,
  '-clean gap-fill-area=2km2',
  '-sort area',
  `-filter + name=forces '/^[EW]/.test(area)'`,
  '-filter-islands min-area=1km2 target=forces',
  `-filter + name=context '!/^[EW]/.test(area)' target=pieces`,
  '-filter-islands min-area=12km2 target=context',
  '-o forces.json format=topojson quantization=20000 id-field=area target=forces',
  '-o context.json format=topojson quantization=20000 id-field=area target=context',
].join(' ');

export async function makeMaps(script: string, read: ReadTable): Promise<Readonly<Record<string, string>>> {
  const cuts: readonly Cut[] = JSON.parse(read('cuts.json'));
  const pieces = cutIntoPieces(readConstituencies(script), readCsv(read('constituencies.csv')), cuts);
  const features = pieces.map(({ area, shape }) => ({
    type: 'Feature',
    properties: { area },
    geometry: { type: 'MultiPolygon', coordinates: shape },
  }));
  const made = await mapshaper.applyCommands(COMMANDS, {
    'pieces.json': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const nameOf = new Map(readCsv(read('areas.csv')).map(({ id = '', name = '' }) => [id, name]));
  return {
    'force-areas.topo.json': writeTopology(String(made['forces.json']), nameOf),
    'context.topo.json': writeTopology(String(made['context.json']), nameOf),
  };
}
