// What closes a gap, as data: whoever reruns the exercise turns it into settings and decisions (changes.ts) and nothing
// else. Indexes are those of the trace's header; a node is a place of the
// network: a centre, then coordinating groups, then partners.

import type { PartnerKind } from '../../model/partners.ts';

export type Repair =
  | { readonly kind: 'addUnits'; readonly force: number; readonly capability: number; readonly units: number }
  | {
      readonly kind: 'alignAttribute';
      readonly capability: number;
      readonly attribute: string;
      readonly forces: readonly number[];
    }
  | { readonly kind: 'addTalkgroups'; readonly incident: number; readonly talkgroups: number }
  | { readonly kind: 'briefUnits'; readonly incident: number; readonly units: number }
  | { readonly kind: 'addBays'; readonly incident: number; readonly bays: number }
  | { readonly kind: 'staffCentre'; readonly centre: number; readonly staff: number }
  | { readonly kind: 'keepCentreOpen'; readonly centre: number }
  | { readonly kind: 'raiseLink'; readonly a: number; readonly b: number }
  /** Deciding and joining shorter by a share; `atOnce`, and asked without waiting for another partner. */
  | {
      readonly kind: 'hastenPartner';
      readonly partner: PartnerKind;
      readonly byShare: number;
      readonly atOnce: boolean;
    }
  | { readonly kind: 'allowChannels'; readonly incident: number; readonly partner: PartnerKind }
  | { readonly kind: 'refreshRegister'; readonly everyMin: number }
  | { readonly kind: 'moveActivation'; readonly tier: number; readonly capability: number; readonly atSec: number }
  | { readonly kind: 'quickenAnswers'; readonly capability: number; readonly withinMin: number }
  | { readonly kind: 'shortenNotice'; readonly capability: number; readonly byShare: number }
  | { readonly kind: 'spreadBurden'; readonly capability: number };
