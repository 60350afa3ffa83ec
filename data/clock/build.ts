// Writes europe-london.json by the rules of make.ts: node --import tsx data/clock/build.ts

import { writeFileSync } from 'node:fs';
import { makeClock } from './make.ts';

const text = makeClock();
writeFileSync(new URL('europe-london.json', import.meta.url), text);
console.log(`europe-london.json: ${text.length} characters`);
