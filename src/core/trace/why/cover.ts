// Why a force was below its minimum cover: where all its units of a capability were as it fell there, and what that left of
// what it was to keep. Each unit is somewhere, so the places add up to what it has.

import { UNIT } from '../../model/states.ts';
import { coverCauseWords } from '../describe-home.ts';
import { type CoverBreach, measureCover } from '../home-cover.ts';
import type { ExerciseState } from '../state.ts';
import type { Trace } from '../trace.ts';
import { stateAt } from './at-home.ts';
import { type CoverCount, coverCount } from './cover-count.ts';
import type { CountWhy } from './explain.ts';
import { clockLength, forceName, lengthOf, listed, unitsOf } from './words.ts';

const AT_HOME = 'at home and at nothing else';
const AT_HOME_INCIDENT = 'at an incident at home';
const AT_OWN_INCIDENT = 'for an incident of its own';
const RESTING = 'back home and resting';

/** Where one unit is, in words. */
function placeOf(trace: Trace, state: ExerciseState, unit: number, force: number): string {
  const now = state.unitState[unit];
  const incident = trace.header.incidents[state.unitIncident[unit]!];
  if (now === UNIT.committedAtHome) return AT_HOME_INCIDENT;
  if (now === UNIT.recovering) return RESTING;
  if (incident === undefined) return AT_HOME;
  return incident.force === force ? AT_OWN_INCIDENT : `lent to ${forceName(trace, incident.force)}`;
}

/** From what it has to what it lacks, so that a reader can follow it by hand. */
function countWords(count: CoverCount, most: number): string[] {
  const { formable, guards, everyday, left, keeps } = count;
  const takes = [
    ...(guards > 0 ? [`${guards} stood guard`] : []),
    ...(everyday > 0 ? [`${everyday} were needed for everyday work`] : []),
  ];
  return [
    ...(formable < most
      ? [`With those on duty at that hour, and to be called in, it could form ${formable} of them, away or not.`]
      : []),
    ...(takes.length > 0 ? [`Of those at home ${listed(takes, takes.length)}.`] : []),
    left >= 0
      ? `That left ${left}, where ${keeps} ${keeps === 1 ? 'was' : 'were'} to be kept.`
      : `That left everyday work ${-left} short, and none of the ${keeps} to be kept.`,
  ];
}

/** One breach, as it stood when it began. */
export function whyBreach(trace: Trace, breach: CoverBreach): CountWhy {
  const { force, capability, beganSec, endedSec, worst, causes } = breach;
  const state = stateAt(trace, beganSec);
  const places = new Map<string, number>();
  trace.header.units.forEach((unit, n) => {
    if (unit.force !== force || unit.capability !== capability || unit.madeUp !== undefined) return;
    const place = placeOf(trace, state, n, force);
    places.set(place, (places.get(place) ?? 0) + 1);
  });
  const total = [...places.values()].reduce((sum, units) => sum + units, 0);
  const count = coverCount(trace, { force, capability, most: total, free: places.get(AT_HOME) ?? 0 }, beganSec);
  const lasted = endedSec === null ? 'to the end' : `for ${lengthOf(endedSec - beganSec)}`;
  return {
    question: `T+${clockLength(beganSec)} ${forceName(trace, force)} fell below its minimum cover`,
    rows: [...places].map(([label, units]) => ({ label, units })).sort((x, y) => y.units - x.units),
    total,
    totalLabel: `${unitsOf(trace, capability, total)} in all`,
    because: [
      ...countWords(count, total),
      `It was below ${lasted}, at worst by ${unitsOf(trace, capability, worst)}.`,
      `Away meanwhile: ${coverCauseWords(causes) || 'nothing; fewer were on duty'}.`,
    ],
  };
}

/** Each breach of a force's cover that began by `atSec`, as it stood when it began. */
export function whyCover(trace: Trace, force: number, atSec: number): CountWhy[] {
  return measureCover(trace, atSec)
    .filter((breach) => breach.force === force)
    .map((breach) => whyBreach(trace, breach));
}
