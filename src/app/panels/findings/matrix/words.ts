// Words of the compatibility of forces: of a pair, of a divide between forces, of what a meeting cost.

import type { SourcedMinutes } from '../../../../core/model/doctrine.ts';
import type { Attribute } from '../../../../core/model/interoperability.ts';
import type { Difference, Verdict } from '../../../../core/model/pair-rules.ts';
import { roughText } from '../../../../core/scoring/gaps/parts.ts';
import type { Divide, Matrix } from '../../../../core/scoring/matrix.ts';
import type { Meeting } from '../../../../core/scoring/meetings.ts';
import { MEASURES } from '../../../../core/scoring/types.ts';
import { IDLE_REASONS } from '../../../../core/trace/facts.ts';
import { counted, listed, percent } from '../../format.ts';

export const GRID = 'grid of forces';
export const GRID_KEYS = 'Forces beside each other: hosts down, visiting forces across. Arrows go from pair to pair.';
export const CORNER = 'Host ↓  visitor →';
export const CAPABILITY = 'Capability';
export const ATTRIBUTE = 'What differs';
export const ALL_ATTRIBUTES = 'Everything together';
export const VIEW = 'Could work together, or did';
export const VIEW_WORDS = { potential: 'Whole country', experienced: 'In this run' } as const;
export const KIND_WORDS = {
  potential: { plain: 'compatible', part: 'bridgeable, at a cost', full: 'not compatible' },
  experienced: { plain: 'met at no cost', part: 'met at a cost', full: 'stood idle or kept apart' },
} as const;
export const WHERE_THEY_DIFFER = 'Where forces differ';
export const WHAT_IT_COST = 'Who met, and what it cost';
export const SETS = 'Made-up differences';
export const SETS_ABOUT =
  'No public source we found names a force that departs from a national standard. Switched on, a set applies to this exercise, which is run again; by place in the list of forces, it says nothing of any of them.';
export const WITH_ITSELF = 'with itself: there is nothing to bridge.';
export const DID_NOT_MEET = 'did not meet';
export const MET_NOBODY = 'No unit has come to another force’s incident.';
export const NO_COST = 'None of them cost anything in working together.';

export const allAtStandard = (capability: string): string =>
  `Every force is at the national standard in ${capability}: any two can work side by side and nothing is lost. That is assumed, not known; to see what differing would cost, switch a made-up set on.`;
export const noSets = (capability: string): string => `No made-up set is about ${capability}.`;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  compatible: 'compatible',
  bridgeable: 'bridgeable',
  incompatible: 'not compatible',
};

const IDLE_WORDS: Readonly<Record<(typeof IDLE_REASONS)[number], string>> = {
  incompatible: 'not compatible and no side free',
  noChannel: 'no channel left',
  notBriefed: 'not given the radio plan',
};

/** What a difference takes from each visiting unit. */
function costText({ bridgingMin, liaisonOfficers, effectiveness, verdict }: Omit<Difference, 'attribute'>): string {
  if (verdict === 'incompatible') return 'can’t be bridged';
  const costs = [
    ...(bridgingMin === null ? [] : [`about ${minutesOf(bridgingMin)} min a unit at reception`]),
    ...(liaisonOfficers > 0 ? [`${counted(liaisonOfficers, 'liaison officer', 'liaison officers')} a unit`] : []),
    ...(effectiveness < 1 ? [`${percent(effectiveness)} of its effect kept`] : []),
  ];
  return costs.length === 0 ? 'at no cost' : listed(costs);
}

const minutesOf = ({ p50 }: SourcedMinutes): string => `${Math.round(p50)}`;

const variantName = ({ variants }: Attribute, variant: string): string =>
  `“${variants.find(({ id }) => id === variant)?.name ?? variant}”`;

/** `bridgeable. Tactics…: “Own drill …” beside “National tactics …”, about 20 min a unit at reception` */
export function pairText(matrix: Matrix, one: number, other: number): string {
  const { verdict, differences } = matrix.pair(one, other);
  const each = differences.map((difference) => {
    const attribute = matrix.attributes[difference.attribute];
    if (attribute === undefined) return '';
    const [here, there] = [one, other].map((force) =>
      variantName(attribute, matrix.profiles[force]?.[difference.attribute]?.variant ?? ''),
    );
    return ` ${attribute.name}: ${here} beside ${there}, ${costText(difference)}.`;
  });
  return `${VERDICT_WORDS[verdict]}.${each.join('')}`;
}

/** `“Own drill” (14 forces) beside “National tactics” (29 forces): bridgeable, about 20 min a unit at reception` */
export function divideText(attribute: Attribute, { difference, variants, forces }: Divide): string {
  const side = (n: 0 | 1): string =>
    `${variantName(attribute, variants[n])} (${counted(forces[n].length, 'force', 'forces')})`;
  const pairs = counted(forces[0].length * forces[1].length, 'pair', 'pairs');
  const cost = difference.verdict === 'incompatible' ? 'not compatible' : `bridgeable, ${costText(difference)}`;
  return `${side(0)} beside ${side(1)}: ${cost}; ${pairs}.`;
}

const hours = (amount: number): string => `${roughText(amount / MEASURES.officerHours)} officer-hours`;

/** Units, time at work, and what it cost. */
export function meetingText({ units, atWork, idle, effectLost, bridgingSec, idleFor }: Meeting): string {
  const reasons = [...idleFor].flatMap((n) => {
    const reason = IDLE_REASONS[n];
    return reason === undefined ? [] : [IDLE_WORDS[reason]];
  });
  const costs = [
    ...(idle > 0 ? [`${hours(idle)} idle${reasons.length > 0 ? ` (${listed(reasons)})` : ''}`] : []),
    ...(bridgingSec > 0 ? [`${Math.round(bridgingSec / 60)} min at reception to fit in`] : []),
    ...(effectLost > 0 ? [`${hours(effectLost)} of effect lost`] : []),
  ];
  const came = `${counted(units, 'unit', 'units')} came, ${hours(atWork)} at work`;
  return costs.length === 0 ? `${came}, at no cost` : `${came}; ${listed(costs)}`;
}

export const metAtNoCost = (pairs: number): string => `${counted(pairs, 'pair', 'pairs')} met at no cost.`;
