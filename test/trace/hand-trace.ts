// Traces written by hand, so that a measure can be worked out on paper: two forces, one capability, one incident in the
// first force. A row is a time in seconds, a fact, and its subject and columns.

import { assert } from '../../src/core/base/assert.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { COLUMNS } from '../../src/core/trace/layout.ts';
import { createRecorder } from '../../src/core/trace/recorder.ts';
import type { Trace, TraceHeader } from '../../src/core/trace/trace.ts';

type Row = readonly [timeSec: number, kind: FactKind, subject?: number, a?: number, b?: number, c?: number];

const AMBULANCE = { partner: 'ambulance', withinMin: 30, channels: ['telephone'] };

export const HOUR = 3600;
export const DURATION_SEC = 12 * HOUR;

/** Own units are those of the first force: so many of its own, so many of the other. */
export interface HandTrace {
  readonly own: number;
  readonly others: number;
  /** Units asked for by each request, in order. */
  readonly requests?: readonly number[];
  readonly decisions?: readonly Decision[];
  readonly rows: readonly Row[];
}

export function handTrace({ own, others, requests = [], decisions = [], rows }: HandTrace): Trace {
  const recorder = createRecorder();
  for (const units of requests) recorder.request(0, 0, units, 0);
  let last = 0;
  for (const [timeSec, kind, subject = 0, a = 0, b = 0, c = 0] of rows) {
    assert(timeSec >= last, 'rows in order', { timeSec });
    last = timeSec;
    recorder.fact(timeSec, FACT[kind], subject, a, b, c);
  }
  const unit = (force: number, n: number) => ({
    id: `${force}/${n}`,
    name: `${force === 0 ? 'Kent' : 'Essex'} PSU ${n + 1}`,
    force,
    capability: 0,
    musterPoint: force,
    travelling: 25,
    onTheLine: 22,
  });
  const units = [...Array(own).keys()].map((n) => unit(0, n));
  const place = { placeName: 'Ashford', lat: 51.1, lon: 0.9 };
  const rendezvous = { rendezvousName: 'Ashford', rendezvousLat: 51.1, rendezvousLon: 0.9 };
  const header = {
    format: 'muster.trace/1',
    engineVersion: '0.1.0',
    exercise: {
      scenario: {
        disruptions: [{ name: 'A power cut' }],
        mel: { objectives: [], injects: [{ number: '1', title: 'A call', trigger: { atMin: 1 } }] },
        incidents: [{ force: 'E23000032', phases: [{ id: 'a', name: 'Build-up', partners: [AMBULANCE] }] }],
      },
      doctrine: { tiers: [{ id: 'local', name: 'Local' }], partners: { kinds: [] } },
      centres: [{ id: 'room', name: 'Kent control room', kind: 'controlRoom' }],
      forces: [
        { id: 'E23000032', name: 'Kent' },
        { id: 'E23000028', name: 'Essex' },
      ],
      network: {
        channels: [{ id: 'telephone', name: 'Telephone' }],
        groups: [{ id: 'group', name: 'Kent group' }],
        partners: [{ id: 'ambulance', name: 'Ambulance', kind: 'ambulance' }],
        links: [{ id: 'link', channel: 'telephone', a: 'room', b: 'group' }],
      },
      capabilities: [{ id: 'publicOrder', name: 'Public order', unitName: 'unit', unitPlural: 'units' }],
      interoperability: { capabilities: [{ id: 'publicOrder', attributes: [{ id: 'kit', name: 'Kit' }] }] },
    },
    seed: 'hand',
    replication: 0,
    decisions,
    data: [],
    startUtcSec: 0,
    durationSec: DURATION_SEC,
    utcOffsets: [{ fromSec: 0, offsetSec: 0 }],
    forceIds: ['E23000032', 'E23000028'],
    capabilityIds: ['publicOrder'],
    tierIds: ['local'],
    units: [...units, ...[...Array(others).keys()].map((n) => unit(1, n))],
    incidents: [{ id: 'i', name: 'Ashford', force: 0, ...place, ...rendezvous }],
  };
  return recorder.finish(header as unknown as TraceHeader);
}

/** A copy of a trace with one number changed. */
export function changed(
  trace: Trace,
  table: 'facts' | 'legs' | 'requests',
  column: string,
  n: number,
  to: number,
): Trace {
  assert(
    COLUMNS.some((place) => place.table === table && place.column === column),
    'a column of the trace',
    { column },
  );
  const values = (trace[table] as unknown as Record<string, Int32Array>)[column]!.slice();
  values[n] = to;
  return { ...trace, [table]: { ...trace[table], [column]: values } };
}
