// Writes force-areas.topo.json and context.topo.json from the tables beside it and from the constituencies in the
// package echarts-united-kingdom-js: node --import tsx data/areas/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeMaps } from './make.ts';

const constituencies = createRequire(import.meta.url).resolve(
  'echarts-united-kingdom-js/echarts-united-kingdom-js/westminster_2016_uk.js',
);
const maps = await makeMaps(readFileSync(constituencies, 'utf8'), (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8'),
);
for (const [name, text] of Object.entries(maps)) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}
