// Contender: the compiled tables, as the engine runs them.

import { NOTHING, step } from '../../src/core/machines/bound.ts';
import { report } from './harness.ts';
import { boundToAnswers, recordHappenings } from './machines-workload.ts';

const WARM_UP = 200;
const PASSES = 2000;

const { happenings, entities } = recordHappenings();
const counted = { actions: 0 };
const machines = boundToAnswers(counted);
const states = entities.map((count) => new Uint8Array(count));

function pass(): void {
  states.forEach((of, n) => {
    of.fill(machines[n]!.table.initial);
  });
  for (const { lifecycle, entity, event, answers } of happenings) {
    const of = states[lifecycle]!;
    const next = step(machines[lifecycle]!, of[entity]!, event, null, entity, answers);
    if (next !== NOTHING) of[entity] = next;
  }
}

for (let n = 0; n < WARM_UP; n++) pass();
const startedMs = performance.now();
for (let n = 0; n < PASSES; n++) pass();
const tookSec = (performance.now() - startedMs) / 1000;
if (counted.actions === 0) throw new Error('nothing was done');
report({ perSec: (happenings.length * PASSES) / tookSec, unit: 'events' });
