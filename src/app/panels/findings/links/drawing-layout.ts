// Where centres, control rooms and partners stand in the drawing of links: a row for each tier, by region, so that lines
// cross little. Pure; knows nothing of the screen.

import { type Connections, type Edge, type Node, TIERS, type Tier } from '../../../../core/scoring/links.ts';
import type { TraceHeader } from '../../../../core/trace/trace.ts';

export const WIDTH = 640;
const MARGIN = 14;
const TOP = 26;
/** From a row to the next, and what upright names need besides. */
const ROW = 68;
const NAMES = 84;
/** A name that has less room than this stands upright. */
const NARROW = 84;

export interface PlacedNode {
  readonly node: Node;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Names of the upper rows stand over them, those of the lower ones beneath, and upright where many stand close. */
  readonly isBelow: boolean;
  readonly isUpright: boolean;
  /** Width that a name may take. */
  readonly room: number;
  readonly isHost: boolean;
}

export interface PlacedEdge {
  readonly edge: Edge;
  readonly path: string;
  readonly width: number;
}

export interface Drawing {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly height: number;
}

export function layOutDrawing({ nodes, edges }: Connections, header: TraceHeader): Drawing {
  let y = TOP;
  const placed = TIERS.flatMap((tier) => {
    const row = placeRow(nodes, tier, y, header);
    if (row.length > 0) y += ROW + (row.some(({ isUpright }) => isUpright) ? NAMES : 0);
    return row;
  });
  const at = new Map(placed.map((one) => [one.node.node, one]));
  const most = Math.max(1, ...edges.map(({ messages, byOtherMeans }) => Math.max(messages, byOtherMeans)));
  return {
    nodes: placed,
    edges: edges.flatMap((edge): PlacedEdge[] => {
      const [one, other] = [at.get(edge.a), at.get(edge.b)];
      if (one === undefined || other === undefined) return [];
      const share = Math.max(edge.messages, edge.byOtherMeans, 1) / most;
      return [{ edge, path: pathBetween(one, other), width: 0.8 + 3.2 * Math.sqrt(share) }];
    }),
    height: y - ROW + 26,
  };
}

function placeRow(nodes: readonly Node[], tier: Tier, y: number, header: TraceHeader): PlacedNode[] {
  const { centres, forces } = header.exercise;
  const hosts = new Set(header.incidents.map(({ force }) => header.forceIds[force]));
  const forceOf = (node: Node) => forces.find(({ id }) => id === centres[node.node]?.force);
  const regionOf = (node: Node): string => centres[node.node]?.region ?? forceOf(node)?.groupings.mutualAid ?? '';
  const row = nodes
    .filter((node) => node.tier === tier)
    .sort((x, y) => (regionOf(x) === regionOf(y) ? x.node - y.node : regionOf(x) < regionOf(y) ? -1 : 1));
  const isBelow = tier === 'rooms' || tier === 'partners';
  const step = (WIDTH - 2 * MARGIN) / row.length;
  return row.map((node, n) => {
    const force = forceOf(node);
    const region = tier === 'regional' ? centres[node.node]?.region : undefined;
    return {
      node,
      label: force?.shortName ?? region ?? node.name,
      x: MARGIN + step * (n + 0.5),
      y,
      isBelow,
      isUpright: isBelow && step < NARROW,
      room: step,
      isHost: force !== undefined && hosts.has(force.id),
    };
  });
}

/** Straight between rows; within a row in an arc above it. */
function pathBetween(one: PlacedNode, other: PlacedNode): string {
  const [x, y] = [(one.x + other.x) / 2, one.y - 12 - Math.min(44, Math.abs(one.x - other.x) / 5)];
  return one.y === other.y
    ? `M${one.x} ${one.y}Q${x} ${y} ${other.x} ${other.y}`
    : `M${one.x} ${one.y}L${other.x} ${other.y}`;
}
