// A repair in plain words: what a rerun would change, and nothing else.

import { assert, at } from '../../base/assert.ts';
import { nodesOf } from '../../model/partners.ts';
import { attributesOf } from '../../model/profiles.ts';
import { partnerKindName } from '../../trace/partners.ts';
import type { Trace } from '../../trace/trace.ts';
import { lengthText } from './parts.ts';
import type { Repair } from './repair.ts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export function repairWords({ header }: Trace, repair: Repair): string {
  const { exercise } = header;
  const incident = (n: number): string => at(header.incidents, n).name;
  const skill = (n: number): string => at(exercise.capabilities, n).name.toLowerCase();
  switch (repair.kind) {
    case 'addUnits': {
      const { unitName, unitPlural } = at(exercise.capabilities, repair.capability);
      return `${counted(repair.units, unitName, unitPlural)} more at ${at(exercise.forces, repair.force).name}`;
    }
    case 'alignAttribute': {
      const { id } = at(exercise.capabilities, repair.capability);
      const attribute = attributesOf(exercise.interoperability, id).find((one) => one.id === repair.attribute);
      assert(attribute !== undefined, 'an attribute that is not there', { attribute: repair.attribute });
      return `${attribute.name}, ${skill(repair.capability)}: the national standard in ${counted(repair.forces.length, 'force', 'forces')}`;
    }
    case 'addTalkgroups':
      return `${counted(repair.talkgroups, 'talkgroup', 'talkgroups')} more at ${incident(repair.incident)}`;
    case 'briefUnits':
      return `${counted(repair.units, 'unit', 'units')} more given the radio plan of ${incident(repair.incident)}`;
    case 'addBays':
      return `${counted(repair.bays, 'bay', 'bays')} more at the rendezvous of ${incident(repair.incident)}`;
    case 'staffCentre':
      return `${counted(repair.staff, 'person', 'people')} more at ${at(exercise.centres, repair.centre).name}`;
    case 'keepCentreOpen':
      return `${at(exercise.centres, repair.centre).name} open from the start`;
    case 'raiseLink': {
      const nodes = nodesOf(exercise);
      return `A link between ${at(nodes, repair.a).name} and ${at(nodes, repair.b).name}`;
    }
    case 'hastenPartner': {
      const sooner = `${partnerKindName(repair.partner)}: deciding to ask and joining shorter by ${Math.round(repair.byShare * 100)}%`;
      return repair.atOnce ? `${sooner}, and asked without waiting for another partner` : sooner;
    }
    case 'allowChannels':
      return `${partnerKindName(repair.partner)} at ${incident(repair.incident)} over any channel, and linked by those that it could not be asked over`;
    case 'refreshRegister':
      return `Forces tell centres what they have free every ${repair.everyMin} min`;
    case 'moveActivation':
      return `${at(exercise.doctrine.tiers, repair.tier).name} activated ${lengthText(repair.atSec)} after the start`;
    case 'quickenAnswers':
      return `Every answer within ${repair.withinMin} min`;
    case 'shortenNotice':
      return `Notice shorter by ${Math.round(repair.byShare * 100)}%`;
    case 'spreadBurden':
      return 'Donors chosen by who has the smallest share of its units away';
  }
}
