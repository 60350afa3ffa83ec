// Connectivity: requests waited at a coordination centre longer than is thought prompt, or went round it, and why.

import { at } from '../../base/assert.ts';
import { WAYS_ROUND } from '../../trace/facts.ts';
import { onTheLine, storiesOfHosts } from '../pick.ts';
import type { RequestStory, Visit } from '../requests.ts';
import { forcesInOrder, idOf, inOrder, lengthText, officerHours } from './parts.ts';
import type { Repair } from './repair.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 6;

interface Waited {
  readonly story: RequestStory;
  readonly visit: Visit;
  readonly sec: number;
}

export const saturatedCentre: GapRule = (inputs) => {
  const { header, facts } = inputs.reading.trace;
  const promptSec = inputs.rules.yardsticks.centreWait.fullMin * 60;
  const byCentre = new Map<number, Waited[]>();
  for (const story of storiesOfHosts(inputs)) {
    for (const visit of story.visits) {
      if (visit.reached.sec > inputs.scope.untilSec) continue;
      const end = (visit.taken ?? visit.left)?.sec ?? inputs.scope.untilSec;
      const sec = Math.min(end, inputs.scope.untilSec) - visit.reached.sec;
      if (sec <= promptSec && visit.wentRound === null) continue;
      byCentre.set(visit.centre, [...(byCentre.get(visit.centre) ?? []), { story, visit, sec }]);
    }
  }
  return [...byCentre].map(([centre, waits]): Gap => {
    const { id, name } = at(header.exercise.centres, centre);
    const round = waits.flatMap(({ visit }) => visit.wentRound ?? []);
    const reasons = round.map(({ row }) => WAYS_ROUND[facts.b[row]!]);
    const longest = Math.max(...waits.map(({ sec }) => sec));
    const officerSec = waits.reduce(
      (sum, { story, sec }) => sum + story.units * onTheLine(inputs, story.capability) * sec,
      0,
    );
    const repair: Repair | null = reasons.includes('notOpen')
      ? { kind: 'keepCentreOpen', centre }
      : reasons.includes('failed')
        ? null
        : { kind: 'staffCentre', centre, staff: Math.max(1, waits.length) };
    const wentRound = round.length > 0 ? `; for ${round.length} of them hosts called other forces themselves` : '';
    return {
      id: idOf('saturatedCentre', id),
      kind: 'saturatedCentre',
      dimension: 'connectivity',
      spr: ['6.2', '6.4'],
      forces: forcesInOrder(waits.map(({ story }) => story.host)),
      incident: waits[0]!.story.incident,
      capability: null,
      fromSec: Math.min(...waits.map(({ visit }) => visit.reached.sec)),
      untilSec: Math.max(...waits.map(({ visit, sec }) => visit.reached.sec + sec)),
      severity: officerHours(officerSec),
      facts: inOrder(
        waits
          .slice(0, MOST_FACTS)
          .flatMap(({ visit }) => [visit.reached.row, visit.wentRound?.row ?? -1, visit.taken?.row ?? -1]),
      ),
      title: `${name}: ${reasons.includes('notOpen') ? 'not open when needed' : reasons.includes('failed') ? 'failed' : 'requests waited'}`,
      says: `${waits.length} requests waited there, the longest for ${lengthText(longest)}${wentRound}.`,
      repair,
    };
  });
};
