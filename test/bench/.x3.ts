import FlatQueue from 'flatqueue';
import { createRandom } from '../../src/core/kernel/random.ts';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

function run(events: number): number {
  const random = createRandom(SEED, 0);
  const turns = new Int32Array(ENTITIES);
  const queue = new FlatQueue(ENTITIES, Float64Array, Int32Array);
  for (let entity = 0; entity < ENTITIES; entity++)
    queue.push(entity, 1 + Math.floor(random.uniform(1, entity, turns[entity]++) * MAX_DELAY_SEC));
  for (let i = 0; i < events; i++) {
    const nowSec = queue.values[0]!;
    const entity = queue.pop()!;
    queue.push(entity, nowSec + 1 + Math.floor(random.uniform(1, entity, turns[entity]++) * MAX_DELAY_SEC));
  }
  return events;
}
measureHold(run);
