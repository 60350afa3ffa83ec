// Contender: one XState actor for each unit, incident and request, sent the same events. Starting the actors isn't
// timed.

import { type AnyActorRef, createActor } from 'xstate';
import { LIFECYCLES } from '../machines/three-machines.ts';
import { report } from './harness.ts';
import { answering, recordHappenings } from './machines-workload.ts';

const WARM_UP = 5;
const PASSES = 40;

const { happenings, entities } = recordHappenings();
const counted = { actions: 0 };
const machines = LIFECYCLES.map(({ machine, table }) => {
  const { guards, actions } = answering(table, counted);
  return machine.provide({
    guards: Object.fromEntries(
      Object.entries(guards).map(([name, guard]) => [
        name,
        ({ event }: { event: { answers: number } }) => guard(null, 0, event.answers),
      ]),
    ),
    actions,
  } as never);
});
const events = happenings.map(({ lifecycle, event, answers }) => ({
  type: LIFECYCLES[lifecycle]!.table.events[event]!,
  answers,
}));

function passSec(): number {
  const actors: AnyActorRef[][] = machines.map((machine, n) =>
    Array.from({ length: entities[n]! }, () => createActor(machine).start()),
  );
  const startedMs = performance.now();
  happenings.forEach(({ lifecycle, entity }, n) => {
    actors[lifecycle]![entity]!.send(events[n]!);
  });
  return (performance.now() - startedMs) / 1000;
}

for (let n = 0; n < WARM_UP; n++) passSec();
let tookSec = 0;
for (let n = 0; n < PASSES; n++) tookSec += passSec();
if (counted.actions === 0) throw new Error('nothing was done');
report({ perSec: (happenings.length * PASSES) / tookSec, unit: 'events' });
