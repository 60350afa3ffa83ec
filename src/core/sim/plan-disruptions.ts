// The disruptions of a scenario laid out for running: which centres and links each of them hits.

import type { ResolvedExercise } from '../model/exercise.ts';
import type { Disruption } from '../model/scenario.ts';

export interface PlannedDisruption {
  readonly source: Disruption;
  readonly fromSec: number;
  readonly centres: readonly number[];
  /** Those it names, and all of the channels that it names. */
  readonly links: readonly number[];
}

export const layOutDisruptions = ({ scenario, centres, network }: ResolvedExercise): readonly PlannedDisruption[] =>
  (scenario.disruptions ?? []).map((source) => ({
    source,
    fromSec: Math.round(source.fromMin * 60),
    centres: placesOf(centres, ({ id }) => source.centres.includes(id)),
    links: placesOf(network.links, ({ id, channel }) => source.links.includes(id) || source.channels.includes(channel)),
  }));

const placesOf = <T>(all: readonly T[], isHit: (one: T) => boolean): readonly number[] =>
  all.flatMap((one, n) => (isHit(one) ? [n] : []));
