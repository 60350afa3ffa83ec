// Contender: Muster's kernel where plans change. As the plain one, but in 12% of turns another entity's pending event is
// withdrawn and booked anew, as when a unit is diverted or a relief comes early.

import { EventQueue } from '../../src/core/kernel/event-queue.ts';
import { PRIORITY } from '../../src/core/kernel/priority.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

const CANCEL_SHARE = 0.12;
const PURPOSE = { delay: 1, whetherToCancel: 2, whomToCancel: 3 };
const TURN = 1;

function run(events: number): number {
  const random = createRandom(SEED, 0);
  const queue = new EventQueue();
  const turns = new Int32Array(ENTITIES);
  const handles = new Float64Array(ENTITIES);

  const book = (entity: number): void => {
    const turn = turns[entity]!;
    turns[entity] = turn + 1;
    const delaySec = 1 + Math.floor(random.uniform(PURPOSE.delay, entity, turn) * MAX_DELAY_SEC);
    handles[entity] = queue.schedule(queue.timeSec + delaySec, PRIORITY.unit, TURN, entity, 0, turn);
  };

  for (let entity = 0; entity < ENTITIES; entity++) book(entity);
  let done = 0;
  for (; done < events && queue.pop(); done++) {
    switch (queue.kind) {
      case TURN: {
        const entity = queue.entity;
        const turn = queue.argument;
        if (random.uniform(PURPOSE.whetherToCancel, entity, turn) < CANCEL_SHARE) {
          const other = Math.floor(random.uniform(PURPOSE.whomToCancel, entity, turn) * ENTITIES);
          if (queue.cancel(handles[other]!)) book(other);
        }
        book(entity);
        break;
      }
      default:
        throw new Error(`no such kind ${queue.kind}`);
    }
  }
  return done;
}

measureHold(run);
