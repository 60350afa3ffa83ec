// What an answer may depend on: the assumptions of a capability's route of aid, each at its low and at its high, as settings.
// Durations at the low and the high of their own five numbers, in all tiers at once; shares a step down and up.

import type { CapabilityId, Provenance, Sourced } from '../model/dataset.ts';
import { type CapabilityRoute, routeFor, type SourcedMinutes, type TierRoute } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import type { Steps } from '../model/steps.ts';
import type { Setting } from '../scenario/pointer.ts';

export const VARIATIONS = ['notice', 'deciding', 'booking', 'activation', 'cover', 'formable'] as const;

export interface Variation {
  readonly id: (typeof VARIATIONS)[number];
  readonly low: readonly Setting[];
  readonly high: readonly Setting[];
  /** Where the figure that is told comes from. */
  readonly from: Provenance;
  /** What low and high stand for, and what is likely: minutes or shares. Each tier goes to its own; told is that of the first. */
  readonly range: {
    readonly unit: 'min' | 'share';
    readonly low: number;
    readonly likely: number;
    readonly high: number;
    readonly ofFirstTier: boolean;
  };
}

/** An assumption that a question is asked under, otherwise than it stands. */
export interface Assumed {
  readonly id: Variation['id'];
  readonly side: 'low' | 'high';
}

/** What is to be set for these; assumptions that the exercise doesn't have set nothing. */
export const settingsFor = (variations: readonly Variation[], assumed: readonly Assumed[]): readonly Setting[] =>
  variations.flatMap((variation) => {
    const side = assumed.find(({ id }) => id === variation.id)?.side;
    return side === undefined ? [] : variation[side];
  });

type Timed = { readonly path: string; readonly minutes: SourcedMinutes };

/** Those that this exercise has. */
export function variationsFor(
  { doctrine }: ResolvedExercise,
  capability: CapabilityId,
  steps: Steps,
): readonly Variation[] {
  const route = routeFor(doctrine, capability);
  if (route === undefined) return [];
  const at = `/doctrine/routes/${route.id}`;
  const tiered = (...keys: readonly (keyof TierRoute)[]): Timed[] =>
    route.tiers.flatMap((tier) =>
      keys.map((key) => ({ path: `${at}/tiers/${tier.id}/${key}`, minutes: tier[key] as SourcedMinutes })),
    );
  const whole = (...keys: readonly (keyof CapabilityRoute)[]): Timed[] =>
    keys.map((key) => ({ path: `${at}/${key}`, minutes: route[key] as SourcedMinutes }));
  const activated = tiered('activationMin').filter((_, n) => route.tiers[n]!.activation === 'onUnfilled');
  return [
    timed('notice', tiered('noticeMin'), 1),
    timed('deciding', tiered('decisionMin', 'handlingMin', 'donorDecisionMin'), 3),
    timed('booking', whole('departureMin', 'receptionMin'), 2),
    ...(activated.length > 0 ? [timed('activation', activated, 1)] : []),
    shared('cover', `${at}/minimumCoverShare/value`, route.minimumCoverShare, steps),
    shared('formable', `${at}/formableShare/value`, route.formableShare, steps),
  ];
}

const provenanceOf = ({ basis, source, asOf }: Provenance): Provenance => ({ basis, source, asOf });

const FIVE = ['min', 'p10', 'p50', 'p90', 'max'] as const;

/** @param told how many of them, from the first, make up the figure that is told: one tier's, where there are several */
function timed(id: Variation['id'], all: readonly Timed[], told: number): Variation {
  const every = (pick: (minutes: SourcedMinutes) => number): Setting[] =>
    all.flatMap(({ path, minutes }) => FIVE.map((key) => ({ path: `${path}/${key}`, value: pick(minutes) })));
  const sum = (pick: (minutes: SourcedMinutes) => number): number =>
    all.slice(0, told).reduce((total, { minutes }) => total + pick(minutes), 0);
  return {
    id,
    low: every(({ p10 }) => p10),
    high: every(({ p90 }) => p90),
    from: provenanceOf(all[0]!.minutes),
    range: {
      unit: 'min',
      low: sum(({ p10 }) => p10),
      likely: sum(({ p50 }) => p50),
      high: sum(({ p90 }) => p90),
      ofFirstTier: all.length > told,
    },
  };
}

function shared(id: Variation['id'], path: string, figure: Sourced<number>, { share }: Steps): Variation {
  const { value } = figure;
  const [low, high] = [Math.max(0, value - share.value), Math.min(1, value + share.value)].map(
    (one) => Math.round(one * 1000) / 1000,
  ) as [number, number];
  return {
    id,
    low: [{ path, value: low }],
    high: [{ path, value: high }],
    from: provenanceOf(figure),
    range: { unit: 'share', low, likely: value, high, ofFirstTier: false },
  };
}
