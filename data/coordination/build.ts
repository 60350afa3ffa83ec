// Writes centres.json and network.json from rule.json, the forces and their neighbours:
// node --import tsx data/coordination/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { makeCentres } from './make.ts';
import { makeNetwork } from './make-network.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const write = (name: string, text: string): void => {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
};

const [rule, forces] = [read('rule.json'), read('../forces/forces.json')];
const centres = makeCentres(rule, forces);
write('centres.json', centres);
write('network.json', makeNetwork({ rule, forces, centres, adjacency: read('../areas/adjacency.csv') }));
