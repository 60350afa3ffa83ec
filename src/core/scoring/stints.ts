// What each unit did for an incident, from the warning until it was let go: when it was warned, formed, came, worked or
// stood idle, and the rows that say so. A unit that is sent twice has two stints.

import { UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../trace/facts.ts';
import { isWorkFromHome } from '../trace/measures.ts';
import { shareOf } from '../trace/part-units.ts';
import type { Trace } from '../trace/trace.ts';

/** A moment and the row that tells of it. */
export interface Moment {
  readonly sec: number;
  readonly row: number;
}

/** Time at work or idle at the incident. */
export interface Spell {
  readonly fromSec: number;
  untilSec: number;
  readonly isIdle: boolean;
  readonly row: number;
}

export interface Stint {
  readonly unit: number;
  /** What part of a whole unit it is. */
  readonly share: number;
  readonly force: number;
  readonly capability: number;
  incident: number;
  host: number;
  request: number;
  isLent: boolean;
  readonly warned: Moment;
  formed: Moment | null;
  departed: Moment | null;
  /** At the rendezvous, or at work from its own premises. */
  came: Moment | null;
  /** Entered a bay at reception; seconds it waited for one, and that bridging adds. */
  reception: (Moment & { readonly waitedSec: number; readonly bridgingSec: number }) | null;
  /** Found no place, with the reason's number and the attribute or −1. */
  noPlace: (Moment & { readonly reason: number; readonly attribute: number }) | null;
  readonly spells: Spell[];
  /** Released, turned round, or stood down before it left. */
  ended: Moment | null;
}

const SAID_ON_THE_WAY: ReadonlySet<number> = new Set([
  FACT.unitEnteredReception,
  FACT.unitFoundNoPlace,
  FACT.unitDiverted,
]);

export function readStints(trace: Trace): Stint[] {
  const { facts, header } = trace;
  const stints: Stint[] = [];
  const open: (Stint | null)[] = new Array(header.units.length).fill(null);
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const isState = kind >= UNIT_FACTS && kind < INCIDENT_FACTS;
    if (!isState && !SAID_ON_THE_WAY.has(kind)) continue;
    const unit = facts.subject[n]!;
    const now: Moment = { sec: facts.timeSec[n]!, row: n };
    if (kind === FACT.unitWarned) {
      const stint = begin(trace, unit, n);
      stints.push(stint);
      open[unit] = stint;
      continue;
    }
    // Work from home can begin for a unit that a made-up trace never warned.
    const stint = open[unit];
    if (!stint) continue;
    if (kind === FACT.unitEnteredReception) {
      stint.reception ??= { ...now, waitedSec: facts.b[n]!, bridgingSec: facts.c[n]! };
    } else if (kind === FACT.unitDiverted) {
      const next = divert(trace, stint, n);
      if (next !== stint) stints.push(next);
      open[unit] = next;
    } else if (kind === FACT.unitFoundNoPlace) {
      stint.noPlace ??= { ...now, reason: facts.b[n]!, attribute: facts.c[n]! };
    } else if (enter(stint, kind - UNIT_FACTS, now, isWorkFromHome(trace, n))) open[unit] = null;
  }
  for (const { spells } of stints) close(spells, header.durationSec);
  return stints;
}

function begin({ facts, header }: Trace, unit: number, n: number): Stint {
  const { force, capability } = header.units[unit]!;
  const incident = facts.a[n]!;
  const host = header.incidents[incident]!.force;
  return {
    unit,
    share: shareOf(header.units[unit]!),
    force,
    capability,
    incident,
    host,
    request: facts.c[n]!,
    isLent: force !== host,
    warned: { sec: facts.timeSec[n]!, row: n },
    formed: null,
    departed: null,
    came: null,
    reception: null,
    noPlace: null,
    spells: [],
    ended: null,
  };
}

/** From now on it is for another incident; in a stint of its own, formed as it stands, where it had come to the first. */
function divert(trace: Trace, before: Stint, n: number): Stint {
  const { facts, header } = trace;
  const now: Moment = { sec: facts.timeSec[n]!, row: n };
  let stint = before;
  if (before.came) {
    before.ended = now;
    stint = { ...begin(trace, before.unit, n), formed: now };
  }
  stint.incident = facts.a[n]!;
  stint.request = facts.c[n]!;
  stint.host = header.incidents[stint.incident]!.force;
  stint.isLent = stint.force !== stint.host;
  return stint;
}

/** Notes a change of state; true when the stint is over. */
function enter(stint: Stint, state: number, now: Moment, isFromHome: boolean): boolean {
  close(stint.spells, now.sec);
  switch (state) {
    case UNIT.formed:
      stint.formed ??= now;
      return false;
    case UNIT.travelling:
      stint.departed ??= now;
      return false;
    case UNIT.atRendezvous:
      stint.came ??= now;
      return false;
    case UNIT.deployed:
    case UNIT.idle:
      if (isFromHome) stint.came ??= now;
      stint.spells.push({ fromSec: now.sec, untilSec: -1, isIdle: state === UNIT.idle, row: now.row });
      return false;
    case UNIT.released:
    case UNIT.returning:
    case UNIT.available:
      stint.ended = now;
      return true;
    default:
      return false;
  }
}

/** Ends the spell that is still open. */
function close(spells: readonly Spell[], sec: number): void {
  const last = spells.at(-1);
  if (last !== undefined && last.untilSec < 0) last.untilSec = sec;
}
