// What a region's coordination centre had to do: when it opened, the requests that reached it, how long they waited there.

import { groupingOf, standsFromStart } from '../../model/coordination.ts';
import { FACT } from '../../trace/facts.ts';
import { isWithin } from '../scope.ts';
import type { ScoreInputs } from '../types.ts';

export interface CentreFacts {
  readonly centre: number;
  /** Open from the start, when it opened, or never: null. */
  readonly openedSec: number | null;
  readonly requests: number;
  readonly takenUp: number;
  /** Hosts that didn't wait for it. */
  readonly wentRound: number;
  readonly longestWaitSec: number;
}

/** Null for a force or the nation, and where a region has no centre. */
export function regionCentre({ reading, scope }: ScoreInputs): CentreFacts | null {
  const { header, facts } = reading.trace;
  const { centres, doctrine } = header.exercise;
  const index = centres.findIndex(
    (one) => one.kind === 'regional' && groupingOf(one) === 'mutualAid' && one.region === scope.region,
  );
  const centre = centres[index];
  if (scope.region === null || centre === undefined) return null;
  let openedSec = standsFromStart(doctrine, centre) ? 0 : null;
  for (let n = 0; n < facts.length && openedSec === null; n++) {
    if (facts.kind[n] !== FACT.centreOpened || facts.subject[n] !== index) continue;
    if (isWithin(scope, facts.timeSec[n]!)) openedSec = facts.timeSec[n]!;
  }
  const visits = reading.stories
    .flatMap((story) => story.visits)
    .filter((visit) => visit.centre === index && isWithin(scope, visit.reached.sec));
  const waits = visits.map(
    ({ reached, taken, left }) => Math.min(scope.untilSec, (taken ?? left)?.sec ?? scope.untilSec) - reached.sec,
  );
  return {
    centre: index,
    openedSec,
    requests: visits.length,
    takenUp: visits.filter(({ taken }) => taken !== null && isWithin(scope, taken.sec)).length,
    wentRound: visits.filter(({ wentRound }) => wentRound !== null && isWithin(scope, wentRound.sec)).length,
    longestWaitSec: Math.max(0, ...waits),
  };
}
