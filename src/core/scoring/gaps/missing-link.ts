// Connectivity: messages between two places went by other means, because no link led from the one to the other.

import { at } from '../../base/assert.ts';
import { nodesOf } from '../../model/partners.ts';
import { onTheLine, storiesOfHosts } from '../pick.ts';
import type { RequestStory } from '../requests.ts';
import { forcesInOrder, idOf, inOrder, officerHours } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

interface Lost {
  readonly a: number;
  readonly b: number;
  readonly rows: number[];
  readonly stories: Set<RequestStory>;
}

export const missingLink: GapRule = (inputs) => {
  const { header, facts } = inputs.reading.trace;
  const { centres, network, doctrine } = header.exercise;
  const nodes = nodesOf({ centres, network });
  const pairs = new Map<string, Lost>();
  for (const story of storiesOfHosts(inputs)) {
    for (const row of story.byOtherMeans) {
      if (facts.timeSec[row]! > inputs.scope.untilSec) continue;
      const [a, b] = [Math.min(facts.a[row]!, facts.b[row]!), Math.max(facts.a[row]!, facts.b[row]!)];
      const lost = pairs.get(`${a} ${b}`) ?? { a, b, rows: [], stories: new Set() };
      pairs.set(`${a} ${b}`, lost);
      lost.rows.push(row);
      lost.stories.add(story);
    }
  }
  const likelyMin = doctrine.coordination?.messages?.otherMeansMin.p50 ?? 0;
  return [...pairs.values()].map(({ a, b, rows: found, stories }): Gap => {
    // Found request by request, whose messages may cross.
    const rows = inOrder(found);
    const officers = [...stories].reduce(
      (sum, { units, capability }) => sum + units * onTheLine(inputs, capability),
      0,
    );
    const [from, to] = [at(nodes, a), at(nodes, b)];
    return {
      id: idOf('missingLink', from.id, to.id),
      kind: 'missingLink',
      dimension: 'connectivity',
      spr: ['6.1', '6.4'],
      forces: forcesInOrder([...stories].map(({ host }) => host)),
      incident: [...stories][0]!.incident,
      capability: null,
      fromSec: facts.timeSec[rows[0]!]!,
      untilSec: facts.timeSec[rows.at(-1)!]!,
      severity: officerHours((officers * likelyMin * 60 * rows.length) / stories.size),
      facts: rows.slice(0, MOST_FACTS),
      title: `No working link: ${from.name} and ${to.name}`,
      says: `${rows.length === 1 ? 'A message' : `${rows.length} messages`} between them went by other means, which takes ${likelyMin} min at its likeliest.`,
      repair: { kind: 'raiseLink', a, b },
    };
  });
};
