// What a force's own area asks of it while others ask for its units: everyday work by the hour of the week, incidents of
// its own, and guards that can't be released. All of it is doctrine; pure arithmetic that knows no exercise's state.

import type { CapabilityId, ForceId, Provenance, Sourced } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';
import { HOURS_OF_WEEK, type ShareBand, shareByHour } from './home.ts';

type Switch = { readonly value: boolean } & Provenance;

/** Share of what a force can form that its everyday work takes, and the hours in which it is another. */
export interface EverydayWork {
  readonly id: CapabilityId;
  readonly share: Sourced<number>;
  readonly bands: readonly ShareBand[];
}

/** A kind of incident that a force deals with by itself, without asking anybody. */
export interface HomeIncidentKind extends Provenance {
  readonly id: string;
  readonly name: string;
  /** How many begin in a week for every thousand officers of a force. */
  readonly weeklyPerThousand: Sourced<number>;
  /** How the week's number falls on its hours: the weight of an hour, and the hours in which it is another. */
  readonly weight: Sourced<number>;
  readonly weightBands: readonly ShareBand[];
  readonly durationMin: SourcedMinutes;
  readonly needs: readonly { readonly capability: CapabilityId; readonly fewest: number; readonly most: number }[];
}

/** Units that a force keeps at a port, an airport or the like, whatever happens (SPR §3.2). */
export interface GuardCommitment extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly units: number;
}

export interface HomeDemand {
  readonly everyday: { readonly inUse: Switch; readonly capabilities: readonly EverydayWork[] };
  readonly incidents: { readonly inUse: Switch; readonly kinds: readonly HomeIncidentKind[] };
  readonly guards: { readonly inUse: Switch; readonly commitments: readonly GuardCommitment[] };
}

/** Incidents of a kind to be expected in each hour of the week for a thousand officers; over the week they add up. */
export function homeIncidentsByHour({ weeklyPerThousand, weight, weightBands }: HomeIncidentKind): Float64Array {
  const weights = shareByHour(weight, weightBands);
  const sum = weights.reduce((all, one) => all + one, 0);
  if (sum === 0) return new Float64Array(HOURS_OF_WEEK);
  return weights.map((one) => (one * weeklyPerThousand.value) / sum);
}

/** Units that everyday work takes of those that can be formed: rounded down, so that a single unit is never tied up by it. */
export const everydayUnits = (formable: number, share: number): number => Math.floor(formable * share);
