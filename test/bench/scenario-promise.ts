// Not a contender but a promise: so many milliseconds a run, in the words that contenders use, to be held against.

import { report } from './harness.ts';

report({ perSec: 1000 / Number(process.argv[2]), unit: 'runs' });
