// The trace: the one thing that leaves the engine. An append-only record of facts in columns, the journeys units drove,
// and a header with everything needed to run it again. Map, charts, measures and reports are functions of it.

import type { CapabilityId, ForceId } from '../model/dataset.ts';
import type { Decision } from '../model/decisions.ts';
import type { TierId } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';

/** What a unit that isn't one force's whole unit is made up of. */
export interface MadeUp {
  readonly serials: number;
  /** Serials to a whole unit. */
  readonly of: number;
  /** Of several forces' serials, in which case it is whole; who gives them is told when it forms. */
  readonly isComposite: boolean;
}

export interface TraceUnit {
  readonly id: string;
  /** As people say it, e.g. "Kent PSU 2". */
  readonly name: string;
  /** Index into the exercise's forces. */
  readonly force: number;
  /** Index into the exercise's capabilities. */
  readonly capability: number;
  /** Index into the exercise's muster points. */
  readonly musterPoint: number;
  /** Officers who travel, and of them on the line. */
  readonly travelling: number;
  readonly onTheLine: number;
  /** Absent: one force's whole unit. Others exist only while they are out. */
  readonly madeUp?: MadeUp;
}

export interface TraceIncident {
  readonly id: string;
  readonly name: string;
  readonly force: number;
  readonly placeName: string;
  readonly lat: number;
  readonly lon: number;
  readonly rendezvousName: string;
  readonly rendezvousLat: number;
  readonly rendezvousLon: number;
}

export interface TraceHeader {
  readonly format: 'muster.trace/1';
  readonly engineVersion: string;
  readonly exercise: ResolvedExercise;
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
  /** SHA-256 of each data document used, by name, in name order. */
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
  readonly startUtcSec: number;
  readonly durationSec: number;
  /** Civil time is UTC plus `offsetSec` from `fromSec` (seconds after the start) on; the first entry starts at 0. */
  readonly utcOffsets: readonly { readonly fromSec: number; readonly offsetSec: number }[];
  readonly forceIds: readonly ForceId[];
  readonly capabilityIds: readonly CapabilityId[];
  readonly tierIds: readonly TierId[];
  readonly units: readonly TraceUnit[];
  /** When each force first tells the register what it has free; it does so again every time the doctrine says. */
  readonly registerFromSec?: readonly number[];
  readonly incidents: readonly TraceIncident[];
}

/** Facts in columns, all of the same length, in the order they happened. Times are seconds after the start. */
export interface FactColumns {
  readonly length: number;
  readonly timeSec: Uint32Array;
  readonly kind: Uint8Array;
  readonly subject: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
}

/**
 * Journeys driven. Leg n has knots `knotStart[n]`…`knotStart[n + 1]` in `knotSec` (seconds after departure: on the
 * network, at the end of each edge, at the destination), and two edges fewer than knots, from `edgeStart[n]` in `edge`
 * (an edge's index, or its complement when driven against its direction). A direct trip, which never joins the network,
 * has two knots, no edge, and −1 for both nodes.
 */
export interface LegColumns {
  readonly length: number;
  readonly departSec: Uint32Array;
  readonly fromLat: Float64Array;
  readonly fromLon: Float64Array;
  readonly toLat: Float64Array;
  readonly toLon: Float64Array;
  /** Nodes where the network is joined and left. */
  readonly startNode: Int32Array;
  readonly endNode: Int32Array;
  readonly metres: Uint32Array;
  readonly knotStart: Uint32Array;
  readonly knotSec: Uint32Array;
  readonly edgeStart: Uint32Array;
  readonly edge: Int32Array;
}

/** Requests as they were drafted. `units` is the number asked for at first. */
export interface RequestColumns {
  readonly length: number;
  readonly incident: Int32Array;
  readonly capability: Int32Array;
  readonly units: Int32Array;
  readonly draftedSec: Uint32Array;
}

export interface Trace {
  readonly header: TraceHeader;
  readonly facts: FactColumns;
  readonly legs: LegColumns;
  readonly requests: RequestColumns;
}
