// The lifecycles as the engine runs them, side by side with XState: machine, table, what it does, where its state
// is kept. And the means to ask a guard without asking the world.

import type { AnyStateMachine } from 'xstate';
import type { Behaviour } from '../../src/core/machines/bound.ts';
import { centreMachine } from '../../src/core/machines/centre.machine.ts';
import type { MachineTable } from '../../src/core/machines/compile.ts';
import { forceMachine } from '../../src/core/machines/force.machine.ts';
import { incidentMachine } from '../../src/core/machines/incident.machine.ts';
import { linkMachine } from '../../src/core/machines/link.machine.ts';
import { offerMachine } from '../../src/core/machines/offer.machine.ts';
import { partnerMachine } from '../../src/core/machines/partner.machine.ts';
import { requestMachine } from '../../src/core/machines/request.machine.ts';
import { unitMachine } from '../../src/core/machines/unit.machine.ts';
import { centreBehaviour } from '../../src/core/sim/centre-rules.ts';
import {
  enterCentre,
  enterForce,
  enterIncident,
  enterLink,
  enterOffer,
  enterPartner,
  enterRequest,
  enterUnit,
} from '../../src/core/sim/dispatch.ts';
import {
  centreTable,
  forceTable,
  incidentTable,
  linkTable,
  offerTable,
  partnerTable,
  requestTable,
  unitTable,
} from '../../src/core/sim/events.ts';
import { forceBehaviour } from '../../src/core/sim/force-rules.ts';
import { incidentBehaviour } from '../../src/core/sim/incident-rules.ts';
import { linkBehaviour } from '../../src/core/sim/link-rules.ts';
import { offerBehaviour } from '../../src/core/sim/offer-rules.ts';
import { partnerBehaviour } from '../../src/core/sim/partner-rules.ts';
import { requestBehaviour } from '../../src/core/sim/request-rules.ts';
import { unitBehaviour } from '../../src/core/sim/unit-rules.ts';
import type { World } from '../../src/core/sim/world.ts';

export interface Lifecycle {
  readonly name: 'unit' | 'incident' | 'request' | 'centre' | 'offer' | 'link' | 'force' | 'partner';
  readonly machine: AnyStateMachine;
  readonly table: MachineTable;
  readonly behaviour: Behaviour<World>;
  readonly states: (world: World) => Uint8Array | number[];
  readonly enter: (world: World, entity: number, state: number) => void;
}

export const LIFECYCLES: readonly Lifecycle[] = [
  {
    name: 'unit',
    machine: unitMachine,
    table: unitTable,
    behaviour: unitBehaviour,
    states: (world) => world.unitState,
    enter: enterUnit,
  },
  {
    name: 'incident',
    machine: incidentMachine,
    table: incidentTable,
    behaviour: incidentBehaviour,
    states: (world) => world.incidentState,
    enter: enterIncident,
  },
  {
    name: 'request',
    machine: requestMachine,
    table: requestTable,
    behaviour: requestBehaviour,
    states: (world) => world.requestState,
    enter: enterRequest,
  },
  {
    name: 'centre',
    machine: centreMachine,
    table: centreTable,
    behaviour: centreBehaviour,
    states: (world) => world.centreState,
    enter: enterCentre,
  },
  {
    name: 'offer',
    machine: offerMachine,
    table: offerTable,
    behaviour: offerBehaviour,
    states: (world) => world.offerState,
    enter: enterOffer,
  },
  {
    name: 'link',
    machine: linkMachine,
    table: linkTable,
    behaviour: linkBehaviour,
    states: (world) => world.linkState,
    enter: enterLink,
  },
  {
    name: 'force',
    machine: forceMachine,
    table: forceTable,
    behaviour: forceBehaviour,
    states: (world) => world.forceState,
    enter: enterForce,
  },
  {
    name: 'partner',
    machine: partnerMachine,
    table: partnerTable,
    behaviour: partnerBehaviour,
    states: (world) => world.partnerState,
    enter: enterPartner,
  },
];

export type Outcomes = Readonly<Record<string, boolean>>;

/** The same guards and actions, but that guards answer as told; everything asked and done goes into the log. */
export const overheard = <W>(
  { guards, actions }: Behaviour<W>,
  outcomes: () => Outcomes,
  log: string[],
): Behaviour<W> => ({
  guards: Object.fromEntries(
    Object.keys(guards).map((name) => [
      name,
      () => {
        log.push(`? ${name}`);
        return outcomes()[name] === true;
      },
    ]),
  ),
  actions: Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [
      name,
      (world: W, entity: number, argument: number) => {
        log.push(`! ${name}`);
        action(world, entity, argument);
      },
    ]),
  ),
});

/** A behaviour that does nothing, for the names of a table. */
export const idle = (table: MachineTable): Behaviour<null> => ({
  guards: Object.fromEntries(table.guards.map((name) => [name, () => false])),
  actions: Object.fromEntries(table.actions.map((name) => [name, () => undefined])),
});

/** Every way in which some guards can answer. */
export const outcomesOf = (guards: readonly string[]): Outcomes[] =>
  Array.from({ length: 2 ** guards.length }, (_, bits) =>
    Object.fromEntries(guards.map((name, n) => [name, ((bits >> n) & 1) === 1])),
  );

/** Names of the guards that the candidates of a (state, event) may ask. */
export function guardsAsked(table: MachineTable, state: number, event: number): string[] {
  const cell = state * table.events.length + event;
  const asked = [...table.guard.subarray(table.first[cell], table.first[cell + 1])].filter((guard) => guard >= 0);
  return [...new Set(asked)].map((guard) => table.guards[guard]!);
}
