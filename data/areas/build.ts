// Writes force-areas.topo.json and context.topo.json from the tables beside it and from the constituencies in the
// package echarts-united-kingdom-js: node --import tsx data/areas/build.ts

import { writeFileSync } from 'node:fs';
import { readConstituencyScript, readHere } from './files.ts';
import { makeMaps } from './make.ts';

for (const [name, text] of Object.entries(await makeMaps(readConstituencyScript(), readHere))) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}
