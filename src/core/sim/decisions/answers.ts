// People answer for a donor. What they say of a capability for an incident stands: it answers what is weighed now, and every
// later ask as soon as it is heard of. While a force's answers are taken over, its other asks wait for a person, but no
// longer than doctrine says; then they count as unanswered.

import { PRIORITY } from '../../kernel/priority.ts';
import type { Answer, NotApplicable } from '../../model/decisions.ts';
import { OFFER } from '../../model/states.ts';
import { ANSWERED_BY, FACT } from '../../trace/facts.ts';
import { OFFER_EVENT } from '../events.ts';
import { FAMILY } from '../families.ts';
import { isOwnOffer } from '../offers.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';
import { ANSWERS } from './state.ts';

const ALL = 0x7fff_ffff;

const peopleOf = (world: World) => world.plan.inputs.exercise.doctrine.people;

const keyOf = ({ plan }: World, force: number, incident: number, capability: number): number =>
  (force * plan.incidents.length + incident) * plan.capabilityCount + capability;

function keyOfOffer(world: World, offer: number): number {
  const request = world.offerRequest[offer]!;
  return keyOf(world, world.offerForce[offer]!, world.requestIncident[request]!, world.requestCapability[request]!);
}

function answerIn(world: World, offer: number, delaySec: number, by: number, decision: number): void {
  world.queue.cancel(world.offerTimer[offer]!);
  world.offerAnswers[offer] = by;
  world.offerDecision[offer] = decision;
  world.offerTimer[offer] = after(world, delaySec, PRIORITY.donor, FAMILY.offer, offer, OFFER_EVENT.ANSWER);
}

const weighed = (world: World): number[] =>
  [...world.offerState.keys()].filter((offer) => world.offerState[offer] === OFFER.weighing);

/** People decide what a donor gives of a capability for an incident; what they said of it before no longer counts. */
export function answer(world: World, decision: Answer, number: number): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1) return 'incidentOver';
  const left = decision.units === 'all' ? ALL : decision.units === 'decline' ? 0 : decision.units;
  const key = keyOf(world, at.force, at.incident, at.capability);
  world.standingAnswers.set(key, { decision: number, left });
  for (const offer of weighed(world)) {
    if (keyOfOffer(world, offer) === key) answerIn(world, offer, 0, ANSWERS.people, number);
  }
  return null;
}

/** An ask has been heard of: says whether people answer it, now or in time, and has it answered. */
export function leaveToPeople(world: World, offer: number): boolean {
  const standing = world.standingAnswers.get(keyOfOffer(world, offer));
  if (standing !== undefined) {
    answerIn(world, offer, 0, ANSWERS.people, standing.decision);
    return true;
  }
  const people = peopleOf(world);
  if (!people || world.peopleAnswer[world.offerForce[offer]!] === 0 || isOwnOffer(world, offer)) return false;
  answerIn(world, offer, Math.round(people.answerWithinMin.value * 60), ANSWERS.nobody, -1);
  return true;
}

/** Whether people say anything of what a force gives. */
export function isAnsweredByPeople(world: World, force: number): boolean {
  if (world.peopleAnswer[force] === 1) return true;
  if (world.standingAnswers.size === 0) return false;
  const size = world.plan.incidents.length * world.plan.capabilityCount;
  return [...world.standingAnswers.keys()].some((key) => Math.floor(key / size) === force);
}

/** From now on a force's asks wait for people; or `weigh` has doctrine decide again, also on those that wait. */
export function leaveAnswers(
  world: World,
  force: number,
  toPeople: boolean,
  weigh: (world: World, offer: number) => void,
): NotApplicable | null {
  if (toPeople && !peopleOf(world)) return 'noTimeToAnswer';
  world.peopleAnswer[force] = toPeople ? 1 : 0;
  const asks = weighed(world).filter((offer) => world.offerForce[offer] === force);
  if (toPeople) {
    for (const offer of asks) leaveToPeople(world, offer);
    return null;
  }
  const size = world.plan.incidents.length * world.plan.capabilityCount;
  for (let key = force * size; key < (force + 1) * size; key++) world.standingAnswers.delete(key);
  for (const offer of asks) {
    if (world.offerAnswers[offer] === ANSWERS.doctrine) continue;
    world.queue.cancel(world.offerTimer[offer]!);
    world.offerAnswers[offer] = ANSWERS.doctrine;
    weigh(world, offer);
  }
  return null;
}

/** Units that people let an ask have; null where doctrine decides. */
export function givenByPeople(world: World, offer: number): number | null {
  if (world.offerAnswers[offer] === ANSWERS.doctrine) return null;
  if (world.offerAnswers[offer] === ANSWERS.nobody) return 0;
  return world.standingAnswers.get(keyOfOffer(world, offer))?.left ?? 0;
}

/** So many units were given of what people let go. */
export function countGiven(world: World, offer: number, units: number): void {
  const standing = world.standingAnswers.get(keyOfOffer(world, offer));
  if (standing && world.offerAnswers[offer] === ANSWERS.people) standing.left = Math.max(0, standing.left - units);
}

/** Beside the cover that was counted: that people answered, or nobody did. */
export function noteWhoAnswered(world: World, offer: number): void {
  const by = world.offerAnswers[offer]!;
  if (by === ANSWERS.doctrine) return;
  const { recorder, queue, offerForce, offerRequest, offerDecision } = world;
  const how = ANSWERED_BY.indexOf(by === ANSWERS.nobody ? 'nobody' : 'people');
  const { donorAnswerDecided } = FACT;
  recorder.fact(
    queue.timeSec,
    donorAnswerDecided,
    offerForce[offer]!,
    offerRequest[offer]!,
    how,
    offerDecision[offer]!,
  );
}
