// Contender: the least a loop can do. A bare flatqueue of entity numbers, a stream of random numbers, no order among ties.

import FlatQueue from 'flatqueue';
import alea from 'seedrandom/lib/alea.js';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

function run(events: number): number {
  const next = alea(SEED);
  const queue = new FlatQueue();
  for (let entity = 0; entity < ENTITIES; entity++) queue.push(entity, 1 + Math.floor(next() * MAX_DELAY_SEC));
  for (let i = 0; i < events; i++) {
    const nowSec = queue.values[0]!;
    const entity = queue.pop()!;
    queue.push(entity, nowSec + 1 + Math.floor(next() * MAX_DELAY_SEC));
  }
  return events;
}

measureHold(run);
