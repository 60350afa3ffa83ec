// Writes down what happens as it happens: the engine's only way out. Knows the columns, not what the facts mean.

import { float64Column, int32Column, uint32Column } from './columns.ts';
import { FactLog } from './fact-log.ts';
import type { LegColumns, RequestColumns, Trace, TraceHeader } from './trace.ts';

/** A journey to be written down; shaped like the router's, which this folder doesn't know. */
export interface DrivenLeg {
  readonly from: { readonly lat: number; readonly lon: number };
  readonly to: { readonly lat: number; readonly lon: number };
  readonly startNode: number;
  readonly endNode: number;
  readonly edges: Int32Array;
  readonly endSec: Uint32Array;
  readonly metres: number;
}

/** Is told a fact that has just been written, with its row. */
export type Watcher = (row: number, kind: number, subject: number, a: number) => void;

export interface Recorder {
  fact(timeSec: number, kind: number, subject: number, a: number, b: number, c: number): void;
  /** Writes a journey and returns its number. */
  leg(departSec: number, leg: DrivenLeg): number;
  /** Writes a request and returns its number. */
  request(incident: number, capability: number, units: number, draftedSec: number): number;
  factCount(): number;
  /** From now on tells of each fact of these kinds (1 by kind) as it is written, by its row. */
  watch(kinds: Uint8Array, tell: Watcher): void;
  finish(header: TraceHeader): Trace;
}

export function createRecorder(): Recorder {
  const facts = new FactLog();
  const legs = {
    departSec: uint32Column(),
    fromLat: float64Column(),
    fromLon: float64Column(),
    toLat: float64Column(),
    toLon: float64Column(),
    startNode: int32Column(),
    endNode: int32Column(),
    metres: uint32Column(),
    knotStart: uint32Column(),
    knotSec: uint32Column(),
    edgeStart: uint32Column(),
    edge: int32Column(),
  };
  const requests = {
    incident: int32Column(),
    capability: int32Column(),
    units: int32Column(),
    draftedSec: uint32Column(),
  };
  legs.knotStart.push(0);
  legs.edgeStart.push(0);
  let watched: Uint8Array | null = null;
  let watcher: Watcher | null = null;

  return {
    fact(timeSec, kind, subject, a, b, c) {
      facts.add(timeSec, kind, subject, a, b, c);
      if (watched !== null && watched[kind] === 1) watcher?.(facts.length - 1, kind, subject, a);
    },
    watch(kinds, tell) {
      watched = kinds;
      watcher = tell;
    },
    leg(departSec, leg) {
      legs.departSec.push(departSec);
      legs.fromLat.push(leg.from.lat);
      legs.fromLon.push(leg.from.lon);
      legs.toLat.push(leg.to.lat);
      legs.toLon.push(leg.to.lon);
      legs.startNode.push(leg.startNode);
      legs.endNode.push(leg.endNode);
      legs.metres.push(leg.metres);
      legs.knotSec.append(leg.endSec);
      legs.edge.append(leg.edges);
      legs.knotStart.push(legs.knotSec.length);
      legs.edgeStart.push(legs.edge.length);
      return legs.departSec.length - 1;
    },
    request(incident, capability, units, draftedSec) {
      requests.incident.push(incident);
      requests.capability.push(capability);
      requests.units.push(units);
      requests.draftedSec.push(draftedSec);
      return requests.incident.length - 1;
    },
    factCount: () => facts.length,
    finish: (header) => ({
      header,
      facts: facts.finish(),
      legs: { length: legs.departSec.length, ...finishAll<Omit<LegColumns, 'length'>>(legs) },
      requests: { length: requests.incident.length, ...finishAll<Omit<RequestColumns, 'length'>>(requests) },
    }),
  };
}

function finishAll<T>(columns: { readonly [K in keyof T]: { finish(): T[K] } }): T {
  const done: Partial<T> = {};
  for (const name of Object.keys(columns) as (keyof T)[]) done[name] = columns[name].finish();
  return done as T;
}
