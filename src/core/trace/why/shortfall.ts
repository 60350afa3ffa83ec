// Why an incident is short of units at a moment: each unit lacking has a reason, and they add up to the whole. Those
// nearest to work count first; what is on its way beyond what is lacking is no reason.

import { at } from '../../base/assert.ts';
import { REQUEST_STATES, type RequestState, UNIT_STATES, type UnitState } from '../../model/states.ts';
import { shareOf, tidyUnits } from '../part-units.ts';
import { supplySeries } from '../series.ts';
import type { ExerciseState } from '../state.ts';
import type { Trace } from '../trace.ts';
import { asksOf, isOpen } from './asks.ts';
import { decidedAt } from './decided-away.ts';
import { hasRoute, stoodSec, tierAbove } from './request-way.ts';

/** From the nearest to work to the farthest from it; units in bed last, as not all of them are to come back. */
export const LACK_REASONS = [
  'idle',
  'reception',
  'travelling',
  'forming',
  'asked',
  'atCentre',
  'hostDecides',
  'nextTier',
  'tierNotStanding',
  'declined',
  'nobodyHasAny',
  'noRoute',
  'resting',
  'letGo',
  'leftToPeople',
  'unnamed',
] as const;
export type LackReason = (typeof LACK_REASONS)[number];

export interface Shortfall {
  readonly incident: number;
  readonly capability: number;
  readonly demanded: number;
  readonly atWork: number;
  /** Units lacking at work; the reasons' units add up to it. */
  readonly lacking: number;
  readonly reasons: readonly { readonly reason: LackReason; readonly units: number }[];
}

/** What a unit that is committed to the incident counts as; null for one that has gone, or is at work. */
const REASON_OF_UNIT: Readonly<Record<UnitState, LackReason | null>> = {
  available: 'forming',
  warned: 'forming',
  mustering: 'forming',
  formed: 'forming',
  travelling: 'travelling',
  atRendezvous: 'reception',
  inReserve: 'reception',
  deployed: null,
  idle: 'idle',
  relieved: null,
  resting: 'resting',
  released: null,
  returning: null,
  recovering: null,
  committedAtHome: null,
};

/** What units still to be given count as, by the state of their request; null where it is over. */
const REASON_OF_REQUEST: Readonly<Record<RequestState, LackReason | null>> = {
  drafted: 'hostDecides',
  submitted: 'atCentre',
  queued: 'atCentre',
  sourcing: 'atCentre',
  awaitingAnswers: 'asked',
  offeredInPart: 'nextTier',
  escalated: 'nextTier',
  unfilled: 'nobodyHasAny',
  filled: null,
  fulfilled: null,
  cancelled: null,
  closed: null,
};

/** What thirds of units can leave when they are added up. */
const CRUMB = 0.001;

type Count = (reason: LackReason, units: number) => void;

function countUnits(trace: Trace, state: ExerciseState, incident: number, capability: number, count: Count): number {
  let atWork = 0;
  trace.header.units.forEach((unit, n) => {
    if (unit.capability !== capability || state.unitIncident[n] !== incident) return;
    const now = at(UNIT_STATES, at(state.unitState, n));
    const share = shareOf(unit);
    if (now === 'deployed') atWork += share;
    const reason = REASON_OF_UNIT[now];
    if (reason !== null) count(reason, share);
  });
  return tidyUnits(atWork);
}

/** Units that a request has still to be given: asked of forces that weigh it; declined; or why nobody is asked. */
function countRequest(trace: Trace, state: ExerciseState, request: number, count: Count): void {
  const now = at(REQUEST_STATES, at(state.requestState, request));
  const reason = REASON_OF_REQUEST[now];
  let left = at(state.requestOutstanding, request);
  if (reason === null || left <= 0) return;
  const asks = asksOf(trace, request, Math.floor(state.timeSec));
  const take = (why: LackReason, units: number): void => {
    const taken = Math.min(left, units);
    count(why, taken);
    left -= taken;
  };
  take(
    'asked',
    asks.filter(isOpen).reduce((sum, { units }) => sum + units, 0),
  );
  const capability = at(trace.requests.capability, request);
  if (now === 'unfilled') {
    if (!hasRoute(trace, capability)) take('noRoute', left);
    const last = new Map(asks.map((ask) => [ask.force, ask]));
    const refused = [...last.values()].filter((ask) => ask.state === 'declined' || ask.state === 'agreedInPart');
    take(
      'declined',
      refused.reduce((sum, { units, given }) => sum + units - given, 0),
    );
  } else if (reason === 'nextTier') {
    const above = tierAbove(trace, capability, at(state.requestTier, request));
    if (stoodSec(trace, above, capability) > state.timeSec) take('tierNotStanding', left);
  }
  take(reason, left);
}

/** Why units of a capability are lacking at an incident, in the state given. */
export function shortfallOf(trace: Trace, state: ExerciseState, incident: number, capability: number): Shortfall {
  const { requests, header } = trace;
  const counted = new Map<LackReason, number>();
  const count: Count = (reason, units) => counted.set(reason, (counted.get(reason) ?? 0) + units);
  const demanded = at(state.demand, incident * header.capabilityIds.length + capability);
  const atWork = countUnits(trace, state, incident, capability, count);
  for (let request = 0; request < requests.length; request++) {
    if (requests.incident[request] !== incident || requests.capability[request] !== capability) continue;
    if (requests.draftedSec[request]! <= state.timeSec) countRequest(trace, state, request, count);
  }
  if (header.decisions.length > 0) {
    const { letGo, isLeftToPeople } = decidedAt(trace, Math.floor(state.timeSec), incident, capability);
    count('letGo', letGo);
    if (isLeftToPeople) count('leftToPeople', demanded);
  }
  const lacking = tidyUnits(Math.max(0, demanded - atWork));
  let left = lacking;
  const reasons = LACK_REASONS.flatMap((reason) => {
    const units = reason === 'unnamed' ? left : Math.min(left, tidyUnits(counted.get(reason) ?? 0));
    left = tidyUnits(left - units);
    return units < CRUMB ? [] : [{ reason, units }];
  });
  return { incident, capability, demanded, atWork, lacking, reasons };
}

/** When half of all the unit-hours that it ever lacked had passed: where asking why tells most. Null if it never lacked. */
export function midShortfallSec(trace: Trace, incident: number, capability: number): number | null {
  const { timeSec, demand, ownDeployed, externalDeployed } = supplySeries(trace, capability, incident);
  const lackingAt = (n: number): number => Math.max(0, at(demand, n) - at(ownDeployed, n) - at(externalDeployed, n));
  const lastsSec = (n: number): number => (timeSec[n + 1] ?? trace.header.durationSec) - at(timeSec, n);
  let left = timeSec.reduce((sum, _, n) => sum + lackingAt(n) * lastsSec(n), 0) / 2;
  if (left === 0) return null;
  for (let n = 0; n < timeSec.length; n++) {
    const lost = lackingAt(n) * lastsSec(n);
    if (lost >= left) return at(timeSec, n) + Math.floor(left / lackingAt(n));
    left -= lost;
  }
  return trace.header.durationSec;
}
