// Writes centres.json from rule.json and the forces: node --import tsx data/coordination/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { makeCentres } from './make.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const text = makeCentres(read('rule.json'), read('../forces/forces.json'));
writeFileSync(new URL('centres.json', import.meta.url), text);
console.log(`centres.json: ${text.length} characters`);
