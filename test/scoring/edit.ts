// Traces changed on purpose, as a function of the facts: rows altered, added or left out, put in order of time again;
// forces renamed and put in another order.

import type { Trace, TraceHeader } from '../../src/core/trace/trace.ts';

export interface FactRow {
  timeSec: number;
  kind: number;
  subject: number;
  a: number;
  b: number;
  c: number;
}

export function rowsOf({ facts }: Trace): FactRow[] {
  return Array.from({ length: facts.length }, (_, n) => ({
    timeSec: facts.timeSec[n]!,
    kind: facts.kind[n]!,
    subject: facts.subject[n]!,
    a: facts.a[n]!,
    b: facts.b[n]!,
    c: facts.c[n]!,
  }));
}

/** The trace with these rows instead, in order of time; those of one second stay in the order given. */
export function withRows(trace: Trace, rows: readonly FactRow[], header: TraceHeader = trace.header): Trace {
  const sorted = rows.toSorted((x, y) => x.timeSec - y.timeSec);
  return {
    ...trace,
    header,
    facts: {
      length: sorted.length,
      timeSec: Uint32Array.from(sorted, (row) => row.timeSec),
      kind: Uint8Array.from(sorted, (row) => row.kind),
      subject: Int32Array.from(sorted, (row) => row.subject),
      a: Int32Array.from(sorted, (row) => row.a),
      b: Int32Array.from(sorted, (row) => row.b),
      c: Int32Array.from(sorted, (row) => row.c),
    },
  };
}

/** The same exercise with its forces in another order and under other names: force n is now number `order[n]`. */
export function withForcesMoved(trace: Trace, order: readonly number[], isOfForce: (kind: number) => boolean): Trace {
  const { header } = trace;
  const moved = <T>(list: readonly T[]): T[] => {
    const found: T[] = [];
    list.forEach((one, n) => {
      found[order[n]!] = one;
    });
    return found;
  };
  const anew = (force: number): number => order[force]!;
  const rows = rowsOf(trace).map((row) => (isOfForce(row.kind) ? { ...row, subject: anew(row.subject) } : row));
  return withRows(trace, rows, {
    ...header,
    forceIds: moved(header.forceIds),
    units: header.units.map((unit) => ({ ...unit, force: anew(unit.force), name: `Renamed ${unit.name}` })),
    incidents: header.incidents.map((incident) => ({ ...incident, force: anew(incident.force) })),
    exercise: {
      ...header.exercise,
      forces: moved(header.exercise.forces).map((force) => ({ ...force, name: `New ${force.name}`, shortName: 'N' })),
    },
  });
}
