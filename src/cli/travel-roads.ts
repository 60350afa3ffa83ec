// Roads as a scenario has them at a time, for one journey: every disruption lasts as long as its median says.

import type { Disruption, Scenario } from '../core/model/scenario.ts';
import { findRoads } from '../core/routing/find-roads.ts';
import type { RoadGraph } from '../core/routing/graph.ts';
import type { RoadsNow, Slowing, SlowSpell } from '../core/routing/spells.ts';
import { wordsOfRoads } from '../core/trace/describe-roads.ts';
import { orRefuse } from './exit.ts';

export interface RoadsThen {
  readonly now: RoadsNow;
  readonly slowing: Slowing;
  /** Each disruption that holds then, in words. */
  readonly words: readonly string[];
}

/** `atSec` is seconds after the scenario's start. */
export function roadsThen({ disruptions = [] }: Scenario, graph: RoadGraph, atSec: number): RoadsThen {
  const now = new Map<number, number>();
  const byEdge = new Map<number, SlowSpell[]>();
  const words: string[] = [];
  disruptions.forEach((one, n) => {
    const fromSec = one.fromMin * 60;
    const endSec = fromSec + one.durationMin.p50 * 60;
    const edges = edgesOf(one, graph, n);
    const share = one.speedShare ?? 0;
    for (const edge of edges) {
      if (share > 0) byEdge.set(edge, [...(byEdge.get(edge) ?? []), { fromSec, endSec, share }]);
      if (fromSec <= atSec && atSec < endSec) now.set(edge, Math.min(share, now.get(edge) ?? 1));
    }
    if (edges.length > 0 && fromSec <= atSec && atSec < endSec) words.push(`${one.name}, ${wordsOfRoads(one)}`);
  });
  return { now, slowing: { nowSec: atSec, byEdge }, words };
}

const edgesOf = ({ roads = [] }: Disruption, graph: RoadGraph, n: number): readonly number[] =>
  roads.flatMap((area, m) => orRefuse(findRoads(graph, area), `--scenario /disruptions/${n}/roads/${m}`));
