// Breaches of minimum cover as a trace tells them: from when to when, how deep, for what cause, and who had the units. What
// the inspector, the command line and any score of cover read. Pure.

import { at } from '../base/assert.ts';
import { FACT } from './facts.ts';
import type { Trace } from './trace.ts';

export interface CoverBreach {
  readonly force: number;
  readonly capability: number;
  readonly beganSec: number;
  /** Null where it outlasts the exercise. */
  endedSec: number | null;
  /** Units below the minimum now, and at worst. */
  short: number;
  worst: number;
  /** Causes that ever held, a bit each of COVER_CAUSES. */
  causes: number;
  /** Who had units of it as it began. */
  readonly lentTo: { readonly force: number; readonly units: number }[];
}

/** Breaches that began by `atSec`, in their order, as they stood then. */
export function measureCover({ facts, header }: Trace, atSec: number = header.durationSec): CoverBreach[] {
  const capabilities = header.capabilityIds.length;
  const open = new Map<number, CoverBreach>();
  const found: CoverBreach[] = [];
  for (let n = 0; n < facts.length; n++) {
    const timeSec = at(facts.timeSec, n);
    if (timeSec > atSec) break;
    const kind = at(facts.kind, n);
    if (kind < FACT.coverBreachBegan || kind > FACT.coverLentTo) continue;
    const [force, capability] = [at(facts.subject, n), at(facts.a, n)];
    const [b, c] = [at(facts.b, n), at(facts.c, n)];
    const cell = force * capabilities + capability;
    if (kind === FACT.coverBreachBegan) {
      const breach: CoverBreach = {
        force,
        capability,
        beganSec: timeSec,
        endedSec: null,
        short: b,
        worst: b,
        causes: c,
        lentTo: [],
      };
      open.set(cell, breach);
      found.push(breach);
      continue;
    }
    const breach = open.get(cell);
    if (breach === undefined) continue;
    if (kind === FACT.coverLentTo) breach.lentTo.push({ force: b, units: c });
    else if (kind === FACT.coverBreachEnded) {
      breach.endedSec = timeSec;
      open.delete(cell);
    } else {
      breach.short = b;
      breach.worst = Math.max(breach.worst, b);
      breach.causes |= c;
    }
  }
  return found;
}
