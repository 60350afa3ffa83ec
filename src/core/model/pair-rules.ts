// What two forces' profiles come to when their units work side by side: attribute by attribute compatible, bridgeable at
// a cost, or incompatible; and all of them together.

import { assert } from '../base/assert.ts';
import type { SourcedMinutes } from './doctrine.ts';
import type { Attribute, LevelRule } from './interoperability.ts';
import type { Profile } from './profiles.ts';

export type Verdict = 'compatible' | 'bridgeable' | 'incompatible';

/** What a pair differs in, and what that costs each unit of the visiting force. */
export interface Difference {
  /** Place among the capability's attributes. */
  readonly attribute: number;
  readonly verdict: Exclude<Verdict, 'compatible'>;
  readonly bridgingMin: SourcedMinutes | null;
  readonly liaisonOfficers: number;
  readonly effectiveness: number;
}

export interface Pair {
  readonly verdict: Verdict;
  /** Everything but what is compatible. */
  readonly differences: readonly Difference[];
  /** A unit's effect beside the other force in thousandths, the incompatible attributes left out. */
  readonly effect: number;
}

const NOTHING_LOST = { bridgingMin: null, liaisonOfficers: 0, effectiveness: 1 };

/** One attribute of two forces; null where they are compatible. */
function compareVariants(attribute: Attribute, one: string, other: string): Omit<Difference, 'attribute'> | null {
  if (one === other) return null;
  const exactly = attribute.between.find(({ variants }) => variants.includes(one) && variants.includes(other));
  const rule = exactly ?? byLevel(attribute, Math.abs(levelOf(attribute, one) - levelOf(attribute, other)));
  if (rule === undefined || rule.verdict === 'compatible') return null;
  if (rule.verdict !== 'bridgeable') return { verdict: 'incompatible', ...NOTHING_LOST };
  const { verdict, bridgingMin, liaisonOfficers, effectiveness } = rule;
  return { verdict, bridgingMin, liaisonOfficers, effectiveness };
}

function levelOf({ id, variants }: Attribute, variant: string): number {
  const found = variants.find((one) => one.id === variant);
  assert(found !== undefined, 'a variant that was not checked', { attribute: id, variant });
  return found.level;
}

function byLevel({ byLevel: rules }: Attribute, apart: number): LevelRule | undefined {
  let farthest: LevelRule | undefined;
  for (const rule of rules) {
    if (rule.apart <= apart && rule.apart > (farthest?.apart ?? -1)) farthest = rule;
  }
  return farthest;
}

/**
 * Two forces' units of one capability side by side.
 * @param onTheLine officers of a unit on the line, of whom liaison officers are taken
 */
export function comparePair(attributes: readonly Attribute[], one: Profile, other: Profile, onTheLine: number): Pair {
  const differences = attributes.flatMap((attribute, n): Difference[] => {
    const found = compareVariants(attribute, one[n]!.variant, other[n]!.variant);
    return found === null ? [] : [{ attribute: n, ...found }];
  });
  let share = 1;
  let liaison = 0;
  let verdict: Verdict = differences.length === 0 ? 'compatible' : 'bridgeable';
  for (const difference of differences) {
    share *= difference.effectiveness;
    liaison += difference.liaisonOfficers;
    if (difference.verdict === 'incompatible') verdict = 'incompatible';
  }
  const onDuty = Math.max(0, onTheLine - liaison) / onTheLine;
  return { verdict, differences, effect: Math.round(1000 * share * onDuty) };
}

/**
 * What a visiting unit at work is worth there in thousandths: kept apart, where it is incompatible.
 * @param apartEffect effect of a unit that is kept apart, 0 to 1
 */
export const worthThere = ({ verdict, effect }: Pair, apartEffect: number): number =>
  verdict === 'incompatible' ? Math.round(effect * apartEffect) : effect;
