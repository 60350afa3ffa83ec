// People call a partner before a phase needs it, or decide at once what doctrine takes its time to decide.

import { PRIORITY } from '../../kernel/priority.ts';
import type { AskMilitaryAid, NotApplicable, OpenGroup } from '../../model/decisions.ts';
import type { PartnerKind } from '../../model/partners.ts';
import { PARTNER } from '../../model/states.ts';
import { PARTNER_EVENT } from '../events.ts';
import { FAMILY } from '../families.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

const WHO: Readonly<Record<(OpenGroup | AskMilitaryAid)['kind'], PartnerKind>> = {
  openGroup: 'strategicCoordinatingGroup',
  militaryAid: 'militaryAid',
};

export function callPartner(world: World, decision: OpenGroup | AskMilitaryAid): NotApplicable | null {
  const found = numbersOf(world, decision);
  if (found === null) return 'notInThisExercise';
  const { incident } = found;
  if (world.incidentOver[incident] === 1) return 'incidentOver';
  const { links } = world.plan.partners;
  const link = links.findIndex((one) => one.incident === incident && one.rule.id === WHO[decision.kind]);
  if (link < 0) return 'notInThisExercise';
  if (world.partnerState[link]! > PARTNER.deciding) return 'alreadyCalled';
  const tell = (event: number) => after(world, 0, PRIORITY.message, FAMILY.partner, link, event);
  if (world.partnerState[link] === PARTNER.unneeded) tell(PARTNER_EVENT.NEED);
  tell(PARTNER_EVENT.DECIDED);
  return null;
}
