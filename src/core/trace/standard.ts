// The published mobilisation standard, measured as it is meant: the share of a force's own units formed at their muster
// points so many hours after they were warned, before any travel. Arrival is another measure (measures.ts).

import { FACT } from './facts.ts';
import type { Trace } from './trace.ts';

export interface FormedAtHome {
  readonly force: number;
  readonly capability: number;
  /** Units warned in the exercise, each warning counted. */
  readonly warned: number;
  /** Of these, formed within each of the hours asked for. Units stood down before forming count as not formed. */
  readonly formedWithin: readonly number[];
}

/** Per force and capability that warned any unit, how many formed within each number of hours. */
export function measureFormedAtHome(trace: Trace, hours: readonly number[]): FormedAtHome[] {
  const { facts, header } = trace;
  const capabilities = header.capabilityIds.length;
  const warnedAt = new Float64Array(header.units.length).fill(-1);
  const tallies = new Map<number, { warned: number; formed: number[] }>();
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind !== FACT.unitWarned && kind !== FACT.unitFormed) continue;
    const subject = facts.subject[n]!;
    const unit = header.units[subject]!;
    // Made up only once no whole unit was left: the standard is of a force's whole units.
    if (unit.madeUp !== undefined) continue;
    const key = unit.force * capabilities + unit.capability;
    const tally = tallies.get(key) ?? { warned: 0, formed: hours.map(() => 0) };
    tallies.set(key, tally);
    if (kind === FACT.unitWarned) {
      tally.warned++;
      warnedAt[subject] = facts.timeSec[n]!;
    } else {
      const tookSec = facts.timeSec[n]! - warnedAt[subject]!;
      hours.forEach((limit, i) => {
        if (tookSec <= limit * 3600) tally.formed[i]!++;
      });
    }
  }
  return [...tallies.entries()]
    .sort(([x], [y]) => x - y)
    .map(([key, { warned, formed }]) => ({
      force: Math.floor(key / capabilities),
      capability: key % capabilities,
      warned,
      formedWithin: formed,
    }));
}
