// Capacity: an incident went short of a capability of which some came; and, as another finding, of one of which nobody
// came at all, since a skill that is missing altogether is another matter than too few.

import { type Cell, eachSpell } from '../cells.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import { worstStretch } from '../stretch.ts';
import type { ScoreInputs } from '../types.ts';
import { idOf, ids, incidentName, inOrder, lengthText, officerHours, roughText, unitsName, unitsOf } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

interface Shortage {
  /** Unit-seconds in thousandths. */
  readonly sum: number;
  readonly wantedSec: number;
  readonly fromSec: number;
  readonly untilSec: number;
  /** Mean over the worst stretch, rounded up. */
  readonly units: number;
  readonly worstSec: number;
  readonly came: boolean;
}

function shortageOf({ steps }: Cell, { scope, rules }: ScoreInputs): Shortage | null {
  let [sum, wantedSec, fromSec, untilSec, came] = [0, 0, -1, -1, false];
  const changes = new Map<number, number>();
  const change = (sec: number, by: number): void => void changes.set(sec, (changes.get(sec) ?? 0) + by);
  eachSpell(steps, scope.fromSec, scope.untilSec, ({ demand, effective, atWork }, lengthSec, startSec) => {
    if (demand === 0) return;
    wantedSec += lengthSec;
    came ||= atWork > 0;
    const short = Math.max(0, demand * 1000 - effective);
    if (short === 0) return;
    sum += short * lengthSec;
    if (fromSec < 0) fromSec = startSec;
    untilSec = startSec + lengthSec;
    change(startSec, short);
    change(startSec + lengthSec, -short);
  });
  if (sum === 0) return null;
  const lengthSec = rules.yardsticks.peakMin.value * 60;
  const worst = worstStretch(changes, lengthSec);
  const units = Math.ceil(worst.sum / Math.min(lengthSec, untilSec - fromSec) / 1000);
  return { sum, wantedSec, fromSec, untilSec, units, worstSec: worst.fromSec, came };
}

/** Rows that show it: where demand and supply stood when it began, at its worst, and when it ended. */
function factsOf({ rows }: Cell, { reading }: ScoreInputs, shortage: Shortage): number[] {
  const { timeSec } = reading.trace.facts;
  const by = (sec: number): number => rows.findLast((row) => timeSec[row]! <= sec) ?? -1;
  const first = rows.find((row) => timeSec[row]! >= shortage.fromSec) ?? -1;
  return inOrder([first, by(shortage.worstSec), by(shortage.untilSec)]);
}

export const capacityShort: GapRule = (inputs) =>
  cellsOfHosts(inputs).flatMap((cell): Gap[] => {
    const shortage = shortageOf(cell, inputs);
    if (shortage === null) return [];
    const { incident, capability, host } = cell;
    const { fromSec, untilSec, units, came } = shortage;
    const severity = officerHours((shortage.sum / 1000) * onTheLine(inputs, capability));
    const kind = came ? 'capacityShort' : 'skillAbsent';
    const place = incidentName(inputs, incident);
    const name = unitsName(inputs, capability);
    return [
      {
        id: idOf(kind, ids(inputs).incident(incident), ids(inputs).capability(capability)),
        kind,
        dimension: came ? 'capacity' : 'capability',
        spr: came ? ['3.2', '3.3'] : ['4.1', '4.2'],
        forces: [host],
        incident,
        capability,
        fromSec,
        untilSec,
        severity,
        facts: factsOf(cell, inputs, shortage),
        title: came ? `${place}: too few ${name}` : `${place}: no ${name} came`,
        says: came
          ? `${roughText(severity)} officer-hours were lacking; in the worst hours ${unitsOf(inputs, capability, units)} on average.`
          : `${unitsOf(inputs, capability, units)} were wanted for ${lengthText(shortage.wantedSec)}, and nobody who has the skill was at work.`,
        repair: { kind: 'addUnits', force: host, capability, units },
      },
    ];
  });
