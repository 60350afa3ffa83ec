// The state of an exercise as a screen with limited sight has it: what it knows as it is, and of every other unit what the
// register says. Whatever counts or draws a state draws this one in its place. Knows nothing of screens.

import { partnerLinksOf } from '../model/partners.ts';
import { INCIDENT, UNIT } from '../model/states.ts';
import type { RegisterState } from './register.ts';
import type { Known } from './sight.ts';
import type { ExerciseState } from './state.ts';
import type { Trace } from './trace.ts';

/** A state of its own; the one that it is made of stays as it is. */
export function seenState(trace: Trace, state: ExerciseState, known: Known, register: RegisterState): ExerciseState {
  const { header, requests } = trace;
  const capabilities = header.capabilityIds.length;
  const seen: ExerciseState = {
    ...state,
    unitState: state.unitState.slice(),
    unitIncident: state.unitIncident.slice(),
    unitRequest: state.unitRequest.slice(),
    unitLeg: state.unitLeg.slice(),
    unitSinceSec: state.unitSinceSec.slice(),
    unitDutyFromSec: state.unitDutyFromSec.slice(),
    unitDutyEndSec: state.unitDutyEndSec.slice(),
    unitTired: state.unitTired.slice(),
    incidentState: state.incidentState.slice(),
    incidentPhase: state.incidentPhase.slice(),
    intensity: state.intensity.slice(),
    demand: state.demand.slice(),
    strengthLost: state.strengthLost.slice(),
    requestState: state.requestState.slice(),
    requestTier: state.requestTier.slice(),
    requestOutstanding: state.requestOutstanding.slice(),
    requestCentre: state.requestCentre.slice(),
    requestOrder: state.requestOrder.slice(),
    forceState: state.forceState.slice(),
    coverShort: state.coverShort.slice(),
    partnerState: state.partnerState.slice(),
  };
  header.units.forEach(({ madeUp }, unit) => {
    if (known.unit(unit, state.unitIncident[unit]!)) return;
    // Where one is that isn't free, the register doesn't say.
    seen.unitState[unit] = madeUp !== undefined || register.free[unit] === 1 ? UNIT.available : UNIT.committedAtHome;
    seen.unitIncident[unit] = -1;
    seen.unitRequest[unit] = -1;
    seen.unitLeg[unit] = -1;
    seen.unitSinceSec[unit] = 0;
    seen.unitDutyFromSec[unit] = 0;
    seen.unitDutyEndSec[unit] = 0;
    seen.unitTired[unit] = 0;
  });
  header.incidents.forEach((_, incident) => {
    const from = incident * capabilities;
    if (!known.supply(incident)) {
      seen.demand.fill(0, from, from + capabilities);
      seen.strengthLost.fill(0, from, from + capabilities);
    }
    if (known.incident(incident)) return;
    seen.incidentState[incident] = INCIDENT.latent;
    seen.incidentPhase[incident] = -1;
    seen.intensity[incident] = 0;
  });
  for (let request = 0; request < requests.length; request++) {
    if (known.request(request)) continue;
    seen.requestState[request] = 0;
    seen.requestTier[request] = -1;
    seen.requestOutstanding[request] = 0;
    seen.requestCentre[request] = -1;
    seen.requestOrder[request] = 0;
  }
  header.forceIds.forEach((_, force) => {
    if (known.force(force)) return;
    seen.forceState[force] = 0;
    seen.coverShort.fill(0, force * capabilities, (force + 1) * capabilities);
  });
  partnerLinksOf(header.exercise).forEach(({ incident }, link) => {
    if (!known.incident(incident)) seen.partnerState[link] = 0;
  });
  return seen;
}
