// The schemas of partners: those with a node of the network, the doctrine's times for linking each kind, and what phases
// need; with what needs several places of them at once.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { Force } from '../model/dataset.ts';
import { PARTNER_KINDS, type Partner, type PartnerNeed, type PartnerRules } from '../model/partners.ts';
import {
  capabilityId,
  forceId,
  heldUnits,
  id,
  listOf,
  minutes,
  provenance,
  sourcedMinutes,
  text,
} from './common-schema.ts';
import { quoted, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_PARTNERS = 500;
const MAX_FORCES = 100;
const MAX_CHANNELS = 50;
const MAX_RELIEFS = 20;

const kind = v.picklist(PARTNER_KINDS);

/** The network's partners. */
export const partners = listOf(
  record({ id, name: text, kind, forces: v.exactOptional(listOf(forceId, MAX_FORCES, 'forces')) }),
  MAX_PARTNERS,
  'partners',
);

/** The doctrine's block. */
export const partnerRules = record({
  kinds: listOf(
    record({ id: kind, decideMin: sourcedMinutes, joinMin: sourcedMinutes, onlyThrough: v.exactOptional(kind) }),
    PARTNER_KINDS.length,
    'kinds',
  ),
});

/** What one phase needs. */
export const partnerNeeds = listOf(
  record({
    partner: kind,
    withinMin: minutes,
    channels: v.pipe(listOf(id, MAX_CHANNELS, 'channels'), v.minLength(1, 'at least one channel')),
    relieves: v.exactOptional(
      listOf(record({ capability: capabilityId, units: heldUnits, ...provenance }), MAX_RELIEFS, 'capabilities'),
    ),
    ...provenance,
  }),
  PARTNER_KINDS.length,
  'partners',
);

/** Kinds that are nodes of the network already. */
const HAVE_NODES: readonly string[] = ['strategicCoordinatingGroup', 'counterTerrorism'];

/** Partners in a network: of known forces, none that is there already as something else, one of a kind for each force. */
export function partnerProblems(all: readonly Partner[], forces: readonly Force[]): Problem[] {
  const codes = forces.map((force) => force.id as string);
  const served = new Set<string>();
  return all.flatMap((partner, n) => {
    const path = `/partners/${n}`;
    if (HAVE_NODES.includes(partner.kind)) {
      return [{ path: `${path}/kind`, found: quoted(partner.kind), expected: 'a kind that is not a centre or group' }];
    }
    const strange = (partner.forces ?? []).flatMap((force, m) => unknown(force, codes, `${path}/forces/${m}`, 'force'));
    const twice = (partner.forces ?? codes).filter((force) => served.has(`${partner.kind} ${force}`));
    for (const force of partner.forces ?? codes) served.add(`${partner.kind} ${force}`);
    const found = `a second ${partner.kind} for ${twice[0]}`;
    return [...strange, ...(twice.length > 0 ? [{ path, found, expected: 'one of a kind for each force' }] : [])];
  });
}

/** What is wrong between the rules for partners: each kind once, and whoever opens the door to another waits for nobody. */
export function partnerRuleProblems(rules: PartnerRules | undefined): Problem[] {
  if (!rules) return [];
  const path = '/partners/kinds';
  const ruled = rules.kinds.map((rule) => rule.id);
  const waits = new Set(rules.kinds.flatMap((rule) => (rule.onlyThrough === undefined ? [] : [rule.id])));
  return [
    ...duplicates(ruled, path),
    ...PARTNER_KINDS.filter((one) => !ruled.includes(one)).map((one) => ({
      path,
      found: `no rule for ${one}`,
      expected: 'a rule for each kind of partner',
    })),
    ...rules.kinds.flatMap(({ onlyThrough: gate }, n) =>
      gate === undefined || !waits.has(gate)
        ? []
        : [{ path: `${path}/${n}/onlyThrough`, found: quoted(gate), expected: 'a partner that waits for no other' }],
    ),
  ];
}

/** What is wrong with the needs of one phase: each partner once, over channels and for capabilities that there are. */
export function needProblems(
  needs: readonly PartnerNeed[],
  path: string,
  channels: readonly string[],
  capabilities: readonly string[],
): Problem[] {
  const kinds = needs.map(({ partner }) => partner);
  return needs.flatMap((need, n) => [
    ...(kinds.indexOf(need.partner) === n
      ? []
      : [{ path: `${path}/${n}/partner`, found: `${quoted(need.partner)} again`, expected: 'each partner once' }]),
    ...need.channels.flatMap((channel, m) => unknown(channel, channels, `${path}/${n}/channels/${m}`, 'channel')),
    ...(need.relieves ?? []).flatMap(({ capability }, m) =>
      unknown(capability, capabilities, `${path}/${n}/relieves/${m}/capability`, 'capability'),
    ),
  ]);
}
