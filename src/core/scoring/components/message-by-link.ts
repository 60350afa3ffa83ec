// Connectivity: of the messages about requests, those that some link carried. The rest went by other means: a courier, a
// private telephone. Requests to centres, what forces were asked and what they answered are the messages.

import { storiesOfHosts } from '../pick.ts';
import { isWithin } from '../scope.ts';
import type { ComponentRule, Part } from '../types.ts';

export const messageByLink: ComponentRule = {
  id: 'messageByLink',
  measure: 'messages',
  spr: ['6.1', '6.4'],
  restsOn: () => [{ path: '/doctrine/coordination/messages/otherMeansMin', what: 'time where no link works' }],
  parts(inputs) {
    const { scope, reading } = inputs;
    const { trace } = reading;
    if (trace.header.exercise.doctrine.coordination?.messages === undefined) return 'noMessageRules';
    const isNow = (row: number): boolean => isWithin(scope, trace.facts.timeSec[row]!);
    const asks = new Map<number, number>();
    for (const { request, asked, answered } of reading.asks) {
      const told = (isNow(asked.row) ? 1 : 0) + (answered !== null && isNow(answered.row) ? 1 : 0);
      asks.set(request, (asks.get(request) ?? 0) + told);
    }
    return storiesOfHosts(inputs).flatMap(({ request, incident, capability, visits, byOtherMeans }): Part[] => {
      const lost = byOtherMeans.filter(isNow);
      const reached = visits.filter((visit) => isNow(visit.reached.row)).length;
      // A message that was lost may have brought nothing about yet.
      const sent = Math.max(lost.length, reached + (asks.get(request) ?? 0));
      if (sent === 0) return [];
      const about = { request, incident, capability };
      return [{ about, got: 1000 * (sent - lost.length), asked: 1000 * sent, facts: lost }];
    });
  },
};
