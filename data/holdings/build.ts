// Writes holdings.json and contributions.json from rule.json, the forces and the capabilities:
// node --import tsx data/holdings/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { makeHoldings } from './make.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const documents = makeHoldings(
  read('rule.json'),
  read('../forces/forces.json'),
  read('../capabilities/capabilities.json'),
);
for (const [name, text] of Object.entries(documents)) {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}
