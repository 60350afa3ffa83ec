// Demand and supply of every incident and capability as steps over time, read from the facts in one pass. The timeline's
// series say the same of one of them (a test holds the two together); a score needs all of them at once.

import { serialsToUnit } from '../model/part-units.ts';
import { UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, STRENGTH_FACTORS, UNIT_FACTS } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';

/** How things stand from `sec` until the next step. Units, and thousandths of a unit or of a whole. */
export interface Step {
  readonly sec: number;
  readonly demand: number;
  readonly atWork: number;
  /** Of other forces: at work, and idle. */
  readonly lentAtWork: number;
  readonly lentIdle: number;
  /** Thousandths of a unit. */
  readonly effective: number;
  /** Thousandths that the mix of forces leaves of those at work, and that their commanders can lead. */
  readonly compatibility: number;
  readonly command: number;
}

/** One capability at one incident. */
export interface Cell {
  readonly incident: number;
  readonly capability: number;
  readonly host: number;
  readonly steps: readonly Step[];
  /** Rows that changed it, in order. */
  readonly rows: readonly number[];
}

interface Counting {
  /** Serials to a unit; what is at work or idle is counted in them. */
  readonly each: number;
  demand: number;
  own: number;
  lent: number;
  ownIdle: number;
  lentIdle: number;
  lost: number;
  readonly factors: number[];
  readonly steps: Step[];
  readonly rows: number[];
}

type Place = 'own' | 'lent' | 'ownIdle' | 'lentIdle';

/** Every cell that anything happened in, by incident and then capability. */
export function readCells({ facts, header }: Trace): Cell[] {
  const width = header.capabilityIds.length;
  const counting: (Counting | undefined)[] = new Array(header.incidents.length * width);
  const cellAt: Int32Array = new Int32Array(header.units.length).fill(-1);
  const placeOf: (Place | null)[] = new Array(header.units.length).fill(null);
  const eachOf = header.capabilityIds.map((id) => serialsToUnit(header.exercise.doctrine, id));
  const countingAt = (cell: number): Counting => {
    counting[cell] ??= begin(eachOf[cell % width]!);
    return counting[cell];
  };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    const a = facts.a[n]!;
    if (kind === FACT.demandChanged) {
      const one = countingAt(subject * width + a);
      one.demand = facts.b[n]!;
      write(one, facts.timeSec[n]!, n);
    } else if (kind === FACT.effectiveStrengthChanged) {
      const one = countingAt(subject * width + a);
      one.lost = facts.c[n]! - facts.b[n]!;
      write(one, facts.timeSec[n]!, n);
    } else if (kind === FACT.strengthFactorChanged) {
      const one = countingAt(subject * width + a);
      one.factors[facts.b[n]!] = facts.c[n]!;
      write(one, facts.timeSec[n]!, n);
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS) {
      const unit = header.units[subject]!;
      const lent = a >= 0 && unit.force !== header.incidents[a]!.force;
      const place = a < 0 ? null : placeIn(kind - UNIT_FACTS, lent);
      const before = placeOf[subject]!;
      const serials = unit.madeUp?.serials ?? eachOf[unit.capability]!;
      const cell = place === null ? -1 : a * width + unit.capability;
      if (place === before && cell === cellAt[subject]) continue;
      if (before !== null) {
        const left = countingAt(cellAt[subject]!);
        left[before] -= serials;
        write(left, facts.timeSec[n]!, n);
      }
      if (place !== null) {
        const joined = countingAt(cell);
        joined[place] += serials;
        write(joined, facts.timeSec[n]!, n);
      }
      placeOf[subject] = place;
      cellAt[subject] = cell;
    }
  }
  return counting.flatMap((one, cell) => {
    if (one === undefined) return [];
    const incident = Math.floor(cell / width);
    const host = header.incidents[incident]!.force;
    return { incident, capability: cell % width, host, steps: one.steps, rows: one.rows };
  });
}

function placeIn(state: number, lent: boolean): Place | null {
  if (state === UNIT.deployed) return lent ? 'lent' : 'own';
  if (state === UNIT.idle) return lent ? 'lentIdle' : 'ownIdle';
  return null;
}

const begin = (each: number): Counting => ({
  each,
  demand: 0,
  own: 0,
  lent: 0,
  ownIdle: 0,
  lentIdle: 0,
  lost: 0,
  factors: STRENGTH_FACTORS.map(() => 1000),
  steps: [],
  rows: [],
});

const COMPATIBILITY = STRENGTH_FACTORS.indexOf('compatibility');
const COMMAND = STRENGTH_FACTORS.indexOf('command');

/** What happens in one second is one step. */
function write(one: Counting, sec: number, row: number): void {
  const last = one.steps.length - 1;
  const place = last >= 0 && one.steps[last]!.sec === sec ? last : last + 1;
  const nominal = one.own + one.lent + one.ownIdle + one.lentIdle;
  one.steps[place] = {
    sec,
    demand: one.demand,
    atWork: (one.own + one.lent) / one.each,
    lentAtWork: one.lent / one.each,
    lentIdle: one.lentIdle / one.each,
    effective: Math.max(0, Math.floor((1000 * nominal) / one.each) - one.lost),
    compatibility: one.factors[COMPATIBILITY]!,
    command: one.factors[COMMAND]!,
  };
  // Put to work after standing idle, a unit leaves and joins the cell by one fact.
  if (one.rows.at(-1) !== row) one.rows.push(row);
}

/** Calls `each` for every step as far as it lies between the two times, with how long that is. */
export function eachSpell(
  steps: readonly Step[],
  fromSec: number,
  untilSec: number,
  each: (step: Step, lengthSec: number, startSec: number) => void,
): void {
  for (let n = 0; n < steps.length; n++) {
    const step = steps[n]!;
    if (step.sec >= untilSec) return;
    const startSec = Math.max(fromSec, step.sec);
    const lengthSec = Math.min(untilSec, steps[n + 1]?.sec ?? untilSec) - startSec;
    if (lengthSec > 0) each(step, lengthSec, startSec);
  }
}
