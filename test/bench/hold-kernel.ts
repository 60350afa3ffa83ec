// Contender: Muster's kernel. Events in a total order with payload and handle, dispatched by the fields of the current
// event, and random numbers by address.

import { EventQueue } from '../../src/core/kernel/event-queue.ts';
import { PRIORITY } from '../../src/core/kernel/priority.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

const DELAY = 1;
const TURN = 1;

function run(events: number): number {
  const random = createRandom(SEED, 0);
  const queue = new EventQueue();
  const delaySec = (entity: number, turn: number): number =>
    1 + Math.floor(random.uniform(DELAY, entity, turn) * MAX_DELAY_SEC);

  for (let entity = 0; entity < ENTITIES; entity++) {
    queue.schedule(delaySec(entity, 0), PRIORITY.unit, TURN, entity, 0, 0);
  }
  let done = 0;
  for (; done < events && queue.pop(); done++) {
    switch (queue.kind) {
      case TURN: {
        const entity = queue.entity;
        const turn = queue.argument + 1;
        queue.schedule(queue.timeSec + delaySec(entity, turn), PRIORITY.unit, TURN, entity, 0, turn);
        break;
      }
      default:
        throw new Error(`no such kind ${queue.kind}`);
    }
  }
  return done;
}

measureHold(run);
