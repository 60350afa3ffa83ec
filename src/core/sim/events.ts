// Event numbers of the machines, from their compiled tables, so that rules can schedule by name.

import { centreMachine } from '../machines/centre.machine.ts';
import { compile, type MachineTable } from '../machines/compile.ts';
import { forceMachine } from '../machines/force.machine.ts';
import { incidentMachine } from '../machines/incident.machine.ts';
import { linkMachine } from '../machines/link.machine.ts';
import { offerMachine } from '../machines/offer.machine.ts';
import { partnerMachine } from '../machines/partner.machine.ts';
import { requestMachine } from '../machines/request.machine.ts';
import { unitMachine } from '../machines/unit.machine.ts';
import {
  CENTRE_STATES,
  FORCE_STATES,
  INCIDENT_STATES,
  LINK_STATES,
  OFFER_STATES,
  PARTNER_STATES,
  REQUEST_STATES,
  UNIT_STATES,
} from '../model/states.ts';

export const unitTable = compile(unitMachine, UNIT_STATES);
export const incidentTable = compile(incidentMachine, INCIDENT_STATES);
export const requestTable = compile(requestMachine, REQUEST_STATES);
export const centreTable = compile(centreMachine, CENTRE_STATES);
export const offerTable = compile(offerMachine, OFFER_STATES);
export const linkTable = compile(linkMachine, LINK_STATES);
export const forceTable = compile(forceMachine, FORCE_STATES);
export const partnerTable = compile(partnerMachine, PARTNER_STATES);

/** Event numbers by name; a name the machine doesn't know is refused when the module loads. */
function numbersOf<T extends string>(table: MachineTable, ...names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(
    names.map((name) => {
      const n = table.events.indexOf(name);
      if (n < 0) throw new Error(`machine '${table.id}' has no event '${name}'`);
      return [name, n];
    }),
  ) as Record<T, number>;
}

export const UNIT_EVENT = numbersOf(
  unitTable,
  'WARN',
  'MUSTER',
  'FORM',
  'DEPART',
  'ARRIVE',
  'ROADS_CHANGED',
  'DIVERT',
  'TURN_ROUND',
  'BREAK_DOWN',
  'DRIVE_ON',
  'BAY_FREE',
  'BOOK_IN',
  'PUT_TO_WORK',
  'STAND_DOWN',
  'RELEASE',
  'DEPLOY',
  'TIRE',
  'RELIEF_DUE',
  'CHANGEOVER',
  'RELIEVE',
  'GO_OFF',
  'DUTY_OVER',
  'RESTED',
  'SET_OFF_HOME',
  'REACH_HOME',
  'RECOVER',
  'COMMIT_AT_HOME',
  'RESUME',
);
export const INCIDENT_EVENT = numbersOf(
  incidentTable,
  'FORESEE',
  'REPORT',
  'DECLARE',
  'NEXT_PHASE',
  'INTENSIFY',
  'EASE',
  'HOLD',
  'RELEASE_ALL',
  'REVIEW',
  'MATCH',
);
export const REQUEST_EVENT = numbersOf(
  requestTable,
  'SUBMIT',
  'RECEIVE',
  'TAKE_UP',
  'OFFERS_IN',
  'RUNG_ROUND',
  'INTERRUPT',
  'TIER_READY',
  'RETRY',
  'ANSWER',
  'DIRECT',
  'ARRIVAL',
  'CUT',
  'CLOSE',
);
export const CENTRE_EVENT = numbersOf(centreTable, 'CALL', 'OPEN', 'WORK', 'FAIL', 'DEGRADE', 'RESTORE');
export const OFFER_EVENT = numbersOf(offerTable, 'RECEIVE', 'ANSWER', 'WITHDRAW');
export const LINK_EVENT = numbersOf(linkTable, 'FAIL', 'DEGRADE', 'RESTORE');
export const FORCE_EVENT = numbersOf(forceTable, 'REVIEW');
export const PARTNER_EVENT = numbersOf(partnerTable, 'NEED', 'DECIDED', 'TOLD', 'JOINED', 'REVIEW', 'END');
