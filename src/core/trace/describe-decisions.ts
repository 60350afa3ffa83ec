// What people decided, in plain words: "Kent declines what it is asked for at Croydon (public order units)".

import { at } from '../base/assert.ts';
import { type Charge, type Decision, NOT_APPLICABLE, type NotApplicable } from '../model/decisions.ts';
import { type InjectOrder, injectOf } from '../model/inject-orders.ts';
import { spokenRole } from '../model/roles.ts';
import { ANSWERED_BY, FACT } from './facts.ts';
import { allInjects } from './injects.ts';
import { stampOf } from './stamp.ts';
import type { Trace, TraceHeader } from './trace.ts';

/** Why a decision meant nothing, as the rest of a sentence. */
const REFUSAL_WORDS: Readonly<Record<NotApplicable, string>> = {
  tierAlreadyActive: 'that tier was already active',
  noSuchTier: 'the doctrine of this exercise has no such tier',
  afterTheEnd: 'it falls after the end of the exercise',
  notInThisExercise: 'this exercise has nothing of the kind: nobody demands it here',
  notReportedYet: 'nobody had reported the incident yet',
  alreadyDeclared: 'the incident was already declared',
  incidentOver: 'the incident was over',
  noRoute: 'the doctrine of this exercise knows no way to ask for that',
  alreadyTakenOver: 'people already decided it',
  notTakenOver: 'doctrine already decided it',
  noTimeToAnswer: 'the doctrine of this exercise doesn’t say how long an ask may wait for people',
  noSuchInject: 'there was no such inject in the list',
  injectOver: 'that inject had been fired or skipped already',
  injectHeldAlready: 'that inject was held already',
  injectNotHeld: 'that inject was not held',
  nothingHeld: 'no reserve was held there',
  nobodyThere: 'no such unit was there or on its way',
  nobodyOnTheRoad: 'no such unit was on the road where it could still turn off, or in reserve with a road open',
  holdsNone: 'it had no more units that it could form',
  noDutyClock: 'the doctrine of this exercise has no tours',
  noLiaison: 'the doctrine of this exercise has no liaison officers',
  alreadyCalled: 'that was done before',
  noOpenRequest: 'no request looked for any',
  directionNotAllowed: 'the doctrine of this exercise has no direction; only exercise control may allow it',
};

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? id;

interface Names {
  readonly force: (id: string) => string;
  readonly incident: (id: string) => string;
  readonly tier: (id: string) => string;
  readonly units: (capability: string, units: number) => string;
  readonly capability: (id: string) => string;
}

function namesIn({ exercise }: TraceHeader): Names {
  const found = (id: string) => exercise.capabilities.find((one) => one.id === id);
  return {
    force: (id) => nameIn(exercise.forces, id),
    incident: (id) => nameIn(exercise.scenario.incidents, id),
    tier: (id) => nameIn(exercise.doctrine.tiers, id),
    units: (id, units) => `${units} ${(units === 1 ? found(id)?.unitName : found(id)?.unitPlural) ?? id}`,
    capability: (id) => found(id)?.unitPlural ?? id,
  };
}

function chargeWords(names: Names, what: Charge): string {
  switch (what.of) {
    case 'answers':
      return `what ${names.force(what.force)} answers when it is asked for units`;
    case 'tier':
      return `when ${names.tier(what.tier)} stands up`;
    case 'declaration':
      return `when ${names.incident(what.incident)} is declared`;
    case 'requests':
      return `what is asked for ${names.incident(what.incident)}`;
  }
}

const ORDER_WORDS = {
  fire: 'is fired now',
  hold: 'is held',
  release: 'is released',
  skip: 'is skipped',
  edit: 'has another text',
  add: 'is added',
} as const;

function orderWords(header: TraceHeader, order: InjectOrder): string {
  const id = injectOf(order);
  const inject = allInjects(header).find((one) => one.inject.id === id)?.inject;
  return `inject ${inject === undefined ? id : `${inject.number}, ${inject.title},`} ${ORDER_WORDS[order.does]}`;
}

/** A decision as the rest of a sentence, without who took it or why. */
export function wordsOfDecision(header: TraceHeader, decision: Decision): string {
  const names = namesIn(header);
  switch (decision.kind) {
    case 'activateTier':
      return `activate ${names.tier(decision.tier)}`;
    case 'declare':
      return `declare ${names.incident(decision.incident)} now`;
    case 'request': {
      const { units, capability, incident, neededBySec, fromOthers } = decision;
      const from = fromOthers ? ' from other forces' : '';
      const by = neededBySec === undefined ? '' : `, needed by ${stampOf(neededBySec)}`;
      return `ask for ${names.units(capability, units)} more${from} for ${names.incident(incident)}${by}`;
    }
    case 'answer': {
      const { force, capability, incident, units } = decision;
      const asked = `what it is asked for at ${names.incident(incident)}`;
      if (units === 'decline') return `${names.force(force)} declines ${asked} (${names.capability(capability)})`;
      if (units === 'all') return `${names.force(force)} gives all of ${asked} (${names.capability(capability)})`;
      return `${names.force(force)} gives at most ${names.units(capability, units)} of ${asked}`;
    }
    case 'takeOver':
      return `people decide ${chargeWords(names, decision.what)}`;
    case 'handBack':
      return `doctrine decides again ${chargeWords(names, decision.what)}`;
    case 'inject':
      return orderWords(header, decision.what);
    case 'chooseDonors': {
      const list = decision.forces.map(names.force).join(', ');
      const then = decision.only ? ', and nobody else' : '';
      return `for ${names.capability(decision.capability)} at ${names.incident(decision.incident)} ask ${list} first${then}`;
    }
    case 'setCover':
      return `${names.force(decision.force)} keeps ${names.units(decision.capability, decision.units)} at home`;
    case 'holdInReserve':
      return `hold ${names.units(decision.capability, decision.units)} in reserve at ${names.incident(decision.incident)}`;
    case 'commitReserve':
      return `put the reserve at ${names.incident(decision.incident)} to work (${names.capability(decision.capability)})`;
    case 'release':
      return `release ${names.units(decision.capability, decision.units)} from ${names.incident(decision.incident)}`;
    case 'divert': {
      const { units, capability, incident, to } = decision;
      const from = names.incident(incident);
      return `send ${names.units(capability, units)} that are on the road to ${from} on to ${names.incident(to)}`;
    }
    case 'prePosition':
      return `${names.units(decision.capability, decision.units)} of ${names.force(decision.force)} form up and stand by at home`;
    case 'rendezvous':
      return `receive up to ${decision.bays} at once at the rendezvous of ${names.incident(decision.incident)}`;
    case 'relief':
      return `tours at ${names.incident(decision.incident)} last ${decision.tourHours} h from now on`;
    case 'liaison':
      return `${names.force(decision.force)} sends a liaison officer to the host of ${names.incident(decision.incident)}`;
    case 'openGroup':
      return `call the strategic coordinating group for ${names.incident(decision.incident)}`;
    case 'militaryAid':
      return `ask for military aid for ${names.incident(decision.incident)}`;
    case 'seekDirection':
      return `seek direction of forces for ${names.capability(decision.capability)} at ${names.incident(decision.incident)}`;
    case 'note':
      return `${decision.text} (written down; the model doesn’t know it)`;
  }
}

/** A fact about decision `number`: who took it, what it is and why; and the reason if it meant nothing. */
export function decisionFactWords(trace: Trace, n: number): string {
  const { facts, header } = trace;
  const decision = at(header.decisions, at(facts.subject, n));
  const { by, rationale, overrides } = decision;
  const who = by === undefined ? '' : ` of the ${spokenRole(by)}`;
  const instead = overrides ? ', placed by exercise control' : '';
  const said = `${wordsOfDecision(header, decision)}${rationale ? ` (${rationale})` : ''}`;
  if (facts.kind[n] === FACT.decisionTaken) return `Decision${who}${instead}: ${said}`;
  const reason = REFUSAL_WORDS[at(NOT_APPLICABLE, at(facts.a, n))];
  return `Decision${who}${instead} without effect: ${said}; ${reason}`;
}

/** Who answered for a donor, where doctrine didn't, as the fact before its answer at row `n` has it. */
export function whoAnswered({ facts }: Trace, n: number): (typeof ANSWERED_BY)[number] | null {
  for (let row = n - 1; row >= 0 && facts.timeSec[row] === facts.timeSec[n]; row--) {
    const isItsOwn = facts.subject[row] === facts.subject[n] && facts.a[row] === facts.a[n];
    if (isItsOwn && facts.kind[row] === FACT.donorAnswerDecided) return at(ANSWERED_BY, at(facts.b, row));
    if (isItsOwn && facts.kind[row] === FACT.donorCoverCounted) return null;
  }
  return null;
}
