// A way between two places, before anyone says when it is driven: the edges, and the legs on to and off the network.

import type { Place } from './distance.ts';
import type { Vehicle } from './vocabulary.ts';

/** A stretch between a place and the network. */
interface AccessLeg {
  readonly legM: number;
  readonly legSec: number;
  /** Whose traffic slows it: a key as `trafficKey` gives. */
  readonly streets: number;
}

export interface Way {
  readonly from: Place;
  readonly to: Place;
  readonly vehicle: Vehicle;
  /** Nodes where the network is joined and left; −1 on a direct trip, which never joins it. */
  readonly startNode: number;
  readonly endNode: number;
  readonly edges: Int32Array;
  readonly on: AccessLeg;
  readonly off: AccessLeg;
}

/** The same way, driven the other way round. */
export function reverseWay(way: Way): Way {
  const { length } = way.edges;
  const edges = new Int32Array(length);
  for (let k = 0; k < length; k++) edges[k] = ~way.edges[length - 1 - k]!;
  return {
    ...way,
    from: way.to,
    to: way.from,
    startNode: way.endNode,
    endNode: way.startNode,
    edges,
    on: way.off,
    off: way.on,
  };
}
