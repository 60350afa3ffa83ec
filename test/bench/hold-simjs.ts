// Contender: simjs, a general discrete-event library for JavaScript, used as its guide says: one entity object each,
// setTimer and a callback. Random numbers from the same generator as the bare loop, so that only the kernel differs.

import alea from 'seedrandom/lib/alea.js';
import type { SimJs } from 'simjs';
import { ENTITIES, MAX_DELAY_SEC, measureHold, SEED } from './hold-workload.ts';

// The package looks for a window to leave itself in.
const page: { Sim?: SimJs } = {};
Object.assign(globalThis, { window: page });
await import('simjs');
const { Sim, Entity } = page.Sim!;

function run(events: number): number {
  const next = alea(SEED);
  let done = 0;

  class Turner extends Entity {
    start(): void {
      this.setTimer(1 + Math.floor(next() * MAX_DELAY_SEC)).done(this.turn);
    }

    turn(): void {
      done++;
      this.start();
    }
  }

  const sim = new Sim();
  for (let entity = 0; entity < ENTITIES; entity++) sim.addEntity(Turner);
  sim.simulate(Number.MAX_SAFE_INTEGER, events);
  return done;
}

measureHold(run);
