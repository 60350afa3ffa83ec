// A person's decision falls due: carried out by the rule of its kind, or written down with the reason why it means nothing.
// At the same second decisions come before all else, in the order of their list.

import { type Decision, type DecisionKind, NOT_APPLICABLE, type NotApplicable } from '../../model/decisions.ts';
import { FACT } from '../../trace/facts.ts';
import type { World } from '../world.ts';
import { answer } from './answers.ts';
import { prePosition, setCover } from './at-home.ts';
import { handBack, takeOver } from './charges.ts';
import { declare } from './declaring.ts';
import { direct } from './direct.ts';
import { divert } from './divert.ts';
import { chooseDonors } from './donors.ts';
import { orderInject } from './injects.ts';
import { postLiaison } from './liaison.ts';
import { openBays, setTours } from './on-the-ground.ts';
import { callPartner } from './partners.ts';
import { request } from './requests.ts';
import { commitReserve, holdInReserve, release } from './reserve.ts';
import { standUp } from './tiers.ts';

/** Carries a decision out, or says why it means nothing now. */
type Rule<D extends Decision> = (world: World, decision: D, number: number) => NotApplicable | null;

type Rules = { readonly [K in DecisionKind]: Rule<Extract<Decision, { readonly kind: K }>> };

const RULES: Rules = {
  activateTier: standUp,
  declare,
  request,
  answer,
  takeOver,
  handBack,
  note: () => null,
  inject: orderInject,
  chooseDonors,
  setCover,
  holdInReserve,
  commitReserve,
  release,
  divert,
  prePosition,
  rendezvous: openBays,
  relief: setTours,
  liaison: postLiaison,
  openGroup: callPartner,
  militaryAid: callPartner,
  seekDirection: direct,
};

export function decide(world: World, number: number): void {
  const { recorder, queue } = world;
  const decision = world.decisions[number]!;
  const refusal = (RULES[decision.kind] as Rule<Decision>)(world, decision, number);
  if (refusal === null) recorder.fact(queue.timeSec, FACT.decisionTaken, number, 0, 0, 0);
  else recorder.fact(queue.timeSec, FACT.decisionNotApplicable, number, NOT_APPLICABLE.indexOf(refusal), 0, 0);
}
