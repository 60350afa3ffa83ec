// The disruptions of a scenario laid out for running: which centres, links and roads each of them hits.

import { assert } from '../base/assert.ts';
import type { Problem } from '../base/result.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import type { Disruption, Scenario } from '../model/scenario.ts';
import { findRoads } from '../routing/find-roads.ts';
import type { RoadGraph } from '../routing/graph.ts';

export interface PlannedDisruption {
  readonly source: Disruption;
  readonly fromSec: number;
  readonly centres: readonly number[];
  /** Those it names, and all of the channels that it names. */
  readonly links: readonly number[];
  readonly edges: readonly number[];
}

export const layOutDisruptions = (
  { scenario, centres, network }: ResolvedExercise,
  graph: RoadGraph,
): readonly PlannedDisruption[] =>
  (scenario.disruptions ?? []).map((source) => ({
    source,
    fromSec: Math.round(source.fromMin * 60),
    centres: placesOf(centres, ({ id }) => source.centres.includes(id)),
    links: placesOf(network.links, ({ id, channel }) => source.links.includes(id) || source.channels.includes(channel)),
    edges: edgesOf(source, graph),
  }));

const placesOf = <T>(all: readonly T[], isHit: (one: T) => boolean): readonly number[] =>
  all.flatMap((one, n) => (isHit(one) ? [n] : []));

function edgesOf({ roads = [] }: Disruption, graph: RoadGraph): readonly number[] {
  const edges = roads.flatMap((area) => {
    const found = findRoads(graph, area);
    assert(found.ok, 'roads that were not checked', { area });
    return found.value;
  });
  return [...new Set(edges)].sort((x, y) => x - y);
}

/** Roads of a scenario's disruptions that the network hasn't got. */
export const roadProblems = ({ disruptions = [] }: Scenario, graph: RoadGraph): readonly Problem[] =>
  disruptions.flatMap(({ roads = [] }, n) =>
    roads.flatMap((area, m) => {
      const found = findRoads(graph, area);
      if (found.ok) return [];
      return found.problems.map((one) => ({ ...one, path: `/disruptions/${n}/roads/${m}${one.path}` }));
    }),
  );
