// Contender: Muster's kernel. Events in a total order with payload and handles, dispatched by kind, and random numbers
// by address. With the argument `cancels`, 12% of turns first withdraw another entity's pending event and book it anew.

import { EventQueue } from '../../src/core/kernel/event-queue.ts';
import { PRIORITY } from '../../src/core/kernel/priority.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

const CANCEL_SHARE = process.argv.includes('cancels') ? 0.12 : 0;
const PURPOSE = { delay: 1, whetherToCancel: 2, whomToCancel: 3 };
const KIND = { turn: 1, other: 2 };

function run(events: number): number {
  const random = createRandom(SEED, 0);
  const queue = new EventQueue();
  const turns = new Int32Array(ENTITIES);
  const handles = new Float64Array(ENTITIES);

  const book = (entity: number): void => {
    const turn = turns[entity]!;
    turns[entity] = turn + 1;
    const delaySec = 1 + Math.floor(random.uniform(PURPOSE.delay, entity, turn) * MAX_DELAY_SEC);
    handles[entity] = queue.schedule(queue.timeSec + delaySec, PRIORITY.unit, KIND.turn, entity, 1, turn);
  };

  const disturb = (entity: number): void => {
    const turn = turns[entity]!;
    if (random.uniform(PURPOSE.whetherToCancel, entity, turn) >= CANCEL_SHARE) return;
    const other = Math.floor(random.uniform(PURPOSE.whomToCancel, entity, turn) * ENTITIES);
    if (queue.cancel(handles[other]!)) book(other);
  };

  for (let entity = 0; entity < ENTITIES; entity++) book(entity);
  let done = 0;
  while (done < events && queue.pop()) {
    switch (queue.kind) {
      case KIND.turn: {
        const entity = queue.entity;
        if (CANCEL_SHARE > 0) disturb(entity);
        book(entity);
        break;
      }
      default:
        throw new Error(`no such kind ${queue.kind}`);
    }
    done++;
  }
  return done;
}

measureHold(run);
