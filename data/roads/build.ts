// Writes roads.json, muster-points.json and speeds.json from the tables beside it: node --import tsx data/roads/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { makeDocuments } from './make.ts';

const documents = makeDocuments((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
for (const [name, text] of Object.entries(documents)) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}
