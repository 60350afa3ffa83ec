// A topology written the way the product keeps documents: where it comes from first, then one area and one arc a line, so
// that a change reads well in a diff. Knows no geometry.

import type { GeometryCollection, Topology } from 'topojson-specification';

const ABOUT = {
  source:
    'ONS Westminster Parliamentary Constituencies, December 2016, full clipped, by echarts-united-kingdom-js 0.0.1',
  asOf: '2016-12',
  basis: 'derived',
  licence: 'Open Government Licence v3.0',
  attribution: [
    'Contains National Statistics data © Crown copyright and database right 2018',
    'Contains OS data © Crown copyright and database right 2018',
  ],
};

const list = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

export function writeTopology(made: string, nameOf: ReadonlyMap<string, string>): string {
  const { arcs, objects, transform }: Topology<Record<string, GeometryCollection>> = JSON.parse(made);
  const layers = Object.entries(objects).map(([layer, { geometries }]) => {
    const named = geometries.map((geometry) => {
      const name = nameOf.get(String(geometry.id));
      if (name === undefined) throw new Error(`areas.csv: no name for ${geometry.id}`);
      return { ...geometry, properties: { name } };
    });
    return `${JSON.stringify(layer)}: { "type": "GeometryCollection", "geometries": ${list(named)} }`;
  });
  const about = Object.entries(ABOUT).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{
"type": "Topology",
${about.join('')}"transform": ${JSON.stringify(transform)},
"objects": { ${layers.join(',\n')} },
"arcs": ${list(arcs)}
}
`;
}
