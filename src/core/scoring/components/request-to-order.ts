// Connectivity: from the drafting of a request to the order, unit by unit, beyond what the host gives itself. A unit that
// was never ordered is judged when nobody was left to ask, when it was no longer wanted, or at the end of the window: so
// that want of units is capacity's business, and a tier that nobody stood up is this one's.

import { creditFor } from '../credit.ts';
import { storiesOfHosts } from '../pick.ts';
import type { RequestStory } from '../requests.ts';
import type { Moment, Stint } from '../stints.ts';
import type { ComponentRule, Part, ScoreInputs } from '../types.ts';
import { askingAssumptions } from './rests-on.ts';

export const requestToOrder: ComponentRule = {
  id: 'requestToOrder',
  measure: 'points',
  spr: ['4.2', '6.4'],
  restsOn: askingAssumptions,
  parts(inputs) {
    const ordered = ordersByRequest(inputs);
    return storiesOfHosts(inputs).flatMap((story): Part[] => {
      const orders = (ordered.get(story.request) ?? []).filter(({ warned }) => warned.sec <= inputs.scope.untilSec);
      const judged = judge(story, orders, inputs.scope.untilSec);
      if (judged.length === 0) return [];
      let got = 0;
      for (const { sec } of judged) {
        got += creditFor(sec - story.draftedSec, inputs.rules.yardsticks.requestToOrder);
      }
      const rows = [story.draftedRow, ...judged.map(({ row }) => row)].filter((row) => row >= 0);
      const facts = [...new Set(rows)].sort((x, y) => x - y);
      const { request, incident, capability } = story;
      return [{ about: { request, incident, capability }, got, asked: 1000 * judged.length, facts }];
    });
  },
};

function ordersByRequest({ reading }: ScoreInputs): ReadonlyMap<number, readonly Stint[]> {
  const found = new Map<number, Stint[]>();
  for (const stint of reading.stints) {
    const known = found.get(stint.request);
    if (known === undefined) found.set(stint.request, [stint]);
    else known.push(stint);
  }
  return found;
}

/** The moment at which each unit beyond the host's own is judged. */
function judge(story: RequestStory, orders: readonly Stint[], untilSec: number): Moment[] {
  const lent = orders.filter(({ isLent }) => isLent).map(({ warned }) => warned);
  const open = Math.max(0, story.units - orders.length);
  const reduced: Moment[] = [];
  for (const { units, sec, row } of story.reduced) {
    for (let n = 0; n < units && reduced.length < open && sec <= untilSec; n++) reduced.push({ sec, row });
  }
  const last: Moment = [story.exhausted, story.ended].reduce<Moment>(
    (first, one) => (one !== null && one.sec < first.sec ? one : first),
    { sec: untilSec, row: -1 },
  );
  return [...lent, ...reduced, ...new Array<Moment>(open - reduced.length).fill(last)];
}
