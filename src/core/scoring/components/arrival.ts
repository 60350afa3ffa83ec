// Capacity: how soon shares of what was required had come, from the first demand on. Arrival is Muster's own measure and
// has no published standard. A share that never came while anything was wanted earns nothing; one still awaited when the
// window ends is judged by the wait so far, so that nothing counts against anyone before it is late.

import { tidyUnits } from '../../trace/part-units.ts';
import type { Cell } from '../cells.ts';
import { eachSpell } from '../cells.ts';
import { creditFor } from '../credit.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import type { ComponentRule, Part, ScoreInputs } from '../types.ts';
import { travelAssumptions } from './rests-on.ts';

export const arrival: ComponentRule = {
  id: 'arrival',
  measure: 'points',
  spr: ['1.5', '4.2'],
  restsOn: travelAssumptions,
  parts(inputs) {
    const arrivals = arrivalsByCell(inputs);
    return cellsOfHosts(inputs).flatMap((cell): Part[] => {
      const wanted = wantedIn(cell, inputs);
      if (wanted === null) return [];
      const { incident, capability } = cell;
      const come = arrivals.get(keyOf(inputs, incident, capability)) ?? [];
      const officers = wanted.units * onTheLine(inputs, capability);
      const facts = [wanted.row];
      let [got, asked] = [0, 0];
      for (const yardstick of inputs.rules.yardsticks.arrival) {
        const enough = Math.max(1, Math.ceil(wanted.units * yardstick.share));
        const last = come.find(({ inAll }) => inAll >= enough);
        asked += 1000 * officers;
        const hasCome = last !== undefined && last.sec <= wanted.untilSec;
        if (hasCome) facts.push(last.row);
        if (!hasCome && wanted.isOver) continue;
        got += creditFor((hasCome ? last.sec : wanted.untilSec) - wanted.sec, yardstick) * officers;
      }
      return [{ about: { incident, capability }, got, asked, facts: [...new Set(facts)].sort((x, y) => x - y) }];
    });
  },
};

const keyOf = ({ reading }: ScoreInputs, incident: number, capability: number): number =>
  incident * reading.trace.header.capabilityIds.length + capability;

interface Arrived {
  readonly sec: number;
  readonly row: number;
  readonly share: number;
  /** Units that had come with it, part units by what part they are. */
  inAll: number;
}

/** The first arrival of every stint, by cell, in the order in which they came. */
function arrivalsByCell(inputs: ScoreInputs): ReadonlyMap<number, readonly Arrived[]> {
  const found = new Map<number, Arrived[]>();
  for (const { incident, capability, came, share } of inputs.reading.stints) {
    if (came === null) continue;
    const key = keyOf(inputs, incident, capability);
    const known = found.get(key);
    const one = { ...came, share, inAll: 0 };
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  for (const come of found.values()) {
    let inAll = 0;
    for (const one of come.sort((x, y) => x.sec - y.sec || x.row - y.row)) {
      inAll += one.share;
      one.inAll = tidyUnits(inAll);
    }
  }
  return found;
}

/** The most that was wanted for any length of time, from when, and until when anything was; null for nothing. */
function wantedIn({ steps, rows }: Cell, { scope, reading }: ScoreInputs) {
  let [units, firstSec, lastSec] = [0, -1, -1];
  eachSpell(steps, scope.fromSec, scope.untilSec, ({ demand, sec }, lengthSec, startSec) => {
    if (demand === 0) return;
    // What was wanted before the window opened is judged where it began.
    if (firstSec < 0) firstSec = sec;
    units = Math.max(units, demand);
    lastSec = startSec + lengthSec;
  });
  if (firstSec < scope.fromSec) return null;
  const row = rows.find((one) => reading.trace.facts.timeSec[one]! >= firstSec) ?? -1;
  return { units, sec: firstSec, untilSec: lastSec, isOver: lastSec < scope.untilSec, row };
}
