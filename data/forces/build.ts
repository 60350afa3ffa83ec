// Writes forces.json from the tables beside it: node --import tsx data/forces/build.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { makeForces } from './make.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const text = makeForces(read('forces.csv'), read('short-names.csv'), read('national.csv'));
writeFileSync(new URL('forces.json', import.meta.url), text);
console.log(`forces.json: ${text.length} characters`);
